extension Rect {
  /// The rectangle without so many columns on both sides and so many lines above and below.
  public func inset(columns: Int = 0, lines: Int = 0) -> Rect {
    inset(left: columns, top: lines, right: columns, bottom: lines)
  }

  /// The rectangle without so many cells on each side; what is left over lies inside it.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    self.columns(from: left, count: columns - Bounds.extent(left) - Bounds.extent(right))
      .rows(from: top, count: lines - Bounds.extent(top) - Bounds.extent(bottom))
  }

  /// Some of its rows, counted from its own first one; without a count, all that follow.
  public func rows(from first: Int, count: Int? = nil) -> Rect {
    let skipped = min(Bounds.extent(first), lines)
    let left = lines - skipped
    return Rect(
      column: column,
      line: line + skipped,
      columns: columns,
      lines: min(count ?? left, left)
    )
  }

  /// Some of its columns, counted from its own first one; without a count, all that follow.
  public func columns(from first: Int, count: Int? = nil) -> Rect {
    let skipped = min(Bounds.extent(first), columns)
    let left = columns - skipped
    return Rect(
      column: column + skipped,
      line: line,
      columns: min(count ?? left, left),
      lines: lines
    )
  }

  /// One of its rows, counted from its own first one; empty when there is no such row.
  public func row(_ index: Int) -> Rect { rows(from: index, count: index < 0 ? 0 : 1) }

  /// The first lines, and the rest.
  public func split(top: Int) -> (top: Rect, rest: Rect) {
    let height = min(Bounds.extent(top), lines)
    return (rows(from: 0, count: height), rows(from: height))
  }

  /// The last lines, after the rest.
  public func split(bottom: Int) -> (rest: Rect, bottom: Rect) {
    let height = lines - min(Bounds.extent(bottom), lines)
    return (rows(from: 0, count: height), rows(from: height))
  }

  /// The first columns, and the rest.
  public func split(left: Int) -> (left: Rect, rest: Rect) {
    let width = min(Bounds.extent(left), columns)
    return (columns(from: 0, count: width), columns(from: width))
  }

  /// The last columns, after the rest.
  public func split(right: Int) -> (rest: Rect, right: Rect) {
    let width = columns - min(Bounds.extent(right), columns)
    return (columns(from: 0, count: width), columns(from: width))
  }

  /// A rectangle of at most this size in the middle of it.
  public func centred(_ size: Size) -> Rect {
    let width = min(size.columns, columns)
    let height = min(size.lines, lines)
    return Rect(
      column: column + (columns - width) / 2,
      line: line + (lines - height) / 2,
      columns: width,
      lines: height
    )
  }
}
