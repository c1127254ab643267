import Canvas
import Screens
import Terminal
import Texts

/// How the screens are shown, and whether they are.
struct Display {
  /// Whether nothing is remembered.
  var isForgetful = false
  /// Whether plain lines are asked for.
  var isPlain = false
  /// The theme that is asked for.
  var theme: Theme.Name?

  /// Shows the screens, or the same in plain lines where that is asked for or nothing can be drawn.
  ///
  /// - Parameter opening: what happens before the first key.
  /// - Parameter watched: what else is waited for, besides the person.
  func show(
    _ surroundings: Surroundings, _ journal: inout Journal, opening: [AppEvent] = [],
    watched: Watched? = nil
  ) throws {
    if !isPlain, !Environment.current.wantsPlainLines {
      do {
        return try ScreenLoop(theme: theme, watched: watched)
          .run(surroundings, &journal, opening: opening)
      } catch let failure as StartFailure where failure != .noResources {
        if failure.isSurprising {
          let texts = try surroundings.texts()
          try StandardStream.error.write("\(failure.inWords(texts))\n\(texts[.plainInstead])\n")
        }
      }
    }
    let loop = PlainLoop(surroundings, opening: opening, watched: watched)
    let interruption = try loop.run(&journal)
    if journal.isKept { try journal.end(try surroundings.texts()) }
    interruption?.end()
  }
}

/// Something that is waited for besides the person.
struct Watched {
  /// What becomes readable when it has happened.
  let descriptor: Int32
  /// What has happened then.
  let event: () -> AppEvent
}

extension StartFailure {
  /// Why there is no screen, and what to do instead.
  func inWords(_ texts: Catalogue) -> String {
    switch self {
    case .notATerminal: texts[.terminalNone]
    case .noType: texts[.terminalNoType]
    case .unknownType(let name): texts(.terminalUnknown, name.printable)
    case .tooSimple(let name): texts(.terminalSimple, name.printable)
    case .noResources: texts[.terminalResources]
    }
  }

  /// Whether the person would expect a screen here.
  fileprivate var isSurprising: Bool {
    switch self {
    case .noType, .unknownType: true
    case .notATerminal, .tooSimple, .noResources: false
    }
  }
}
