/// The texts of the program in one language.
public struct Catalogue: Hashable, Sendable {
  /// The language of the texts.
  public let language: Language
  private let entries: [String: String]

  /// Makes a catalogue from the entries of its file, by dotted key.
  public init(language: Language, entries: [String: String]) {
    self.language = language
    self.entries = entries
  }

  /// The text with this name; the name itself when the file does not have it.
  public subscript(_ id: TextID) -> String { entries[id.rawValue] ?? id.rawValue }

  /// The text with every `{0}`, `{1}` … replaced by the values.
  public func callAsFunction(_ id: TextID, _ values: String...) -> String {
    self(id, values: values)
  }

  /// The text with every `{0}`, `{1}` … replaced by the values of a list.
  public func callAsFunction(_ id: TextID, values: [String]) -> String {
    var text = ""
    var rest = Substring(self[id])
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      rest = rest[open...].dropFirst()
      guard let close = rest.firstIndex(of: "}") else { return text + "{" + rest }
      if let number = Int(rest[..<close]), values.indices.contains(number) {
        text += values[number]
      }
      rest = rest[close...].dropFirst()
    }
    return text + rest
  }

  /// The text for one or for several, with `{0}` replaced by the number.
  public func count(_ number: Int, one: TextID, many: TextID) -> String {
    self(number == 1 ? one : many, String(number))
  }

  /// The keys of the file that no text of the program has, and the texts that the file lacks.
  public var differences: (unknown: [String], missing: [TextID]) {
    let known = Set(TextID.allCases.map(\.rawValue))
    return (
      entries.keys.filter { !known.contains($0) }.sorted(),
      TextID.allCases.filter { entries[$0.rawValue, default: ""].isEmpty }
    )
  }
}
