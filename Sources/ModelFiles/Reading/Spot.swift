/// A place in a text as the YAML parser counts: lines and Unicode scalars, both from 1.
struct Spot: Hashable {
  var line: Int
  var column: Int
}

/// A piece of a file's text and where it begins.
struct Word {
  let text: String
  let spot: Spot
}

/// Pieces of a word; what separates them is always ASCII, so they are found byte by byte.
extension Word {
  /// The word without blanks at its ends.
  var trimmed: Word {
    let rest = text[...].trimmed
    if rest.startIndex == text.startIndex, rest.endIndex == text.endIndex { return self }
    return piece(rest)
  }

  /// The word without some bytes at its ends.
  func part(dropFirst first: Int, dropLast last: Int) -> Word {
    let rest = text.utf8.dropFirst(first).dropLast(last)
    return piece(text[rest.startIndex..<rest.endIndex])
  }

  /// The pieces between commas or other ASCII letters, without blanks at their ends.
  func split(at separator: Unicode.Scalar = ",") -> [Word] {
    let byte = UInt8(ascii: separator)
    guard text.utf8.contains(byte) else { return [trimmed] }
    return text.utf8.split(separator: byte, omittingEmptySubsequences: false).map { bytes in
      piece(text[bytes.startIndex..<bytes.endIndex].trimmed)
    }
  }

  private func piece(_ part: Substring) -> Word {
    let skipped = text.utf8[..<part.startIndex].count { $0 & 0xC0 != 0x80 }
    return Word(text: String(part), spot: Spot(line: spot.line, column: spot.column + skipped))
  }
}
