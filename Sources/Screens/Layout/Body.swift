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

  /// The lines.
  var lines: [Line] = []
  /// The selected thing; nil for texts that are only read.
  var focus: Focus?
  /// The number of lines that are scrolled past, for texts that are only read.
  var offset = 0

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

  /// The lines that are in view in a window of so many lines.
  func shown(in height: Int) -> [Line] {
    Array(lines.dropFirst(firstLine(in: height)).prefix(height))
  }

  /// The first line to draw in a window of so many lines.
  func firstLine(in height: Int) -> Int {
    guard lines.count > height else { return 0 }
    let last = lines.count - height
    guard let focus else { return min(max(0, offset), last) }
    let wanted = focus.lastLine - height + 2
    return min(last, max(0, min(wanted, focus.line)))
  }
}
