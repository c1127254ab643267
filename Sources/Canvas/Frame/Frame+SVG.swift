extension Frame {
  /// The frame as a picture in SVG: a document of its own, in the colours of a theme.
  ///
  /// What a theme leaves to the terminal is dark on white. The letters are text, so that the
  /// picture can be searched and read aloud; every piece is held to its columns whatever the font.
  public func svg(theme: Theme) -> String {
    let pieces = (0..<size.lines).flatMap { Piece.pieces(row($0), line: $0) }
    let width = size.columns * Sheet.column + 2 * Sheet.margin
    let height = size.lines * Sheet.line + 2 * Sheet.margin
    let name = (title.isEmpty ? "Veiviser" : title).inXML
    let head = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img">
      <title>\(name)</title>
      <style>
      text { font: 15px "DejaVu Sans Mono", Menlo, Consolas, monospace; white-space: pre; }

      """
    let styles = Set(pieces.map(\.role)).union([.text]).sorted { $0.rawValue < $1.rawValue }
      .map { Sheet.rules(for: $0, theme[$0]) }
    let paper = theme[.text].paper
    let ground = "</style>\n<rect width=\"100%\" height=\"100%\" fill=\"\(paper)\"/>\n"
    let drawn = pieces.map { $0.drawn(on: paper, theme) } + [drawnCursor(theme)]
    return head + styles.joined() + ground + drawn.joined() + "</svg>\n"
  }

  private func drawnCursor(_ theme: Theme) -> String {
    guard isCursorVisible, let cursor, bounds.contains(cursor) else { return "" }
    let place = Sheet.place(cursor)
    let size = "width=\"\(Sheet.column)\" height=\"\(Sheet.line)\""
    return "<rect \(place) \(size) fill=\"none\" stroke=\"\(theme[.text].ink)\"/>\n"
  }
}

/// The measures of a picture, in pixels.
private enum Sheet {
  static let column = 9
  static let line = 18
  static let margin = 9
  /// How far below the top of its line a letter stands.
  static let baseline = 14

  static func place(_ point: Point) -> String {
    "x=\"\(margin + point.column * column)\" y=\"\(margin + point.line * line)\""
  }

  /// How the letters of a role look.
  static func rules(for role: Role, _ style: Style) -> String {
    var rules = ["fill: \(style.ink)"]
    if style.isBold { rules.append("font-weight: bold") }
    if style.isUnderlined { rules.append("text-decoration: underline") }
    if style.isDim { rules.append("opacity: 0.7") }
    return ".\(role) { \(rules.joined(separator: "; ")); }\n"
  }
}

/// Cells beside each other that look alike.
private struct Piece {
  let line: Int
  let role: Role
  private(set) var column: Int
  private(set) var columns = 0
  private(set) var text = ""
  /// Whether it is one character over two columns, which few fonts give just that width.
  let isWide: Bool

  static func pieces(_ cells: ArraySlice<Cell>, line: Int) -> [Piece] {
    var pieces: [Piece] = []
    for (column, cell) in cells.enumerated() where cell.width > 0 {
      let isWide = cell.width > 1
      if isWide || pieces.last?.role != cell.role || pieces.last?.isWide == true {
        pieces.append(Piece(line: line, role: cell.role, column: column, isWide: isWide))
      }
      pieces[pieces.count - 1].add(cell)
    }
    return pieces
  }

  private init(line: Int, role: Role, column: Int, isWide: Bool) {
    self.line = line
    self.role = role
    self.column = column
    self.isWide = isWide
  }

  private mutating func add(_ cell: Cell) {
    text += cell.text
    columns += cell.width
  }

  /// The ground, where it is not that of the sheet, and the letters, where there are any.
  func drawn(on paper: String, _ theme: Theme) -> String {
    let style = theme[role]
    var drawn = ""
    if style.paper != paper {
      let size = "width=\"\(columns * Sheet.column)\" height=\"\(Sheet.line)\""
      let place = Sheet.place(Point(column: column, line: line))
      drawn += "<rect \(place) \(size) fill=\"\(style.paper)\"/>\n"
    }
    let written = style.isUnderlined ? self : trimmed
    guard !written.text.isEmpty else { return drawn }
    let x = Sheet.margin + written.column * Sheet.column
    let y = Sheet.margin + line * Sheet.line + Sheet.baseline
    let length = "textLength=\"\(written.columns * Sheet.column)\""
    return drawn + """
      <text class="\(role)" x="\(x)" y="\(y)" \(length) lengthAdjust="spacingAndGlyphs" \
      xml:space="preserve">\(written.text.inXML)</text>

      """
  }

  /// The piece without the blanks at its ends.
  private var trimmed: Piece {
    var piece = self
    let scalars = text.unicodeScalars
    let leading = scalars.prefix { $0 == " " }.count
    let trailing = leading == scalars.count ? 0 : scalars.reversed().prefix { $0 == " " }.count
    piece.text = String(scalars.dropFirst(leading).dropLast(trailing))
    piece.column += leading
    piece.columns -= leading + trailing
    return piece
  }
}

extension Style {
  /// The colour of the letters.
  fileprivate var ink: String { isReversed ? ground : letters }

  /// The colour behind them.
  fileprivate var paper: String { isReversed ? letters : ground }

  private var letters: String { foreground?.hex ?? "#1a1a1a" }
  private var ground: String { background?.hex ?? "#ffffff" }
}

extension Colour {
  /// The shade as SVG writes it; the palette of 256 is the same on every terminal from 16 on.
  fileprivate var hex: String {
    if number >= 232 { return Colour.hex(repeatElement(8 + 10 * (Int(number) - 232), count: 3)) }
    let place = max(0, Int(number) - 16)
    return Colour.hex([place / 36, place / 6 % 6, place % 6].map { $0 == 0 ? 0 : 55 + 40 * $0 })
  }

  private static func hex(_ parts: some Sequence<Int>) -> String {
    "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension String {
  /// The text with what XML would take for markup, and what it forbids, made harmless.
  fileprivate var inXML: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": text += "\u{FFFD}"
      case "\u{0}"..<" ", "\u{7F}"...("\u{9F}"): text += " "
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
