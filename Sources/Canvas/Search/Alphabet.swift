extension String {
  /// The text as bytes that sort as a Norwegian dictionary does: æ, ø and å come last.
  ///
  /// Case, accents, and what stands before the first letter or digit make no difference.
  public var alphabetical: [UInt8] {
    var bytes: [UInt8] = []
    for character in lowercased() {
      switch character {
      case "æ", "ä": bytes.append(0x7B)
      case "ø", "ö": bytes.append(0x7C)
      case "å": bytes.append(0x7D)
      default: bytes += Folding.bytes(of: String(character))
      }
    }
    return Array(bytes.drop { !$0.isLetter && !(0x7B...0x7D).contains($0) })
  }
}

extension Sequence {
  /// The elements in the order of a Norwegian dictionary; equal ones keep theirs.
  public func alphabetically(by name: (Element) -> String) -> [Element] {
    enumerated().map { (position: $0, element: $1, key: name($1).alphabetical) }
      .sorted { a, b in
        a.key == b.key ? a.position < b.position : a.key.lexicographicallyPrecedes(b.key)
      }
      .map(\.element)
  }
}
