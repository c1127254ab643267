import Canvas

/// One row of the result: a label, a text of one or more lines, and how strongly it binds.
struct ResultRow: Sendable {
  /// What the row is about; empty when it continues the row above.
  var label: String
  /// The text.
  var text: String
  /// How the text is drawn.
  var role = Role.text
  /// How strongly it binds, in one word.
  var strength = ""
  /// The most lines it may take when there is little room.
  var least = 1
  /// Which rows are shortened first: the highest number.
  var patience = 0

  /// Whether it can go altogether when there is still too little room.
  var canBeLeftOut = false

  /// Whether the text is cut to one line, and what stands beside it to half of one.
  var isOneLine = false

  /// The width of the labels.
  static let labelWidth = 13

  /// The row as lines; `most` cuts it short, and the last line then says that there is more.
  func lines(_ set: Typesetter, most: Int = .max) -> [Line] {
    if set.isLinear {
      return set.labelled(label, strength.isEmpty ? text : "\(text) (\(strength))", width: 0)
    }
    guard set.columns >= 60 else { return narrowLines(set) }
    let start = max(Self.labelWidth, set.width(label) + 1)
    let strength = isOneLine ? set.cut(strength, to: set.columns / 2) : strength
    let strengthWidth = strength.isEmpty ? 0 : set.width(strength) + 2
    let inner = Typesetter(columns: set.columns - strengthWidth, charset: set.charset)
    let text = isOneLine ? inner.cut(text, to: inner.columns - start) : text
    var lines = inner.paragraph(text, role, indent: start)
    if lines.count > most {
      lines = Array(lines.prefix(most))
      if let piece = lines.last?.pieces.first {
        let room = inner.columns - start - 2
        lines[most - 1] = Line(
          set.cut(piece.text, to: room) + set.fold(" …"), role, at: piece.column)
      }
    }
    guard !lines.isEmpty else { return [] }
    var first = Line(set.fold(label), .muted)
    for piece in lines[0].pieces { first.add(piece.text, piece.role, at: piece.column) }
    if !strength.isEmpty {
      first.add(set.fold(strength), .muted, at: set.columns - set.width(strength))
    }
    lines[0] = first
    return lines
  }

  private func narrowLines(_ set: Typesetter) -> [Line] {
    let head = label.isEmpty ? [] : [Line(set.fold(label), .muted)]
    let tail = strength.isEmpty ? "" : " (\(strength))"
    return head + set.paragraph(text + tail, role, indent: 2)
  }
}

extension [ResultRow] {
  /// The rows as lines, shortened where there is a choice until they fit the height.
  ///
  /// What must be seen is never left out; in a window that is too small it can be scrolled to.
  func lines(_ set: Typesetter, height: Int) -> [Line] {
    var counts = map { $0.lines(set).count }
    var excess = counts.reduce(0, +) - height
    guard set.columns >= 60, !set.isLinear else { return flatMap { $0.lines(set) } }
    while excess > 0 {
      let candidates = indices.filter { counts[$0] > self[$0].least }
      guard
        let longest = candidates.max(by: {
          (self[$0].patience, counts[$0]) < (self[$1].patience, counts[$1])
        })
      else { break }
      counts[longest] -= 1
      excess -= 1
    }
    let optional = indices.filter { self[$0].canBeLeftOut }
      .sorted { (self[$0].patience, $0) > (self[$1].patience, $1) }
    for row in optional where excess > 0 {
      excess -= counts[row]
      counts[row] = 0
    }
    return indices.flatMap { self[$0].lines(set, most: counts[$0]) }
  }
}
