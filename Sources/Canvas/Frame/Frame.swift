/// What the whole screen shows, as a value.
///
/// Drawing is clipped to the frame; no place and no size can make it trap.
public struct Frame: Hashable, Sendable {
  /// How large it is.
  public let size: Size
  /// The characters that it may contain; everything put on it is folded to them.
  public let charset: Charset
  /// Where the cursor stands; the place counts also when it cannot be seen.
  public var cursor: Point?
  /// Whether the cursor can be seen.
  public var isCursorVisible = false
  /// The title of the window.
  public var title = ""

  var cells: [Cell] = []

  /// The largest frame: beyond any screen, and still small in memory.
  private static let largest = Size(columns: 2_000, lines: 1_000)

  /// Makes a blank frame.
  public init(size: Size, charset: Charset = .utf8) {
    self.size = Size(
      columns: min(size.columns, Self.largest.columns),
      lines: min(size.lines, Self.largest.lines)
    )
    self.charset = charset
    cells.reserveCapacity(self.size.columns * self.size.lines)
    cells.append(contentsOf: repeatElement(.blank, count: self.size.columns * self.size.lines))
  }

  /// The whole of it.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place; blank outside the frame.
  public subscript(_ point: Point) -> Cell {
    bounds.contains(point) ? cells[index(point.line, point.column)] : .blank
  }

  /// The cells of a line that exists.
  func row(_ line: Int) -> ArraySlice<Cell> {
    cells[index(line, 0)..<index(line + 1, 0)]
  }

  func index(_ line: Int, _ column: Int) -> Int { line * size.columns + column }
}
