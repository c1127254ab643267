import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// The columns of the first part of a row: a name in the palette, keys in the help.
  private static let labelWidth = 20

  /// What a list of commands looks like.
  func commandsChrome(_ screen: CommandsScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    var body = Body()
    if let field = screen.list.fieldLine(texts, set) {
      body.add(field)
      body.add()
      body.pinned = body.lines.count
    }
    let isWhole = !screen.list.isSearching
    for (row, index) in screen.list.rows.enumerated() {
      if isWhole, screen.kind == .help { addHeading(above: row, screen, to: &body, set) }
      body.add(
        lines(of: index, in: screen, isSelected: row == screen.cursor, set),
        row: row, isSelected: row == screen.cursor)
    }
    if let nothing = screen.list.nothingFound(texts) { body.add(set.paragraph(nothing, .muted)) }
    if isWhole, screen.kind == .help { addAbout(to: &body, set) }
    return Chrome(
      heading: texts[screen.kind == .help ? .helpHeading : .paletteHeading],
      aside: screen.list.isSearching ? screen.list.count(of: screen.entries.count, texts) : "",
      body: body)
  }

  private func addHeading(
    above row: Int, _ screen: CommandsScreen, to body: inout Body, _ set: Typesetter
  ) {
    let texts = content.wording.texts
    if row == 0 { body.add(Line(set.fold(texts[.helpWorksNow]), .heading)) }
    if row == screen.working {
      body.add()
      body.add(Line(set.fold(texts[.helpElsewhere]), .heading))
    }
  }

  private func lines(
    of index: Int, in screen: CommandsScreen, isSelected: Bool, _ set: Typesetter
  ) -> [Line] {
    let words = words(of: screen.entries[index])
    let isHelp = screen.kind == .help
    let label = isHelp ? words.keys : words.title
    let isWide = set.columns >= 60
    let start = isWide ? Self.labelWidth + 2 : 4
    let aside = isHelp || !isWide ? "" : set.fold(words.keys)
    let room = set.columns - (aside.isEmpty ? 0 : TextWidth.width(of: aside) + 2)
    var lines = Typesetter(columns: room, charset: set.charset)
      .paragraph(words.explanation, .muted, indent: start)
    var first = Line()
    // Keys are not what is searched for, so nothing in them stands out.
    first.addRow(
      label, of: index, isHelp ? FilterList() : screen.list, isSelected: isSelected,
      columns: isWide ? Self.labelWidth - 1 : set.columns - 2, set)
    if isWide, let piece = lines.first?.pieces.first {
      first.add(piece.text, piece.role, at: piece.column)
      lines.removeFirst()
    } else if !isHelp, !isWide {
      first.add(set.fold(words.keys), .key, at: first.end + 2)
    }
    if !aside.isEmpty { first.add(aside, .key, at: set.columns - TextWidth.width(of: aside)) }
    return [first] + lines
  }

  private func words(
    of entry: CommandsScreen.Entry
  ) -> (title: String, keys: String, explanation: String) {
    let texts = content.wording.texts
    switch entry {
    case .note(let keys, let text): return ("", texts[keys], texts[text])
    case .command(let id):
      guard let command = Command.table.first(where: { $0.id == id }) else { return ("", "", "") }
      var below = self
      below.pop()
      let callable = below.keys(of: command)
      let keys = (callable.isEmpty ? command.keys : callable).map { texts.name(of: $0) }
      return (texts[command.title], keys.joined(separator: " "), texts[command.explanation])
    }
  }

  private func addAbout(to body: inout Body, _ set: Typesetter) {
    let texts = content.wording.texts
    let identity = content.model.identity
    body.add()
    body.add(Line(set.fold(texts[.helpAbout]), .heading))
    let hash = String(content.contentHash.prefix(12))
    body.add(set.paragraph(texts(.recordModel, identity.id.text, identity.version, hash)))
    body.add(set.paragraph(content.wording(identity.notice)))
  }
}
