public import Canvas
import DecisionModel
import Reports
import Texts

extension PlainWalk {
  /// Turns a line into the keys that mean the same on the screens.
  ///
  /// None come back for a line that cannot be understood; ``tell()`` then says why.
  public mutating func read(_ line: String) -> [Event] {
    (remark, state.message) = (nil, nil)
    let line = line.printable.trimmed
    let keys: [Event]
    if line == "+", hasMore {
      wantsMore = true
      return []
    } else if line.isEmpty {
      keys = readNothing()
    } else if line == "<" {
      keys = call(line) ?? []
    } else {
      keys = answer(line)
    }
    if keys.isEmpty, remark == nil { isAskedAgain = true }
    return keys
  }

  /// Says that a line could not be read at all.
  public mutating func refuse(_ reason: PlainRefusal) {
    remark = state.content.wording.texts[reason == .tooLong ? .plainTooLong : .plainNotText]
  }

  /// What Enter alone does.
  private func readNothing() -> [Event] {
    switch state.plainAsk {
    case .rows(_, .some), .text, .room: [.key(.enter)]
    case .reading, .search: [.key(.escape)]
    case .question, .rows, .values, .municipality, .command: []
    }
  }

  private mutating func answer(_ line: String) -> [Event] {
    switch state.plainAsk {
    case .text(let field, _): return field.erasing + [.paste(line), .key(.enter)]
    case .municipality(let screen): return choose(line, screen)
    case .question(let question, let screen):
      if let keys = answer(line, question, screen) { return keys }
    case .search: return search(line)
    case .values(let count):
      if let keys = tickValues(line, of: count) { return keys }
    case .rows(let count, _):
      if let keys = search(orOpen: line, of: count) ?? choose(line, of: count) { return keys }
    case .room(let room):
      if let keys = take(line, in: room) { return keys }
    case .reading, .command: break
    }
    if remark != nil { return [] }
    if let keys = call(line) { return keys }
    if remark == nil { say(.plainNotUnderstood, line) }
    return []
  }

  /// Says what is wrong with a line; what was typed is shown short.
  mutating func say(_ text: TextID, _ typed: String...) {
    let typed = typed.map { $0.count > 40 ? "\($0.prefix(40))…" : $0 }
    remark = state.content.wording.texts(text, typed.first ?? "", typed.count > 1 ? typed[1] : "")
  }

  private mutating func choose(_ line: String, of count: Int) -> [Event]? {
    if case .confirm = state.top, let row = confirmation(line) { return .row(row) }
    guard let number = Int(line) else { return nil }
    guard (1...max(1, count)).contains(number), count > 0 else {
      say(.plainNotAChoice, line)
      return nil
    }
    return keys(opening: number - 1)
  }

  private func confirmation(_ line: String) -> Int? {
    let texts = state.content.wording.texts
    return [texts[.confirmYes], texts[.confirmNo]].firstIndex {
      $0.lowercased().hasPrefix(line.lowercased())
    }
  }

  private mutating func choose(_ line: String, _ screen: MunicipalityScreen) -> [Event] {
    let erasing = Array(repeating: Event.key(.backspace), count: screen.field.value.count)
    if line == "0" { return erasing + .row(0) }
    var trial = screen
    for _ in erasing { _ = trial.take(.backspace) }
    trial.paste(line)
    let exact = trial.matches.firstIndex { $0.number.text == line }
    if trial.matches.isEmpty {
      say(.municipalityNoMatch, line)
      return []
    }
    let typing = erasing + [.paste(line)]
    if let exact { return typing + .row(exact + 1) }
    return trial.matches.count == 1 ? typing + [.key(.enter)] : typing
  }

  /// Calls a command by its letter, its word or the beginning of its word.
  ///
  /// A page that is only read is left first when the command works on the page below.
  private mutating func call(_ line: String) -> [Event]? {
    if let command = state.plainCommand(called: line) {
      guard command.id == .presenter else { return [.key(command.plainKey)] }
      remark = state.plainNotes(charset)
      return []
    }
    if case .reading = state.plainAsk {
      var below = state
      below.pop()
      if let command = below.plainCommand(called: line) {
        return [.key(.escape), .key(command.plainKey)]
      }
    }
    let known = Command.table.filter { !$0.id.needsScreen }
    if state.isCalled(line, one: known) { say(.messageNotHere, line) }
    return nil
  }
}

extension AppState {
  /// The command that works here and is called by a line.
  fileprivate func plainCommand(called line: String) -> Command? {
    let texts = content.wording.texts
    let wanted = line.lowercased()
    let working = plainCommands
    let beginning = working.filter {
      wanted.count > 1 && texts[$0.title].lowercased().hasPrefix(wanted)
    }
    return working.first { $0.plainMark == wanted }
      ?? working.first { texts[$0.title].lowercased() == wanted }
      ?? (beginning.count == 1 ? beginning[0] : nil)
  }

  /// Whether a line is the letter or the word of one of the commands.
  fileprivate func isCalled(_ line: String, one commands: [Command]) -> Bool {
    let wanted = line.lowercased()
    return commands.contains {
      $0.plainMark == wanted || content.wording.texts[$0.title].lowercased() == wanted
    }
  }
}

/// Why a line could not be read.
public enum PlainRefusal: Hashable, Sendable {
  /// It has too many characters.
  case tooLong
  /// Its bytes are no text.
  case notText
}

extension TextField {
  /// The keys that empty the field.
  fileprivate var erasing: [Event] {
    [.key(.end)] + Array(repeating: .key(.backspace), count: text.count)
  }
}

extension [Event] {
  /// The keys that choose a row of a list, counted from 0.
  static func row(_ row: Int) -> [Event] {
    [.key(.home)] + Array(repeating: .key(.down), count: row) + [.key(.enter)]
  }
}
