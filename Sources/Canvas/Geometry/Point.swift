/// A place on the screen, counted from the upper left corner; it may lie outside of it.
public struct Point: Hashable, Sendable {
  /// The columns to the left of it.
  public let column: Int
  /// The lines above it.
  public let line: Int

  /// Makes a point; coordinates beyond a million saturate.
  public init(column: Int, line: Int) {
    self.column = Bounds.coordinate(column)
    self.line = Bounds.coordinate(line)
  }

  /// The upper left corner.
  public static let zero = Point(column: 0, line: 0)

  /// The point so many columns to the right and lines down.
  public func moved(columns: Int = 0, lines: Int = 0) -> Point {
    Point(
      column: column + Bounds.coordinate(columns),
      line: line + Bounds.coordinate(lines)
    )
  }
}
