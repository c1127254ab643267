import Canvas
import Glibc
import Reports
import Screens
import Terminal
import Texts
import Workshops

/// The screens on a terminal: it waits, takes in what has happened, and draws.
struct ScreenLoop {
  /// The theme that was asked for.
  let theme: Theme.Name?
  /// What else is waited for, besides the person.
  var watched: Watched?

  /// Shows the screens until the person or a signal ends it.
  ///
  /// - Parameter opening: what happens before the first key.
  func run(
    _ surroundings: Surroundings, _ journal: inout Journal, opening: [AppEvent] = []
  ) throws {
    let cover = try surroundings.cover()
    let theme = self.theme ?? surroundings.theme ?? .default
    var terminal = try start(surroundings, theme)
    // The model takes longer to read than a person takes to see the first screen.
    if opening.isEmpty {
      terminal.show(cover.frame(in: terminal.size, charset: terminal.charset))
    }
    if let watched { terminal.watch(watched.descriptor) }
    var state = AppState(
      content: try surroundings.content(behind: cover), size: terminal.size,
      appearance: appearance(theme, terminal))
    terminal.stopNotice = state.content.wording.texts[.messageStopped]
    for event in surroundings.reminders(state.content) + opening {
      _ = surroundings.play(event, &state)
    }
    journal.begin(state.content, size: terminal.size, isPlain: false)
    let interruption = loop(&state, &terminal, surroundings, &journal)
    let losses = part(from: &state, surroundings)
    terminal.end()
    surroundings.keeper?.end()
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

  private func start(_ surroundings: Surroundings, _ theme: Theme.Name) throws -> Terminal {
    do throws(StartFailure) {
      return try Terminal(theme: Theme(isColourless ? .mono : theme))
    } catch {
      guard error == .noResources else { throw error }
      throw Failure(status: .noTerminal, message: error.inWords(try surroundings.texts()))
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
    var clock = MinuteClock()
    while true {
      let time = clock.untilNextMinute(isRunning: state.isHoldingWorkshop)
      let events = terminal.events(waiting: time)
      if let watched, terminal.takeWatched() {
        _ = surroundings.play(watched.event(), &state)
      }
      let minutes = clock.takeMinutes()
      if minutes > 0 { _ = surroundings.play(.workshop(.minutesPassed(minutes)), &state) }
      for event in events {
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
    let effects = state.partingEffects()
    let reports = effects.flatMap { surroundings.perform($0, for: state) }
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
      .readMunicipality, .rememberMunicipality, .rememberLanguage, .rememberTheme, .write, .bless,
      .plan,
      .workshop:
      let begun = ContinuousClock.now
      let reports = surroundings.perform(effect, for: state)
      journal.note(effect, reports, since: begun)
      for next in reports.flatMap({ update(&state, $0) })
      where perform(next, &state, &terminal, surroundings, journal) {
        return true
      }
    }
    return false
  }
}
