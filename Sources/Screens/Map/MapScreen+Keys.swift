import Canvas
import DecisionModel
import Reports
import Texts

extension MapScreen {
  /// How far one key moves the tree to the side.
  private static let step = 8

  /// Takes a key that means something on the map alone; says whether it did.
  mutating func take(_ key: Key) -> Bool {
    if search != nil { return takeInSearch(key) }
    switch key {
    case .left: goLeft()
    case .right: goRight()
    default: return false
    }
    return true
  }

  private mutating func takeInSearch(_ key: Key) -> Bool {
    switch key {
    case .enter, .escape: search = nil
    case .up, .down, .pageUp, .pageDown: return false
    default: return search?.take(key) ?? false
    }
    return true
  }

  private mutating func goLeft() {
    if sheet == .grid {
      cell.column = max(0, cell.column - 1)
    } else if pan > 0 {
      pan = max(0, pan - Self.step)
    } else if outline.rows[cursor].inside > 0, !folded.contains(cursor) {
      folded.insert(cursor)
    } else if let parent {
      select(parent)
    }
  }

  private mutating func goRight() {
    if sheet == .grid {
      cell.column = min(grid?.columnCount ?? 0, cell.column + 1)
    } else if folded.contains(cursor) {
      folded.remove(cursor)
    } else {
      pan = min(pan + Self.step, 400)
    }
  }

  /// Selects the next row that has the text in it, from the selected one on.
  ///
  /// - Parameter text: gives the text of a row, ready to be compared.
  mutating func seek(_ movement: Movement, _ text: (Int) -> String) {
    isLost = false
    guard let wanted = search?.value.lowercased(), !wanted.isEmpty else { return }
    let count = outline.rows.count
    let steps: [Int] =
      switch movement {
      case .up, .pageUp: Array((1...count).map { -$0 })
      case .down, .pageDown: Array(1...count)
      case .first, .last: Array(0..<count)
      }
    for step in steps {
      let row = (cursor + step + count) % count
      if text(row).lowercased().contains(wanted) { return select(row) }
    }
    isLost = true
  }
}

extension AppState {
  /// Opens the map where the walk stands.
  mutating func openMap() {
    var screen = content.map
    if case .walk(let walk) = top, let question = walk.question ?? present.trail.last {
      let node = content.model.tree.nodes.firstIndex { $0.question == question }
      if let row = node.flatMap(screen.outline.row(of:)) { screen.select(row) }
    }
    screen.cell = presentCell(screen.grid) ?? MapScreen.Cell()
    layers.append(.map(screen))
  }

  /// The cell that the answers of the case lead to, when both questions have been dealt with.
  func presentCell(_ grid: AnswerGrid?) -> MapScreen.Cell? {
    guard let grid, let row = option(grid.rowQuestion), let column = option(grid.columnQuestion)
    else { return nil }
    return MapScreen.Cell(row: row, column: column)
  }

  /// The chosen option; one past the last for an answer that is not known.
  private func option(_ index: Int) -> Int? {
    let question = content.model.questions[index]
    switch present.answers[question.id] {
    case .option(let option): return option
    case .unknown, .declined: return question.options.count
    default: return nil
    }
  }

  /// Gives a key to the map.
  mutating func take(onMap key: Key, _ screen: MapScreen) -> Bool {
    var screen = screen
    guard screen.take(key) else { return false }
    if screen.search != nil { seek(.first, &screen) }
    top = .map(screen)
    return true
  }

  /// Takes a text that was pasted while something is searched for.
  mutating func paste(_ text: String, onMap screen: MapScreen) {
    var screen = screen
    guard screen.search != nil else {
      message = content.wording.texts[.messagePasteNowhere]
      return
    }
    screen.search?.insert(text)
    seek(.first, &screen)
    top = .map(screen)
  }

  /// Moves on the map, from match to match while something is searched for.
  mutating func move(onMap movement: Movement, page: Int, _ screen: MapScreen) {
    var screen = screen
    if screen.search != nil {
      seek(movement, &screen)
    } else {
      screen.move(movement, page: page)
    }
    top = .map(screen)
  }

  private func seek(_ movement: Movement, _ screen: inout MapScreen) {
    let shown = screen
    screen.seek(movement) { mapText($0, shown) }
  }

  /// Shows the grid instead of the tree, or the tree again.
  mutating func turnMap() {
    guard case .map(var screen) = top, screen.grid != nil else { return }
    screen.sheet = screen.sheet == .tree ? .grid : .tree
    top = .map(screen)
  }

  /// Shows or hides what belongs to the selected row.
  mutating func foldOnMap() {
    guard case .map(var screen) = top else { return }
    screen.fold()
    top = .map(screen)
  }

  /// Begins to search on the map.
  mutating func searchOnMap() {
    guard case .map(var screen) = top else { return }
    screen.search = TextField()
    top = .map(screen)
  }

  /// Goes from the selected row into the walk, where its question is asked.
  mutating func acceptMap(_ screen: MapScreen) {
    guard let node = askingNode(on: screen), let question = content.model.tree.nodes[node].question
    else { return }
    guard decision.path.contains(node) else {
      message = content.wording.texts[.mapNotAsked]
      return
    }
    pop()
    if case .walk = top {} else { layers.append(.walk(WalkScreen())) }
    show(question: question)
  }

  /// The node of the selected row, when it asks something.
  func askingNode(on screen: MapScreen) -> Int? {
    guard screen.sheet == .tree,
      case .node(let node) = screen.outline.rows[screen.cursor].place,
      content.model.tree.nodes[node].question != nil
    else { return nil }
    return node
  }
}
