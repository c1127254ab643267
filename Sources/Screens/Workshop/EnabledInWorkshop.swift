import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

extension AppState {
  /// Says in the bottom line what Enter and the digits do on a page of a workshop.
  func tellRoom(_ hints: inout [Hint], _ screen: WorkshopScreen) {
    let texts = content.wording.texts
    guard let place = hints.firstIndex(where: { $0.press == .enter }) else { return }
    hints[place].title = texts[.roomKeyOn]
    let digits: (count: Int, title: TextID)
    if let session = workshop.session, let ballot = session.ballot {
      digits = (session.tally(ballot).counts.count, .roomKeyVote)
    } else if let rows = whatIfRows, rows.indices.contains(screen.cursor) {
      digits = (content.model.questions[rows[screen.cursor]].options.count, .roomKeyChange)
    } else {
      return
    }
    let last = min(9, digits.count)
    let key = last > 1 ? "1-\(last)" : "1"
    hints.insert(Hint(key: key, title: texts[digits.title]), at: place)
  }

  /// Whether a command of the workshop does something now.
  func isEnabledInWorkshop(_ id: CommandID) -> Bool {
    guard let screen = workshopScreen, screen.count == nil else { return false }
    switch id {
    case .countVotes, .takeBack: return isVoting
    case .agenda, .presenter: return isLeading
    case .exportRoom: return canExportRoom
    default: return false
    }
  }
}
