import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// What the glossary or the sources look like, with the selected entry beside or below.
  func referenceChrome(_ screen: ReferenceScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    let place = set.isLinear ? nil : Pane.place(in: size, share: 3)
    let columns = place?.columns(of: size.columns)
    let list = set.narrowed(to: columns?.list ?? set.columns)
    var chrome = Chrome(
      heading: texts[screen.subject == .glossary ? .glossaryHeading : .sourcesHeading],
      aside: screen.list.count(of: screen.list.order.count, texts),
      body: referenceBody(screen, list))
    chrome.top = [screen.list.fieldLine(texts, set)].compactMap { $0 }
    if let place {
      let narrow = set.narrowed(to: columns?.pane ?? set.columns)
      let lines = screen.list.selected.map { entry in
        screen.subject == .glossary
          ? termLines(entry, narrow) : sourceLines(entry, narrow, isBrief: true)
      }
      chrome.panes = [Pane(place: place, lines: lines ?? [])]
    }
    return chrome
  }

  private func referenceBody(_ screen: ReferenceScreen, _ set: Typesetter) -> Body {
    let texts = content.wording.texts
    var body = Body()
    let isRead = screen.subject == .glossary ? content.glossary != nil : content.sources != nil
    if !isRead {
      body.add(Line(set.fold(texts[.resultOffersLoading]), .muted))
    } else if screen.list.rows.isEmpty {
      body.add(set.paragraph(screen.list.nothingFound(texts) ?? texts[.listEmpty], .muted))
    }
    body.add(screen.list, set, lines: size.lines) { entry, isSelected in
      switch screen.subject {
      case .glossary: return termRow(entry, screen, isSelected: isSelected, set)
      case .sources: return sourceRow(entry, screen, isSelected: isSelected, set)
      }
    }
    return body
  }

  private func termRow(
    _ entry: Int, _ screen: ReferenceScreen, isSelected: Bool, _ set: Typesetter
  ) -> Line {
    guard let term = content.glossary?[entry] else { return .blank }
    let wording = content.wording
    let column = min(30, set.columns / 2)
    var line = Line()
    let hasRoom = set.columns >= 60
    let name = wording(term.term)
    if set.isLinear { return Line(set.fold("\(name.asLabel) \(wording(term.meaning))")) }
    line.addRow(
      name, of: entry, screen.list, isSelected: isSelected,
      columns: hasRoom ? column - 4 : set.columns - 2, set)
    if hasRoom {
      line.add(set.cut(wording(term.meaning), to: set.columns - column), .muted, at: column)
    }
    return line
  }

  private func sourceRow(
    _ entry: Int, _ screen: ReferenceScreen, isSelected: Bool, _ set: Typesetter
  ) -> Line {
    guard let source = content.sources?[entry] else { return .blank }
    let date = set.cut(source.date ?? "", to: 12)
    let hasRoom = set.columns >= 60
    let room = hasRoom ? set.columns - 4 - set.width(date) : set.columns - 2
    let longest = content.sources?.map(\.id.text.count).max() ?? 0
    let blanks = String(
      repeating: " ", count: max(1, min(longest, 12) + 1 - source.id.text.count))
    var line = Line()
    line.addRow(
      "\(source.id)\(blanks)\(content.wording(source.title))", of: entry, screen.list,
      isSelected: isSelected, columns: room, set)
    if hasRoom { line.add(date, .muted, at: set.columns - set.width(date)) }
    return line
  }

  /// A term, what it means, and what says so.
  func termLines(_ entry: Int, _ set: Typesetter) -> [Line] {
    guard let term = content.glossary?[entry] else { return [] }
    let wording = content.wording
    return set.paragraph(wording(term.term), .heading) + set.paragraph(wording(term.meaning))
      + [.blank] + basisLines(term.basis, set)
  }

  /// The sources by name and title, and the strength.
  private func basisLines(_ basis: Basis, _ set: Typesetter) -> [Line] {
    let wording = content.wording
    let label = wording.texts[.questionSource]
    let sources = content.sources ?? []
    let titles = basis.sources.map { id in
      let title = sources.first { $0.id == id }.map { wording($0.title) }
      return [id.text, title].compactMap { $0 }.joined(separator: " – ")
    }
    let strength = wording.strength(basis.strength)
    return titles.flatMap { set.labelled(label, $0, width: 8) }
      + set.labelled(wording.texts[.referenceStrength], strength, width: 8)
  }

  /// A source: who, when, where, what a reader must know, and what rests on it.
  func sourceLines(_ entry: Int, _ set: Typesetter, isBrief: Bool) -> [Line] {
    guard let source = content.sources?[entry] else { return [] }
    let wording = content.wording
    let texts = wording.texts
    var lines = set.paragraph(wording(source.title), .heading)
    let published = [source.publisher, source.date].compactMap { $0 }.joined(separator: " · ")
    if !published.isEmpty { lines += set.paragraph(published) }
    let uses = uses(of: entry)
    if isBrief { lines += set.labelled(texts[.sourcesUsed], usesInShort(uses), width: 10) }
    if let note = wording(source.note) {
      lines += set.labelled(texts[.localNote], note, width: 10)
    }
    for url in source.urls { lines += set.labelled(texts[.offersUrl], url, width: 10, role: .link) }
    return isBrief ? lines : lines + usesInFull(uses, set)
  }

  /// What rests on a source.
  private func uses(of entry: Int) -> [Part] {
    for case .reference(let screen) in layers.reversed() where screen.subject == .sources {
      return screen.uses.indices.contains(entry) ? screen.uses[entry] : []
    }
    return []
  }

  /// How much of each sort rests on a source.
  private func usesInShort(_ uses: [Part]) -> String {
    let texts = content.wording.texts
    if uses.isEmpty { return texts[.sourcesUnused] }
    return Part.Kind.allCases.compactMap { kind in
      let count = uses.count { $0.kind == kind }
      guard count > 0, let heading = kind.heading else { return nil }
      return "\(texts[heading]): \(count)"
    }.joined(separator: " · ")
  }

  private func usesInFull(_ uses: [Part], _ set: Typesetter) -> [Line] {
    let texts = content.wording.texts
    var lines: [Line] = [.blank, Line(set.fold(texts[.sourcesUsedHeading]), .heading)]
    if uses.isEmpty { return lines + set.paragraph(texts[.sourcesUnused]) }
    for kind in Part.Kind.allCases {
      let parts = uses.filter { $0.kind == kind }
      guard !parts.isEmpty, let heading = kind.heading else { continue }
      lines += [.blank, Line(set.fold("\(texts[heading]) (\(parts.count))"), .heading)]
      for part in parts { lines += set.labelled("-", part.inWords, width: 2) }
    }
    return lines
  }
}

extension Part {
  /// Its name, or the sentence itself where it has none.
  fileprivate var inWords: String {
    name.isEmpty ? fields.first { $0.name == "text" }?.value ?? id : name
  }
}
