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
  var place = Whereabouts()
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
  var hints: [Hint] = []

  /// The most lines that a message takes.
  private static let longestMessage = 4

  /// Draws everything into a frame.
  func draw(in size: Size, charset: Charset) -> Frame {
    var places = Places()
    return draw(in: size, charset: charset, &places)
  }

  /// Draws everything into a frame, and says where a click does something.
  func draw(in size: Size, charset: Charset, _ places: inout Places) -> Frame {
    var frame = Frame(size: size, charset: charset)
    frame.title = heading
    if size.columns < 20 || size.lines < 5 {
      drawFocus(on: &frame)
      return frame
    }
    var area = frame.bounds
    drawHead(on: &frame, &area)
    let isRuled = drawFoot(on: &frame, &area, &places)
    let heading = area.line - 1
    drawTop(on: &frame, &area)
    for pane in panes {
      let parts = pane.split(area)
      pane.draw(on: &frame, in: parts.pane)
      area = parts.list
    }
    guard panes.isEmpty else {
      drawBody(on: &frame, area, positionLine: nil, &places)
      return frame
    }
    let above = size.lines < 10 ? nil : heading
    drawBody(on: &frame, area, positionLine: isRuled ? area.endLine : above, &places)
    return frame
  }

  private func drawHead(on frame: inout Frame, _ area: inout Rect) {
    let isSmall = area.lines < 10
    let (top, rest) = area.split(top: 1)
    let heading = cutHeading(columns: top.columns, frame.charset)
    let used = frame.put(heading, at: top.origin.moved(columns: 1), role: headingRole)
    let room = top.columns - used - 4
    if let aside = aside(columns: room, frame.charset) {
      let column = top.endColumn - aside.columns - 1
      frame.put(aside, at: Point(column: column, line: 0), role: .muted)
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

  /// The heading, cut to the line and so that the mark of the place has room beside it.
  private func cutHeading(columns: Int, _ charset: Charset) -> MeasuredText {
    let kept = place.mark.isEmpty ? 1 : charset.measured(place.mark).columns + 4
    let text = charset.measured(heading)
    if text.columns <= columns - kept { return text }
    return MeasuredText(truncate(text.text, columns: max(0, columns - kept), charset: charset))
  }

  /// What stands at the right: as much of it as there is room for, the place above all.
  private func aside(columns: Int, _ charset: Charset) -> MeasuredText? {
    if place.text.isEmpty {
      let text = charset.measured(aside)
      return text.columns <= columns ? text : nil
    }
    let both = [place.text, aside].filter { !$0.isEmpty }.joined(separator: " · ")
    let texts = [both, place.text, place.short, place.mark].filter { !$0.isEmpty }
      .map { charset.measured($0) }
    if let fitting = texts.first(where: { $0.columns <= columns }) { return fitting }
    if columns < 16 { return nil }
    return MeasuredText(truncate(texts[1].text, columns: columns, charset: charset))
  }

  /// Draws the message and the hints; says whether there is a rule above the hints.
  private func drawFoot(
    on frame: inout Frame, _ area: inout Rect, _ places: inout Places
  ) -> Bool {
    let hints = hintLines(
      columns: area.columns - 2, frame.charset, most: area.lines < 10 ? 1 : 2)
    let (rest, bottom) = area.split(bottom: max(1, hints.lines.count))
    area = rest
    (places.hints, places.foot) = (hints.spans, bottom.inset(columns: 1))
    for (index, line) in hints.lines.enumerated() {
      line.draw(on: &frame, in: places.foot.row(index))
    }
    if let message {
      draw(message, on: &frame, &area)
      return false
    }
    guard area.lines >= 10 else { return false }
    let (above, row) = area.split(bottom: 1)
    frame.rule(line: row.line)
    area = above
    return true
  }

  /// Draws the message above the hints, on as many lines as it needs and can have.
  private func draw(_ message: String, on frame: inout Frame, _ area: inout Rect) {
    let most = max(1, min(Self.longestMessage, area.lines / 2))
    let text = frame.charset.fold(message.printable)
    var lines = wrap(text, columns: area.columns - 2)
    if lines.count > most {
      let last = lines[(most - 1)...].joined(separator: " ")
      lines =
        lines.prefix(most - 1)
        + [truncate(last, columns: area.columns - 2, charset: frame.charset)]
    }
    let (above, rows) = area.split(bottom: max(1, lines.count))
    frame.put(lines, in: rows.inset(columns: 1), role: .accent)
    area = above
  }

  /// The hints that fit, in order; `?` is always among them.
  private func hintLines(columns: Int, _ charset: Charset, most: Int) -> HintLines {
    let all = HintLines(hints, columns: columns, most: most, charset)
    if all.isComplete { return all }
    var shown = hints
    while let help = shown.firstIndex(where: { $0.key == "?" }), help > 0 {
      let first = HintLines(Array(shown[...help]), columns: columns, most: most, charset)
      if first.isComplete { break }
      shown.remove(at: help - 1)
    }
    return HintLines(shown, columns: columns, most: most, charset)
  }

  private func drawBody(
    on frame: inout Frame, _ area: Rect, positionLine: Int?, _ places: inout Places
  ) {
    let inside = area.inset(left: 1, right: 1)
    let kept = body.pinnedLines(in: inside.lines)
    let first = body.firstLine(in: inside.lines)
    for (row, line) in body.visible(in: inside.lines).enumerated() {
      body.lines[line].draw(on: &frame, in: inside.row(row))
    }
    if let positionLine, body.lines.count > inside.lines, inside.lines > 0 {
      let last = min(first + inside.lines - kept, body.lines.count)
      let shown = " \(last)/\(body.lines.count) "
      frame.put(
        shown, at: Point(column: area.endColumn - shown.count - 2, line: positionLine),
        role: .muted)
    }
    (places.body, places.pinned, places.first) = (inside, kept, first)
    place(cursorOn: &frame, inside, first - kept)
  }

  private func place(cursorOn frame: inout Frame, _ inside: Rect, _ first: Int) {
    guard let focus = body.focus, focus.line >= first, focus.line - first < inside.lines else {
      frame.cursor = Point(column: 0, line: max(0, inside.line))
      return
    }
    // Letters that the terminal lacks may take more room than the text field counted with.
    let column = min(focus.column, max(0, inside.columns - 1))
    frame.cursor = inside.origin.moved(columns: column, lines: focus.line - first)
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
