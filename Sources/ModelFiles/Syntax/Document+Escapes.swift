extension Document {
  /// Refuses what a text in double quotation marks brings in by a backslash, and must not.
  ///
  /// `text` is what the parser made of it, and `spot` where its quotation mark stands.
  func checkEscapes(of text: String, at spot: Spot) {
    guard text.unicodeScalars.contains(where: \.isRefused) else { return }
    var number = spot.line
    var column = spot.column + 1
    var scalars = Array(line(number).unicodeScalars)
    while true {
      guard column <= scalars.count else {
        number += 1
        guard number <= lineCount else { return }
        (scalars, column) = (Array(line(number).unicodeScalars), 1)
        continue
      }
      if scalars[column - 1] == "\"" { return }
      guard scalars[column - 1] == "\\" else {
        column += 1
        continue
      }
      let escape = Escape(scalars[column...])
      if let scalar = escape.scalar, scalar.isRefused {
        report(
          .controlCharacter(scalar), at: Spot(line: number, column: column), length: escape.length)
      }
      column += escape.length
    }
  }
}

/// What a backslash and the letters after it stand for.
private struct Escape {
  /// The character; nil when it is no single one.
  let scalar: Unicode.Scalar?
  /// How many characters it is written with.
  let length: Int

  init(_ rest: ArraySlice<Unicode.Scalar>) {
    let digits: [Unicode.Scalar: Int] = ["x": 2, "u": 4, "U": 8]
    let short: [Unicode.Scalar: UInt32] = [
      "0": 0, "a": 7, "b": 8, "t": 9, "n": 10, "v": 11, "f": 12, "r": 13, "e": 27, "N": 0x85,
      "L": 0x2028, "P": 0x2029,
    ]
    guard let letter = rest.first else {
      (scalar, length) = (nil, 1)
      return
    }
    guard let count = digits[letter] else {
      (scalar, length) = (short[letter].flatMap(Unicode.Scalar.init), 2)
      return
    }
    let text = String(String.UnicodeScalarView(rest.dropFirst().prefix(count)))
    scalar = UInt32(text, radix: 16).flatMap(Unicode.Scalar.init)
    length = 2 + text.unicodeScalars.count
  }
}

extension Unicode.Scalar {
  /// Whether no text may have it; a line may end, also in the middle of a text.
  fileprivate var isRefused: Bool { value < 0x20 && value != 0x0A || isSteering }
}
