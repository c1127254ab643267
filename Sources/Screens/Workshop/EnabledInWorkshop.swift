import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// Whether the page in front is one of a workshop that is led here, and nothing is typed.
  var isTurningPages: Bool {
    guard case .workshop(let screen) = top else { return false }
    return isLeading && screen.count == nil
  }

  /// What the digits do on such a page, and how many of them do; nil where none does.
  private var roomDigits: (count: Int, title: TextID, explanation: TextID)? {
    switch roomInput {
    case .votes(let choices): return (choices, .roomKeyVote, .helpRoomVote)
    case .change(let rows):
      guard let screen = workshopScreen, rows.indices.contains(screen.cursor) else { return nil }
      let question = content.model.questions[rows[screen.cursor]]
      return (question.options.count, .roomKeyChange, .helpRoomChange)
    case .page, nil: return nil
    }
  }

  /// Says in the bottom line what Enter and the digits do on a page of a workshop.
  func tellRoom(_ hints: inout [Hint]) {
    let texts = content.wording.texts
    guard let place = hints.firstIndex(where: { $0.press == .enter }) else { return }
    hints[place].title = texts[.roomKeyOn]
    hints[place].explanation = .helpRoomOn
    guard let digits = roomDigits else { return }
    let key = digits.count > 1 ? "1-\(min(9, digits.count))" : "1"
    hints.insert(
      Hint(key: key, title: texts[digits.title], explanation: digits.explanation), at: place)
  }

  /// The same in the help.
  var roomNotes: [CommandsScreen.Entry] {
    let digits = roomDigits.map {
      CommandsScreen.Entry.note(keys: .helpRoomDigitsKeys, $0.explanation)
    }
    return [.note(keys: .keysEnter, .helpRoomOn)] + [digits].compactMap(\.self)
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
