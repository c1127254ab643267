import DecisionModel
import Texts
public import Workshops

/// What a room voted and how far it agrees, as a page of HTML that prints on A4.
public struct RoomPage: Sendable {
  private let page: Page
  private let language: Language

  /// Takes what a room voted.
  public init(_ result: RoomResult, wording: Wording) {
    let text = RoomText(result, wording: wording)
    var page = Page(title: text.heading)
    page.paragraph("\(wording(wording.model.identity.title)) \(wording.model.identity.version)")
    page.paragraph(wording(wording.model.identity.notice))
    for poll in result.polls {
      page.heading("\(wording.name(of: poll.poll)) · \(wording.name(of: poll.round))")
      page.items(text.measures(of: poll))
      page.blocks.append(RoomPage.table(poll, wording))
    }
    page.heading(wording.texts[.roomKappaHeading])
    page.paragraph(wording.texts[.workshopKappa])
    page.paragraph(wording.texts[.workshopBands])
    self.page = page
    language = wording.texts.language
  }

  /// As HTML that needs nothing from elsewhere.
  public var html: String { page.html(language: language.rawValue) }

  /// A row for each case: how many people made each choice, and what the model says.
  private static func table(
    _ poll: RoomResult.PollResult, _ wording: Wording
  ) -> Page.Block {
    let choices = poll.poll.choices(in: wording.model).map { wording($0.label) }
    let rows = poll.cases.map { votes in
      let said = votes.modelChoices.sorted().map { choices[$0] }
      return ["\(votes.trainingCase.id) \(wording(votes.trainingCase.title))"]
        + votes.tally.counts.map(String.init) + [said.joined(separator: " / ")]
    }
    let model = wording.texts[.roomModel]
    return .table([wording.texts[.roomCase]] + choices + [model], rows)
  }
}
