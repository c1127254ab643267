import ArgumentParser
import Canvas
import ModelFiles
import Reports
import Screens

/// Plays keys through the screens and prints what they show, without a terminal.
struct ScriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script",
    abstract: "Play keys from a file through the screens, and print the screens asked for.")

  @Argument(
    help: ArgumentHelp("The script; - reads standard input.", valueName: "file"),
    completion: .file())
  var file: String

  @Option(help: ArgumentHelp("The size of the screen.", valueName: "columns>x<lines"))
  var size = "80x24"

  @Option(
    help: "The letters that the screen has: utf8, latin1 or ascii.",
    completion: .list(["utf8", "latin1", "ascii"]))
  var charset = "utf8"

  @Flag(help: "Print the screen as a picture in SVG.")
  var svg = false

  @Option(help: ArgumentHelp("The theme of the picture.", valueName: "name"))
  var theme: Theme.Name?

  @OptionGroup var options: SharedOptions

  func validate() throws {
    guard svg || theme == nil else {
      throw ValidationError("--theme is the theme of a picture; it goes with --svg")
    }
    guard Size(named: size) != nil else {
      throw ValidationError("'\(size)' is no size; write it like 80x24")
    }
    guard Charset(named: charset) != nil else {
      throw ValidationError("'\(charset)' is none of utf8, latin1 and ascii")
    }
  }

  func run() throws {
    let input = TextInput(file)
    let script = try read(input)
    let surroundings = try Surroundings(options.wishes)
    let size = Size(named: size) ?? .zero
    var state = AppState(content: try surroundings.content(), size: size)
    for step in script.steps {
      switch step {
      case .snapshot(let name):
        try show(view(state, charset: Charset(named: charset) ?? .utf8), name)
        if svg { return }
      case .event(let event):
        if surroundings.play(.terminal(event), &state) { return try end(input) }
      case .wait, .fact: break
      }
    }
  }

  private func show(_ frame: Frame, _ name: String) throws {
    if svg {
      try StandardStream.output.write(frame.svg(theme: Theme(theme ?? .default)))
    } else {
      let title = name.isEmpty ? "" : "== \(name.onOneLine) ==\n"
      try StandardStream.output.write(title + frame.text + "\n")
    }
  }

  /// The keys have left the program; a picture that was asked for will not come.
  private func end(_ input: TextInput) throws(Failure) {
    guard svg else { return }
    throw Failure(
      status: .badInput, saying: "\(input.name): the keys leave the program before the picture")
  }

  private func read(_ input: TextInput) throws(Failure) -> Script {
    let source = try input.text()
    do throws(Script.Fault) {
      if svg { try Script.requireOneSnapshot(source) }
      return try Script(source)
    } catch {
      throw error.failure(file: input.name)
    }
  }
}

extension Charset {
  /// The charset with this name.
  fileprivate init?(named name: String) {
    switch name {
    case "utf8": self = .utf8
    case "latin1": self = .latin1
    case "ascii": self = .ascii
    default: return nil
    }
  }
}
