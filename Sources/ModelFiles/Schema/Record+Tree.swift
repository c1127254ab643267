import DecisionModel

extension Record {
  /// `tree.yaml`.
  static var tree: Record {
    Record(
      .needs("root", .text, "The first node."),
      .may("decisions", .list(of: .record(decisionList), isFilled: false)),
      .needs("nodes", .list(of: .record(node), isFilled: true)))
  }

  private static var decisionList: Record {
    Record(
      .needs("id", .shared(.name)), .needs("name", .text), .ruleList(of: .labelledWithText)
    )
    .exactlyOne(of: [["rules"], ["table"]])
  }

  private static var node: Record {
    Record(
      .needs("id", .shared(.name)), .may("name", .text),
      .may("ask", .text, "The question that the node asks."),
      .may("unknown", .targets(isFilled: false), "Where \"do not know\" leads."),
      .may("branches", .list(of: .record(branch), isFilled: true)),
      .may("decide", .word(["first", "unique"]), "Decides by rules over the answers."),
      .may("rules", .list(of: .record(wayOut), isFilled: true)), .may("table", .text),
      .may("end", .targets(isFilled: true), "The outcome that ends the walk."), .inheritedBasis
    )
    .exactlyOne(of: [["ask"], ["decide", "rules"], ["decide", "table"], ["end"]])
    .when("ask", requires: ["branches"], forbids: ["rules", "table"])
    .when("decide", forbids: ["branches", "unknown"])
    .when(
      "end", forbids: ["branches", "unknown", "rules", "table", "source", "strength"])
  }

  private static var branch: Record {
    Record(
      .may("when", .shared(.test), "A test of the question of the node."),
      .may("to", .targets(isFilled: true)),
      .may("else", .targets(isFilled: true), "Where everything else leads; the last branch."),
      .may("reason", .text), .inheritedBasis
    )
    .exactlyOne(of: [["else"], ["when", "to"]])
    .when("else", forbids: ["when", "to"])
  }

  private static var wayOut: Record {
    Record(
      .needs("id", .shared(.name)), .needs("when", .shared(.condition)),
      .needs("to", .targets(isFilled: true)), .may("reason", .text), .inheritedBasis)
  }
}

extension Shape {
  /// A node, an outcome, or several outcomes.
  fileprivate static func targets(isFilled: Bool) -> Shape {
    .oneOrMany(.text, isFilled: isFilled, atMost: nil)
  }
}

extension [Record.Field] {
  /// Results and the rules that lead to them.
  static func ruleList(of result: [Record.Field]) -> [Record.Field] {
    needs("policy", .word(RuleList.Policy.allCases.map(\.rawValue)), "Which rule decides.")
      + needs("results", .list(of: .record(Record(result)), isFilled: true), "They rise.")
      + may("rules", .list(of: .shared(.rule), isFilled: true))
      + may("table", .text, "The rules as rows between bars.")
      + may("else", .text, "The result when no rule holds.") + inheritedBasis
  }

  /// A name, a label, and what there is to say.
  static var labelledWithText: [Record.Field] { labelled + may("text", .text) }
}
