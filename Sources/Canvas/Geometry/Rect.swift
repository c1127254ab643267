/// A rectangle of cells; it never has a negative place or size, whatever it is made from.
public struct Rect: Hashable, Sendable {
  /// The columns to the left of it.
  public let column: Int
  /// The lines above it.
  public let line: Int
  /// Its width.
  public let columns: Int
  /// Its height.
  public let lines: Int

  /// Makes a rectangle; what is negative becomes zero.
  public init(column: Int, line: Int, columns: Int, lines: Int) {
    self.column = Bounds.extent(column)
    self.line = Bounds.extent(line)
    self.columns = Bounds.extent(columns)
    self.lines = Bounds.extent(lines)
  }

  /// Makes the rectangle that fills a size.
  public init(_ size: Size) {
    self.init(column: 0, line: 0, columns: size.columns, lines: size.lines)
  }

  /// The column just right of it.
  public var endColumn: Int { column + columns }

  /// The line just below it.
  public var endLine: Int { line + lines }

  /// Whether it holds no cell at all.
  public var isEmpty: Bool { columns == 0 || lines == 0 }

  /// The upper left corner.
  public var origin: Point { Point(column: column, line: line) }

  /// Its width and height.
  public var size: Size { Size(columns: columns, lines: lines) }

  /// Whether a point lies inside.
  public func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn
      && point.line >= line && point.line < endLine
  }

  /// The cells that both rectangles have.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(line, other.line)
    return Rect(
      column: left,
      line: top,
      columns: min(endColumn, other.endColumn) - left,
      lines: min(endLine, other.endLine) - top
    )
  }
}
