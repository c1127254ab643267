import Canvas

/// One line of a screen before it is drawn: pieces of text with roles.
struct Line: Sendable {
  /// A piece of text at a column.
  struct Piece: Sendable {
    let column: Int
    let measured: MeasuredText
    var role: Role

    var text: String { measured.text }
  }

  // Most lines are a single piece, and a screen makes all its lines anew at each key: with the
  // first piece in place they need no memory of their own.
  private var first: Piece?
  private var others: [Piece] = []
  /// The column after the last piece.
  private(set) var end = 0

  /// An empty line.
  static let blank = Line()

  /// Makes an empty line.
  init() {}

  /// Makes a line of one piece.
  init(_ text: String, _ role: Role = .text, at column: Int = 0) {
    add(text, role, at: column)
  }

  /// Makes a line of one piece that has been measured.
  init(_ text: MeasuredText, _ role: Role = .text, at column: Int = 0) {
    add(text, role, at: column)
  }

  /// Adds a piece, at a column or after the last one.
  mutating func add(_ text: String, _ role: Role = .text, at column: Int? = nil) {
    add(MeasuredText(text), role, at: column)
  }

  /// Adds a piece that has been measured, at a column or after the last one.
  mutating func add(_ text: MeasuredText, _ role: Role = .text, at column: Int? = nil) {
    let start = max(column ?? end, end)
    let piece = Piece(column: start, measured: text, role: role)
    if first == nil { first = piece } else { others.append(piece) }
    end = start + text.columns
  }

  /// The line with every piece in another role.
  func inRole(_ role: Role) -> Line {
    var line = self
    line.first?.role = role
    for index in line.others.indices { line.others[index].role = role }
    return line
  }

  /// The pieces, from left to right.
  var pieces: [Piece] { first.map { [$0] + others } ?? [] }

  /// What can be read, each piece at its column.
  var text: String {
    var text = ""
    for piece in pieces {
      text += String(repeating: " ", count: max(0, piece.column - TextWidth.width(of: text)))
      text += piece.text
    }
    return text
  }

  /// Adds what the other line begins with, where it stands there.
  fileprivate mutating func addBeginning(of other: Line) {
    if let piece = other.first { add(piece.measured, piece.role, at: piece.column) }
  }

  /// The line with an ellipsis at its end, which says that something follows.
  func continued(_ set: Typesetter) -> Line {
    guard let last = pieces.last else { return self }
    var line = Line()
    for piece in pieces.dropLast() { line.add(piece.measured, piece.role, at: piece.column) }
    let text = set.cut("\(last.text) …", to: set.columns - last.column)
    line.add(text, last.role, at: last.column)
    return line
  }

  /// Draws the line into a row of the frame.
  func draw(on frame: inout Frame, in row: Rect) {
    first?.draw(on: &frame, in: row)
    for piece in others { piece.draw(on: &frame, in: row) }
  }
}

extension [Line] {
  /// The first of the lines, the last of them with an ellipsis where some are left out.
  func cut(to most: Int, _ set: Typesetter) -> [Line] {
    if count <= most { return self }
    return prefix(Swift.max(0, most)).enumerated().map { index, line in
      index == most - 1 ? line.continued(set) : line
    }
  }

  /// The lines of a paragraph with something to the left of its first one.
  func beginning(with label: Line) -> [Line] {
    var label = label
    guard let first else { return [label] }
    label.addBeginning(of: first)
    var lines = self
    lines[0] = label
    return lines
  }
}

extension Line.Piece {
  /// Draws the piece at its column of a row, where that is inside.
  fileprivate func draw(on frame: inout Frame, in row: Rect) {
    guard column < row.columns else { return }
    frame.put(
      measured, at: row.origin.moved(columns: column), role: role, maximum: row.columns - column)
  }
}
