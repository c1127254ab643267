/// A named decision: rules that lead from answers to one of a few results.
public struct RuleList: Hashable, Sendable {
  /// The name of a decision.
  public typealias ID = Identifier<RuleList>

  /// Which rule decides when several hold.
  public enum Policy: String, CaseIterable, Sendable {
    /// The first one in the file.
    case first
    /// Never more than one may hold; a proof checks it.
    case unique
    /// The one with the highest result.
    case highest
  }

  /// The name of the decision.
  public let id: ID
  /// What the person reads.
  public let name: Phrase
  /// Which rule decides when several hold.
  public let policy: Policy
  /// What can come out, rising from first to last; at most 64.
  public let results: [Result]
  /// The rules, in the order of the file.
  public let rules: [Rule]
  /// The position of the result when no rule holds.
  public let otherwise: Int?

  /// Makes a decision.
  public init(
    id: ID, name: Phrase, policy: Policy, results: [Result], rules: [Rule], otherwise: Int?
  ) {
    self.id = id
    self.name = name
    self.policy = policy
    self.results = results
    self.rules = rules
    self.otherwise = otherwise
  }
}

extension RuleList {
  /// One thing that a decision can say.
  public struct Result: Hashable, Sendable {
    /// The name of a result, unique within its decision.
    public typealias ID = Identifier<Result>

    /// The name of the result.
    public let id: ID
    /// What the person reads.
    public let label: Phrase
    /// A sentence that explains it.
    public let text: Phrase?
    /// For a referral: how much it asks for.
    public let level: Referral.Level?
    /// For a referral: how soon.
    public let urgency: Referral.Urgency?

    /// Makes a result.
    public init(
      id: ID, label: Phrase, text: Phrase?, level: Referral.Level? = nil,
      urgency: Referral.Urgency? = nil
    ) {
      self.id = id
      self.label = label
      self.text = text
      self.level = level
      self.urgency = urgency
    }
  }

  /// A condition and what follows from it.
  public struct Rule: Hashable, Sendable {
    /// The name of a rule, unique within the model.
    public typealias ID = Identifier<Rule>

    /// The name of the rule.
    public let id: ID
    /// When it holds.
    public let when: Condition
    /// The position of its result.
    public let then: Int
    /// The reason in words, where the answers alone do not explain it.
    public let reason: Phrase?
    /// What it rests on.
    public let basis: Basis

    /// Makes a rule.
    public init(id: ID, when: Condition, then: Int, reason: Phrase?, basis: Basis) {
      self.id = id
      self.when = when
      self.then = then
      self.reason = reason
      self.basis = basis
    }
  }
}

/// What a referral asks for.
public enum Referral {
  /// How much is asked for, rising.
  public enum Level: String, CaseIterable, Comparable, Sendable {
    /// No referral now.
    case none
    /// Weigh consulting or referring.
    case consider
    /// Refer.
    case refer

    /// Orders levels from none to refer.
    public static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }
    private var rank: Int { Level.allCases.firstIndex(of: self) ?? 0 }
  }

  /// How soon, rising.
  public enum Urgency: String, CaseIterable, Sendable {
    /// In the ordinary way.
    case none
    /// Soon.
    case soon
    /// At once.
    case immediate
  }
}
