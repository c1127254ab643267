/// What a person may do here, besides walking.
public struct Allowance: Hashable, Sendable {
  /// Whether the municipality may be chosen.
  public var choosesMunicipality: Bool
  /// Whether a text may be saved in a file.
  public var savesFiles: Bool

  /// Allows everything, unless it says otherwise.
  public init(choosesMunicipality: Bool = true, savesFiles: Bool = true) {
    self.choosesMunicipality = choosesMunicipality
    self.savesFiles = savesFiles
  }
}
