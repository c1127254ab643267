import Canvas
import DecisionModel
import Reports
import Texts

/// A text that is only read, and scrolled when it is long.
struct ReadingScreen: Hashable, Sendable {
  /// What is read.
  enum Subject: Hashable, Sendable {
    case reasons, details, record, about
    /// What is selected on the map below.
    case place
    case offer(Int)
    /// The page by which a projector is set.
    case projector
    case term(Int)
    case source(Int)
    /// One of the forms of a plan.
    case plan(PlanExportScreen)
    /// A revision of the open plan.
    case planRevision(Int)
  }

  let subject: Subject
  /// The number of lines scrolled past.
  var offset = 0

  init(subject: Subject) { self.subject = subject }
}

extension AppState {
  /// What a text looks like.
  func readingChrome(_ screen: ReadingScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    let narrow = set.narrowed(to: min(set.columns, 78))
    var chrome: Chrome
    switch screen.subject {
    case .reasons: chrome = Chrome(heading: texts[.reasonsHeading], body: reasonsBody(narrow))
    case .details: chrome = Chrome(heading: texts[.detailsHeading], body: detailsBody(narrow))
    case .record:
      chrome = Chrome(heading: texts[.recordHeading], body: body(of: recordText, narrow))
    case .place: chrome = Chrome(heading: texts[.detailsHeading], body: placeBody(narrow))
    case .projector: chrome = Chrome(heading: texts[.roomTest], body: projectorBody(set))
    case .about: chrome = Chrome(heading: texts[.aboutHeading], body: aboutBody(narrow))
    case .term(let entry):
      chrome = Chrome(
        heading: texts[.glossaryHeading], body: Body(lines: termLines(entry, narrow)))
    case .source(let entry):
      let name = content.sources?[entry].id.text ?? ""
      chrome = Chrome(
        heading: "\(texts[.questionSource]) \(name)",
        body: Body(lines: sourceLines(entry, narrow, isBrief: false)))
    case .plan(let form):
      let made = exported(form)
      chrome = Chrome(
        heading: made?.heading ?? "", body: Body(lines: narrow.paragraph(made?.text ?? "")))
    case .planRevision(let number):
      let revision = planRevision(number)
      chrome = Chrome(heading: revision?.heading ?? "", body: body(of: revision?.text, narrow))
    case .offer(let position):
      let name = content.offers.map { content.wording($0.offers[position].name) }
      chrome = Chrome(heading: name ?? "", body: offerBody(position, narrow))
    }
    chrome.body.offset = screen.offset
    return chrome
  }

  private func body(of text: String?, _ set: Typesetter) -> Body {
    var body = Body()
    for line in (text ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
      body.add(set.paragraph(String(line)))
    }
    return body
  }
}
