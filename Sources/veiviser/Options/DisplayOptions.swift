import ArgumentParser
import Canvas
import Screens
import Terminal
import Texts

/// How the screens are shown, and whether they are.
struct DisplayOptions: ParsableArguments {
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
        let texts = try surroundings.cover().texts
        if failure.isSurprising {
          try StandardStream.error.write("\(failure.inWords(texts))\n\(texts[.plainInstead])\n")
        }
      }
    }
    let loop = PlainLoop(surroundings, opening: opening, watched: watched)
    let interruption = try loop.run(&journal)
    try journal.end(try surroundings.cover().texts)
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
