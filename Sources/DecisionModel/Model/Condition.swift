/// A statement about the answers that is true, false, or not yet known.
///
/// Conditions are total: there is no free expression, no function and no loop.
/// Questions, decisions, outcomes and flags are named by their position in the ``Model``;
/// sets of options, results and outcomes are bit masks, so a set has at most 64 members.
/// A test of a question that the tree does not reach is false.
public indirect enum Condition: Hashable, Sendable {
  /// Always true.
  case always
  /// The answer is one of the options; in a tick-list, at least one of them is ticked.
  case option(question: Int, options: UInt64)
  /// Nothing is ticked in a tick-list.
  case noneTicked(question: Int)
  /// The number or score lies in one of the ranges.
  case number(question: Int, ranges: [ClosedRange<Int>])
  /// The question is reached, and the answer is unknown, declined or not asked.
  case missing(question: Int)
  /// Every one holds; true when there are none.
  case all([Condition])
  /// At least one holds; false when there are none.
  case any([Condition])
  /// It does not hold.
  case not(Condition)
  /// The number of conditions that hold lies in the range.
  case count([Condition], in: ClosedRange<Int>)
  /// The weighted sum of points or numbers lies in one of the ranges.
  case sum([Term], ranges: [ClosedRange<Int>])
  /// The named decision has one of the results.
  case decision(decision: Int, results: UInt64)
  /// The first reading is one of the outcomes.
  case outcome(outcomes: UInt64)
  /// One of the readings is one of the outcomes.
  ///
  /// In the adaptation rules it speaks of the reading that is being adapted.
  case reading(outcomes: UInt64)
  /// The number of readings lies in the range.
  case readings(ClosedRange<Int>)
  /// The referral is one of the results.
  case referral(results: UInt64)
  /// One of the flags is raised.
  case flag(flags: UInt64)

  /// One question of a weighted sum.
  public struct Term: Hashable, Sendable {
    /// The position of the question in the model.
    public let question: Int
    /// What its points are multiplied with.
    public let weight: Int

    /// Makes a term.
    public init(question: Int, weight: Int) {
      self.question = question
      self.weight = weight
    }
  }
}
