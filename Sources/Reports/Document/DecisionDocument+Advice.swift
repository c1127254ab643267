extension DecisionDocument {
  /// A red flag.
  public struct Flag: Hashable, Codable, Sendable {
    /// The name of the flag.
    public let id: String
    /// What it does: `stop`, `hold`, `block`, `urgent` or `parallel`.
    public let effect: String
    /// `raised`, or `cannot-rule-out` when an answer that could raise it is missing.
    public let certainty: String
    /// What a person reads.
    public let name: String
    /// Why it matters.
    public let why: String
    /// What to do, one sentence each.
    public let actions: [String]
    /// Whom to call.
    public let contacts: [Contact]
    /// The outcomes that it rules out.
    public let blocks: [String]
    /// What it rests on.
    public let sources: [String]
    /// How strongly the sources put it.
    public let strength: String
  }

  /// A telephone number.
  public struct Contact: Hashable, Codable, Sendable {
    /// The name of the contact.
    public let id: String
    /// Who answers.
    public let name: String
    /// The number, as its source writes it.
    public let phone: String
    /// When to call.
    public let use: String
  }

  /// A sentence with what it rests on.
  public struct Statement: Hashable, Codable, Sendable {
    /// The name of the statement.
    public let id: String
    /// Two or three words that sum it up.
    public let name: String?
    /// The sentence.
    public let text: String
    /// What it rests on.
    public let sources: [String]
    /// How strongly the sources put it: `skal`, `bor`, `kan`, `info` or `model-choice`.
    public let strength: String
  }

  /// When to look at the case again.
  public struct Review: Hashable, Codable, Sendable {
    /// The interval.
    public let weeks: Interval
    /// The sentence shown with it.
    public let text: String
    /// What it rests on.
    public let sources: [String]
    /// How strongly the sources put it.
    public let strength: String
  }

  /// A number of weeks.
  public struct Interval: Hashable, Codable, Sendable {
    /// At least.
    public let from: Int
    /// At most.
    public let to: Int
  }

  /// An offer that fits the case.
  public struct Offer: Hashable, Codable, Sendable {
    /// The name of the offer.
    public let id: String
    /// What a person reads.
    public let name: String
    /// Why it fits.
    public let fit: Fit
    /// Whether it counts as low-threshold: `yes`, `no`, `varies` or `unknown`.
    public let lowThreshold: String
    /// The marks of a low-threshold offer that are known: `yes`, `no` or `varies`.
    public let marks: [String: String]
    /// Who can let a person in.
    public let access: [String]
    /// How far it reaches: `type` (not in every municipality) or `national`.
    public let reach: String
    /// A telephone number.
    public let phone: String?
    /// Opening hours of the telephone.
    public let hours: String?
    /// A web address.
    public let url: String?
    /// What the chosen municipality says about it; left out when it says nothing.
    public let local: Local?
  }

  /// Why an offer fits.
  public struct Fit: Hashable, Codable, Sendable {
    /// The problem areas of the case that it is made for.
    public let areas: [String]
    /// The shown outcomes that it belongs to.
    public let outcomes: [String]
    /// Whether its intensity is one that the first outcome usually uses.
    public let usualStep: Bool
    /// Whether it is open to every adult.
    public let forEveryone: Bool
  }
}
