import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

extension AppState {
  /// What to type there, in a sentence or two.
  func plainInstruction(for room: RoomInput) -> String {
    let texts = content.wording.texts
    switch room {
    case .page: return texts[.roomPlainOn]
    case .votes(let choices): return texts(.roomPlainVotes, String(choices))
    case .change(let rows): return texts(.roomPlainChange, String(rows.count))
    }
  }

  /// Which part of a workshop is in front; empty elsewhere.
  var plainItem: String {
    guard case .workshop = top, let session = workshop.session, let item = session.item else {
      return ""
    }
    return content.wording.texts(
      .plainStage, String(session.step.item + 1), String(session.sheet.items.count),
      name(of: item))
  }

  /// Notes, the time, and what comes after, as lines without columns.
  func plainNotes(_ charset: Charset) -> String? {
    guard let session = workshop.session else { return nil }
    let set = Typesetter(columns: 10_000, charset: charset, isLinear: true)
    return noteLines(session, set).map(\.plainText).filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// The answers that one of the questions can get, with their numbers.
  fileprivate func plainOptions(of row: Int, _ rows: [Int]) -> String {
    let question = content.model.questions[rows[row]]
    return content.wording.texts(
      .roomPlainOptions, content.wording(question.name),
      options(of: rows[row]).joined(separator: "; "), String(row + 1))
  }
}

extension PlainWalk {
  /// The keys for a line of numbers; nil for any other line.
  mutating func take(_ line: String, in room: RoomInput) -> [Event]? {
    let words = line.split { " ,;".contains($0) }
    let numbers = words.compactMap { Int($0) }
    guard !words.isEmpty, numbers.count == words.count else { return nil }
    switch room {
    case .page: return nil
    case .votes(let choices): return vote(numbers, choices)
    case .change(let rows): return change(numbers, rows)
    }
  }

  /// As many numbers as there are choices are counts; a single one is a vote.
  private mutating func vote(_ numbers: [Int], _ choices: Int) -> [Event] {
    if numbers.count == choices, choices > 1 {
      guard numbers.allSatisfy((0...RoomSession.mostPeople).contains) else {
        say(.roomPlainCount, String(RoomSession.mostPeople))
        return []
      }
      return [.key(.character("e"))]
        + numbers.flatMap { String($0).map { .key(.character($0)) } + [.key(.enter)] }
    }
    guard numbers.count == 1, (1...max(1, choices)).contains(numbers[0]), numbers[0] <= 9 else {
      say(.roomPlainNumbers, String(choices))
      return []
    }
    return [.key(.character(Character(String(numbers[0]))))]
  }

  /// The number of a question tells its answers; with the number of one of them it gets that.
  private mutating func change(_ numbers: [Int], _ rows: [Int]) -> [Event] {
    guard rows.indices.contains(numbers[0] - 1), numbers.count <= 2 else {
      say(.plainNotAChoice, numbers.map(String.init).joined(separator: " "))
      return []
    }
    let options = state.content.model.questions[rows[numbers[0] - 1]].options.prefix(9)
    guard numbers.count == 2 else {
      remark = state.plainOptions(of: numbers[0] - 1, rows)
      return []
    }
    guard options.indices.contains(numbers[1] - 1) else {
      say(.plainNotAChoice, String(numbers[1]))
      return []
    }
    return [Event].row(numbers[0] - 1).dropLast()
      + [.key(.character(Character(String(numbers[1]))))]
  }
}
