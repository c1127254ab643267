import Canvas
import DecisionModel
import Reports
import Texts

/// The words of the first screen in one language, put together once instead of at each key.
///
/// With them goes the page that was typeset of them last, so that a key only moves the bar.
struct CoverWords: Sendable {
  private let heading: String
  private let aside: String
  private let notice: String
  private let question: String
  /// What stands in each row, also in those that are not shown.
  private let choices: [Body.Choice]
  private let facts: [(label: String, text: String)]
  private var page: CoverPage?

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

  /// The first screen before it is drawn; what has been typeset ahead is only put together.
  func chrome(_ screen: StartScreen, _ set: Typesetter) -> Chrome {
    let page = isTypeset(screen, by: set) ? self.page : nil
    let body = (page ?? newPage(screen, set)).body(selecting: screen.cursor)
    return Chrome(heading: heading, aside: aside, body: body)
  }

  /// Whether the screen has been typeset ahead, whatever row is selected.
  func isTypeset(_ screen: StartScreen, by set: Typesetter) -> Bool {
    page?.isPage(of: screen, by: set) ?? false
  }

  /// Typesets the screen ahead.
  mutating func typeset(_ screen: StartScreen, by set: Typesetter) {
    page = newPage(screen, set)
  }

  private func newPage(_ screen: StartScreen, _ set: Typesetter) -> CoverPage {
    var above = set.paragraph(notice)
    // With every row there is, all of it has room in 24 lines without this one.
    if set.isLinear || screen.rowCount < choices.count { above.append(.blank) }
    above.append(Line(set.fold(question), .heading))
    let below = facts.flatMap { set.labelled($0.label, $0.text, width: 11) }
    return CoverPage(
      of: screen, above: above, screen.rows.map { choices[$0.rawValue] },
      below: [.blank] + below, by: set)
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
