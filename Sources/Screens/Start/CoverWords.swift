import Canvas
import DecisionModel
import Reports
import Texts

/// The words of the first screen in one language, put together once instead of at each key.
struct CoverWords: Sendable {
  private let heading: String
  private let aside: String
  private let notice: String
  private let question: String
  /// What stands in each row, also in those that are not shown.
  private let choices: [Body.Choice]
  private let facts: [(label: String, text: String)]
  /// The page that was set last, and for what.
  private var page: (key: PageKey, page: CoverPage)?

  /// What a page is set for.
  private struct PageKey: Hashable {
    let hasPlans: Bool
    let set: Typesetter
  }

  /// Takes them from the texts of the program and from the pack's own in the same language.
  ///
  /// Phrases without a translation are shown in the pack's own language.
  init(_ identity: Model.Identity, _ texts: Catalogue, _ translation: [String: String]) {
    func words(_ phrase: Phrase) -> String { translation[phrase.key] ?? phrase.text }
    heading = "\(texts[.programName])  \(words(identity.title)) \(identity.version)"
    aside = texts[.programLanguage]
    notice = words(identity.notice)
    question = texts[.startHeading]
    choices = StartScreen.Row.allCases.map { texts.choice($0) }
    let status = "\(words(identity.status)) \(texts(.startReviewBy, identity.reviewBy))"
    facts = [
      (texts[.startUse], words(identity.use)),
      (texts[.startMisuse], words(identity.misuse)),
      (texts[.startStatus], status),
    ]
  }

  /// Takes them from a wording.
  init(_ wording: Wording) {
    self.init(wording.model.identity, wording.texts, wording.translation)
  }

  /// The first screen before it is drawn; nothing is set that has been set ahead.
  func chrome(_ screen: StartScreen, _ set: Typesetter) -> Chrome {
    let key = PageKey(hasPlans: screen.hasPlans, set: set)
    let page = if let page, page.key == key { page.page } else { newPage(screen, set) }
    return Chrome(heading: heading, aside: aside, body: page.body(selecting: screen.cursor))
  }

  /// Whether the screen has been set ahead by this typesetter.
  func isSet(_ screen: StartScreen, _ set: Typesetter) -> Bool {
    page?.key == PageKey(hasPlans: screen.hasPlans, set: set)
  }

  /// Sets the screen ahead, whatever row will be selected.
  mutating func set(_ screen: StartScreen, _ set: Typesetter) {
    page = (PageKey(hasPlans: screen.hasPlans, set: set), newPage(screen, set))
  }

  private func newPage(_ screen: StartScreen, _ set: Typesetter) -> CoverPage {
    var above = set.paragraph(notice)
    // With every row there is, all of it has room in 24 lines without this one.
    if set.isLinear || screen.rowCount < choices.count { above.append(.blank) }
    above.append(Line(set.fold(question), .heading))
    let below = facts.flatMap { set.labelled($0.label, $0.text, width: 11) }
    return CoverPage(
      above: above, screen.rows.map { choices[$0.rawValue] }, below: [.blank] + below, set)
  }
}

extension Catalogue {
  /// What can be chosen in a row, and what is said about it.
  fileprivate func choice(_ row: StartScreen.Row) -> Body.Choice {
    switch row {
    case .walk: (self[.startWalk], self[.startWalkHelp])
    case .offers: (self[.startOffers], self[.startOffersHelp])
    case .plans: (self[.startPlans], self[.startPlansHelp])
    case .workshop: (self[.startWorkshop], self[.startWorkshopHelp])
    case .glossary: (self[.startGlossary], self[.startGlossaryHelp])
    case .sources: (self[.startSources], self[.startSourcesHelp])
    case .about: (self[.startAbout], self[.startAboutHelp])
    case .help: (self[.startHelp], self[.startHelpHelp])
    case .quit: (self[.startQuit], self[.startQuitHelp])
    }
  }
}
