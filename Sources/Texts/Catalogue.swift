/// The texts of the program in one language.
public struct Catalogue: Hashable, Sendable {
  /// The language of the texts.
  public let language: Language
  /// Every text, at the place of its name.
  private let texts: [String]

  /// Makes a catalogue from the entries of its files, by dotted key.
  public init(language: Language, entries: [String: String]) {
    self.language = language
    texts = TextID.keys.map { entries[$0] ?? $0 }
  }

  /// The text with this name; its key when the files do not have it.
  public subscript(_ id: TextID) -> String { texts[id.rawValue] }

  /// The text with every `{0}`, `{1}` … replaced by the values.
  public func callAsFunction(_ id: TextID, _ values: String...) -> String {
    self(id, values: values)
  }

  /// The text with every `{0}`, `{1}` … replaced by the values of a list.
  public func callAsFunction(_ id: TextID, values: [String]) -> String {
    self[id].filled(with: values)
  }

  /// The text for one or for several, with `{0}` replaced by the number.
  public func count(_ number: Int, one: TextID, many: TextID) -> String {
    self(number == 1 ? one : many, String(number))
  }
}

extension String {
  /// The text with every number in braces replaced by that value; by nothing where there is none.
  fileprivate func filled(with values: [String]) -> String {
    var text = ""
    var rest = self[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      text += rest[..<open]
      rest = rest[rest.utf8.index(after: open)...]
      guard let close = rest.utf8.firstIndex(of: UInt8(ascii: "}")) else {
        return text + "{" + rest
      }
      if let number = Int(rest[..<close]), values.indices.contains(number) {
        text += values[number]
      }
      rest = rest[rest.utf8.index(after: close)...]
    }
    return text + rest
  }
}
