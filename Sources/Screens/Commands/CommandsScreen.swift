import Canvas
import Reports
import Texts

/// A list of commands that is filtered by typing; Enter does the selected one.
struct CommandsScreen: ListOfChoices, Hashable {
  /// What the list is for.
  enum Kind: Hashable, Sendable {
    /// What works now, to be found by typing.
    case palette
    /// Every key, those that work now first.
    case help
  }

  /// One row.
  enum Entry: Hashable, Sendable {
    case command(CommandID)
    /// Keys that are no command: the digits, and the arrows that fold.
    case note(keys: TextID, TextID)
  }

  let kind: Kind
  /// The rows before anything is searched for.
  private(set) var entries: [Entry] = []
  /// How many of them work now.
  private(set) var working = 0
  var list = FilterList()

  var rowCount: Int { list.rows.count }
  var cursor: Int {
    get { list.cursor }
    set { list.select(row: newValue) }
  }
  var layer: Layer { .commands(self) }

  /// What Enter would do, if anything.
  var selected: Entry? { list.selected.map { entries[$0] } }

  /// The selected command, when it works and does more than open this list again.
  var executable: CommandID? {
    guard let entry = list.selected, entry < working, case .command(let id) = entries[entry],
      id != .help || kind != .help
    else { return nil }
    return id
  }

  /// Whether letters are text here.
  var isTyping: Bool { list.isTyping }

  init(_ kind: Kind) {
    self.kind = kind
    if kind == .palette { list.beginTyping() }
  }

  /// Lists what works on a screen, and for help what works elsewhere.
  mutating func fill(for state: AppState) {
    let texts = state.content.wording.texts
    let working = Command.table.filter { command in
      // The palette has no use for itself.
      let isItself = kind == .palette && command.id == .palette
      return state.isEnabled(command.id) && !state.keys(of: command).isEmpty && !isItself
    }
    let others = Command.table.filter { command in !working.contains { $0.id == command.id } }
    let notes = kind == .help ? state.keyNotes : []
    entries = notes + working.map { .command($0.id) }
    self.working = entries.count
    if kind == .help { entries += others.map { .command($0.id) } }
    let isFirst = list.order.isEmpty
    list.fill(entries.map { $0.searched(texts, isHelp: kind == .help) })
    if isFirst { list.select(row: notes.count) }
  }
}

extension CommandsScreen.Entry {
  /// What a search looks through; what stands first in the row counts most.
  fileprivate func searched(_ texts: Catalogue, isHelp: Bool) -> SearchIndex.Entry {
    switch self {
    case .note(let keys, let text): return SearchIndex.Entry(texts[text], besides: texts[keys])
    case .command(let id):
      guard let command = Command.table.first(where: { $0.id == id }) else {
        return SearchIndex.Entry("")
      }
      let (title, more) = (texts[command.title], texts[command.explanation])
      return isHelp
        ? SearchIndex.Entry(more, besides: title) : SearchIndex.Entry(title, besides: more)
    }
  }
}

extension AppState {
  /// Opens the list of what works here, or of every key.
  mutating func openCommands(_ kind: CommandsScreen.Kind) {
    var screen = CommandsScreen(kind)
    screen.fill(for: self)
    layers.append(.commands(screen))
  }

  /// Lists the commands again in another language.
  mutating func refreshCommands() {
    guard case .commands(var screen) = top else { return }
    var below = self
    below.pop()
    screen.fill(for: below)
    top = .commands(screen)
  }

  /// Does the selected command where the list was opened.
  mutating func acceptCommand(_ screen: CommandsScreen) -> [Effect] {
    guard let id = screen.executable else { return [] }
    pop()
    return isEnabled(id) ? perform(id) : []
  }

  /// Says that the selected command does not work where the list was opened.
  mutating func refuseCommand(_ screen: CommandsScreen) {
    guard case .command(let id) = screen.selected, screen.executable == nil, id != .help,
      let key = Command.table.first(where: { $0.id == id })?.keys.first
    else { return }
    let texts = content.wording.texts
    message = texts(.messageNotHere, texts.name(of: key))
  }

  /// Ends the search in a list of commands that is not there for searching alone.
  mutating func clearSearch() -> Bool {
    guard case .commands(var screen) = top, screen.kind == .help, screen.list.clear() else {
      return false
    }
    top = .commands(screen)
    return true
  }

  /// The keys of a command that are not text on the screen in front.
  func keys(of command: Command) -> [Key] { command.keys.filter { !isText($0) } }

  /// What keys do here besides calling commands.
  fileprivate var keyNotes: [CommandsScreen.Entry] {
    switch top {
    case .walk(let screen) where screen.question != nil:
      [.note(keys: .helpDigitsKeys, .helpDigits)]
    case .map(let screen):
      [.note(keys: .helpSideKeys, screen.sheet == .tree ? .helpSideTree : .helpSideGrid)]
    case .workshop where isTurningPages: roomNotes
    default: []
    }
  }
}
