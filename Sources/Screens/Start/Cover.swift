public import Canvas
public import DecisionModel
public import Reports
public import Texts

/// What the first screen shows of a model, before the model itself has been read.
public struct Cover: Sendable {
  private let identity: Model.Identity
  private let texts: Catalogue
  /// The phrases of the pack in the language of the texts, by their keys.
  public let translation: [String: String]
  private let place: Whereabouts
  private let hasPlans: Bool

  /// Makes a cover of texts that need not be more than those of the first screen.
  ///
  /// Phrases without a translation are shown in the pack's own language.
  public init(
    identity: Model.Identity, texts: Catalogue, translation: [String: String],
    place: Whereabouts = Whereabouts(), hasPlans: Bool = true
  ) {
    self.identity = identity
    self.texts = texts
    self.translation = translation
    self.place = place
    self.hasPlans = hasPlans
  }

  /// The start screen, as ``view(_:charset:)`` draws it once the model has been read.
  public func frame(in size: Size, charset: Charset) -> Frame {
    let set = Typesetter(columns: max(1, size.columns - 2), charset: charset)
    var shown: Set<CommandID> = [.accept, .offers, .map, .help, .language, .quit, .municipality]
    if hasPlans { shown.insert(.plan) }
    var chrome = chrome(StartScreen(hasPlans: hasPlans), set)
    chrome.place = place
    chrome.hints = Command.hints(texts) { shown.contains($0) }
    return chrome.draw(in: size, charset: charset)
  }

  private func words(of row: StartScreen.Row) -> Body.Choice {
    switch row {
    case .walk: (texts[.startWalk], texts[.startWalkHelp])
    case .offers: (texts[.startOffers], texts[.startOffersHelp])
    case .plans: (texts[.startPlans], texts[.startPlansHelp])
    case .workshop: (texts[.startWorkshop], texts[.startWorkshopHelp])
    case .glossary: (texts[.startGlossary], texts[.startGlossaryHelp])
    case .sources: (texts[.startSources], texts[.startSourcesHelp])
    case .about: (texts[.startAbout], texts[.startAboutHelp])
    case .help: (texts[.startHelp], texts[.startHelpHelp])
    case .quit: (texts[.startQuit], texts[.startQuitHelp])
    }
  }

  private func callAsFunction(_ phrase: Phrase) -> String {
    translation[phrase.key] ?? phrase.text
  }

  /// The start screen before it is drawn.
  func chrome(_ screen: StartScreen, _ set: Typesetter) -> Chrome {
    var body = Body()
    body.add(set.paragraph(self(identity.notice)))
    // With every row there is, all of it has room in 24 lines without this one.
    if set.isLinear || screen.rowCount < StartScreen.Row.allCases.count { body.add() }
    body.add(Line(set.fold(texts[.startHeading]), .heading))
    body.add(choices: screen.rows.map(words), selected: screen.cursor, set)
    body.add()
    let facts = [
      (texts[.startUse], self(identity.use)),
      (texts[.startMisuse], self(identity.misuse)),
      (texts[.startStatus], "\(self(identity.status)) \(texts(.startReviewBy, identity.reviewBy))"),
    ]
    for (label, text) in facts { body.add(set.labelled(label, text, width: 11)) }
    return Chrome(
      heading: "\(texts[.programName])  \(self(identity.title)) \(identity.version)",
      aside: texts[.programLanguage], body: body)
  }
}
