import Canvas

/// A text that is being typed, on one line or on as many as it needs.
struct TextArea: Hashable, Sendable {
  /// The most characters that it takes.
  let limit: Int
  /// Whether lines may be broken.
  let hasLines: Bool
  /// What has been typed.
  private(set) var text: [Character]
  /// Where the next character goes.
  private(set) var cursor: Int

  /// Begins with a text, the cursor behind it.
  init(_ text: String = "", limit: Int, hasLines: Bool) {
    self.text = Array(text)
    self.limit = limit
    self.hasLines = hasLines
    cursor = self.text.count
  }

  /// What has been typed.
  var value: String { String(text) }

  /// Takes a key that belongs to typing on lines of so many columns; says whether it did.
  mutating func take(_ key: Key, columns: Int) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .control("n") where hasLines: insert("\n")
    case .backspace:
      guard cursor > 0 else { return true }
      cursor -= 1
      text.remove(at: cursor)
    case .delete: if cursor < text.count { text.remove(at: cursor) }
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home: cursor = lines(columns: columns)[place(columns: columns).line].lowerBound
    case .end: toEnd(columns: columns)
    case .up where hasLines: moveLine(-1, columns: columns)
    case .down where hasLines: moveLine(1, columns: columns)
    default: return false
    }
    return true
  }

  /// Puts in a text, as pasted; nothing unprintable enters.
  mutating func insert(_ pasted: String) {
    let parts = pasted.withoutControls.split(omittingEmptySubsequences: !hasLines) {
      $0.isNewline || (!hasLines && $0 == "\t")
    }
    let clean = parts.map { String($0.map { $0 == "\t" ? " " : $0 }).printable }
    let new = clean.joined(separator: hasLines ? "\n" : " ").prefix(max(0, limit - text.count))
    text.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  /// Puts the cursor before a character.
  mutating func moveCursor(to place: Int) { cursor = min(max(0, place), text.count) }

  /// Takes characters out; the cursor goes to where they stood.
  mutating func remove(_ range: Range<Int>, withBlank: Bool = false) {
    var range = range.clamped(to: 0..<text.count)
    let isBetweenBlanks =
      range.upperBound < text.count && text[range.upperBound] == " "
      && (range.lowerBound == 0 || text[range.lowerBound - 1] == " ")
    if withBlank, isBetweenBlanks { range = range.lowerBound..<range.upperBound + 1 }
    text.removeSubrange(range)
    moveCursor(to: range.lowerBound)
  }
}

extension TextArea {
  /// The characters of each line, broken at blanks where there are any.
  func lines(columns: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var (start, width) = (0, 0)
    var blank: Int?
    var index = 0
    while index < text.count {
      if text[index] == "\n" {
        lines.append(start..<index)
        (start, width, blank) = (index + 1, 0, nil)
      } else {
        width += TextWidth.width(of: String(text[index]))
        if width > max(2, columns), index > start {
          let next = blank.map { $0 + 1 } ?? index
          lines.append(start..<next)
          (start, width, blank) = (next, 0, nil)
          index = next
          continue
        }
        if text[index] == " " { blank = index }
      }
      index += 1
    }
    return lines + [start..<text.count]
  }

  /// The line on which the cursor stands, and the columns before it.
  func place(columns: Int) -> (line: Int, column: Int) {
    let lines = lines(columns: columns)
    let line = lines.lastIndex { $0.lowerBound <= cursor } ?? 0
    let before = text[lines[line].lowerBound..<cursor]
    return (line, TextWidth.width(of: String(before)))
  }

  private mutating func toEnd(columns: Int) {
    let lines = lines(columns: columns)
    let line = place(columns: columns).line
    // Behind the blank at which a line is broken, the next one begins.
    cursor = line + 1 < lines.count ? lines[line + 1].lowerBound - 1 : lines[line].upperBound
  }

  private mutating func moveLine(_ step: Int, columns: Int) {
    let lines = lines(columns: columns)
    let (line, column) = place(columns: columns)
    guard lines.indices.contains(line + step) else { return }
    let target = lines[line + step]
    let isLast = line + step == lines.count - 1
    let end =
      isLast ? target.upperBound : max(target.lowerBound, lines[line + step + 1].lowerBound - 1)
    var (index, width) = (target.lowerBound, 0)
    while index < end, width < column {
      width += TextWidth.width(of: String(text[index]))
      index += 1
    }
    cursor = index
  }
}
