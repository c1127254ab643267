public import DecisionModel
import Texts
import Workshops

/// The training cases on paper: the stories with boxes to tick, or what the model says about them.
public struct CaseHandout: Sendable {
  private let page: Page
  private let language: Language

  /// Sets the cases in their order, one below the other.
  ///
  /// - Parameter showsAnswers: whether the model's answers stand there instead of the boxes.
  public init(
    _ cases: [TrainingCase], reasoner: Reasoner, wording: Wording, showsAnswers: Bool
  ) {
    let texts = wording.texts
    let identity = reasoner.model.identity
    var page = Page(
      title: texts[showsAnswers ? .workshopCasesSolved : .workshopCases])
    page.paragraph("\(wording(identity.title)) \(identity.version)")
    page.paragraph(wording(identity.notice))
    for item in cases {
      page.heading("\(item.id) · \(wording(item.title))")
      page.paragraph(wording(item.story))
      let sheet = CaseSheet(item: item, reasoner: reasoner, wording: wording)
      if showsAnswers { sheet.addAnswers(to: &page) } else { sheet.addBoxes(to: &page) }
    }
    self.page = page
    language = texts.language
  }

  /// As plain text with lines of at most 78 columns.
  public var text: String { page.plain }
  /// As Markdown.
  public var markdown: String { page.markdown }
  /// As HTML that prints on A4 and needs nothing from elsewhere.
  public var html: String { page.html(language: language.rawValue) }
}

/// One case on paper.
private struct CaseSheet {
  let item: TrainingCase
  let reasoner: Reasoner
  let wording: Wording

  private var model: Model { reasoner.model }
  private var texts: Catalogue { wording.texts }

  /// A box for every choice of everything that a room judges.
  func addBoxes(to page: inout Page) {
    for poll in Poll.all(in: model) {
      let boxes = poll.choices(in: model).map { "☐\u{A0}\(wording($0.label))" }
      page.fact(wording.name(of: poll), boxes.joined(separator: "\u{A0}\u{A0} "))
    }
  }

  /// What the model says, why, and where it leaves room.
  func addAnswers(to page: inout Page) {
    let decision = reasoner.decide(item.answers)
    let readings = decision.readings.map { wording.outcome($0.outcome) }
    page.fact(texts[.workshopOutcome], readings.joined(separator: "; "))
    for poll in Poll.all(in: model) where poll != .outcome {
      let choices = poll.choices(in: model)
      let said = poll.modelChoices(item.answers, decision, in: model).sorted()
      page.fact(
        wording.name(of: poll), said.map { wording(choices[$0].label) }.joined(separator: " / "))
    }
    page.fact(texts[.workshopReferral], referral(decision))
    let flags = decision.certainFlags.map { wording(model.advice.flags[$0].name) }
    page.fact(texts[.resultFlags], wording.list(flags))
    page.fact(texts[.workshopWhy], wording(item.why) ?? "")
    page.fact(texts[.workshopRoom], wording(item.ambiguity) ?? "")
    page.fact(texts[.sourcesHeading], item.sources.map(\.text).joined(separator: ", "))
  }

  /// How far the case is referred; nothing after a stop, where it would read as advice.
  private func referral(_ decision: Decision) -> String {
    guard ![.stopped, .undecided].contains(decision.status), let choice = decision.referral,
      let list = model.advice.referral
    else { return "" }
    return choice.results.map { wording(list.results[$0].label) }.joined(separator: " / ")
  }
}
