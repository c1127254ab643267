import CarePlans

extension Record {
  /// `planning.yaml`.
  static var planning: Record {
    let adaptation = Record(
      .needs("result", .text, "A result of the adaptation in advice.yaml."),
      .needs("as", .word(PlanAdaptation.allCases.map(\.rawValue))))
    return Record(
      .may(
        "adaptations", .list(of: .record(adaptation), isFilled: false),
        "How results of the adaptation are taken over into a plan."),
      .may(
        "life-areas", .list(of: .record(Record(.labelled, .basis).withSource), isFilled: false),
        "Parts of life that components are about."),
      .may(
        "rules", .list(of: .record(planRule), isFilled: false),
        "What is missing in a plan, and what contradicts."))
  }

  private static var planRule: Record {
    Record(
      .needs("id", .shared(.name)), .needs("kind", .word(PlanRule.Kind.allCases.map(\.rawValue))),
      .may(
        "each", .word(PlanList.allCases.map(\.rawValue)), "Look at every part of this list."),
      .needs("field", .text, "The field or list that the mark stands beside."),
      .needs("when", .shared(.condition)), .needs("text", .text), .basis
    ).withSource
  }
}
