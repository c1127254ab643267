import DecisionModel

extension Record {
  /// `model.yaml`.
  static var model: Record {
    Record(
      .needs("model", .shared(.name), "The name of the model."),
      .needs("format", .word(["1"]), "The number of the format."),
      .needs("version", .text, "The version of the model."),
      .needs(
        "languages", .oneOrMany(.pattern("^[a-z]{2,3}$"), isFilled: true, atMost: nil),
        "The first is the language of the files; the others have a file each."),
      .needs("title", .text), .needs("status", .text, "How far the model has come."),
      .needs("owner", .text, "Who answers for it."), .needs("purpose", .text),
      .needs("use", .text), .needs("misuse", .text, "What it must never be used for."),
      .needs("notice", .text, "One sentence that is shown at the start."),
      .needs("valid-from", .day), .needs("review-by", .day),
      .may(
        "stages", .list(of: .record(Record(.labelled)), isFilled: false),
        "Parts of the walk, in the order they are asked."),
      .may("contacts", .list(of: .record(contact), isFilled: false), "Whom to call."))
  }

  private static var contact: Record {
    Record(
      .needs("id", .shared(.name)), .needs("name", .text), .needs("phone", .phone),
      .needs("use", .text, "When to call."), .basis
    ).withSource
  }

  /// `sources.yaml`.
  static var sources: Record {
    Record(.needs("sources", .list(of: .record(source), isFilled: true)))
  }

  private static var source: Record {
    Record(
      .needs("id", .shared(.anyName)), .needs("title", .text), .may("publisher", .text),
      .may("date", .text, "As the source writes it."),
      .may("url", .oneOrMany(.address, isFilled: false, atMost: nil)),
      .may("note", .text, "Draft, local, old, or only partly read."))
  }

  /// `outcomes.yaml`.
  static var outcomes: Record {
    Record(.needs("outcomes", .list(of: .record(outcome), isFilled: true)))
  }

  private static var outcome: Record {
    Record(
      .needs("id", .shared(.name)), .needs("kind", .word(Outcome.Kind.allCases.map(\.rawValue))),
      .may("rank", .integer(nil), "Higher is more intensive; for suggestions only."),
      .needs("name", .text), .needs("short", .text, "A few letters for lists."),
      .needs("summary", .text),
      .may("or-above", .flag, "The professional may choose any suggestion of higher rank."),
      .may("steps", .shared(.range), "The intensity of its services, from 1 to 5."),
      .may("statements", .list(of: .shared(.statement), isFilled: false)), .basis
    )
    .withSource.when("kind", is: ["suggestion"], requires: ["rank"])
    .when("kind", is: ["stop", "undecided"], forbids: ["rank"])
  }

  /// `glossary.yaml`.
  static var glossary: Record {
    let term = Record(
      .needs("id", .shared(.name)), .needs("term", .text), .needs("meaning", .text), .basis)
    return Record(.needs("terms", .list(of: .record(term.withSource), isFilled: true)))
  }
}

extension Shape {
  /// A day.
  static var day: Shape { .pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$") }
  /// A telephone number.
  static var phone: Shape { .pattern("[0-9]") }
  /// The address of a page.
  static var address: Shape {
    .pattern(
      "^(?:[Hh][Tt][Tt][Pp][Ss]?://\\S*\\.\\S*|[^\\s:/]+\\.[^\\s:/]+(?:[:/]\\S*)?)$")
  }
  /// Where something was read: words, or an address that opens a page.
  static var readPlace: Shape {
    .pattern("^(?:[Hh][Tt][Tt][Pp][Ss]?://|(?![^\\s:/.]*:\\S))[\\s\\S]*\\S")
  }
}
