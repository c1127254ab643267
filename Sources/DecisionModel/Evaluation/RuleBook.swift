/// Every rule of a model with a number, so that a result can say which ones decided.
public struct RuleBook: Sendable {
  /// What sort of rule a number stands for, with positions in the model.
  public enum Place: Hashable, Sendable {
    /// A rule of a named decision.
    case decision(Int, rule: Int)
    /// A branch of a node; the branch for "do not know" comes last.
    case node(Int, branch: Int)
    /// A rule of the referral.
    case referral(Int)
    /// A rule of the adaptation.
    case adaptation(Int)
  }

  /// One numbered rule.
  public struct Entry: Sendable {
    /// Where it stands.
    public let place: Place
    /// Its name in the files.
    public let id: RuleList.Rule.ID
    /// The reason in words, where one is given.
    public let reason: Phrase?
    /// What it rests on.
    public let basis: Basis
    /// Its condition.
    public let when: Condition
  }

  /// The rules by number.
  public let entries: [Entry]
  let decisionStart: [Int]
  let nodeStart: [Int]
  let referralStart: Int
  let adaptationStart: Int
  let questionWords: Int
  let tested: [[UInt64]]

  init(_ model: Model) {
    var entries: [Entry] = []
    decisionStart = model.decisions.enumerated().map { decision, list in
      let start = entries.count
      entries += list.rules.enumerated().map { Entry($1, .decision(decision, rule: $0)) }
      return start
    }
    nodeStart = model.tree.nodes.enumerated().map { node, value in
      let start = entries.count
      entries += value.allBranches.enumerated().map { Entry($1, .node(node, branch: $0)) }
      return start
    }
    referralStart = entries.count
    entries += (model.advice.referral?.rules ?? []).enumerated().map { Entry($1, .referral($0)) }
    adaptationStart = entries.count
    entries += (model.advice.adaptation?.rules ?? []).enumerated()
      .map { Entry($1, .adaptation($0)) }
    self.entries = entries
    let words = (model.questions.count + 63) / 64
    questionWords = words
    tested = entries.map { entry in
      var mask = [UInt64](repeating: 0, count: words)
      for question in entry.when.questions { mask[question / 64] |= 1 << UInt64(question % 64) }
      if case .node(let node, _) = entry.place, let question = model.tree.nodes[node].question {
        mask[question / 64] |= 1 << UInt64(question % 64)
      }
      return mask
    }
  }
}

extension RuleBook.Entry {
  fileprivate init(_ rule: RuleList.Rule, _ place: RuleBook.Place) {
    self.init(place: place, id: rule.id, reason: rule.reason, basis: rule.basis, when: rule.when)
  }

  fileprivate init(_ branch: Tree.Branch, _ place: RuleBook.Place) {
    self.init(
      place: place, id: branch.id, reason: branch.reason, basis: branch.basis, when: branch.when)
  }
}

extension Condition {
  /// The positions of the questions that the condition tests itself.
  public var questions: Set<Int> {
    switch self {
    case .option(let question, _), .noneTicked(let question), .number(let question, _),
      .missing(let question):
      [question]
    case .all(let parts), .any(let parts), .count(let parts, _):
      parts.reduce(into: []) { $0.formUnion($1.questions) }
    case .not(let part): part.questions
    case .sum(let terms, _): Set(terms.map(\.question))
    case .always, .decision, .outcome, .reading, .readings, .referral, .flag: []
    }
  }

  /// The positions of the decisions that the condition asks.
  public var decisions: Set<Int> {
    switch self {
    case .decision(let decision, _): [decision]
    case .all(let parts), .any(let parts), .count(let parts, _):
      parts.reduce(into: []) { $0.formUnion($1.decisions) }
    case .not(let part): part.decisions
    default: []
    }
  }
}
