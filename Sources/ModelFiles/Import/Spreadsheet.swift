/// A table as a spreadsheet program saves it: rows of cells, each of which knows its place.
///
/// The reader is our own because messages must point at the cell, which the libraries at hand do
/// not tell, and because they would bring in Foundation.
public struct Spreadsheet: Sendable {
  /// How the letters are written.
  public let encoding: Encoding
  /// What stands between the cells: a semicolon, a comma or a tab.
  public let separator: Character
  /// The rows, without empty ones.
  let rows: [[Word]]
  /// Where a quotation mark opens a cell that is never closed.
  let openQuote: Spot?

  /// Takes the bytes of a file apart.
  init(_ bytes: [UInt8]) {
    let (text, encoding) = Spreadsheet.text(of: bytes)
    self.encoding = encoding
    let stated = Spreadsheet.statedSeparator(in: text)
    separator = stated ?? Spreadsheet.separator(in: text)
    var reader = CellReader(separator: separator.unicodeScalars.first ?? ";")
    for scalar in text.unicodeScalars { reader.take(scalar) }
    reader.finish()
    rows = stated == nil ? reader.rows : Array(reader.rows.dropFirst())
    openQuote = reader.openQuote
  }

  /// The sign that a first line such as `sep=;` names; some programs write one for others to read.
  private static func statedSeparator(in text: String) -> Character? {
    let line = text.prefix { !$0.isNewline }.filter { $0 != "\"" }
    guard line.lowercased().hasPrefix("sep="), let sign = line.dropFirst(4).first,
      line.dropFirst(5).allSatisfy({ $0 == sign || $0 == " " })
    else { return nil }
    return [";", ",", "\t"].contains(sign) ? sign : nil
  }

  /// The sign that stands most often in the first line, outside of quotation marks.
  private static func separator(in text: String) -> Character {
    var counts: [Character: Int] = [:]
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character.isNewline, !isQuoted, !counts.isEmpty { break }
      if !isQuoted, [";", ",", "\t"].contains(character) { counts[character, default: 0] += 1 }
    }
    return [";", ",", "\t"].max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ";"
  }
}

/// Reads cells letter by letter.
private struct CellReader {
  let separator: Unicode.Scalar
  private(set) var rows: [[Word]] = []
  private(set) var openQuote: Spot?
  private var row: [Word] = []
  private var cell = String.UnicodeScalarView()
  private var spot = Spot(line: 1, column: 1)
  private var start = Spot(line: 1, column: 1)
  private var state = State.plain
  private var last: Unicode.Scalar = "\n"

  private enum State {
    /// Outside of quotation marks.
    case plain
    /// Inside of them.
    case quoted
    /// After one that may close the cell, or be doubled.
    case closing
  }

  init(separator: Unicode.Scalar) { self.separator = separator }

  mutating func take(_ scalar: Unicode.Scalar) {
    defer { advance(over: scalar) }
    let isLineEnd = scalar == "\n" || scalar == "\r"
    switch (state, scalar) {
    case (.quoted, "\""): state = .closing
    case (.quoted, _):
      if !(scalar == "\n" && last == "\r") { cell.append(isLineEnd ? " " : scalar) }
    case (.closing, "\""):
      cell.append(scalar)
      state = .quoted
    case (_, "\"") where cell.isEmpty && state == .plain:
      openQuote = spot
      state = .quoted
    case (_, separator): endCell()
    case (_, _) where isLineEnd:
      if !(scalar == "\n" && last == "\r") { endRow() }
    default: cell.append(scalar)
    }
  }

  mutating func finish() {
    let isOpen = state == .quoted
    if !cell.isEmpty || !row.isEmpty || isOpen { endRow() }
    if !isOpen { openQuote = nil }
  }

  private mutating func endCell() {
    row.append(Word(text: String(cell), spot: start).trimmed)
    cell = String.UnicodeScalarView()
    state = .plain
    start = Spot(line: spot.line, column: spot.column + 1)
  }

  private mutating func endRow() {
    endCell()
    if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    row = []
  }

  private mutating func advance(over scalar: Unicode.Scalar) {
    let isSecondHalf = scalar == "\n" && last == "\r"
    if scalar == "\r" || scalar == "\n" && !isSecondHalf {
      spot = Spot(line: spot.line + 1, column: 1)
    } else if isSecondHalf {
      spot.column = 1
    } else {
      spot.column += 1
    }
    if cell.isEmpty, state == .plain, row.isEmpty, spot.column == 1 { start = spot }
    last = scalar
  }
}
