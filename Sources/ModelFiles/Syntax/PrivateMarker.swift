/// Characters that stand in for others while the parser reads, one for one, so columns stay.
///
/// They come from the private use area, and are such that the text does not contain them.
struct PrivateMarker {
  /// Stand for the first letters of repeated keys, a different one each time.
  private(set) var repeats: [Unicode.Scalar] = []
  /// Stands for `*`, so that the parser sees no alias and nothing can be expanded.
  private(set) var star: Unicode.Scalar = "\u{E000}"

  init() {}

  /// Finds characters that the text does not contain.
  init(notIn text: String, repeats count: Int) {
    let taken = Set(text.unicodeScalars.filter { (0xE000...0xF8FF).contains($0.value) })
    let free = (UInt32(0xE000)...UInt32(0xF8FF)).lazy.compactMap(Unicode.Scalar.init)
      .filter { !taken.contains($0) }
    for (position, scalar) in free.prefix(count + 1).enumerated() {
      if position == 0 { star = scalar } else { repeats.append(scalar) }
    }
  }

  /// The text with what the parser must not see replaced.
  func mended(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r": result.append(scalar)
      case "\t": result.append(" ")
      case "*": result.append(star)
      default: result.append(scalar.value < 0x20 || scalar.isSteering ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  /// The text of a node with the stars put back.
  func restored(_ text: String) -> String {
    guard !repeats.isEmpty, text.unicodeScalars.contains(star) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(scalar == star ? "*" : scalar) }
    return String(result)
  }

  /// Whether a letter may be replaced without changing the structure of the file.
  func canReplace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "[", "{", "\"", "'", "\\", ":", "?", "-", "\n", "\r", " ", "|", ">", "!", "&": false
    default: true
    }
  }
}
