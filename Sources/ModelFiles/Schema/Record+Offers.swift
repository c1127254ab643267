import DecisionModel

extension Record {
  /// `offers.yaml`.
  static var offers: Record {
    let group = Record(.labelled, .may("general", .flag, "Fits everybody."))
    return Record(
      .needs("categories", .list(of: .record(Record(.labelled)), isFilled: true)),
      .needs("groups", .list(of: .record(group), isFilled: true)),
      .may("municipal", .record(municipal), "What is expected of every municipality."),
      .needs("offers", .list(of: .record(offer), isFilled: true)))
  }

  private static var municipal: Record {
    let expected = Record(
      .needs("id", .shared(.name)), .needs("name", .text),
      .needs("any-of", .oneOrMany(.text, isFilled: true, atMost: nil), "One of these is enough."),
      .basis
    ).withSource
    return Record(
      .needs("checked-within-months", .integer(1...120), "How long an entry holds."),
      .may("expected", .list(of: .record(expected), isFilled: false)), .basis
    ).withSource
  }

  private static var offer: Record {
    let mark = Shape.word(Offer.Mark.allCases.map(\.rawValue))
    let names = Shape.oneOrMany(.text, isFilled: false, atMost: nil)
    let access = Shape.word(Offer.Access.allCases.map(\.rawValue))
    let marks = Offer.Characteristic.allCases.flatMap { [Field].may($0.rawValue, mark) }
    return Record(
      .needs("id", .shared(.name)), .needs("name", .text), .needs("text", .text),
      .may("exclusions", .text, "Whom it is not for."), .needs("category", .text),
      .needs("low-threshold", mark), .may("marks", .record(Record(marks))),
      .may("no-waiting", mark), .may("digital", mark), .may("outcomes", names),
      .may("areas", names), .may("groups", names),
      .may(
        "ages", .ages,
        "Such as 16.. or 18..67."),
      .needs("step", .integer(1...5), "How intensive it is, from 1 to 5."),
      .needs("role", .word(Offer.Role.allCases.map(\.rawValue))),
      .needs("access", .oneOrMany(access, isFilled: true, atMost: nil)), .may("phone", .phone),
      .may("hours", .text), .may("url", .address),
      .needs("reach", .word(Offer.Reach.allCases.map(\.rawValue))),
      .may("place", .text, "Only with reach local."), .may("suggest", .flag),
      .needs("source-url", .readPlace), .may("source-date", .text),
      .needs("confidence", .word(Offer.Confidence.allCases.map(\.rawValue)))
    )
    .when(
      "reach", is: Offer.Reach.allCases.filter { $0 != .local }.map(\.rawValue),
      forbids: ["place"])
  }
}

extension Shape {
  /// A range of ages that may be open at either end.
  static var ages: Shape {
    let number = "-?[0-9]+\\s*"
    return .pattern("^\\s*(\(number)(\\.\\.\\s*(\(number))?)?|\\.\\.\\s*(\(number))?)$")
  }
}
