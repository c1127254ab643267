extension TextID {
  /// What the files call the text: its section and its name there, with a full stop between.
  public var key: String { Self.keys[rawValue] }

  /// The text that the files call so; nil where there is none.
  public init?(key: String) {
    guard let id = Self.known[key] else { return nil }
    self = id
  }

  private static let known = Dictionary(uniqueKeysWithValues: zip(keys, allCases))
}
