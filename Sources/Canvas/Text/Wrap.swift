/// The text in lines of at most so many columns.
///
/// Lines break at blanks; a word that is wider than a line is cut where the line ends, without
/// a hyphen. Newlines in the text are kept, leading blanks too. Lines after the first of a
/// paragraph start with `indent` blanks. Without any column there are no lines.
public func wrap(_ text: String, columns: Int, hanging indent: Int = 0) -> [String] {
  wrap(MeasuredText(text), columns: columns, hanging: indent).map(\.text)
}

/// The text in lines of at most so many columns, each of them measured.
///
/// Lines break as those of a text that has not been measured.
public func wrap(
  _ text: MeasuredText, columns: Int, hanging indent: Int = 0
) -> [MeasuredText] {
  guard columns > 0 else { return [] }
  let text = text.isNarrow ? text : MeasuredText(text.text.printable)
  if text.isOneLine(of: columns) { return [text] }
  var wrapping = Wrapping(text, columns: columns, indent: max(min(indent, columns - 2), 0))
  return wrapping.lines()
}

extension MeasuredText {
  /// Whether the printable text is a single line that fits and has no blanks at its ends.
  fileprivate func isOneLine(of columns: Int) -> Bool {
    guard self.columns <= columns, let first = text.utf8.first, first != .blank,
      text.utf8.last != .blank
    else { return false }
    return isNarrow || !text.utf8.contains(.newline)
  }
}

extension UInt8 {
  fileprivate static let blank = UInt8(ascii: " ")
  fileprivate static let newline = UInt8(ascii: "\n")
}

/// Breaks a printable text; a line is some blanks and a part of the text, so that nothing is put
/// together word by word.
private struct Wrapping {
  private let bytes: [UInt8]
  private let isNarrow: Bool
  private let isPlain: Bool
  private let columns: Int
  private let indent: Int
  private var done: [MeasuredText] = []
  /// The blanks that the line begins with.
  private var blanks = 0
  /// What of the text stands on the line behind them; empty while it is fresh.
  private var part = 0..<0
  /// The columns that the line takes.
  private var width = 0

  init(_ text: MeasuredText, columns: Int, indent: Int) {
    bytes = Array(text.text.utf8)
    isNarrow = text.isNarrow
    isPlain = text.isPlain
    self.columns = columns
    self.indent = indent
  }

  mutating func lines() -> [MeasuredText] {
    var start = 0
    while start <= bytes.count {
      let end = isNarrow ? nil : bytes[start...].firstIndex(of: .newline)
      add(start..<(end ?? bytes.count))
      start = (end ?? bytes.count) + 1
    }
    return done
  }

  private mutating func add(_ paragraph: Range<Int>) {
    (blanks, part, width) = (0, 0..<0, 0)
    var isLeading = true
    var start = paragraph.lowerBound
    while start <= paragraph.upperBound {
      let word = self.word(from: start, before: paragraph.upperBound)
      isLeading = isLeading && word.bytes.isEmpty
      if isLeading { addBlank() } else { add(word: word.bytes, of: word.columns) }
      start = word.bytes.upperBound + 1
    }
    closeLine()
  }

  /// What stands before the next blank, and its columns.
  private func word(from start: Int, before limit: Int) -> (bytes: Range<Int>, columns: Int) {
    var end = start
    var scalars = 0
    while end < limit, bytes[end] != .blank {
      if bytes[end] & 0xC0 != 0x80 { scalars += 1 }
      end += 1
    }
    let columns = isNarrow ? scalars : TextWidth.width(ofPrintable: bytes[start..<end])
    return (start..<end, columns)
  }

  /// Keeps a blank at the start of a paragraph, if there is room for a wide character after it.
  private mutating func addBlank() {
    guard width + 1 <= columns - 2 else { return }
    blanks += 1
    width += 1
  }

  private mutating func add(word: Range<Int>, of wordWidth: Int) {
    let gap = part.isEmpty ? 0 : 1
    if width + gap + wordWidth <= columns {
      if gap > 0 || wordWidth > 0 { append(word, width: gap + wordWidth) }
    } else if word.isEmpty {
      return
    } else if !part.isEmpty {
      breakLine()
      add(word: word, of: wordWidth)
    } else {
      addPieces(of: word)
    }
  }

  /// Cuts a word that no line has room for.
  private mutating func addPieces(of word: Range<Int>) {
    var start = word.lowerBound
    for scalar in String(decoding: bytes[word], as: UTF8.self).unicodeScalars {
      let end = start + UTF8.width(scalar)
      let scalarWidth = TextWidth.width(of: scalar)
      if width + scalarWidth > columns, !part.isEmpty { breakLine() }
      append(start..<end, width: scalarWidth)
      start = end
    }
  }

  /// Puts what follows in the text on the line, with the blank between if there is one.
  private mutating func append(_ next: Range<Int>, width: Int) {
    part = (part.isEmpty ? next.lowerBound : part.lowerBound)..<next.upperBound
    self.width += width
  }

  private mutating func breakLine() {
    closeLine()
    (blanks, part, width) = (indent, 0..<0, indent)
  }

  private mutating func closeLine() {
    var end = part.upperBound
    while end > part.lowerBound, bytes[end - 1] == .blank { end -= 1 }
    let text = String(decoding: bytes[part.lowerBound..<end], as: UTF8.self)
    guard !text.isEmpty else { return done.append(MeasuredText("")) }
    let line = blanks == 0 ? text : String(repeating: " ", count: blanks) + text
    let columns = width - (part.upperBound - end)
    done.append(
      isNarrow
        ? MeasuredText(narrow: line, columns: columns, isPlain: isPlain) : MeasuredText(line))
  }
}
