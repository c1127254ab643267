/// How wide texts are in the letters of a poster, and where their lines break.
///
/// Which font a browser has is not known. The widths are those of a wide one, so that a line may
/// end early, but never runs out of its box.
struct Lettering {
  /// How high the letters are.
  let size: Double
  /// From one line to the next.
  var leading: Double { size * 1.28 }

  /// Hundredths of the height, for the characters of ASCII from the blank on.
  private static let widths: [Double] = [
    26, 27, 41, 65, 57, 83, 73, 22, 30, 30, 55, 57, 27, 32, 27, 37, 57, 57, 57, 57, 57, 57, 57, 57,
    57, 57, 27, 27, 57, 57, 57, 43, 90, 64, 65, 63, 73, 56, 52, 73, 74, 34, 27, 62, 52, 91, 76, 78,
    60, 78, 62, 55, 56, 73, 60, 93, 59, 57, 57, 33, 37, 33, 57, 44, 28, 56, 62, 48, 62, 56, 34, 62,
    62, 26, 26, 53, 26, 94, 62, 60, 62, 62, 41, 48, 36, 62, 51, 79, 53, 51, 47, 38, 55, 38, 57,
  ]
  /// How much wider other fonts, and bold letters, are.
  private static let allowance = 1.09

  /// How wide a text is, at most.
  func width(_ text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) { $0 + Lettering.width($1) } * size * Lettering.allowance / 100
  }

  private static func width(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 32..<127: widths[Int(scalar.value) - 32]
    case 0xA0: widths[0]
    // From here on letters may be as wide as they are high.
    case 0x1100...: 100
    default: scalar.properties.generalCategory == .nonspacingMark ? 0 : 88
    }
  }

  /// The text in lines that are no wider than this; a word that is too long is broken.
  func lines(_ text: String, width limit: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.onOneLine.split(separator: " ") {
      let joined = line.isEmpty ? String(word) : "\(line) \(word)"
      if width(joined) <= limit {
        line = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      let pieces = pieces(word, width: limit)
      lines += pieces.dropLast()
      line = pieces.last ?? ""
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A word in pieces that are narrow enough, each with one character at least.
  private func pieces(_ word: Substring, width limit: Double) -> [String] {
    guard width(word) > limit else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, width(piece + String(character)) > limit {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}

extension [String] {
  /// The first lines, the last of them ending in … where more would follow.
  func cut(to count: Int) -> [String] {
    guard self.count > count else { return self }
    let kept = prefix(Swift.max(0, count))
    return kept.dropLast() + kept.suffix(1).map { String($0.dropLast(2)) + "…" }
  }
}
