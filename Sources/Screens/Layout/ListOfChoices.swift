/// A screen that is a list with a cursor, where a digit chooses a row at once.
protocol ListOfChoices: Sendable {
  /// The number of rows.
  var rowCount: Int { get }
  /// The selected row.
  var cursor: Int { get set }
  /// The screen as a layer.
  var layer: Layer { get }
}

/// How far a key moves a cursor or a text.
enum Movement: Sendable {
  case up, down, pageUp, pageDown, first, last

  /// The position after moving from one among so many, a page being so long.
  func applied(to position: Int, count: Int, page: Int) -> Int {
    let moved =
      switch self {
      case .up: position - 1
      case .down: position + 1
      case .pageUp: position - max(1, page)
      case .pageDown: position + max(1, page)
      case .first: 0
      case .last: count - 1
      }
    return min(max(0, moved), max(0, count - 1))
  }
}
