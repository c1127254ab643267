/// One answer that is different from the one that was given.
public struct Alteration: Hashable, Sendable {
  /// What is answered instead.
  public enum Kind: Hashable, Sendable {
    /// This option is chosen.
    case chosen(option: Int)
    /// This option is ticked as well.
    case ticked(option: Int)
    /// This option is no longer ticked.
    case unticked(option: Int)
    /// The number is any of these; the ends lie where a rule cuts it, or are those of the question.
    case number(ClosedRange<Int>)
  }

  /// The position of the question.
  public let question: Int
  /// What is answered instead.
  public let kind: Kind

  /// Makes an alteration.
  public init(question: Int, kind: Kind) {
    self.question = question
    self.kind = kind
  }

  /// The option that is chosen, ticked or unticked.
  public var option: Int? {
    switch kind {
    case .chosen(let option), .ticked(let option), .unticked(let option): option
    case .number: nil
    }
  }

  /// The numbers that would do.
  public var numbers: ClosedRange<Int>? {
    if case .number(let range) = kind { return range }
    return nil
  }

  /// Whether a tick is taken away.
  public var isRemoved: Bool {
    if case .unticked = kind { return true }
    return false
  }
}

/// A few answers that, all of them different, would change which outcome comes first.
///
/// None of them can be left out: with any fewer of them the same outcomes come first as now.
public struct Counterfactual: Hashable, Sendable {
  /// What is answered instead, in the order of the walk.
  public let alterations: [Alteration]
  /// The outcomes that could then come first, rising by position; empty where no rule applies.
  public let outcomes: [Int]
}

/// Every smallest set of different answers that would change which outcome comes first.
public struct Counterfactuals: Hashable, Sendable {
  /// The most answers that a set has.
  public let sizeLimit: Int
  /// The most sets that are listed.
  public let countLimit: Int
  /// The sets, those with the fewest answers first.
  public let sets: [Counterfactual]
  /// Whether there is no further set with at most ``sizeLimit`` answers.
  public let isComplete: Bool
}
