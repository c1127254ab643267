import Texts

/// Where the person is, for the first line of a screen, in more words and in fewer.
public struct Whereabouts: Hashable, Sendable {
  /// That it is a municipality, and which; empty for the whole country.
  public var text = ""
  /// Which municipality it is.
  public var short = ""
  /// That it is made up, which must be seen however little room there is; otherwise empty.
  public var mark = ""

  /// The whole country.
  public init() {}

  /// A municipality.
  init(_ name: String, isExample: Bool, _ texts: Catalogue) {
    short = texts.municipality(name, isExample: isExample)
    text = texts(.placeMunicipality, short)
    guard isExample else { return }
    mark = texts(.placeExample, "").split(separator: " ").joined(separator: " ")
  }
}
