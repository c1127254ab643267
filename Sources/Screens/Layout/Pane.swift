import Canvas

/// A second part of a screen: what is said about the selected row, beside or below the list.
struct Pane: Sendable {
  /// Where it has its place.
  enum Place: Hashable, Sendable {
    /// At the left, so many columns wide.
    case before(columns: Int)
    /// At the right, so many columns wide.
    case beside(columns: Int)
    /// Below, so many lines high.
    case below(lines: Int)
  }

  /// Where it has its place.
  let place: Place
  /// What it says.
  var lines: [Line] = []
  /// What stands on the last line when there is not room for all of them.
  var more = ""

  /// The place for a pane in a window; nil where the list needs all the room.
  ///
  /// Below the list it takes one part in `share` of the lines.
  static func place(in size: Size, share: Int) -> Place? {
    if size.columns >= 110, size.lines >= 10 { return .beside(columns: size.columns * 2 / 5) }
    if size.lines >= 18 { return .below(lines: size.lines / share) }
    return nil
  }

  /// The list and the pane in an area, and the rule between them.
  func split(_ area: Rect) -> (list: Rect, pane: Rect) {
    switch place {
    case .before(let columns):
      return (area.columns(from: columns), area.columns(from: 0, count: columns))
    case .beside(let columns):
      let list = area.columns(from: 0, count: area.columns - columns)
      return (list, area.columns(from: list.columns))
    case .below(let lines):
      let list = area.rows(from: 0, count: area.lines - lines)
      return (list, area.rows(from: list.lines))
    }
  }

  /// Draws the rule and the lines.
  func draw(on frame: inout Frame, in area: Rect) {
    let inside: Rect
    switch place {
    case .before:
      frame.divider(area.columns(from: area.columns - 1))
      inside = area.inset(left: 1, right: 2)
    case .beside:
      frame.divider(area)
      inside = area.inset(left: 2, right: 1)
    case .below:
      frame.rule(line: area.line, from: area.column, columns: area.columns)
      inside = area.rows(from: 1).inset(left: 1, right: 1)
    }
    let isCut = lines.count > inside.lines && !more.isEmpty
    for (row, line) in lines.prefix(inside.lines - (isCut ? 1 : 0)).enumerated() {
      line.draw(on: &frame, in: inside.row(row))
    }
    if isCut { Line(more, .muted).draw(on: &frame, in: inside.row(inside.lines - 1)) }
  }
}

extension Pane.Place {
  /// The columns for the list, and those for the pane, of so many in the window.
  func columns(of window: Int) -> (list: Int, pane: Int) {
    switch self {
    case .before(let columns), .beside(let columns): (window - columns - 2, columns - 3)
    case .below: (window - 2, window - 2)
    }
  }
}
