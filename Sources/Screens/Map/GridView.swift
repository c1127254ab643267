import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// The columns that a cell must have to be read; with fewer, cells stand below each other.
  private static let narrowest = 16

  /// The decision over two questions as a table; the last row and column stand for "do not know".
  func gridBody(_ screen: MapScreen, _ set: Typesetter) -> Body {
    var body = Body()
    guard let grid = screen.grid else { return body }
    let rows = labels(of: grid.rowQuestion)
    let columns = labels(of: grid.columnQuestion)
    let first = min((rows.map(set.width).max() ?? 0) + 3, set.columns / 3)
    let width = max(4, (set.columns - first) / columns.count)
    if width < Self.narrowest { return gridList(screen, grid, rows, columns, set) }
    var head = Line()
    for (column, label) in columns.enumerated() {
      head.add(set.cut(label, to: width - 1), .heading, at: first + column * width)
    }
    let hasRoom = size.lines >= 30
    if hasRoom { body.add(set.paragraph(gridTitle(grid), .muted) + [.blank]) }
    body.add(head)
    body.pinned = body.lines.count
    for (row, label) in rows.enumerated() {
      if hasRoom { body.add() }
      let lines = gridRow(row, label, screen, grid, set, first: first, width: width)
      let start = body.lines.count
      if row == screen.cell.row {
        body.addSelected(lines, cursor: first + screen.cell.column * width)
      } else {
        body.add(lines)
      }
      for column in columns.indices {
        let place = first + column * width
        body.addTarget(
          lines: start..<body.lines.count, columns: place..<place + width, row: row, cell: column)
      }
    }
    return body
  }

  /// The same as a list: below each row its cells, each with the name of its column.
  private func gridList(
    _ screen: MapScreen, _ grid: AnswerGrid, _ rows: [String], _ columns: [String],
    _ set: Typesetter
  ) -> Body {
    var body = Body()
    let width = (columns.map(set.width).max() ?? 0) + 4
    for (row, label) in rows.enumerated() {
      body.add(set.paragraph(label, .heading))
      for (column, name) in columns.enumerated() {
        let cell = MapScreen.Cell(row: row, column: column)
        let isSelected = cell == screen.cell
        let mark = isSelected ? ">" : " "
        let lines = set.labelled(
          "\(mark) \(name)", cellText(cell, grid, isPresent: cell == presentCell(grid)),
          width: width, role: isSelected ? .selected : .text,
          labelRole: isSelected ? .selected : .text)
        let start = body.lines.count
        if isSelected { body.addSelected(lines, cursor: 0) } else { body.add(lines) }
        body.addTarget(lines: start..<body.lines.count, row: row, cell: column)
      }
    }
    return body
  }

  private func gridTitle(_ grid: AnswerGrid) -> String {
    let model = content.model
    let names = [grid.rowQuestion, grid.columnQuestion].map {
      content.wording(model.questions[$0].name)
    }
    return "\(content.wording(model.decisions[grid.decision].name)): "
      + names.joined(separator: " × ")
  }

  /// The answers of a question, and "do not know".
  func labels(of question: Int) -> [String] {
    content.model.questions[question].options.map { content.wording($0.label) }
      + [content.wording.texts[.questionUnknown]]
  }

  private func gridRow(
    _ row: Int, _ label: String, _ screen: MapScreen, _ grid: AnswerGrid, _ set: Typesetter,
    first: Int, width: Int
  ) -> [Line] {
    let present = presentCell(grid)
    let cells = (0...grid.columnCount).map { column -> [String] in
      let cell = MapScreen.Cell(row: row, column: column)
      return wrap(
        set.fold(cellText(cell, grid, isPresent: cell == present)), columns: width - 3)
    }
    let height = max(1, cells.map(\.count).max() ?? 1)
    return (0..<height).map { index in
      var line = Line()
      if index == 0 { line.add(set.cut(label, to: first - 1), .heading, at: 0) }
      for (column, texts) in cells.enumerated() where index < texts.count || index == 0 {
        let isSelected = screen.cell == MapScreen.Cell(row: row, column: column)
        let start = first + column * width
        if index == 0, isSelected { line.add(">", .selected, at: start) }
        let isPresent = MapScreen.Cell(row: row, column: column) == present
        guard index < texts.count else { continue }
        line.add(
          texts[index], isSelected ? .selected : isPresent ? .accent : .text, at: start + 2)
      }
      return line
    }
  }

  /// The results that a cell can give.
  func cellText(
    _ cell: MapScreen.Cell, _ grid: AnswerGrid, isPresent: Bool
  ) -> String {
    let texts = content.wording.texts
    let list = content.model.decisions[grid.decision]
    let results = Set(cellRules(cell, grid).map { list.rules[$0].then })
    let names = results.sorted().map { content.wording(list.results[$0].label) }
    let text = names.isEmpty ? texts[.mapNoRule] : names.joined(separator: " / ")
    return isPresent ? "\(texts[.mapPresent]): \(text)" : text
  }

  private func cellRules(_ cell: MapScreen.Cell, _ grid: AnswerGrid) -> [Int] {
    grid.rules(
      row: cell.row < grid.rowCount ? cell.row : nil,
      column: cell.column < grid.columnCount ? cell.column : nil
    ).sorted()
  }

  /// The reason of every rule that may decide in the selected cell.
  func cellDetails(_ screen: MapScreen, _ set: Typesetter) -> [Line] {
    guard let grid = screen.grid else { return [] }
    let wording = content.wording
    let list = content.model.decisions[grid.decision]
    return cellRules(screen.cell, grid).flatMap { index -> [Line] in
      let rule = list.rules[index]
      let reason = wording(rule.reason) ?? wording.condition(rule.when)
      return set.paragraph(wording(list.results[rule.then].label), .heading)
        + set.paragraph("\(reason) (\(wording.basis(rule.basis)) · \(rule.id.text))")
    }
  }
}
