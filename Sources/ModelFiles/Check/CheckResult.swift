public import DecisionModel

/// What a check of a pack has found, and what it looked at.
public struct CheckResult: Hashable, Sendable {
  /// Every finding, in the order of the files.
  public let findings: [Finding]
  /// What was read; nil when the pack is not a whole model.
  public let contents: Contents?
  /// How many distinct cases the proof looked at; nil when nothing was proved.
  ///
  /// More than the largest number is the largest number.
  public let provedCases: Int?
  /// What the proof has found, also where there was too much to list it all.
  let proved: Set<Finding.Code>

  /// What a pack holds.
  public struct Contents: Hashable, Sendable {
    /// What the pack calls itself.
    public let identity: Model.Identity
    /// The number of questions.
    public let questions: Int
    /// The number of rules and branches that decide something: those of decisions, nodes,
    /// referral and adaptation.
    public let rules: Int
    /// The number of outcomes.
    public let outcomes: Int
    /// The number of offers.
    public let offers: Int
    /// The number of training cases.
    public let cases: Int
    /// The language of the pack, and those that it has a translation into.
    public let languages: [String]
  }

  /// What a proof can find.
  public static let provable: [Finding.Code] = [
    .gap, .overlap, .deadRule, .unreachableNode, .unreachableOutcome, .uselessQuestion,
    .notMonotone, .blockedOutcome,
  ]

  /// What has been proved never to happen.
  public var holds: [Finding.Code] {
    guard provedCases != nil else { return [] }
    let found = proved.union(findings.map(\.code))
    return Self.provable.filter { !found.contains($0) }
  }

  /// How many findings are that bad.
  public func count(_ severity: Finding.Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  /// Whether nothing has to be mended; notes are no faults.
  public var isSound: Bool { findings.allSatisfy { $0.severity == .note } }
}

extension CheckResult.Contents {
  init(_ model: Model, offers: Int, cases: Int, languages: [String]) {
    identity = model.identity
    questions = model.questions.count
    outcomes = model.outcomes.count
    let advice = [model.advice.referral, model.advice.adaptation].compactMap(\.self)
    let lists = model.decisions + advice
    rules =
      lists.reduce(0) { $0 + $1.rules.count }
      + model.tree.nodes.reduce(0) { $0 + $1.allBranches.count }
    self.offers = offers
    self.cases = cases
    self.languages = languages
  }
}
