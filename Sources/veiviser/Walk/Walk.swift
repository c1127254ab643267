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

  @OptionGroup var display: DisplayOptions
  @OptionGroup var own: CaseOptions

  @Option(
    help: ArgumentHelp(
      "Keep plans in this folder (default: ~/.local/share/veiviser).", valueName: "dir"))
  var data: String?

  @OptionGroup var journaling: JournalOptions

  func run() throws {
    try StandardStream.checkOpen()
    var surroundings = try Surroundings(
      options, remembers: !display.isForgetful,
      plans: (data ?? Environment.current.data).map(StorePlace.init(data:)))
    surroundings.own = own
    do {
      try walk(surroundings)
    } catch let failure as Failure {
      throw surroundings.told(failure)
    }
  }

  private func walk(_ surroundings: Surroundings) throws {
    // What is wrong with a file is said before the screen is taken.
    if !own.paths.isEmpty {
      _ = try surroundings.pack.shelf(of: own, for: try surroundings.pack.model())
    }
    if journaling.log != nil || journaling.record != nil { try surroundings.policy.requireFiles() }
    var journal = try journaling.opened()
    try display.show(surroundings, &journal)
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
  var isSurprising: Bool {
    switch self {
    case .noType, .unknownType: true
    case .notATerminal, .tooSimple, .noResources: false
    }
  }
}
