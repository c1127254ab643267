/// Something of the model or of its offers, with its name as it was when it was chosen.
///
/// The name makes a plan readable where the model is another one, or has been changed. What was
/// written freely has a name only.
public struct Reference: Hashable, Codable, Sendable {
  /// The name that the model gives it; nil for what was written freely.
  public var id: String?
  /// What the person reads.
  public var name: String

  /// Refers to something.
  public init(id: String? = nil, name: String) {
    self.id = id
    self.name = name
  }
}

extension Reference {
  /// What kinds of things a plan refers to.
  public enum Kind: Hashable, Sendable {
    /// An outcome of the model.
    case outcome
    /// A coded reason for a departure.
    case departureReason
    /// An offer, or something written freely.
    case offer
    /// A life area of the pack.
    case lifeArea
    /// A duty or a flag of the model.
    case duty
  }
}
