import DecisionModel
import Texts

/// A decision over two questions, as a table with a box for each pair of answers.
struct GridPoster {
  private let grid: AnswerGrid
  private let wording: Wording

  init(_ grid: AnswerGrid, _ wording: Wording) {
    self.grid = grid
    self.wording = wording
  }

  private var list: RuleList { wording.model.decisions[grid.decision] }

  /// What stands in one box.
  private struct Cell {
    let result: String
    let reason: String
    let basis: String
    let isModelChoice: Bool
  }

  private func cell(_ row: Int, _ column: Int) -> Cell {
    guard let rule = grid.rules(row: row, column: column).min().map({ list.rules[$0] }) else {
      return Cell(
        result: wording.texts[.mapNoRule], reason: "", basis: "", isModelChoice: false)
    }
    return Cell(
      result: wording(list.results[rule.then].label), reason: wording(rule.reason) ?? "",
      basis: wording.basis(rule.basis), isModelChoice: rule.basis.strength == .modelChoice)
  }

  /// The boxes, row by row.
  private var cells: [[Cell]] {
    (0..<grid.rowCount).map { row in (0..<grid.columnCount).map { cell(row, $0) } }
  }

  func draw(on sheet: inout PosterSheet) {
    let cells = cells
    let isChosen = cells.joined().contains(where: \.isModelChoice)
    sheet.addFoot([
      isChosen ? wording.texts[.posterModelChoice] : "", wording.texts[.posterGridOnly],
      sources,
    ])
    let sizes = sheet.paper.largeSizes
    let room = sheet.room
    let fitting = sizes.first { size in fits(cells, GridMeasures(grid, room, size)) }
    let measures = GridMeasures(grid, room, fitting ?? sizes.last ?? 2)
    drawLabels(measures, &sheet.drawing)
    for (row, line) in cells.enumerated() {
      for (column, cell) in line.enumerated() {
        draw(cell, in: measures.box(row, column), measures.letters, &sheet.drawing)
      }
    }
  }

  /// The sources of the rules, with what they are called.
  private var sources: String {
    let named = list.rules.flatMap(\.basis.sources)
    let known = wording.model.sources.filter { named.contains($0.id) }
    guard !known.isEmpty else { return "" }
    return "\(wording.texts[.sourcesHeading]): "
      + known.map { wording.source($0) }.joined(separator: "; ")
  }

  /// The texts of a box in lines: what comes out in larger letters, the reason, what it rests on.
  private func lines(
    _ cell: Cell, _ letters: Lettering, width: Double
  ) -> (result: [String], reason: [String], basis: [String]) {
    (
      Lettering(size: letters.size * 1.5).lines(cell.result, width: width),
      letters.lines(cell.reason, width: width), letters.lines(cell.basis, width: width)
    )
  }

  private func fits(_ cells: [[Cell]], _ measures: GridMeasures) -> Bool {
    let letters = measures.letters
    return cells.joined().allSatisfy { cell in
      let lines = lines(cell, letters, width: measures.inner)
      let height =
        Lettering(size: letters.size * 1.5).leading * Double(lines.result.count)
        + letters.leading * (Double(lines.reason.count + lines.basis.count) + 0.6)
      return height <= measures.cellHeight - 3
    } && labelHeights(measures).allSatisfy { $0 <= measures.cellHeight - 2 }
  }

  private func labelHeights(_ measures: GridMeasures) -> [Double] {
    rowLabels.map { label in
      let name = measures.letters.lines(label.name, width: measures.labelWidth - 3)
      let help = measures.small.lines(label.help, width: measures.labelWidth - 3)
      return measures.letters.leading * Double(name.count)
        + measures.small.leading * Double(help.count)
    }
  }

  private var rowLabels: [(name: String, help: String)] { labels(of: grid.rowQuestion) }

  private func labels(of question: Int) -> [(name: String, help: String)] {
    wording.model.questions[question].options.map {
      (wording($0.label), wording($0.help) ?? "")
    }
  }

  private func drawLabels(_ measures: GridMeasures, _ drawing: inout Drawing) {
    let letters = measures.letters
    for (row, label) in rowLabels.enumerated() {
      let top = measures.box(row, 0).y + 1
      let fitting = Int((measures.cellHeight - 2) / letters.leading)
      let name = letters.lines(label.name, width: measures.labelWidth - 3).cut(to: fitting)
      drawing.text(name, x: measures.room.x, top: top, letters, isBold: true)
      let below = top + letters.leading * Double(name.count)
      let rest = Int((measures.cellHeight - 2 + top - below) / measures.small.leading)
      let help = measures.small.lines(label.help, width: measures.labelWidth - 3).cut(to: rest)
      drawing.text(help, x: measures.room.x, top: below, measures.small)
    }
    for (column, label) in labels(of: grid.columnQuestion).enumerated() {
      let x = measures.box(0, column).x
      let name = letters.lines(label.name, width: measures.inner).cut(to: 1)
      drawing.text(name, x: x, top: measures.room.y, letters, isBold: true)
      let help = measures.small.lines(label.help, width: measures.inner).cut(to: 2)
      drawing.text(help, x: x, top: measures.room.y + letters.leading, measures.small)
    }
  }

  private func draw(
    _ cell: Cell, in box: Drawing.Box, _ letters: Lettering, _ drawing: inout Drawing
  ) {
    drawing.box(box, cell.isModelChoice ? .dashed : .thick, isGrey: !cell.isModelChoice)
    let large = Lettering(size: letters.size * 1.5)
    let lines = lines(cell, letters, width: box.width - 4)
    let basis = lines.basis.cut(to: 2)
    let bottom = box.y + box.height - 1.5 - letters.leading * Double(basis.count)
    let result = lines.result.cut(to: max(1, Int((bottom - box.y - 1.5) / large.leading)))
    drawing.text(result, x: box.x + 2, top: box.y + 1.5, large, isBold: true)
    let below = box.y + 1.5 + large.leading * Double(result.count)
    let reason = lines.reason.cut(to: Int((bottom - below) / letters.leading))
    drawing.text(reason, x: box.x + 2, top: below, letters)
    drawing.text(basis, x: box.x + 2, top: bottom, letters)
  }
}

/// Where the boxes of a table stand.
private struct GridMeasures {
  let room: Drawing.Box
  let letters: Lettering
  let labelWidth: Double
  private let headHeight: Double
  private let columns: Int
  private let rows: Int
  private static let gap = 2.5

  init(_ grid: AnswerGrid, _ room: Drawing.Box, _ size: Double) {
    self.room = room
    letters = Lettering(size: size)
    rows = max(1, grid.rowCount)
    columns = max(1, grid.columnCount)
    labelWidth = room.width * (grid.columnCount > 4 ? 0.14 : 0.2)
    headHeight = letters.leading + Lettering(size: size * 0.8).leading * 2 + 1
  }

  var small: Lettering { Lettering(size: letters.size * 0.8) }
  private var cellWidth: Double {
    (room.width - labelWidth) / Double(columns) - GridMeasures.gap
  }
  var cellHeight: Double { (room.height - headHeight) / Double(rows) - GridMeasures.gap }
  /// How wide a text in a box may be.
  var inner: Double { cellWidth - 4 }

  func box(_ row: Int, _ column: Int) -> Drawing.Box {
    Drawing.Box(
      x: room.x + labelWidth + Double(column) * (cellWidth + GridMeasures.gap),
      y: room.y + headHeight + Double(row) * (cellHeight + GridMeasures.gap),
      width: cellWidth, height: cellHeight)
  }
}
