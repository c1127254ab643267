/// Letters with their accents, joined and apart.
///
/// The tables are built from the alphabet and the marks: two spellings of a letter are equal
/// as characters, so no list of accented letters is needed.
enum Accents {
  private static let letters = Array(UInt8(0x41)...0x5A) + Array(UInt8(0x61)...0x7A)
  private static let marks: [Unicode.Scalar] =
    (0x300...0x30C as ClosedRange<UInt32>).compactMap { Unicode.Scalar($0) }
    + ["\u{30F}", "\u{311}", "\u{31B}", "\u{323}", "\u{324}", "\u{325}", "\u{326}", "\u{327}"]
    + ["\u{328}", "\u{32D}", "\u{32E}", "\u{330}", "\u{331}"]

  /// The letter under one accent, by the accented letter.
  static let base: [Character: Character] = {
    var base: [Character: Character] = [:]
    for letter in letters.map({ Unicode.Scalar($0) }) {
      for mark in marks {
        var text = String.UnicodeScalarView()
        text.append(letter)
        text.append(mark)
        base[Character(String(text))] = Character(letter)
      }
    }
    return base
  }()

  /// The accented letters that are one scalar, by themselves.
  static let joined: [Character: Character] = {
    let ranges = [0xC0...0x24F, 0x1E00...0x1EFF] as [ClosedRange<UInt32>]
    let characters = ranges.joined().compactMap { Unicode.Scalar($0) }.map { Character($0) }
    return Dictionary(characters.map { ($0, $0) }) { first, _ in first }
  }()
}

extension String {
  /// The text with a letter and its accents as one scalar, where there is one.
  var composed: String {
    String(
      map { character in
        character.unicodeScalars.count > 1 ? Accents.joined[character] ?? character : character
      }
    )
  }
}
