import Canvas

/// Where on the screen a click does something.
struct Places: Sendable {
  /// A hint and its key.
  struct Button: Sendable {
    var area: Rect
    var key: Key
  }

  /// The hints of the bottom line, and where they are set.
  var hints: [HintLines.Span] = []
  /// The lines of the hints.
  var foot = Rect(Size.zero)
  /// The part of the screen that shows the body.
  var body = Rect(Size.zero)
  /// The lines that stay at the top of it.
  var pinned = 0
  /// The first line of the body below those.
  var first = 0

  /// The key that a click stands for.
  func key(at point: Point) -> Key? { buttons.first { $0.area.contains(point) }?.key }

  /// The hints that stand for one key, where they are.
  var buttons: [Button] {
    hints.compactMap { hint in
      let area = foot.row(hint.line)
        .columns(from: hint.columns.lowerBound, count: hint.columns.count)
      return hint.press.map { Button(area: area, key: $0) }
    }
  }

  /// The line and the column of the body at a point.
  func place(at point: Point) -> (line: Int, column: Int)? {
    guard body.contains(point) else { return nil }
    let row = point.line - body.line
    return (row < pinned ? row : row - pinned + first, point.column - body.column)
  }
}
