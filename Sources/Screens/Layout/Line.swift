import Canvas

/// One line of a screen before it is drawn: pieces of text with roles.
struct Line: Sendable {
  /// A piece of text at a column.
  struct Piece: Sendable {
    var column: Int
    var text: String
    var role: Role
  }

  /// The pieces, from left to right.
  private(set) var pieces: [Piece] = []
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

  /// Adds a piece, at a column or after the last one.
  mutating func add(_ text: String, _ role: Role = .text, at column: Int? = nil) {
    let start = max(column ?? end, end)
    pieces.append(Piece(column: start, text: text, role: role))
    end = start + TextWidth.width(of: text)
  }

  /// The line with every piece in another role.
  func inRole(_ role: Role) -> Line {
    var line = self
    for index in line.pieces.indices { line.pieces[index].role = role }
    return line
  }

  /// What can be read, each piece at its column.
  var text: String {
    var text = ""
    for piece in pieces {
      text += String(repeating: " ", count: max(0, piece.column - TextWidth.width(of: text)))
      text += piece.text
    }
    return text
  }

  /// Draws the line into a row of the frame.
  func draw(on frame: inout Frame, in row: Rect) {
    for piece in pieces where piece.column < row.columns {
      frame.put(
        piece.text, at: row.origin.moved(columns: piece.column), role: piece.role,
        maximum: row.columns - piece.column)
    }
  }
}
