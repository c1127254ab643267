extension DecisionDocument {
  /// An outcome in full.
  public struct Outcome: Hashable, Codable, Sendable {
    /// The name of the outcome.
    public let id: String
    /// `suggestion`, `stop` or `undecided`.
    public let kind: String
    /// What a person reads.
    public let name: String
    /// What it means, in a sentence or two.
    public let summary: String
    /// The sources that describe it.
    public let sources: [String]
    /// How strongly they put it.
    public let strength: String
  }

  /// One outcome that is shown.
  public struct Reading: Hashable, Codable, Sendable {
    /// The name of the outcome.
    public let outcome: String
    /// What a person reads.
    public let name: String
    /// Why it is shown: `first`, `alternative` or `possible`.
    public let role: String
    /// How it is adapted; left out when the model does not say.
    public let adaptation: Adaptation?
  }

  /// How a reading is adapted to the person.
  public struct Adaptation: Hashable, Codable, Sendable {
    /// The result when it is certain; left out when missing answers leave several.
    public let id: String?
    /// What a person reads: the result, or all that it could be.
    public let label: String
    /// Every result that it could be; empty when it is certain.
    public let couldBe: [Label]
  }

  /// A name and what a person reads for it.
  public struct Label: Hashable, Codable, Sendable {
    /// The name.
    public let id: String
    /// What a person reads.
    public let label: String
  }

  /// Whether and how soon to refer.
  public struct Referral: Hashable, Codable, Sendable {
    /// The result, or the lowest one that is possible.
    public let id: String
    /// What a person reads.
    public let label: String
    /// A sentence that explains it.
    public let text: String?
    /// `none`, `consider` or `refer`.
    public let level: String
    /// `none`, `soon` or `immediate`.
    public let urgency: String
    /// Whether it is certain; otherwise it is at least this much.
    public let certain: Bool
    /// Every result that it could be, rising; empty when it is certain.
    public let couldBe: [Label]
    /// The sources of the rule that decided it; empty when none did.
    public let sources: [String]
    /// How strongly they put it; left out when no rule decided it.
    public let strength: String?
  }
}
