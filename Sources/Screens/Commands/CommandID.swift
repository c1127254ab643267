import Canvas
import Texts

/// Something that the person can tell the program to do.
enum CommandID: String, CaseIterable, Sendable {
  case accept, tick, moveUp, moveDown, pageUp, pageDown, toFirst, toLast
  case correct, release, confirm, depart, refine, record, save
  case reasons, details, offers, answers, map, sheet, fold, search, municipality
  case narrow, order, glossary, sources, about
  case back, undo, redo, new, language, help, redraw, suspend, quit
  case copy, palette, mouse, theme
  case bless
  case plan, nextSection, previousSection
  case removePart, moveEarlier, moveLater, addToPlan, keepVersion, exportPlan
  case review, history, archive, manage
  case workshop, countVotes, takeBack, agenda, presenter, exportRoom
}

/// One row of the command table: names, keys, and words for it.
struct Command: Sendable {
  /// What it does.
  let id: CommandID
  /// The keys that call it, the one that is shown first.
  let keys: [Key]
  /// One or two words for the bottom line.
  let title: TextID
  /// A sentence for the help screen.
  let explanation: TextID
  /// Whether it has a place on the bottom line.
  let isOnBottomLine: Bool
}

extension Command {
  /// Every command there is; bottom line, help and key map are made from it.
  static let table: [Command] = [
    Command(.accept, [.enter], .commandAccept, .commandAcceptMore, isOnBottomLine: true),
    Command(.tick, [.character(" ")], .commandTick, .commandTickMore, isOnBottomLine: true),
    Command(.correct, "c", .commandCorrect, .commandCorrectMore, isOnBottomLine: true),
    Command(.release, "b", .commandRelease, .commandReleaseMore, isOnBottomLine: true),
    Command(.confirm, "a", .commandConfirm, .commandConfirmMore, isOnBottomLine: true),
    Command(.depart, "v", .commandDepart, .commandDepartMore, isOnBottomLine: true),
    Command(.refine, "t", .commandRefine, .commandRefineMore, isOnBottomLine: true),
    Command(.plan, "p", .commandPlan, .commandPlanMore, isOnBottomLine: true),
    Command(.record, "e", .commandRecord, .commandRecordMore, isOnBottomLine: true),
    Command(.save, "f", .commandSave, .commandSaveMore, isOnBottomLine: true),
    Command(.copy, "y", .commandCopy, .commandCopyMore, isOnBottomLine: true),
    Command(.takeBack, "u", .commandTakeBack, .commandTakeBackMore, isOnBottomLine: true),
    Command(
      .countVotes, "e", .commandCountVotes, .commandCountVotesMore, isOnBottomLine: true),
    Command(
      .exportRoom, "e", .commandExportRoom, .commandExportRoomMore, isOnBottomLine: true),
    Command(
      .back, [.left, .escape, .backspace], .commandBack, .commandBackMore, isOnBottomLine: true),
    Command(.reasons, "h", .commandReasons, .commandReasonsMore, isOnBottomLine: true),
    Command(.details, "d", .commandDetails, .commandDetailsMore, isOnBottomLine: true),
    Command(.review, "v", .commandReview, .commandReviewMore, isOnBottomLine: true),
    Command(.history, "h", .commandHistory, .commandHistoryMore, isOnBottomLine: true),
    Command(.offers, "/", .commandOffers, .commandOffersMore, isOnBottomLine: true),
    Command(.sheet, [.tab], .commandSheet, .commandSheetMore, isOnBottomLine: true),
    Command(.fold, [.character(" ")], .commandFold, .commandFoldMore, isOnBottomLine: true),
    Command(.search, "/", .commandSearch, .commandSearchMore, isOnBottomLine: true),
    Command(.narrow, [.tab], .commandNarrow, .commandNarrowMore, isOnBottomLine: true),
    Command(.order, "x", .commandOrder, .commandOrderMore, isOnBottomLine: true),
    Command(.answers, "s", .commandAnswers, .commandAnswersMore, isOnBottomLine: true),
    Command(.agenda, "s", .commandAgenda, .commandAgendaMore, isOnBottomLine: true),
    Command(
      .presenter, [.tab], .commandPresenter, .commandPresenterMore, isOnBottomLine: true),
    Command(.bless, "w", .commandBless, .commandBlessMore, isOnBottomLine: false),
    Command(.undo, "u", .commandUndo, .commandUndoMore, isOnBottomLine: false),
    Command(.redo, "r", .commandRedo, .commandRedoMore, isOnBottomLine: false),
    Command(.new, "n", .commandNew, .commandNewMore, isOnBottomLine: true),
    Command(.map, "k", .commandMap, .commandMapMore, isOnBottomLine: true),
    Command(.workshop, "w", .commandWorkshop, .commandWorkshopMore, isOnBottomLine: false),
    Command(.glossary, "o", .commandGlossary, .commandGlossaryMore, isOnBottomLine: false),
    Command(.sources, "j", .commandSources, .commandSourcesMore, isOnBottomLine: false),
    Command(.about, "i", .commandAbout, .commandAboutMore, isOnBottomLine: false),
    Command(.help, "?", .commandHelp, .commandHelpMore, isOnBottomLine: true),
    Command(.language, "l", .commandLanguage, .commandLanguageMore, isOnBottomLine: true),
    Command(.moveUp, [.up], .commandMoveUp, .commandMoveUpMore, isOnBottomLine: false),
    Command(.moveDown, [.down], .commandMoveDown, .commandMoveDownMore, isOnBottomLine: false),
    Command(.pageUp, [.pageUp], .commandPageUp, .commandPageUpMore, isOnBottomLine: false),
    Command(
      .pageDown, [.pageDown], .commandPageDown, .commandPageDownMore, isOnBottomLine: false),
    Command(.toFirst, [.home], .commandToFirst, .commandToFirstMore, isOnBottomLine: false),
    Command(.toLast, [.end], .commandToLast, .commandToLastMore, isOnBottomLine: false),
    Command(
      .redraw, [.control("l")], .commandRedraw, .commandRedrawMore, isOnBottomLine: false),
    Command(
      .suspend, [.control("z")], .commandSuspend, .commandSuspendMore, isOnBottomLine: false),
    Command(
      .quit, [.character("q"), .control("c")], .commandQuit, .commandQuitMore,
      isOnBottomLine: true),
    Command(
      .municipality, "g", .commandMunicipality, .commandMunicipalityMore, isOnBottomLine: true),
    Command(.palette, ":", .commandPalette, .commandPaletteMore, isOnBottomLine: false),
    Command(.mouse, "m", .commandMouse, .commandMouseMore, isOnBottomLine: false),
    Command(.manage, "d", .commandManage, .commandManageMore, isOnBottomLine: true),
    Command(.archive, [.tab], .commandArchive, .commandArchiveMore, isOnBottomLine: true),
    Command(.addToPlan, "p", .commandAddToPlan, .commandAddToPlanMore, isOnBottomLine: true),
    Command(
      .exportPlan, "e", .commandExportPlan, .commandExportPlanMore, isOnBottomLine: true),
    Command(
      .keepVersion, "f", .commandKeepVersion, .commandKeepVersionMore, isOnBottomLine: true),
    Command(
      .removePart, [.character("-"), .delete], .commandRemovePart, .commandRemovePartMore,
      isOnBottomLine: true),
    Command(
      .moveEarlier, "<", .commandMoveEarlier, .commandMoveEarlierMore, isOnBottomLine: true),
    Command(.moveLater, ">", .commandMoveLater, .commandMoveLaterMore, isOnBottomLine: true),
    Command(
      .nextSection, [.tab], .commandNextSection, .commandNextSectionMore, isOnBottomLine: true),
    Command(
      .previousSection, [.backTab], .commandPreviousSection, .commandPreviousSectionMore,
      isOnBottomLine: false),
    Command(.theme, [.function(2)], .commandTheme, .commandThemeMore, isOnBottomLine: false),
  ]

  /// The command that a key calls: one that works now, otherwise the last that has the key, which is
  /// the one that is known from elsewhere.
  static func called(by key: Key, where isEnabled: (CommandID) -> Bool) -> Command? {
    let key = key.withoutCase
    let called = table.lazy.filter { $0.keys.contains(key) }
    return called.first { isEnabled($0.id) } ?? called.last
  }

  private init(
    _ id: CommandID, _ keys: [Key], _ title: TextID, _ explanation: TextID, isOnBottomLine: Bool
  ) {
    self.id = id
    self.keys = keys
    self.title = title
    self.explanation = explanation
    self.isOnBottomLine = isOnBottomLine
  }

  private init(
    _ id: CommandID, _ letter: Character, _ title: TextID, _ explanation: TextID,
    isOnBottomLine: Bool
  ) {
    self.init(id, [.character(letter)], title, explanation, isOnBottomLine: isOnBottomLine)
  }
}

extension Key {
  /// The key as if Caps Lock were off.
  fileprivate var withoutCase: Key {
    guard case .character(let character) = self, let lower = character.lowercased().first,
      character.lowercased().count == 1
    else { return self }
    return .character(lower)
  }
}
