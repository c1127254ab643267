extension DecisionDocument {
  /// A rule that decided something.
  public struct Reason: Hashable, Codable, Sendable {
    /// The name of the rule.
    public let rule: String
    /// Where it stands: `tree`, `decision`, `referral`, `adaptation` or `provisional`.
    public let part: String
    /// The name of the node or of the decision that the rule belongs to.
    public let place: String?
    /// What follows from it: a node, a result, or outcomes.
    public let gives: [String]
    /// The reason in words; left out when the answers alone explain it.
    public let text: String?
    /// The answers that it was decided on.
    public let answers: [String: GivenAnswer]
    /// The options that the model assumed where an answer is unknown, by question.
    public let assumed: [String: String]
    /// What it rests on.
    public let sources: [String]
    /// How strongly the sources put it.
    public let strength: String
  }

  /// The fewest answers that would have to be different for an outcome to come first.
  public struct Nearest: Hashable, Codable, Sendable {
    /// The outcome.
    public let outcome: String
    /// What would have to be answered; empty when nothing leads there.
    public let steps: [Step]

    /// One answer that would have to be different.
    public struct Step: Hashable, Codable, Sendable {
      /// The name of the question.
      public let question: String
      /// The options that would have to be chosen or ticked.
      public let options: [String]
      /// The options that must not be ticked.
      public let removed: [String]
      /// For a number: a value that would do.
      public let number: Int?
    }
  }
}
