import Canvas
import Reports
import Texts

/// The frame around every screen: title, progress, body, message and bottom line.
struct Chrome: Sendable {
  /// What stands at the left of the first line.
  var heading: String
  /// What stands at the right of the first line.
  var aside = ""
  /// Where the person is; goes before what stands at the right, if there is room for both.
  var place = ""
  /// How the heading is drawn.
  var headingRole = Role.title
  /// The line below the heading, if any.
  var progress: Line?
  /// Lines above the body that stay when it is scrolled.
  var top: [Line] = []
  /// The middle of the screen.
  var body: Body
  /// What is said about the selected row, and the like, around the body; the outermost first.
  var panes: [Pane] = []
  /// What just happened.
  var message: String?
  /// Keys and what they do.
  var hints: [(key: String, title: String)] = []

  /// Draws everything into a frame.
  func draw(in size: Size, charset: Charset) -> Frame {
    var frame = Frame(size: size, charset: charset)
    frame.title = heading
    if size.columns < 20 || size.lines < 5 {
      drawFocus(on: &frame)
      return frame
    }
    var area = frame.bounds
    drawHead(on: &frame, &area)
    let hasRoom = drawFoot(on: &frame, &area, charset)
    let heading = area.line - 1
    drawTop(on: &frame, &area)
    for pane in panes {
      let parts = pane.split(area)
      pane.draw(on: &frame, in: parts.pane)
      area = parts.list
    }
    guard panes.isEmpty else {
      drawBody(on: &frame, area, positionLine: nil)
      return frame
    }
    let above = size.lines < 10 ? nil : heading
    drawBody(on: &frame, area, positionLine: hasRoom ? area.endLine : above)
    return frame
  }

  private func drawHead(on frame: inout Frame, _ area: inout Rect) {
    let isSmall = area.lines < 10
    let (top, rest) = area.split(top: 1)
    let used = frame.put(heading, at: top.origin.moved(columns: 1), role: headingRole)
    let room = top.columns - used - 4
    if let aside = aside(columns: room, frame.charset) {
      let width = TextWidth.width(of: aside)
      frame.put(aside, at: Point(column: top.endColumn - width - 1, line: 0), role: .muted)
    }
    area = rest
    guard !isSmall else { return }
    if let progress, area.columns >= 60 {
      let (line, below) = area.split(top: 1)
      progress.draw(on: &frame, in: line.inset(columns: 1))
      area = below
    }
    frame.rule(line: area.line)
    area = area.rows(from: 1)
  }

  /// Draws the lines that stay, and leaves two lines for the body.
  private func drawTop(on frame: inout Frame, _ area: inout Rect) {
    for line in top.prefix(max(0, area.lines - 2)) {
      let (row, rest) = area.split(top: 1)
      line.draw(on: &frame, in: row.inset(left: 1, right: 1))
      area = rest
    }
  }

  /// What stands at the right: as much of it as there is room for, the place above all.
  private func aside(columns: Int, _ charset: Charset) -> String? {
    let both = [place, aside].filter { !$0.isEmpty }.joined(separator: " · ")
    let texts = place.isEmpty ? [both] : [both, place]
    let folded = texts.map { charset.fold($0.printable) }
    if let fitting = folded.first(where: { TextWidth.width(of: $0) <= columns }) { return fitting }
    return place.isEmpty || columns < 16
      ? nil : truncate(folded[1], columns: columns, charset: charset)
  }

  /// Draws the message and the hints; says whether there is a line above the hints.
  private func drawFoot(on frame: inout Frame, _ area: inout Rect, _ charset: Charset) -> Bool {
    let lines = hintLines(columns: area.columns - 2, charset, most: area.lines < 10 ? 1 : 2)
    let (rest, bottom) = area.split(bottom: max(1, lines.count))
    area = rest
    for (index, line) in lines.enumerated() {
      line.draw(on: &frame, in: bottom.row(index).inset(columns: 1))
    }
    if let message {
      let (above, row) = area.split(bottom: 1)
      let text = truncate(charset.fold(message.printable), columns: row.columns - 2)
      frame.put(text, at: row.origin.moved(columns: 1), role: .accent)
      area = above
      return true
    }
    guard area.lines >= 10 else { return false }
    let (above, row) = area.split(bottom: 1)
    frame.rule(line: row.line)
    area = above
    return true
  }

  /// The hints that fit, in order; `?` is always among them.
  private func hintLines(columns: Int, _ charset: Charset, most: Int) -> [Line] {
    var shown = hints
    while let help = shown.firstIndex(where: { $0.key == "?" }), help > 0 {
      let all = Array(shown[...help])
      if fill(all, columns: columns, charset, most: most).isComplete { break }
      shown.remove(at: help - 1)
    }
    return fill(shown, columns: columns, charset, most: most).lines
  }

  /// As many hints as fit, and whether that is all of them.
  private func fill(
    _ hints: [(key: String, title: String)], columns: Int, _ charset: Charset, most: Int
  ) -> (lines: [Line], isComplete: Bool) {
    var lines = [Line()]
    var isComplete = true
    for hint in hints {
      let key = charset.fold(hint.key)
      let width = TextWidth.width(of: key) + 1 + TextWidth.width(of: charset.fold(hint.title))
      let last = lines.count - 1
      let start = lines[last].end == 0 ? 0 : lines[last].end + 3
      if start + width > columns {
        guard lines.count < most else {
          isComplete = false
          continue
        }
        lines.append(Line())
      }
      let current = lines.count - 1
      lines[current].add(key, .key, at: lines[current].end == 0 ? 0 : lines[current].end + 3)
      lines[current].add(charset.fold(hint.title), .muted, at: lines[current].end + 1)
    }
    return (lines, isComplete)
  }

  private func drawBody(on frame: inout Frame, _ area: Rect, positionLine: Int?) {
    let inside = area.inset(left: 1, right: 1)
    let first = body.firstLine(in: inside.lines)
    for (row, line) in body.lines.dropFirst(first).prefix(inside.lines).enumerated() {
      line.draw(on: &frame, in: inside.row(row))
    }
    if let positionLine, body.lines.count > inside.lines, inside.lines > 0 {
      let shown = " \(min(first + inside.lines, body.lines.count))/\(body.lines.count) "
      frame.put(
        shown, at: Point(column: area.endColumn - shown.count - 2, line: positionLine),
        role: .muted)
    }
    place(cursorOn: &frame, inside, first)
  }

  private func place(cursorOn frame: inout Frame, _ inside: Rect, _ first: Int) {
    guard let focus = body.focus, focus.line >= first, focus.line - first < inside.lines else {
      frame.cursor = Point(column: 0, line: max(0, inside.line))
      return
    }
    frame.cursor = inside.origin.moved(columns: focus.column, lines: focus.line - first)
    frame.isCursorVisible = focus.isVisible
  }

  /// In a window that is too small for anything else: the line in focus.
  private func drawFocus(on frame: inout Frame) {
    let start = body.focus?.line ?? body.offset
    for (row, line) in body.lines.dropFirst(start).prefix(frame.size.lines).enumerated() {
      line.draw(on: &frame, in: frame.bounds.row(row))
    }
    frame.cursor = .zero
  }
}
