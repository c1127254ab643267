import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

/// The run sheet as a list, to go to another part.
struct AgendaScreen: ListOfChoices, Hashable {
  let rowCount: Int
  var cursor: Int
  var layer: Layer { .agenda(self) }
}

extension AppState {
  /// Shows the run sheet, at the part that is held.
  mutating func openAgenda() {
    guard let session = workshop.session else { return }
    layers.append(
      .agenda(AgendaScreen(rowCount: session.sheet.items.count, cursor: session.step.item)))
  }

  /// Goes to the selected part.
  mutating func acceptAgenda(_ screen: AgendaScreen) {
    pop()
    guard workshop.session?.jump(to: screen.cursor) == true else { return }
    top = .workshop(WorkshopScreen())
  }

  /// What the run sheet looks like.
  func agendaChrome(_ screen: AgendaScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    var body = Body()
    guard let session = workshop.session else { return Chrome(heading: "", body: body) }
    let rows = session.sheet.items.enumerated().map { row, item in
      let minutes = texts.count(item.minutes, one: .roomMinutesOne, many: .roomMinutesMany)
      let here = row == session.step.item ? ", \(texts[.roomHere])" : ""
      return (name(of: item), minutes + here)
    }
    body.add(
      choices: rows, selected: screen.cursor, set, labelWidth: min(48, set.columns / 2))
    return Chrome(
      heading: "\(texts[.roomAgenda]): \(content.wording(session.sheet.title))", body: body)
  }
}
