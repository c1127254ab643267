import Canvas

/// A page that is read from the back row: few words, wide margins, and as much air as there is
/// room for.
struct BigPage {
  /// How much air there is between lines.
  private enum Spacing: CaseIterable {
    /// A blank line after every line.
    case wide
    /// A blank line between the parts.
    case parts
    /// None.
    case none
  }

  /// One part: lines that belong together, and where the reader is among them.
  private struct Part {
    var lines: [Line]
    /// Where the cursor stands in the first line; nil where nothing is selected.
    var cursor: Int?
    var isTyped = false
    /// The row that the part stands for, if it can be clicked.
    var row: Int?
  }

  /// Sets texts inside the margins.
  let inner: Typesetter
  /// The columns before every line.
  let margin: Int
  private let window: Typesetter
  private var parts: [Part] = []

  /// The most columns of a line; longer ones are hard to follow from afar.
  private static let longestLine = 84

  /// Takes the whole width of a window.
  init(_ window: Typesetter) {
    self.window = window
    let wide = window.columns >= 100 ? 8 : window.columns >= 60 ? 4 : window.columns >= 36 ? 1 : 0
    margin = window.isLinear ? 0 : wide
    inner = window.narrowed(to: max(1, min(Self.longestLine, window.columns - 2 * margin)))
  }

  /// How many columns there are for a text.
  var columns: Int { inner.columns }

  /// Adds what the page is about, in capitals with a blank after each where there is room.
  mutating func addHeading(_ text: String) {
    if inner.isLinear { return add(text, .heading) }
    let capitals = inner.fold(text.uppercased())
    let spread = capitals.map { $0 == " " ? "  " : "\($0) " }.joined()
    let isRoomy = window.columns >= 60 && TextWidth.width(of: spread) <= inner.columns
    if isRoomy {
      parts.append(Part(lines: [Line(spread, .heading, at: margin)]))
    } else {
      add(capitals, .heading)
    }
  }

  /// Adds what an item of a run sheet is about; lines that are read out have begun with that.
  mutating func addTitle(_ text: String) {
    if !inner.isLinear { addHeading(text) }
  }

  /// Adds a text, if there is one.
  mutating func add(_ text: String, _ role: Role = .text) {
    if text.isEmpty { return }
    add(lines: inner.paragraph(text, role))
  }

  /// Adds lines that have been set inside the margins.
  mutating func add(
    lines: [Line], cursor: Int? = nil, isTyped: Bool = false, row: Int? = nil
  ) {
    let moved = lines.map { $0.moved(by: margin) }
    parts.append(
      Part(lines: moved, cursor: cursor.map { $0 + margin }, isTyped: isTyped, row: row))
  }

  /// The page with as much air as there is room for in so many lines.
  func body(lines room: Int) -> Body {
    let spacing = Spacing.allCases.first { height($0) <= room } ?? .none
    var body = Body()
    for (index, part) in parts.enumerated() {
      if index > 0, spacing != .none, !inner.isLinear { body.add() }
      let lines =
        spacing == .wide && !inner.isLinear
        ? Array(part.lines.map { [$0] }.joined(separator: [.blank])) : part.lines
      let first = body.lines.count
      if let cursor = part.cursor {
        body.addSelected(lines, cursor: cursor, isVisible: part.isTyped)
      } else {
        body.add(lines)
      }
      if let row = part.row { body.addTarget(lines: first..<body.lines.count, row: row) }
    }
    return body
  }

  private func height(_ spacing: Spacing) -> Int {
    let lines = parts.reduce(0) { $0 + $1.lines.count }
    switch spacing {
    case .wide: return max(0, 2 * lines - 1)
    case .parts: return lines + max(0, parts.count - 1)
    case .none: return lines
    }
  }
}

extension Line {
  /// The line so many columns further to the right.
  fileprivate func moved(by columns: Int) -> Line {
    var line = Line()
    for piece in pieces { line.add(piece.measured, piece.role, at: piece.column + columns) }
    return line
  }
}

extension AppState {
  /// How many lines the middle of a screen has.
  var bodyLines: Int { max(1, size.lines < 10 ? size.lines - 2 : size.lines - 5) }
}
