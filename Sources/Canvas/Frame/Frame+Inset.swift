extension Frame {
  /// Shows another frame at a place, with its cursor and its title; what is outside is cut off.
  public mutating func show(_ other: Frame, at place: Point) {
    for line in 0..<other.size.lines {
      for column in 0..<other.size.columns {
        let point = place.moved(columns: column, lines: line)
        guard bounds.contains(point) else { continue }
        cells[index(point.line, point.column)] = other[Point(column: column, line: line)]
      }
    }
    cursor = other.cursor.map { place.moved(columns: $0.column, lines: $0.line) }
    isCursorVisible = other.isCursorVisible
    title = other.title
  }
}
