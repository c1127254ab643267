import ArgumentParser
import Canvas
import Glibc
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

  func run() throws {
    try StandardStream.checkOpen()
    let surroundings = try Surroundings(options, remembers: !isForgetful)
    if isPlain || Environment.current.wantsPlainLines { return try runPlain(surroundings) }
    do {
      try runOnScreen(surroundings)
    } catch let failure as StartFailure where failure != .noResources {
      let texts = try surroundings.cover().texts
      if failure.isSurprising {
        try StandardStream.error.write("\(failure.inWords(texts))\n\(texts[.plainInstead])\n")
      }
      try runPlain(surroundings)
    }
  }

  private func runPlain(_ surroundings: Surroundings) throws {
    try PlainLoop(surroundings).run()?.end()
  }

  private func runOnScreen(_ surroundings: Surroundings) throws {
    let cover = try surroundings.cover()
    var terminal = try start(cover.texts)
    terminal.stopNotice = cover.texts[.messageStopped]
    // The model takes longer to read than a person takes to see the first screen.
    terminal.show(cover.frame(in: terminal.size, charset: terminal.charset))
    var state = AppState(content: try surroundings.content(), size: terminal.size)
    for event in surroundings.reminders(cover.texts, state.content) { _ = update(&state, event) }
    let interruption = loop(&state, &terminal, surroundings)
    terminal.end()
    interruption?.end()
  }

  private func start(_ texts: Catalogue) throws -> Terminal {
    let isMono = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    do throws(StartFailure) {
      return try Terminal(theme: isMono ? .mono : .default)
    } catch {
      guard error == .noResources else { throw error }
      throw Failure(status: .noTerminal, message: error.inWords(texts))
    }
  }

  /// Waits, takes in all that has happened, draws it, and does what that asks for.
  ///
  /// Returns what ended it from outside, or nil when the person did.
  private func loop(
    _ state: inout AppState, _ terminal: inout Terminal, _ surroundings: Surroundings
  ) -> Interruption? {
    terminal.show(view(state, charset: terminal.charset))
    while true {
      var effects: [Effect] = []
      for event in terminal.events() {
        if case .interrupted(let interruption) = event, interruption != .continued {
          return interruption
        }
        effects += update(&state, .terminal(event))
      }
      if effects.contains(.quit) { return nil }
      terminal.show(view(state, charset: terminal.charset))
      guard !effects.isEmpty else { continue }
      for effect in effects { perform(effect, &state, &terminal, surroundings) }
      terminal.show(view(state, charset: terminal.charset))
    }
  }

  private func perform(
    _ effect: Effect, _ state: inout AppState, _ terminal: inout Terminal,
    _ surroundings: Surroundings
  ) {
    switch effect {
    case .quit: break
    case .redraw: terminal.redraw()
    case .suspend:
      terminal.suspend()
      state.resize(to: terminal.size)
    case .readOffers, .readSources, .readTexts, .listMunicipalities, .readMunicipality,
      .rememberMunicipality, .rememberLanguage, .write:
      for event in surroundings.perform(effect, for: state.model) {
        for next in update(&state, event) { perform(next, &state, &terminal, surroundings) }
      }
    }
  }
}

extension Interruption {
  /// Ends the program as the signal would have, so that whoever sent it sees that it worked.
  fileprivate func end() {
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
  fileprivate func inWords(_ texts: Catalogue) -> String {
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
