import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// The tree and the grid as lines: a blank pair for each level, and a number before each row.
  func plainMap(_ screen: MapScreen, _ set: Typesetter) -> Body {
    var body = Body()
    for (number, index) in screen.visible.enumerated() {
      let row = screen.outline.rows[index]
      let marker = set.marker(ofRow: number, isSelected: false)
      let level = String(repeating: "- ", count: row.depth)
      body.add(set.paragraph("\(marker) \(level)\(mapText(index, screen))"))
    }
    guard let grid = screen.grid else { return body }
    body.add()
    body.add(set.paragraph(content.wording.texts[.mapGridHeading]))
    body.add(plainGrid(grid, set))
    return body
  }

  private func plainGrid(_ grid: AnswerGrid, _ set: Typesetter) -> [Line] {
    let rows = labels(of: grid.rowQuestion)
    let columns = labels(of: grid.columnQuestion)
    let present = presentCell(grid)
    return rows.enumerated().flatMap { row, label in
      columns.enumerated().flatMap { column, other -> [Line] in
        let cell = MapScreen.Cell(row: row, column: column)
        let text = cellText(cell, grid, isPresent: cell == present)
        return set.paragraph("\(label), \(other): \(text)")
      }
    }
  }
}
