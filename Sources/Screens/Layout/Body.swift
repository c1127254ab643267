import Canvas

/// The middle of a screen: its lines, and where the reader is among them.
struct Body: Sendable {
  /// Where the hardware cursor stands.
  struct Focus: Sendable {
    /// The first line of the selected thing.
    var line: Int
    /// The last line of the selected thing.
    var lastLine: Int
    /// The column of the cursor.
    var column: Int
    /// Whether the cursor is drawn, as in a text field.
    var isVisible = false
  }

  /// Something that can be clicked.
  struct Target: Sendable {
    var lines: Range<Int>
    var columns: Range<Int>
    /// The row of the list that it stands for.
    var row: Int
    /// The cell in the row, where there are several.
    var cell: Int
  }

  /// The lines.
  var lines = room
  /// The selected thing; nil for texts that are only read.
  var focus: Focus?
  /// The number of lines that are scrolled past, for texts that are only read.
  var offset = 0
  /// How many of the first lines stay where they are when the others are scrolled.
  var pinned = 0
  /// What can be clicked.
  private(set) var targets: [Target] = []

  /// No line yet, and room for as many as a screen mostly has.
  private static var room: [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(24)
    return lines
  }

  /// Adds lines.
  mutating func add(_ lines: [Line]) { self.lines += lines }

  /// Adds a line.
  mutating func add(_ line: Line = .blank) { lines.append(line) }

  /// Adds the lines of something that is selected, and puts the cursor on its first.
  mutating func addSelected(_ lines: [Line], cursor column: Int, isVisible: Bool = false) {
    focus = Focus(
      line: self.lines.count, lastLine: self.lines.count + max(0, lines.count - 1), column: column,
      isVisible: isVisible)
    self.lines += lines
  }

  /// Adds the lines of a row of a list, the cursor at its beginning when it is selected.
  mutating func add(_ lines: [Line], row: Int, isSelected: Bool) {
    let first = self.lines.count
    if isSelected { addSelected(lines, cursor: 0) } else { add(lines) }
    addTarget(lines: first..<self.lines.count, row: row)
  }

  /// Selects a row that is there, whose lines look different then; without such a row nothing is.
  mutating func select(_ row: Int, lines new: [Line]) {
    guard let target = targets.first(where: { $0.row == row }) else { return }
    lines.replaceSubrange(target.lines, with: new)
    focus = Focus(line: target.lines.lowerBound, lastLine: target.lines.upperBound - 1, column: 0)
  }

  /// Says that lines, or some columns of them, stand for a row.
  mutating func addTarget(
    lines: Range<Int>, columns: Range<Int> = 0..<Int.max, row: Int, cell: Int = 0
  ) {
    targets.append(Target(lines: lines, columns: columns, row: row, cell: cell))
  }

  /// What a click at a line and a column means.
  func target(line: Int, column: Int) -> Target? {
    targets.first { $0.lines.contains(line) && $0.columns.contains(column) }
  }

  /// The lines that are in view in a window of so many lines.
  func shown(in height: Int) -> [Line] {
    visible(in: height).map { lines[$0] }
  }

  /// The places of the lines that are in view in a window of so many lines.
  func visible(in height: Int) -> [Int] {
    let kept = pinnedLines(in: height)
    let first = firstLine(in: height)
    return Array(lines.indices.prefix(kept)) + lines.indices.dropFirst(first).prefix(height - kept)
  }

  /// How many lines stay at the top of a window of so many lines.
  func pinnedLines(in height: Int) -> Int { height >= pinned + 4 ? pinned : 0 }

  /// The first line to draw, below those that stay, in a window of so many lines.
  func firstLine(in height: Int) -> Int {
    let kept = pinnedLines(in: height)
    guard lines.count > height else { return kept }
    let last = lines.count - (height - kept)
    guard let focus else { return min(max(kept, offset + kept), last) }
    let wanted = focus.lastLine - (height - kept) + 2
    return min(last, max(kept, min(wanted, focus.line)))
  }
}
