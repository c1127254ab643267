/// Text as it is searched: in small letters, without accents, with aa, ae and oe for å, æ and ø.
enum Folding {
  /// The bytes of a text as it is searched; no byte is below a blank.
  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    if text.unicodeScalars.allSatisfy({ $0.value < 0x300 }) {
      for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
    } else {
      // Marks belong to the letters before them, so letters are taken whole.
      for character in text { append(character, to: &bytes) }
    }
    return bytes
  }

  /// The same bytes, and for each one the position of the character that it comes from.
  static func placedBytes(of text: String) -> (bytes: [UInt8], characters: [Int]) {
    var bytes: [UInt8] = []
    var characters: [Int] = []
    for (position, character) in text.enumerated() {
      append(character, to: &bytes)
      while characters.count < bytes.count { characters.append(position) }
    }
    return (bytes, characters)
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.isASCII {
      bytes.append(small(UInt8(truncatingIfNeeded: scalar.value)))
    } else {
      append(Character(scalar), to: &bytes)
    }
  }

  private static func append(_ character: Character, to bytes: inout [UInt8]) {
    if let byte = character.utf8.first, character.utf8.count == 1 {
      bytes.append(small(byte))
    } else {
      let plain =
        Charset.standIns[character] ?? Accents.base[character].map { String($0) }
        ?? String(character)
      bytes += plain.lowercased().utf8.map(small)
    }
  }

  /// The byte of a small letter for that of a capital; a blank for what steers a terminal.
  private static func small(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0..<0x20: 0x20
    default: byte
    }
  }
}
