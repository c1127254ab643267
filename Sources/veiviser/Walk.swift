public import ArgumentParser
public import Canvas
import Glibc
import PlanStore
import Reports
import Screens
import Terminal
import Texts

/// Walks through the questions on the screen.
struct WalkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "walk", abstract: "Walk through the questions on the screen.")

  @OptionGroup var options: SharedOptions

  @Flag(name: .customLong("no-config"), help: "Neither read nor write what is remembered.")
  var isForgetful = false

  @Flag(
    name: .customLong("plain"), help: "Ask in plain lines, one after the other, without a screen.")
  var isPlain = false

  @Option(
    help: ArgumentHelp(
      "The theme: \(Theme.Name.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "name"))
  var theme: Theme.Name?

  @Option(
    help: ArgumentHelp(
      "Keep plans in this folder (default: ~/.local/share/veiviser).", valueName: "dir"))
  var data: String?

  @OptionGroup var journaling: JournalOptions

  func run() throws {
    try StandardStream.checkOpen()
    let surroundings = try Surroundings(
      options, remembers: !isForgetful,
      plans: (data ?? Environment.current.data).map(StorePlace.init(data:)))
    if journaling.log != nil || journaling.record != nil { try surroundings.policy.requireFiles() }
    var journal = try journaling.opened()
    if isPlain || Environment.current.wantsPlainLines {
      return try runPlain(surroundings, &journal)
    }
    do {
      try runOnScreen(surroundings, &journal)
    } catch let failure as StartFailure where failure != .noResources {
      let texts = try surroundings.cover().texts
      if failure.isSurprising {
        try StandardStream.error.write("\(failure.inWords(texts))\n\(texts[.plainInstead])\n")
      }
      try runPlain(surroundings, &journal)
    }
  }

  private func runPlain(_ surroundings: Surroundings, _ journal: inout Journal) throws {
    let interruption = try PlainLoop(surroundings).run(&journal)
    try journal.end(try surroundings.cover().texts)
    interruption?.end()
  }

  private func runOnScreen(_ surroundings: Surroundings, _ journal: inout Journal) throws {
    let cover = try surroundings.cover()
    let theme = self.theme ?? surroundings.theme ?? .default
    var terminal = try start(cover.texts, theme)
    terminal.stopNotice = cover.texts[.messageStopped]
    // The model takes longer to read than a person takes to see the first screen.
    terminal.show(cover.frame(in: terminal.size, charset: terminal.charset))
    var state = AppState(
      content: try surroundings.content(behind: cover), size: terminal.size,
      appearance: appearance(theme, terminal))
    for event in surroundings.reminders(state.content) { _ = update(&state, event) }
    journal.begin(state.content, size: terminal.size, isPlain: false)
    let interruption = loop(&state, &terminal, surroundings, &journal)
    let losses = part(from: &state, surroundings)
    terminal.end()
    for loss in losses { try StandardStream.error.write(loss + "\n") }
    try journal.end(state.content.wording.texts)
    interruption?.end()
  }

  /// Whether the environment asks for no colours, which goes before everything else.
  private var isColourless: Bool { getenv("NO_COLOR").map { $0.pointee != 0 } ?? false }

  private func appearance(_ theme: Theme.Name, _ terminal: borrowing Terminal) -> Appearance {
    var appearance = Appearance()
    appearance.theme = theme
    appearance.colourless = isColourless ? .asked : terminal.hasPalette ? nil : .terminal
    appearance.charset = terminal.charset
    appearance.hasClipboard = terminal.hasClipboard
    return appearance
  }

  private func start(_ texts: Catalogue, _ theme: Theme.Name) throws -> Terminal {
    do throws(StartFailure) {
      return try Terminal(theme: Theme(isColourless ? .mono : theme))
    } catch {
      guard error == .noResources else { throw error }
      throw Failure(status: .noTerminal, message: error.inWords(texts))
    }
  }

  /// Waits, takes in all that has happened, draws it, and does what that asks for.
  ///
  /// Returns what ended it from outside, or nil when the person did.
  private func loop(
    _ state: inout AppState, _ terminal: inout Terminal, _ surroundings: Surroundings,
    _ journal: inout Journal
  ) -> Interruption? {
    terminal.show(view(state, charset: terminal.charset))
    while true {
      for event in terminal.events() {
        if case .interrupted(let interruption) = event, interruption != .continued {
          return interruption
        }
        let begun = ContinuousClock.now
        journal.note(event, state)
        let effects = update(&state, .terminal(event))
        journal.noteTaken(event, since: begun, state)
        guard !effects.isEmpty else { continue }
        if effects == [.quit] { return nil }
        // What was typed next may rest on what these bring, so they are done first.
        terminal.show(view(state, charset: terminal.charset))
        for effect in effects
        where perform(effect, &state, &terminal, surroundings, journal) {
          return nil
        }
      }
      terminal.show(view(state, charset: terminal.charset))
    }
  }

  /// Does what must be done before the end; says what could not be kept.
  private func part(from state: inout AppState, _ surroundings: Surroundings) -> [String] {
    let reports = state.partingEffects().flatMap { surroundings.perform($0, for: state.model) }
    let texts = state.content.wording.texts
    return reports.compactMap { report in
      guard case .plan(.draftFailed(let trouble)) = report else { return nil }
      return trouble.words(texts)
    }
  }

  /// Does the work of an effect and all that follows; says whether the program ends.
  private func perform(
    _ effect: Effect, _ state: inout AppState, _ terminal: inout Terminal,
    _ surroundings: Surroundings, _ journal: Journal
  ) -> Bool {
    switch effect {
    case .quit: return true
    case .redraw: terminal.redraw()
    case .useTheme(let name): if !isColourless { terminal.setTheme(Theme(name)) }
    case .useMouse(let isOn): terminal.setMouse(isOn)
    case .copy(let text): terminal.copy(text)
    case .suspend:
      terminal.suspend()
      state.resize(to: terminal.size)
    case .readOffers, .readSources, .readGlossary, .checkPack, .readTexts, .listMunicipalities,
      .readMunicipality, .rememberMunicipality, .rememberLanguage, .rememberTheme, .write, .plan:
      let begun = ContinuousClock.now
      let reports = surroundings.perform(effect, for: state.model)
      journal.note(effect, reports, since: begun)
      for next in reports.flatMap({ update(&state, $0) })
      where perform(next, &state, &terminal, surroundings, journal) {
        return true
      }
    }
    return false
  }
}

extension Theme.Name: ExpressibleByArgument {}

extension Interruption {
  /// Ends the program as the signal would have, so that whoever sent it sees that it worked.
  func end() {
    let number =
      switch self {
      case .terminate: SIGTERM
      case .hangup: SIGHUP
      case .interrupt: SIGINT
      case .continued: SIGCONT
      }
    signal(number, SIG_DFL)
    raise(number)
  }
}

extension StartFailure {
  /// Why there is no screen, and what to do instead.
  func inWords(_ texts: Catalogue) -> String {
    let reason =
      switch self {
      case .notATerminal: texts[.terminalNone]
      case .noType: texts[.terminalNoType]
      case .unknownType(let name): texts(.terminalUnknown, name.printable)
      case .tooSimple(let name): texts(.terminalSimple, name.printable)
      case .noResources: texts[.terminalResources]
      }
    return reason
  }

  /// Whether the person would expect a screen here.
  fileprivate var isSurprising: Bool {
    switch self {
    case .noType, .unknownType: true
    case .notATerminal, .tooSimple, .noResources: false
    }
  }
}
