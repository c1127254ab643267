extension Comparison {
  /// What else than the outcomes two models say differently of some cases.
  public struct Effect: Hashable, Sendable {
    /// What it is about.
    public enum Subject: Hashable, Sendable {
      /// The referral.
      case referral
      /// How an outcome is adapted where both models show it.
      case adaptation(Outcome.ID)
      /// Whether something must be done before a suggestion is acted on.
      case hold
      /// Whether a flag is raised.
      case flag(Flag.ID)
      /// Whether a duty applies.
      case duty(Statement.ID)
    }

    /// What a model can say of it.
    public enum Value: Hashable, Sendable {
      /// This result of the referral or the adaptation.
      case result(RuleList.Result.ID)
      /// No result.
      case nothing
      /// It is so.
      case yes
      /// It is not so.
      case no
    }

    /// Cases of which the two models say something different.
    public struct Move: Hashable, Sendable {
      /// What the old model says; several where that rests on what the new one does not ask.
      public let old: [Value]
      /// What the new model says; several where that rests on what the old one does not ask.
      public let new: [Value]
      /// How many cases there are; more than the largest number is the largest number.
      public let count: Int
      /// One of the cases, as answers to the old model.
      public let oldAnswers: Answers
      /// The same case, as answers to the new model.
      public let newAnswers: Answers
    }

    /// What it is about.
    public let subject: Subject
    /// The moves, the one with the most cases first; never empty.
    public let moves: [Move]

    /// The number of cases of which the two say something different.
    public var moved: Int { moves.map(\.count).cappedSum }
  }
}

extension [Int] {
  /// The sum; more than the largest number is the largest number.
  var cappedSum: Int {
    reduce(0) { sum, count in
      let (total, isTooLarge) = sum.addingReportingOverflow(count)
      return isTooLarge ? .max : total
    }
  }
}
