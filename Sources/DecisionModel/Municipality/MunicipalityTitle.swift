/// A municipality in a list from which one is chosen.
public struct MunicipalityTitle: Hashable, Sendable {
  /// Its number.
  public let number: Municipality.Number
  /// Its name in its own language; nil when its file could not be read.
  public let name: String?
  /// Whether it is made up, to show how this works.
  public let isExample: Bool

  /// Makes a title.
  public init(number: Municipality.Number, name: String?, isExample: Bool = false) {
    self.number = number
    self.name = name
    self.isExample = isExample
  }
}
