extension DecisionDocument {
  /// A municipality, and which version of its file was read.
  public struct Municipality: Hashable, Codable, Sendable {
    /// Its number, four digits.
    public let number: String
    /// What a person reads.
    public let name: String
    /// Whether it is made up, to show how this works.
    public let example: Bool
    /// The version of its file.
    public let version: String
    /// The version of the model that the file is written for.
    public let baseVersion: String
    /// The hash of its file, in hexadecimal.
    public let contentHash: String
    /// Its own numbers for acute help.
    public let acute: [LocalContact]
    /// What it is expected to have and does not name.
    public let gaps: [Gap]
  }

  /// A municipality's own number for acute help.
  public struct LocalContact: Hashable, Codable, Sendable {
    /// The name of the contact.
    public let id: String
    /// Who answers.
    public let name: String
    /// The number, as the municipality writes it.
    public let phone: String
    /// When to call.
    public let use: String
    /// The day on which it was checked.
    public let checked: String
    /// Whether that is too long ago.
    public let outdated: Bool
  }

  /// A service that a municipality is expected to have and does not name.
  public struct Gap: Hashable, Codable, Sendable {
    /// The name of what is expected.
    public let id: String
    /// What a person reads.
    public let name: String
    /// Why the municipality does not have it; left out when it does not say.
    public let reason: String?
    /// What it rests on.
    public let sources: [String]
    /// How strongly the sources put it.
    public let strength: String
  }

  /// What a municipality says about an offer; what it does not say is left out.
  public struct Local: Hashable, Codable, Sendable {
    /// The number of the municipality.
    public let municipality: String
    /// Whether the municipality is made up.
    public let example: Bool
    /// Whether the municipality added the offer; otherwise it is one of the model.
    public let own: Bool
    /// Whom to turn to.
    public let contact: String?
    /// Where it is.
    public let address: String?
    /// What it costs.
    public let price: String?
    /// Whether a referral is needed, and from whom.
    public let referral: String?
    /// How long one waits.
    public let waiting: String?
    /// The languages it is given in.
    public let languages: String?
    /// What else there is to know.
    public let note: String?
    /// The day on which it was checked.
    public let checked: String
    /// Whether that is too long ago.
    public let outdated: Bool
  }
}
