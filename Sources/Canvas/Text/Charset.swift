/// The characters that a terminal can show.
public enum Charset: Sendable, CaseIterable {
  /// All of them.
  case utf8
  /// Those of Western Europe, one byte each.
  case latin1
  /// The letters of English.
  case ascii

  /// The text as the terminal can show it: safe, composed, and with stand-ins where needed.
  ///
  /// Stand-ins may be longer than what they replace, so text is folded before it is measured.
  /// Folding twice is the same as folding once.
  public func fold(_ text: String) -> String {
    if text.isPlain { return text }
    let printable = text.printable
    if self == .utf8 { return printable }
    var folded = ""
    for character in printable {
      if shows(character) { folded.append(character) } else { folded += Self.standIn(character) }
    }
    return folded
  }

  /// Whether the terminal shows the character as it is.
  private func shows(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1 else { return false }
    return switch self {
    case .utf8: true
    case .latin1: scalar.value <= 0xFF && !Self.differsInLatin9.contains(scalar)
    case .ascii: scalar.isASCII
    }
  }

  /// What latin-9 (ISO 8859-15) replaced by the euro sign and seven letters.
  private static let differsInLatin9: Set<Unicode.Scalar> = [
    "¤", "¦", "¨", "´", "¸", "¼", "½", "¾",
  ]

  private static func standIn(_ character: Character) -> String {
    if let known = standIns[character] { return known }
    if let letter = Accents.base[character] { return String(letter) }
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.count > 1 { return standIn(alone: first) }
    return "?"
  }

  /// The stand-in for the letter under marks that have no common form with it.
  private static func standIn(alone scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(Character(scalar)) }
    return standIn(Character(scalar))
  }
}
