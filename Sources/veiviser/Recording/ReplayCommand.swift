import ArgumentParser
import Canvas
import Glibc
import Reports
import Screens
import Terminal
import Texts

/// Plays a walk that was recorded.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Play a walk that was recorded with --record, at any size and speed.")

  @Argument(
    help: ArgumentHelp("The record; - reads standard input.", valueName: "file"),
    completion: .file())
  var file: String

  @Option(help: ArgumentHelp("How many times as fast as it happened.", valueName: "number"))
  var speed = 1.0

  @Option(
    help: ArgumentHelp("The size of the screens (default: as it is here).", valueName: "80x24"))
  var size: String?

  @Flag(help: "Print every screen instead, one after the other.")
  var frames = false

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if let size, Size(named: size) == nil {
      throw ValidationError("'\(size.onOneLine)' is no size; write it like 80x24")
    }
    guard speed >= 0.01, speed <= 1_000 else {
      throw ValidationError("--speed takes a number from 0.01 to 1000")
    }
  }

  func run() throws {
    let input = TextInput(file)
    let record = try read(input)
    let surroundings = try Surroundings(options.wishes, of: record)
    let content = try surroundings.content()
    let warning = content.contentHash == record.modelHash ? nil : warning(record, input, content)
    if let warning { try StandardStream.error.write(warning) }
    let size = size.flatMap { Size(named: $0) }
    if frames || isatty(STDOUT_FILENO) != 1 || file == "-" {
      return try print(record, AppState(content: content, size: size ?? record.size), surroundings)
    }
    try play(record, content, size, surroundings)
    // What stood on the terminal before is back, and the warning with it; nothing is left to say.
  }

  private func read(_ input: TextInput) throws(Failure) -> WalkRecord {
    let source = try input.text()
    do throws(Script.Fault) {
      return try WalkRecord(source)
    } catch {
      throw error.failure(file: input.name)
    }
  }

  private func warning(_ record: WalkRecord, _ input: TextInput, _ content: Content) -> String {
    let line = record.modelLine
    let number = String(line.number)
    let gutter = String(repeating: " ", count: number.count)
    let caret = String(repeating: " ", count: line.column - 1) + "^"
    return """
      \(input.name):\(number):\(line.column): warning[other-model]: \
      \(content.wording.texts[.replayOtherModel])
        \(number) | \(line.text.onOneLine)
        \(gutter) | \(caret)

      """
  }

  /// Prints the screen before the first moment and after each of them.
  private func print(
    _ record: WalkRecord, _ state: AppState, _ surroundings: Surroundings
  ) throws(Failure) {
    var state = state
    try StandardStream.output.write("== 0 ==\n\(view(state).text)\n")
    for (number, moment) in record.moments.enumerated() {
      if case .resized = moment.event, size != nil { continue }
      let isEnd = surroundings.replay(moment.event, &state)
      let name = moment.event.scriptLine ?? ""
      try StandardStream.output.write("== \(number + 1) \(name.onOneLine) ==\n")
      if isEnd { return }
      try StandardStream.output.write(view(state).text + "\n")
    }
  }

  private func play(
    _ record: WalkRecord, _ content: Content, _ size: Size?, _ surroundings: Surroundings
  ) throws {
    let isMono = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    var terminal: Terminal
    do throws(StartFailure) {
      terminal = try Terminal(theme: Theme(isMono ? .mono : .default))
    } catch {
      throw Failure(status: .noTerminal, message: error.inWords(content.wording.texts))
    }
    var loop = ReplayLoop(
      Replay(record, speed: speed), content, size, surroundings, charset: terminal.charset)
    let interruption = loop.run(&terminal)
    terminal.end()
    interruption?.end()
  }
}

extension Surroundings {
  /// Takes a recorded event in, without writing or remembering anything; says whether it is the
  /// end of the walk.
  func replay(_ event: Event, _ state: inout AppState) -> Bool {
    var effects = update(&state, .terminal(event))
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      let reports: [AppEvent]
      switch effect {
      case .quit: return true
      case .write(let path, _): reports = [.fileWritten(path: path)]
      case .readOffers, .readSources, .readGlossary, .checkPack, .readTexts, .listMunicipalities,
        .readMunicipality:
        reports = perform(effect, for: state)
      default: reports = []
      }
      for report in reports { effects += update(&state, report) }
    }
    return false
  }
}
