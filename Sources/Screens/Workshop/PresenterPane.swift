import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

/// What only the trainer should see: notes, the time, and what comes after.
struct PresenterPane {
  /// The fewest columns of a window with the pane in it.
  static let leastColumns = 120

  /// How many columns it takes.
  let columns: Int
  /// The pane beside what the room sees.
  let pane: Pane

  /// Makes the pane where it has been asked for and there is room; nil otherwise.
  init?(_ state: AppState, _ session: RoomSession, _ charset: Charset) {
    guard state.workshop.showsNotes, state.size.columns >= Self.leastColumns else { return nil }
    columns = state.size.columns / 3
    let set = Typesetter(columns: max(1, columns - 3), charset: charset)
    pane = Pane(place: .beside(columns: columns), lines: state.noteLines(session, set))
  }
}

extension AppState {
  /// Notes, the time, and what comes after.
  func noteLines(_ session: RoomSession, _ set: Typesetter) -> [Line] {
    let wording = content.wording
    let texts = wording.texts
    var lines = [Line(set.fold(texts[.roomNotes]), .heading)]
    lines += set.paragraph(wording(session.item?.notes) ?? texts[.roomNoNotes])
    lines += [.blank] + timeLines(session, set)
    let next = session.step.item + 1
    if session.sheet.items.indices.contains(next) {
      lines += [.blank]
      lines += set.paragraph(texts(.roomAfter, name(of: session.sheet.items[next])), .muted)
    }
    return lines
  }

  private func timeLines(_ session: RoomSession, _ set: Typesetter) -> [Line] {
    let texts = content.wording.texts
    let used = session.usedMinutes
    let place = session.step.item
    let planned = session.item?.minutes ?? 0
    let all = used.reduce(0, +)
    let soFar = session.sheet.items.prefix(place + 1).reduce(0) { $0 + $1.minutes }
    let total = session.sheet.minutes ?? session.sheet.itemMinutes
    let here = used.indices.contains(place) ? used[place] : 0
    var lines = set.paragraph(texts(.roomTime, String(here), String(planned)))
    lines += set.paragraph(texts(.roomTimeAll, String(all), String(total)))
    lines += set.paragraph(texts(.roomTimeLeft, String(soFar)), .muted)
    if all > soFar { lines += set.paragraph(texts(.roomOver, String(all - soFar)), .warning) }
    return lines
  }

  /// The trainer's view at full size, on a screen of its own.
  func notesChrome(_ session: RoomSession, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    var page = BigPage(set)
    page.addTitle(session.item.map(name) ?? "")
    page.add(lines: noteLines(session, page.inner))
    var chrome = Chrome(
      heading: content.wording(session.sheet.title),
      aside: texts(.roomPlace, String(session.step.item + 1), String(session.sheet.items.count)),
      body: page.body(lines: bodyLines))
    if !workshop.hasLeader { chrome.message = texts[.roomLeaderGone] }
    return chrome
  }
}
