extension Frame {
  /// Writes a text on one line, and returns how many columns it took.
  ///
  /// What does not fit, into the frame or into `columns`, is left out.
  @discardableResult
  public mutating func put(
    _ text: String,
    at point: Point,
    role: Role = .text,
    maximum columns: Int? = nil
  ) -> Int {
    guard point.line >= 0, point.line < size.lines, point.column < size.columns else { return 0 }
    let end = columns.map { min(point.column + Bounds.extent($0), size.columns) } ?? size.columns
    var column = point.column
    for glyph in charset.fold(text).glyphs {
      let next = column + Int(glyph.width)
      if next > end { break }
      if column >= 0 { set(glyph, column: column, line: point.line, role: role) }
      column = next
    }
    return column - point.column
  }

  /// Writes lines below each other into a rectangle, and returns how many there was room for.
  @discardableResult
  public mutating func put(_ lines: [String], in rect: Rect, role: Role = .text) -> Int {
    for (index, line) in lines.prefix(rect.lines).enumerated() {
      put(line, at: rect.origin.moved(lines: index), role: role, maximum: rect.columns)
    }
    return min(lines.count, rect.lines)
  }

  /// Fills a rectangle with a character.
  public mutating func fill(_ rect: Rect, with character: Character = " ", role: Role = .text) {
    let inside = rect.intersection(bounds)
    let glyph = charset.fold(String(character)).glyphs.first ?? .blank
    let width = Int(glyph.width)
    for line in inside.line..<inside.endLine {
      var column = inside.column
      while column + width <= inside.endColumn {
        set(glyph, column: column, line: line, role: role)
        column += width
      }
    }
  }

  /// Draws a horizontal rule; without `columns`, to the right edge.
  public mutating func rule(
    line: Int,
    from column: Int = 0,
    columns: Int? = nil,
    role: Role = .border
  ) {
    guard line >= 0 else { return }
    let width = columns ?? size.columns
    fill(Rect(column: column, line: line, columns: width, lines: 1), with: "─", role: role)
  }

  /// Draws a vertical rule along the left edge of a rectangle.
  public mutating func divider(_ rect: Rect, role: Role = .border) {
    fill(rect.columns(from: 0, count: 1), with: "│", role: role)
  }

  /// Gives the cells of a rectangle another role, and leaves what they show.
  public mutating func paint(_ rect: Rect, _ role: Role) {
    let inside = rect.intersection(bounds)
    for line in inside.line..<inside.endLine {
      for column in inside.column..<inside.endColumn {
        cells[index(line, column)].role = role
      }
    }
  }

  /// Sets one cell, or two, inside the frame; halves of wide characters become blank.
  private mutating func set(_ glyph: Glyph, column: Int, line: Int, role: Role) {
    let place = index(line, column)
    let last = place + Int(glyph.width) - 1
    if cells[place].isRightHalf { blank(place - 1) }
    if cells[last].width == 2, last + 1 < index(line + 1, 0) { blank(last + 1) }
    cells[place] = Cell(glyph.isBlank ? .blank : glyph, role)
    if last > place { cells[last] = Cell(.rightHalf, role) }
  }

  private mutating func blank(_ place: Int) {
    cells[place] = Cell(.blank, cells[place].role)
  }
}

extension Glyph {
  /// Whether it is a blank of some kind: a newline, or a blank that lines do not break at.
  fileprivate var isBlank: Bool { scalar == "\n" || scalar == "\u{A0}" }
}
