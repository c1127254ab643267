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

  func run() throws {
    let surroundings = try Surroundings(options)
    let content = try surroundings.content()
    var terminal = try start(content.wording.texts)
    terminal.stopNotice = content.wording.texts[.messageStopped]
    var state = AppState(content: content, size: terminal.size)
    loop(&state, &terminal, surroundings)
    terminal.end()
  }

  private func start(_ texts: Catalogue) throws(Failure) -> Terminal {
    let isPlain = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    do throws(StartFailure) {
      return try Terminal(theme: isPlain ? .mono : .default)
    } catch {
      throw Failure(status: .noTerminal, message: error.inWords(texts))
    }
  }

  /// Draws, waits, takes in all that has happened, and does what that asks for.
  private func loop(
    _ state: inout AppState, _ terminal: inout Terminal, _ surroundings: Surroundings
  ) {
    while true {
      terminal.show(view(state, charset: terminal.charset))
      var effects: [Effect] = []
      for event in terminal.events() { effects += update(&state, .terminal(event)) }
      while !effects.isEmpty {
        let effect = effects.removeFirst()
        switch effect {
        case .quit: return
        case .redraw: terminal.redraw()
        case .suspend: terminal.suspend()
        case .readOffers, .readTexts, .write:
          for event in surroundings.perform(effect, for: state.model) {
            effects += update(&state, event)
          }
        }
      }
    }
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
    return "\(reason)\n\(texts[.terminalInstead])"
  }
}
