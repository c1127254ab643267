import Canvas
import DecisionModel
import Reports
import Texts

/// The first screen: what the program is, and what it can do.
struct StartScreen: ListOfChoices, Hashable {
  var cursor = 0
  var rowCount: Int { 4 }
  var layer: Layer { .start(self) }
}

extension AppState {
  /// Does what the selected row of the start screen says.
  mutating func acceptStart(_ screen: StartScreen) -> [Effect] {
    switch screen.cursor {
    case 0:
      layers.append(.walk(WalkScreen()))
      showNext()
      return []
    case 1: return perform(.offers)
    case 2: return perform(.help)
    default: return perform(.quit)
    }
  }

  /// What the start screen shows.
  func startChrome(_ screen: StartScreen, _ set: Typesetter) -> Chrome {
    let wording = content.wording
    let texts = wording.texts
    let identity = content.model.identity
    var body = Body()
    body.add(set.paragraph(wording(identity.notice)))
    body.add()
    body.add(Line(set.fold(texts[.startHeading]), .heading))
    let rows = [
      (texts[.startWalk], texts[.startWalkHelp]), (texts[.startOffers], texts[.startOffersHelp]),
      (texts[.startHelp], texts[.startHelpHelp]), (texts[.startQuit], texts[.startQuitHelp]),
    ]
    let width = (rows.map { set.width($0.0) }.max() ?? 0) + 2
    for (index, row) in rows.enumerated() {
      let list = ChoiceRow(
        digit: String(index + 1), label: row.0, help: row.1, isSelected: index == screen.cursor)
      list.add(to: &body, set, labelWidth: width)
    }
    body.add()
    let facts = [
      (texts[.startPurpose], wording(identity.purpose)), (texts[.startUse], wording(identity.use)),
      (texts[.startMisuse], wording(identity.misuse)),
      (
        texts[.startStatus],
        "\(wording(identity.status)) \(texts(.startReviewBy, identity.reviewBy))"
      ),
    ]
    for (label, text) in facts { body.add(set.labelled(label, text, width: 11)) }
    return Chrome(
      heading: "\(texts[.programName])  \(wording(identity.title)) \(identity.version)",
      aside: texts[.programLanguage], body: body)
  }
}
