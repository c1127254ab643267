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
      try ScreenLoop(theme: theme).run(surroundings, &journal)
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
