extension Frame {
  /// What can be read, line by line, without blanks at the ends.
  public var text: String {
    (0..<size.lines).map { trimmed(row($0).map(\.text).joined()) }.joined(separator: "\n")
  }

  /// What can be read, with roles and the cursor, for tests.
  ///
  /// Each line stands between bars; a piece in another role than text is `{role:piece}`; `^`
  /// stands before the cell of a visible cursor, `'` before that of a hidden one.
  public var marked: String {
    (0..<size.lines).map { marked($0) }.joined(separator: "\n")
  }

  private func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  private func marked(_ line: Int) -> String {
    var text = "|"
    var role = Role.text
    for (column, cell) in row(line).enumerated() {
      if cell.role != role {
        if role != .text { text += "}" }
        if cell.role != .text { text += "{\(cell.role):" }
        role = cell.role
      }
      if cursor == Point(column: column, line: line) { text += isCursorVisible ? "^" : "'" }
      text += cell.text
    }
    return text + (role == .text ? "|" : "}|")
  }
}
