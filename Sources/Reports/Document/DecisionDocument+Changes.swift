extension DecisionDocument {
  /// A different answer, and the outcomes that could then come first.
  public struct Change: Hashable, Codable, Sendable {
    /// The name of the question.
    public let question: String
    /// The option that is chosen instead, or ticked or unticked; left out for a number.
    public let option: String?
    /// Whether a tick is taken away.
    public let removed: Bool
    /// For a number: any of these would do.
    public let number: Numbers?
    /// The outcomes that could come first.
    public let outcomes: [String]
  }

  /// Neighbouring whole numbers.
  public struct Numbers: Hashable, Codable, Sendable {
    /// The smallest.
    public let from: Int
    /// The largest.
    public let to: Int
  }

  /// Every smallest set of other answers that would change which outcome comes first.
  public struct Counterfactuals: Hashable, Codable, Sendable {
    /// The most answers that a set has.
    public let sizeLimit: Int
    /// The most sets that are listed.
    public let countLimit: Int
    /// Whether there is no further set with at most that many answers.
    public let complete: Bool
    /// The sets, those with the fewest answers first; none of them contains another.
    public let sets: [Set]

    /// Some answers that, all of them different, would change which outcome comes first.
    public struct Set: Hashable, Codable, Sendable {
      /// The answers, in the order of the walk.
      public let answers: [Answer]
      /// The outcomes that could come first.
      public let outcomes: [String]
    }

    /// One answer that is different.
    public struct Answer: Hashable, Codable, Sendable {
      /// The name of the question.
      public let question: String
      /// The option that is chosen instead, or ticked or unticked; left out for a number.
      public let option: String?
      /// Whether a tick is taken away.
      public let removed: Bool
      /// For a number: any of these would do.
      public let number: Numbers?
    }
  }

  /// How open a case is, and which answer would be expected to settle most.
  ///
  /// Every way of answering what is missing counts as equally likely. That is a choice of the
  /// model: nothing is known about how often each answer is given.
  public struct Settling: Hashable, Codable, Sendable {
    /// The entropy over the verdicts that remain possible, in bits, to three decimals.
    public let bits: Double
    /// The questions whose answer can change the verdict, the one that settles most first.
    public let questions: [Question]

    /// One question.
    public struct Question: Hashable, Codable, Sendable {
      /// The name of the question.
      public let question: String
      /// The entropy that is expected to be left once it is answered, in bits.
      public let bitsLeft: Double
    }
  }
}
