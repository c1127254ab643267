import Canvas

/// The first screen set for a width, all but which row is selected.
struct CoverPage: Sendable {
  private let body: Body
  /// The lines of each row as they are when it is selected; as many as when it is not.
  private let selected: [[Line]]

  /// Puts a page together of what stands above the choices, the choices, and what stands below.
  init(above: [Line], _ choices: [Body.Choice], below: [Line], _ set: Typesetter) {
    var body = Body()
    body.add(above)
    body.add(choices: choices, selected: nil, set)
    body.add(below)
    self.body = body
    selected = choices.indices.map { row in
      var body = Body()
      body.add(choices: choices, selected: row, set)
      return body.focus.map { Array(body.lines[$0.line...$0.lastLine]) } ?? []
    }
  }

  /// The page with a row selected; read out line by line, it has none.
  func body(selecting row: Int) -> Body {
    var body = body
    body.select(row, lines: selected[row])
    return body
  }
}
