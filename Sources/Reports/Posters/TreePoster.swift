import DecisionModel
import Texts

/// A decision tree as a drawing: nodes in boxes, and lines to what follows from each answer.
struct TreePoster {
  private let wording: Wording
  private let paper: Paper
  private let outline: TreeOutline

  init(_ model: Model, _ wording: Wording, _ paper: Paper) {
    self.wording = wording
    self.paper = paper
    outline = TreeOutline(model.tree)
  }

  func draw(on sheet: inout PosterSheet) {
    let empty = sheet
    for level in TreeLevel.all {
      let rows = TreeRow.all(of: outline, wording, level)
      sheet = empty
      sheet.addFoot(remarks(level, rest: 0))
      if let flow = flow(rows, in: sheet.room) { return draw(flow, &sheet.drawing) }
    }
    // As much as there is room for.
    let level = TreeLevel.all[TreeLevel.all.count - 1]
    let rows = TreeRow.all(of: outline, wording, level)
    let columns = paper == .a4 ? 3 : 4
    let size = paper.sizes.last ?? 2
    var rest = rows.count
    var cut = TreeFlow([], in: empty.room, columns: columns, size: size)
    for _ in 0..<2 {
      sheet = empty
      sheet.addFoot(remarks(level, rest: rest))
      cut = TreeFlow(rows, in: sheet.room, columns: columns, size: size)
      rest = cut.rest
    }
    draw(cut, &sheet.drawing)
  }

  private func remarks(_ level: TreeLevel, rest: Int) -> [String] {
    let nodes = wording.model.tree.nodes
    let hasMany = nodes.contains {
      $0.question == nil && $0.allBranches.count >= TreeLevel.manyRules
    }
    let isDeep = outline.rows.contains { $0.depth > level.depth }
    return [
      wording.texts[.posterEnds],
      level.omissions(wording.texts, hasMany: hasMany, isDeep: isDeep, rest: rest),
    ]
  }

  /// The rows in the largest letters with which they fit.
  private func flow(_ rows: [TreeRow], in room: Drawing.Box) -> TreeFlow? {
    for size in paper.sizes {
      for columns in 1...(paper == .a4 ? 3 : 4) {
        let flow = TreeFlow(rows, in: room, columns: columns, size: size)
        if flow.rest == 0 { return flow }
      }
    }
    return nil
  }

  private func draw(_ flow: TreeFlow, _ drawing: inout Drawing) {
    for index in flow.places.indices { connect(index, flow, &drawing) }
    for place in flow.places {
      switch place.row.kind {
      case .node: drawNode(place, flow, &drawing)
      case .way: drawWay(place, flow, &drawing)
      }
    }
  }

  private func drawNode(_ place: TreeFlow.Place, _ flow: TreeFlow, _ drawing: inout Drawing) {
    let letters = flow.letters
    let widest = max(
      place.lines.map(letters.width).max() ?? 0, place.notes.map(flow.small.width).max() ?? 0)
    let box = Drawing.Box(
      x: place.x, y: place.y, width: widest + 2 * flow.padding, height: place.height)
    let end = place.row.end
    drawing.box(box, end.map(stroke) ?? .thin, corner: corner(end), isGrey: true)
    let x = place.x + flow.padding
    drawing.text(place.lines, x: x, top: place.y + flow.padding, letters, isBold: true)
    let below = place.y + flow.padding + letters.leading * Double(place.lines.count)
    drawing.text(place.notes, x: x, top: below, flow.small)
  }

  private func drawWay(_ place: TreeFlow.Place, _ flow: TreeFlow, _ drawing: inout Drawing) {
    let letters = flow.letters
    let top = place.y + (place.target.isEmpty ? 0 : flow.padding)
    drawing.text(place.lines, x: place.x, top: top, letters)
    var below = top + letters.leading * Double(place.lines.count)
    if !place.target.isEmpty {
      let start = place.isBeside ? letters.width(place.lines.last ?? "") + 1.5 : 0
      let y = place.isBeside ? below - letters.leading : below
      drawTarget(place, x: place.x + start, y: y, flow, &drawing)
      if !place.isBeside { below += letters.leading * Double(place.target.count) }
      below += flow.padding
    }
    drawing.text(place.notes, x: place.x, top: below, flow.small)
  }

  /// An arrow, and what it points at: in a box where the walk ends.
  private func drawTarget(
    _ place: TreeFlow.Place, x: Double, y: Double, _ flow: TreeFlow, _ drawing: inout Drawing
  ) {
    let letters = flow.letters
    let middle = y + letters.leading * 0.5
    drawing.line([(x, middle), (x + 3.4, middle)])
    drawing.line([(x + 2.2, middle - 0.9), (x + 3.4, middle), (x + 2.2, middle + 0.9)])
    let inset = place.row.end == nil ? 0 : flow.padding
    if let end = place.row.end {
      let box = Drawing.Box(
        x: x + 4, y: y + 0.3, width: (place.target.map(letters.width).max() ?? 0) + 2 * inset,
        height: letters.leading * Double(place.target.count) - 0.2)
      drawing.box(box, stroke(end), corner: corner(end))
    }
    drawing.text(place.target, x: x + 4 + inset, top: y, letters, isBold: place.row.end != nil)
  }

  private func stroke(_ end: Outcome.Kind) -> Drawing.Stroke {
    switch end {
    case .suggestion: .thin
    case .stop: .thick
    case .undecided: .dashed
    }
  }

  private func corner(_ end: Outcome.Kind?) -> Double { end == .stop ? 0 : 1 }

  /// The line to a row from what it belongs to, or from the node before it.
  private func connect(_ index: Int, _ flow: TreeFlow, _ drawing: inout Drawing) {
    let places = flow.places
    let place = places[index]
    guard
      let before = places[..<index].lastIndex(where: {
        $0.row.depth < place.row.depth
          || ($0.row.depth == place.row.depth && $0.row.kind == .node && place.row.kind == .node)
      })
    else { return }
    let origin = places[before]
    let follows = origin.row.depth == place.row.depth
    let offset = flow.indent * 0.4
    let firstLine = place.y + (place.row.kind == .node || !place.target.isEmpty ? flow.padding : 0)
    let middle = firstLine + flow.letters.leading * 0.5
    let end = follows ? place.y : middle
    for column in origin.column...place.column {
      let x = origin.x - flow.left(of: origin.column) + flow.left(of: column) + offset
      let top = column == origin.column ? origin.y + origin.height : flow.room.y - 1.5
      let bottom = column == place.column ? end : flow.room.y + flow.room.height
      if bottom > top { drawing.line([(x, top), (x, bottom)]) }
      guard column == place.column else { continue }
      if follows {
        drawing.arrowhead(x: x, y: end)
      } else {
        drawing.line([(x, end), (place.x - 0.4, end)])
      }
    }
  }
}
