import DecisionModel

extension Record {
  /// `questions.yaml`.
  static var questions: Record {
    Record(.needs("questions", .list(of: .record(question), isFilled: true)))
  }

  private static var question: Record {
    Record(
      .needs("id", .shared(.name)),
      .needs("type", .word(Draft.QuestionType.allCases.map(\.rawValue))),
      .may("stage", .text, "A stage of model.yaml."),
      .needs("name", .text, "One or two words for lists and reasons."),
      .needs("ask", .text, "The question itself."), .may("why", .text, "Why it is asked."),
      .may("unknown", .pattern("^(allowed|forbidden|assume .+)$"), "What \"do not know\" means."),
      .may("refinement", .flag, "Asked only after the suggestion, to refine it."),
      .may("options", .list(of: .record(option), isFilled: true)), .may("min", .integer(nil)),
      .may("max", .integer(nil)),
      .may(
        "items", .oneOrMany(.text, isFilled: true, atMost: nil),
        "Questions whose points are added up."),
      .may("bands", .list(of: .record(band), isFilled: false), "Named stretches, rising."), .basis
    )
    .withSource
    .when(
      "type", is: ["choice", "ordinal", "many"], requires: ["options"],
      forbids: ["min", "max", "items", "bands"]
    )
    .when("type", is: ["number"], requires: ["min", "max"], forbids: ["options", "items"])
    .when("type", is: ["score"], requires: ["items"], forbids: ["options", "min", "max"])
  }

  private static var option: Record {
    Record(
      .labelled, .may("help", .text), .may("none", .flag, "Marks \"none of these\"."),
      .may("points", .integer(nil), "What it counts in a sum; 0 when left out."))
  }

  private static var band: Record { Record(.labelled, .needs("range", .shared(.range))) }

  /// `cases.yaml`.
  static var cases: Record {
    let names = Shape.oneOrMany(.text, isFilled: true, atMost: nil)
    let expected = Record(
      .needs("readings", names, "The outcomes that are shown, the first one first."),
      .needs("first", .text, "The outcome that comes first, or none."), .may("referral", .text),
      .may("adaptation", .text),
      .may("flags", .oneOrMany(.text, isFilled: false, atMost: nil)), .may("held", .flag))
    let item = Record(
      .needs("id", .shared(.anyName)), .needs("title", .text), .needs("story", .text),
      .may("why", .text, "Why it comes out so."),
      .may("ambiguity", .text, "Why honest people may disagree."),
      .may("level", .word(TrainingCase.Level.allCases.map(\.rawValue)), "How hard it is."),
      .may("learning", .text, "What there is to learn from it."), .needs("source", names),
      .needs("answers", .mapping(of: .shared(.answer))), .needs("expect", .record(expected)))
    return Record(.needs("cases", .list(of: .record(item), isFilled: true)))
  }
}
