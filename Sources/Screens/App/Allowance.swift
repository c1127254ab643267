/// What a person may do here, besides walking.
public struct Allowance: Hashable, Sendable {
  /// Whether the municipality may be chosen.
  public var choosesMunicipality: Bool
  /// Whether a text may be saved in a file.
  public var savesFiles: Bool
  /// What may be done with plans.
  public var plans: Plans

  /// What may be done with plans.
  public enum Plans: Hashable, Sendable {
    /// Nothing.
    case off
    /// They are made, and gone at exit.
    case inMemory
    /// They are made, and kept on this machine when that is chosen.
    case kept
  }

  /// Allows everything, unless it says otherwise.
  public init(
    choosesMunicipality: Bool = true, savesFiles: Bool = true, plans: Plans = .kept
  ) {
    self.choosesMunicipality = choosesMunicipality
    self.savesFiles = savesFiles
    self.plans = plans
  }
}
