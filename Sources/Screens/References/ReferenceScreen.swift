import Canvas
import DecisionModel
import Reports
import Texts

/// The glossary or the sources of the model: a list that is filtered while one types.
struct ReferenceScreen: Sendable {
  /// What is listed.
  enum Subject: Hashable, Sendable {
    case glossary, sources
  }

  /// What is listed.
  let subject: Subject
  /// The terms or the sources, as positions in the file.
  var list = FilterList()
  /// What rests on each source.
  var uses: [[Part]] = []

  init(subject: Subject) { self.subject = subject }
}

extension AppState {
  /// Opens the glossary or the sources; what nobody has read yet is asked for.
  mutating func openReferences(_ subject: ReferenceScreen.Subject) {
    layers.append(.reference(ReferenceScreen(subject: subject)))
    refreshReferences()
  }

  /// Lists terms and sources again after they or the language have changed.
  mutating func refreshReferences() {
    for index in layers.indices {
      guard case .reference(var screen) = layers[index] else { continue }
      switch screen.subject {
      case .glossary: fillGlossary(&screen)
      case .sources: fillSources(&screen)
      }
      layers[index] = .reference(screen)
    }
  }

  private func fillGlossary(_ screen: inout ReferenceScreen) {
    let wording = content.wording
    let glossary = content.glossary ?? []
    let entries = glossary.map {
      SearchIndex.Entry(wording($0.term), besides: wording($0.meaning))
    }
    screen.list.fill(entries, in: glossary.indices.alphabetically { wording(glossary[$0].term) })
  }

  private func fillSources(_ screen: inout ReferenceScreen) {
    let wording = content.wording
    let sources = content.sources ?? []
    screen.list.fill(
      sources.map { source in
        let more = [source.publisher, source.date, wording(source.note)].compactMap { $0 }
        return SearchIndex.Entry(
          "\(source.id) \(wording(source.title))",
          besides: (more + source.urls).joined(separator: "\n"))
      })
    let parts = wording.parts(content.offers, content.glossary)
    screen.uses = sources.map { parts.resting(on: $0, content.offers) }
  }

  /// Opens the selected term or source.
  mutating func acceptReference(_ screen: ReferenceScreen) {
    guard let entry = screen.list.selected else { return }
    var screen = screen
    screen.list.endTyping()
    top = .reference(screen)
    switch screen.subject {
    case .glossary: layers.append(.reading(ReadingScreen(subject: .term(entry))))
    case .sources: layers.append(.reading(ReadingScreen(subject: .source(entry))))
    }
  }

  /// What has to be read before the topmost screen can show it all.
  var wantedForReferences: [Effect] {
    switch top {
    case .reference(let screen):
      switch screen.subject {
      case .glossary: return missing(glossary: true, sources: true)
      case .sources: return missing(glossary: true, sources: true, offers: true)
      }
    case .reading(let screen) where screen.subject == .about:
      let language = content.wording.texts.language
      let isChecked = content.check?.language == language
      return missing(glossary: true, offers: true) + (isChecked ? [] : [.checkPack(language)])
    default: return []
    }
  }

  private func missing(
    glossary: Bool = false, sources: Bool = false, offers: Bool = false
  ) -> [Effect] {
    var effects: [Effect] = []
    if glossary, content.glossary == nil { effects.append(.readGlossary) }
    if sources, content.sources == nil { effects.append(.readSources) }
    if offers, content.offers == nil { effects.append(.readOffers) }
    return effects
  }
}
