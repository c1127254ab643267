/// A different answer, and the outcomes that would then be possible.
public struct Change: Hashable, Sendable {
  /// The one answer that is different.
  public let alteration: Alteration
  /// The outcomes that could come first, rising by position; empty where no rule applies.
  public let outcomes: [Int]

  /// Makes a change.
  public init(_ alteration: Alteration, outcomes: [Int]) {
    self.alteration = alteration
    self.outcomes = outcomes
  }

  /// The position of the question.
  public var question: Int { alteration.question }
}

/// The fewest answers that would have to be different for an outcome to come first.
public struct Nearest: Hashable, Sendable {
  /// The position of the outcome.
  public let outcome: Int
  /// What would have to be answered, one step for each question; empty when nothing leads there.
  public let steps: [Step]

  /// One answer that would have to be different.
  public struct Step: Hashable, Sendable {
    /// The position of the question.
    public let question: Int
    /// The positions of the options that would have to be chosen or ticked.
    public let options: [Int]
    /// The positions of the options that must not be ticked.
    public let removed: [Int]
    /// For a number: a value that would do.
    public let number: Int?
  }
}
