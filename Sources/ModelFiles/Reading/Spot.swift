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
    var text = text
    return text.withUTF8 { pieces(of: $0, between: UInt8(ascii: separator)) }
  }

  private func pieces(of bytes: UnsafeBufferPointer<UInt8>, between separator: UInt8) -> [Word] {
    var words: [Word] = []
    var start = 0
    var column = spot.column
    while start <= bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != separator { end += 1 }
      var (first, last) = (start, end)
      while first < last, bytes[first].isBlank { first += 1 }
      while last > first, bytes[last - 1].isBlank { last -= 1 }
      let piece = UnsafeBufferPointer(rebasing: bytes[first..<last])
      words.append(
        Word(
          text: String(decoding: piece, as: UTF8.self),
          spot: Spot(line: spot.line, column: column + first - start)))
      // Whatever lies outside of the piece is one byte a letter.
      column += first - start + piece.scalarCount + end - last + 1
      start = end + 1
    }
    return words
  }

  private func piece(_ part: Substring) -> Word {
    let skipped = text.utf8[..<part.startIndex].count { $0 & 0xC0 != 0x80 }
    return Word(text: String(part), spot: Spot(line: spot.line, column: spot.column + skipped))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The number of Unicode scalars that begin in these bytes.
  fileprivate var scalarCount: Int { reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }
}
