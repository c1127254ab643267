import DecisionModel

/// The decision tree as a map, and the grid of the decision over two questions.
struct MapScreen: Sendable {
  /// Which of the two is in front.
  enum Sheet: Hashable, Sendable {
    case tree, grid
  }

  /// A cell of the grid; one past the last row or column stands for "do not know".
  struct Cell: Hashable, Sendable {
    var row = 0
    var column = 0
  }

  /// The rows of the tree.
  let outline: TreeOutline
  /// The grid, where the model has one.
  let grid: AnswerGrid?
  var sheet = Sheet.tree
  /// The rows whose inside is hidden.
  var folded: Set<Int> = []
  /// The selected row of the outline; it is always visible.
  private(set) var cursor = 0
  /// How many columns the tree is moved to the left.
  var pan = 0
  /// What is searched for, while it is being typed.
  var search: TextField?
  /// Whether no row has what is searched for.
  var isLost = false
  /// The selected cell of the grid.
  var cell = Cell()

  /// The rules of a node from which on they are hidden at first.
  private static let manyRules = 10

  /// Opens the map of a model.
  init(_ model: Model) {
    outline = TreeOutline(model.tree)
    grid = AnswerGrid(model)
    for (index, row) in outline.rows.enumerated() where row.inside >= Self.manyRules {
      if case .node(let node) = row.place, model.tree.nodes[node].question == nil {
        folded.insert(index)
      }
    }
  }

  /// The rows that are not hidden, as positions in the outline.
  var visible: [Int] {
    var visible: [Int] = []
    var next = 0
    while next < outline.rows.count {
      visible.append(next)
      next += folded.contains(next) ? outline.rows[next].inside + 1 : 1
    }
    return visible
  }

  /// Selects a row and opens everything that hides it.
  mutating func select(_ row: Int) {
    guard outline.rows.indices.contains(row) else { return }
    folded = folded.filter { !($0 < row && row <= $0 + outline.rows[$0].inside) }
    cursor = row
  }

  /// Moves among the rows that are visible, or among the cells.
  mutating func move(_ movement: Movement, page: Int) {
    if sheet == .grid, let grid {
      cell.row = movement.applied(to: cell.row, count: grid.rowCount + 1, page: page)
      return
    }
    let visible = visible
    let place = visible.firstIndex(of: cursor) ?? 0
    cursor = visible[movement.applied(to: place, count: visible.count, page: page)]
  }

  /// Shows or hides what belongs to the selected row.
  mutating func fold() {
    guard outline.rows[cursor].inside > 0 else { return }
    if folded.remove(cursor) == nil { folded.insert(cursor) }
  }

  /// The row that the selected one belongs to.
  var parent: Int? {
    (0..<cursor).last { outline.rows[$0].depth < outline.rows[cursor].depth }
  }
}
