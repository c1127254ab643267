import DecisionModel
import Texts

extension Record {
  /// The file of a municipality.
  static var municipality: Record {
    let base = Record(.needs("model", .text), .needs("version", .text))
    let languages = Shape.oneOrMany(.text, isFilled: true, atMost: nil)
    let texts = Language.allCases.flatMap {
      [Field].may($0.rawValue, .mapping(of: .text), "Translations, by key.")
    }
    return Record(
      .needs("municipality", .pattern("^(?!0000)[0-9]{4}$"), "The number, four digits."),
      .needs("format", .word(["1"])), .needs("name", .text),
      .may("example", .flag, "Made up, to show how this works."), .needs("version", .text),
      .needs("base", .record(base), "The model that it is written for."),
      .needs("languages", languages, "Its own first, then the translations below."),
      .may("acute", .list(of: .record(acute), isFilled: false), "Local numbers for acute help."),
      .may("changes", .list(of: .record(change), isFilled: false), "How offers are here."),
      .may("hidden", .list(of: .record(hidden), isFilled: false), "Offers that are not here."),
      .may("offers", .list(of: .record(own), isFilled: false), "The municipality's own."), texts)
  }

  private static var acute: Record {
    Record(
      .needs("id", .shared(.name)), .needs("name", .text), .needs("phone", .phone),
      .needs("use", .text), .checked)
  }

  private static var change: Record { Record(.needs("offer", .text), .localFacts, .checked) }

  private static var hidden: Record {
    Record(.needs("offer", .text), .needs("reason", .text), .checked)
  }

  private static var own: Record {
    let mark = Shape.word(Offer.Mark.allCases.map(\.rawValue))
    let names = Shape.oneOrMany(.text, isFilled: false, atMost: nil)
    let access = Shape.word(Offer.Access.allCases.map(\.rawValue))
    let marks = Offer.Characteristic.allCases.flatMap { [Field].may($0.rawValue, mark) }
    return Record(
      .needs("id", .shared(.name)), .may("like", .text, "An offer of the model; counts as it."),
      .needs("name", .text), .may("text", .text), .may("exclusions", .text),
      .may("category", .text), .may("low-threshold", mark), .may("marks", .record(Record(marks))),
      .may("no-waiting", mark), .may("digital", mark), .may("outcomes", names),
      .may("areas", names), .may("groups", names), .may("ages", .ages, "Such as 16.. or 18..67."),
      .may("step", .integer(1...5)), .may("role", .word(Offer.Role.allCases.map(\.rawValue))),
      .may("access", .oneOrMany(access, isFilled: false, atMost: nil)), .may("suggest", .flag),
      .may("source-url", .readPlace), .may("source-date", .text), .localFacts, .checked)
  }
}

extension [Record.Field] {
  /// What a municipality says about an offer; what it leaves out is unknown.
  fileprivate static var localFacts: [Record.Field] {
    ["contact", "hours", "address", "price", "referral", "waiting", "languages", "note"]
      .flatMap { may($0, .text) } + may("phone", .phone) + may("url", .address)
  }

  /// The day on which somebody made sure.
  fileprivate static var checked: [Record.Field] {
    needs("checked", .pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), "The day somebody made sure.")
  }
}
