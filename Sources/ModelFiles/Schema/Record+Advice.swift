import DecisionModel

extension Record {
  /// `advice.yaml`.
  static var advice: Record {
    let statements = Shape.list(of: .record(conditionalStatement), isFilled: false)
    return Record(
      .may("flags", .list(of: .record(flag), isFilled: false)),
      .may("referral", .record(referral)), .may("adaptation", .record(adaptation)),
      .may(
        "provisional", .list(of: .record(provisional), isFilled: false),
        "What comes first while answers are missing."),
      .may("duties", statements, "What must or should be done."), .may("notes", statements),
      .may("checklist", .list(of: .shared(.statement), isFilled: false)),
      .may("reviews", .list(of: .record(review), isFilled: false)),
      .may(
        "departure", .list(of: .record(Record(.labelled)), isFilled: false),
        "Reasons to choose something else."),
      .may("areas", .list(of: .record(area), isFilled: false), "What offers may be about."))
  }

  private static var flag: Record {
    let effects = Flag.Effect.allCases.map(\.rawValue)
    let release = Record(.needs("question", .text), .needs("option", .text))
    return Record(
      .needs("id", .shared(.anyName)), .needs("effect", .word(effects)),
      .needs("when", .shared(.condition)), .needs("name", .text), .needs("why", .text),
      .needs("do", .oneOrMany(.text, isFilled: true, atMost: nil)),
      .may("call", .oneOrMany(.text, isFilled: false, atMost: nil), "Contacts of model.yaml."),
      .may("blocks", .oneOrMany(.text, isFilled: true, atMost: nil), "Outcomes it rules out."),
      .may("release", .record(release), "The answer that lifts the hold."), .basis
    )
    .withSource.when("effect", is: ["block"], requires: ["blocks"])
    .when("effect", is: effects.filter { $0 != "hold" }, forbids: ["release"])
  }

  private static var referral: Record {
    Record(
      .may("name", .text),
      .ruleList(
        of: .labelledWithText
          + .needs("level", .word(Referral.Level.allCases.map(\.rawValue)))
          + .needs("urgency", .word(Referral.Urgency.allCases.map(\.rawValue))))
    ).exactlyOne(of: [["rules"], ["table"]])
  }

  private static var adaptation: Record {
    Record(.may("name", .text), .ruleList(of: .labelledWithText))
      .exactlyOne(of: [["rules"], ["table"]])
  }

  private static var provisional: Record {
    Record(
      .needs("id", .shared(.name)), .needs("when", .shared(.condition)), .needs("to", .text),
      .may("reason", .text), .basis
    ).withSource
  }

  private static var conditionalStatement: Record {
    var record = statement
    record.fields += .may("when", .shared(.condition))
    return record
  }

  private static var review: Record {
    Record(
      .needs("when", .shared(.condition)), .needs("weeks", .shared(.range)), .needs("text", .text),
      .basis
    ).withSource
  }

  private static var area: Record { Record(.labelled, .needs("when", .shared(.condition))) }
}
