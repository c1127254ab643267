/// The choice of another outcome than the suggested one, with its reason.
public struct Departure: Hashable, Sendable {
  /// The position of the outcome that was chosen.
  public let outcome: Int
  /// The coded reason.
  public let reason: Advice.DepartureReason.ID
  /// The reason in the professional's own words.
  public let text: String

  /// Makes a departure.
  public init(outcome: Int, reason: Advice.DepartureReason.ID, text: String) {
    self.outcome = outcome
    self.reason = reason
    self.text = text
  }
}
