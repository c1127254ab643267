/// What a model says about one case.
///
/// Three things can leave several outcomes, and they are kept apart: sources disagree
/// (``alternatives``), answers are missing (``possible``), and the outcome itself leaves the
/// choice of a higher one to the professional (``orAbove``).
public struct Decision: Hashable, Sendable {
  /// How far the case has come.
  public enum Status: String, CaseIterable, Sendable {
    /// A stop: something else must happen first.
    case stopped
    /// Nothing can be placed before something is known.
    case undecided
    /// The suggestion is certain.
    case suggested
    /// Answers are missing; one reading comes first all the same.
    case provisional
    /// Answers are missing, and no reading comes first.
    case open
    /// Nothing is missing, but sources disagree and no reading comes first.
    case unranked
    /// No rule applies: the model has a gap.
    case gap
  }

  /// How far the case has come.
  public let status: Status
  /// Whether something must be done before the suggestion is acted on.
  public let isHeld: Bool
  /// The outcome that comes first, as a position in the model.
  public let first: Int?
  /// Every outcome that is shown, the first one first.
  public let readings: [Reading]
  /// Outcomes beside the first because sources disagree, in order.
  public let alternatives: [Int]
  /// Outcomes that remain possible because answers are missing; empty when none are.
  public let possible: [Int]
  /// Outcomes of higher rank that the professional may choose.
  public let orAbove: [Int]
  /// The referral; nil when the model has none.
  public let referral: Choice?
  /// The flags that are raised or cannot be ruled out, in the order of the model.
  public let flags: [RaisedFlag]
  /// The duties that certainly apply, as positions in the model.
  public let duties: [Int]
  /// The notes that certainly apply, as positions in the model.
  public let notes: [Int]
  /// When to look at the case again, as a position in the model.
  public let review: Int?
  /// The problem areas of the case, as positions in the model.
  public let areas: [Int]
  /// The nodes that were certainly passed.
  public let path: [Int]
  /// The rules that decided something, as numbers in the ``RuleBook``.
  public let rules: [Int]
  /// The rule that put the first reading first while answers are missing.
  public let provisionalRule: Int?
  /// The questions that are not answered and can still change something, in the order to ask.
  public let openQuestions: [Int]
  /// Those of them that were asked, and whose answer is unknown or declined.
  public let missing: [Int]
  /// The questions that the walk need not ask, because nothing depends on them any more.
  public let skipped: [Int]
  /// The refinements that can change something, in order.
  public let refinements: [Int]

  /// The question to ask next.
  public var next: Int? { openQuestions.first { !missing.contains($0) } }
}

extension Decision {
  /// One outcome that is shown.
  public struct Reading: Hashable, Sendable {
    /// The position of the outcome.
    public let outcome: Int
    /// Why it is shown.
    public let role: Role
    /// How it is adapted; nil when the model does not say.
    public let adaptation: Choice?
  }

  /// Why an outcome is shown.
  public enum Role: String, CaseIterable, Sendable {
    /// It comes first.
    case first
    /// Sources disagree.
    case alternative
    /// Answers are missing.
    case possible
  }

  /// A result that is certain, or several that remain possible.
  public struct Choice: Hashable, Sendable {
    /// The positions of the possible results, rising; never empty.
    public let results: [Int]
    /// Whether it remains possible that no rule applies and nothing comes out.
    public let mayBeNone: Bool

    /// The lowest possible result: at least this much.
    public var least: Int { results[0] }
    /// Whether there is only one, and it cannot fail to come out.
    public var isCertain: Bool { results.count == 1 && !mayBeNone }
  }

  /// A flag that is raised, or cannot be ruled out.
  public struct RaisedFlag: Hashable, Sendable {
    /// The position of the flag.
    public let flag: Int
    /// Whether it is certain; otherwise it cannot be ruled out.
    public let isCertain: Bool
  }

  /// The positions of the flags that are certainly raised.
  public var certainFlags: [Int] { flags.filter(\.isCertain).map(\.flag) }
}
