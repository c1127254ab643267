/// The text in lines of at most so many columns.
///
/// Lines break at blanks; a word that is wider than a line is cut where the line ends, without
/// a hyphen. Newlines in the text are kept, leading blanks too. Lines after the first of a
/// paragraph start with `indent` blanks. Without any column there are no lines.
public func wrap(_ text: String, columns: Int, hanging indent: Int = 0) -> [String] {
  guard columns > 0 else { return [] }
  var wrapping = Wrapping(columns: columns, indent: max(min(indent, columns - 2), 0))
  for paragraph in text.printable.split(separator: "\n", omittingEmptySubsequences: false) {
    wrapping.add(paragraph: paragraph)
  }
  return wrapping.lines
}

private struct Wrapping {
  let columns: Int
  let indent: Int
  var lines: [String] = []
  private var line = ""
  private var width = 0
  /// Whether the line is empty but for its indent.
  private var isFresh = true

  init(columns: Int, indent: Int) {
    self.columns = columns
    self.indent = indent
  }

  mutating func add(paragraph: Substring) {
    (line, width, isFresh) = ("", 0, true)
    var isLeading = true
    for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
      isLeading = isLeading && word.isEmpty
      if isLeading { addBlank() } else { add(word: String(word)) }
    }
    closeLine()
  }

  /// Keeps a blank at the start of a paragraph, if there is room for a wide character after it.
  private mutating func addBlank() {
    if width + 1 <= columns - 2 { append(" ", width: 1) }
  }

  private mutating func add(word: String) {
    let wordWidth = TextWidth.width(of: word)
    let gap = isFresh ? 0 : 1
    if width + gap + wordWidth <= columns {
      if gap > 0 { append(" ", width: 1) }
      if wordWidth > 0 {
        append(word, width: wordWidth)
        isFresh = false
      }
    } else if word.isEmpty {
      return
    } else if !isFresh {
      breakLine()
      add(word: word)
    } else {
      addPieces(of: word)
    }
  }

  /// Cuts a word that no line has room for.
  private mutating func addPieces(of word: String) {
    for glyph in word.glyphs {
      if width + Int(glyph.width) > columns, !isFresh { breakLine() }
      append(glyph.text, width: Int(glyph.width))
      isFresh = false
    }
  }

  private mutating func append(_ text: String, width: Int) {
    line += text
    self.width += width
  }

  private mutating func breakLine() {
    closeLine()
    line = String(repeating: " ", count: indent)
    width = indent
    isFresh = true
  }

  private mutating func closeLine() {
    while line.unicodeScalars.last == " " { line.unicodeScalars.removeLast() }
    lines.append(line)
  }
}
