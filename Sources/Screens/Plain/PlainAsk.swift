import Canvas
import DecisionModel
import Reports
import Texts

/// What can be answered on a page.
enum PlainAsk: Sendable {
  /// A question of the model.
  case question(Question, WalkScreen)
  /// A row of a list; Enter alone may choose one of them.
  case rows(Int, enter: Int?)
  /// What a list is searched for.
  case search
  /// What the offers are narrowed down to: one or more of so many values.
  case values(Int)
  /// A municipality, by number or name.
  case municipality(MunicipalityScreen)
  /// A text, which may be there already.
  case text(TextField, isFile: Bool)
  /// What belongs to a workshop; Enter alone goes on.
  case room(RoomInput)
  /// Nothing; the page is only read.
  case reading
  /// Nothing; what comes next is a command.
  case command
}

extension AppState {
  /// What can be answered on the page in front.
  var plainAsk: PlainAsk {
    switch top {
    case .start(let screen): return .rows(screen.rowCount, enter: screen.cursor + 1)
    case .confirm(let screen): return .rows(screen.rowCount, enter: screen.cursor + 1)
    case .answers(let screen): return .rows(screen.rowCount, enter: nil)
    case .offers(let screen) where screen.isNarrowing: return .values(screen.table.values.count)
    case .offers(let screen): return asking(screen.list)
    case .reference(let screen): return asking(screen.list)
    case .map(let screen):
      return screen.search == nil ? .rows(screen.visible.count, enter: nil) : .search
    case .municipality(let screen): return .municipality(screen)
    case .file(let screen): return .text(screen.field, isFile: true)
    case .training(let screen): return plainAsk(inTraining: screen)
    case .reading, .commands, .planEditor, .passphrase, .planList, .planMenu, .planReview,
      .planHistory:
      return .reading
    case .workshop: return roomInput.map(PlainAsk.room) ?? .command
    case .workshopMenu(let screen): return .rows(screen.rowCount, enter: screen.cursor + 1)
    case .agenda(let screen): return .rows(screen.rowCount, enter: nil)
    case .roomExport(let screen): return .rows(screen.rowCount, enter: nil)
    case .planExport(let screen): return .rows(screen.rowCount, enter: nil)
    case .planStart(let screen): return .rows(screen.rowCount, enter: nil)
    case .departure(let screen):
      return screen.step == .text
        ? .text(screen.field, isFile: false) : .rows(screen.rowCount(content.model), enter: nil)
    case .walk(let screen):
      guard let index = screen.question else { return .command }
      return .question(content.model.questions[index], screen)
    }
  }

  private func asking(_ list: FilterList) -> PlainAsk {
    list.isTyping ? .search : .rows(list.rows.count, enter: nil)
  }

  /// What to type, in a sentence or two.
  var plainInstruction: String? {
    let texts = content.wording.texts
    switch plainAsk {
    case .question(let question, _): return instruction(for: question)
    case .rows(let count, let enter):
      guard count > 0 else { return nil }
      guard let enter else {
        return [texts(.plainChoose, String(count)), plainMapKeys].compactMap { $0 }.joined(
          separator: " ")
      }
      return texts(.plainChooseEnter, String(count), String(enter))
    case .search: return texts[.plainSearch]
    case .values(let count): return texts(.plainValues, String(count))
    case .municipality: return texts[.plainMunicipality]
    case .text(let field, let isFile):
      if field.value.isEmpty { return texts[isFile ? .plainFile : .plainText] }
      return texts(isFile ? .plainFileKept : .plainTextKept, field.value)
    case .room(let room): return plainInstruction(for: room)
    case .reading: return texts[.plainBack]
    case .command: return nil
    }
  }

  /// What a number does on the map.
  private var plainMapKeys: String? {
    guard case .map = top else { return nil }
    return content.wording.texts[.plainMapKeys]
  }

  private func instruction(for question: Question) -> String {
    let texts = content.wording.texts
    let isOpen = question.unknown != .forbidden
    if let range = question.range {
      return texts(
        isOpen ? .plainNumberUnknown : .plainNumber, String(range.lowerBound),
        String(range.upperBound), texts[.questionUnknown].lowercased())
    }
    let count = String(question.options.count)
    if question.kind == .many { return texts(isOpen ? .plainTicksUnknown : .plainTicks, count) }
    return texts(isOpen ? .plainAnswerUnknown : .plainAnswer, count)
  }
}

extension AppState {
  /// The commands that work on the page in front, without those that move a cursor.
  var plainCommands: [Command] {
    let isTyping =
      switch plainAsk {
      case .municipality, .text, .search: true
      default: false
      }
    return Command.table.filter {
      isEnabled($0.id) && !$0.id.needsScreen && !isForCursor($0.id)
        && (!isTyping || $0.id == .back)
    }
  }

  /// Whether a command is about a cursor or a list that nobody sees here.
  private func isForCursor(_ id: CommandID) -> Bool {
    switch top {
    case .map: id == .details
    case .commands: id == .search
    default: false
    }
  }

  /// The commands worth telling of, each as what to type and a word for it.
  var plainHints: [String] {
    let texts = content.wording.texts
    return plainCommands.filter { $0.isOnBottomLine || $0.id == .undo }
      .map { "\($0.plainMark) \(texts[$0.title])" }
  }
}

extension CommandID {
  /// Whether it does something to a screen or to its cursor, and nothing else.
  var needsScreen: Bool {
    switch self {
    case .accept, .tick, .moveUp, .moveDown, .pageUp, .pageDown, .toFirst, .toLast, .sheet, .fold,
      .redraw, .suspend, .copy, .palette, .mouse, .theme, .plan, .nextSection, .previousSection,
      .removePart, .moveEarlier, .moveLater, .addToPlan, .keepVersion, .exportPlan, .review,
      .history, .archive, .manage, .countVotes:
      true
    case .correct, .release, .confirm, .depart, .refine, .record, .save, .bless, .reasons, .details,
      .offers, .search, .narrow, .order, .answers, .map, .glossary, .sources, .about, .municipality,
      .back, .undo, .redo, .new, .language, .help, .quit, .workshop, .takeBack, .agenda,
      .presenter, .exportRoom:
      false
    }
  }
}

extension Command {
  /// What is typed to call it: its letter, `<` to go back, or the name of its key.
  var plainMark: String {
    for case .character(let character) in keys where character != " " { return String(character) }
    return id == .back ? "<" : keys.contains(.tab) ? "tab" : ""
  }

  /// The key that calls it on the screens.
  var plainKey: Key { id == .back ? .escape : keys.first ?? .escape }
}
