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
    put(MeasuredText(text), at: point, role: role, maximum: columns)
  }

  /// Writes a text that has been measured on one line, and returns how many columns it took.
  ///
  /// What does not fit, into the frame or into `columns`, is left out.
  @discardableResult
  public mutating func put(
    _ text: MeasuredText,
    at point: Point,
    role: Role = .text,
    maximum columns: Int? = nil
  ) -> Int {
    guard point.line >= 0, point.line < size.lines, point.column < size.columns else { return 0 }
    let end = columns.map { min(point.column + Bounds.extent($0), size.columns) } ?? size.columns
    if charset.shows(text) { return put(narrow: text, at: point, role, end: end) }
    var column = point.column
    for glyph in charset.fold(text.text).glyphs {
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
    let glyph = charset.glyph(character)
    let width = Int(glyph.width)
    if width == 1 { return fill(inside, with: Cell(glyph.isBlank ? .blank : glyph, role)) }
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

  /// Writes a text with a column for each scalar, up to the end.
  ///
  /// Only at its ends can there be half of a wide character that it does not cover.
  private mutating func put(
    narrow text: MeasuredText, at point: Point, _ role: Role, end: Int
  ) -> Int {
    let used = max(0, min(text.columns, end - point.column))
    let hidden = max(0, -point.column)
    guard used > hidden else { return used }
    let first = index(point.line, point.column + hidden)
    let places = first...first + used - hidden - 1
    free(places, line: point.line)
    write(text.text.utf8.span, skipping: hidden, to: places, role)
    return used
  }

  /// Fills a rectangle inside the frame with a cell of one column.
  private mutating func fill(_ inside: Rect, with cell: Cell) {
    guard inside.columns > 0 else { return }
    for line in inside.line..<inside.endLine {
      let places = index(line, inside.column)...index(line, inside.endColumn) - 1
      free(places, line: line)
      var cells = cells.mutableSpan
      for place in places { cells[place] = cell }
    }
  }

  /// Makes blanks of the halves of wide characters that would be left beside the places.
  private mutating func free(_ places: ClosedRange<Int>, line: Int) {
    if cells[places.lowerBound].isRightHalf { blank(places.lowerBound - 1) }
    let next = places.upperBound + 1
    if cells[places.upperBound].width == 2, next < index(line + 1, 0) { blank(next) }
  }

  /// Writes as many scalars as there are places, after those that are hidden.
  private mutating func write(
    _ bytes: Span<UInt8>, skipping hidden: Int, to places: ClosedRange<Int>, _ role: Role
  ) {
    var cells = cells.mutableSpan
    var index = 0
    for _ in 0..<hidden { _ = bytes.narrowScalar(at: &index) }
    for place in places {
      cells[place] = Cell(Glyph(bytes.narrowScalar(at: &index), width: 1), role)
    }
  }

  /// Sets one cell, or two, inside the frame; halves of wide characters become blank.
  private mutating func set(_ glyph: Glyph, column: Int, line: Int, role: Role) {
    let place = index(line, column)
    let last = place + Int(glyph.width) - 1
    free(place...last, line: line)
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

extension Span<UInt8> {
  /// The scalar at an index of the bytes of a narrow text, of which none takes four bytes; goes on
  /// to the next.
  fileprivate func narrowScalar(at index: inout Int) -> Unicode.Scalar {
    let lead = self[index]
    index += 1
    if lead < 0x80 { return Unicode.Scalar(lead) }
    var value = UInt32(lead & (lead < 0xE0 ? 0x1F : 0x0F))
    while index < count, self[index] & 0xC0 == 0x80 {
      value = value << 6 | UInt32(self[index] & 0x3F)
      index += 1
    }
    return Unicode.Scalar(value) ?? " "
  }
}
