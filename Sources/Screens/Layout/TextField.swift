import Canvas

/// One line of text that is being typed.
struct TextField: Hashable, Sendable {
  /// The most characters that it takes.
  static let longest = 500

  /// What has been typed.
  private(set) var text: [Character]
  /// Where the next character goes.
  private(set) var cursor: Int

  /// Begins with a text, the cursor behind it.
  init(_ text: String = "") {
    self.text = Array(text)
    cursor = self.text.count
  }

  /// What has been typed.
  var value: String { String(text) }

  /// Takes a key that belongs to typing; says whether it did.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace:
      guard cursor > 0 else { return true }
      cursor -= 1
      text.remove(at: cursor)
    case .delete: if cursor < text.count { text.remove(at: cursor) }
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home: cursor = 0
    case .end: cursor = text.count
    default: return false
    }
    return true
  }

  /// Puts in a text, as pasted; line breaks become a space, and nothing unprintable enters.
  mutating func insert(_ pasted: String) {
    let room = Self.longest - text.count
    let lines = pasted.withoutControls.split { $0.isNewline || $0 == "\t" }
    let clean = lines.joined(separator: " ").printable
    let new = Array(clean.prefix(max(0, room)))
    text.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  /// The part that fits in so many columns around the cursor, and the cursor's column in it.
  func window(columns: Int) -> (text: String, cursor: Int) {
    var start = cursor
    var width = 0
    while start > 0 {
      let wider = width + TextWidth.width(of: String(text[start - 1]))
      if wider >= columns { break }
      (start, width) = (start - 1, wider)
    }
    return (String(text[start...].prefix(max(0, columns))), width)
  }
}
