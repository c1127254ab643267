import ArgumentParser
import Canvas
import Reports
import Screens

/// Plays keys through the screens and prints what they show, without a terminal.
struct ScriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script",
    abstract: "Play keys from a file through the screens, and print the screens asked for.",
    discussion: """
      Each line holds keys with blanks between (Enter, Down, Esc, Ctrl-L, Space, or a single
      character) or an instruction: ":snapshot NAME" prints the screen, ":resize 40x12",
      ":text WORDS" types and ":paste WORDS" pastes. "# " begins a comment.
      """)

  @Argument(help: ArgumentHelp("The script; - reads standard input.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("The size of the screen.", valueName: "columns>x<lines"))
  var size = "80x24"

  @Option(help: "The letters that the screen has: utf8, latin1 or ascii.")
  var charset = "utf8"

  @OptionGroup var options: SharedOptions

  func validate() throws {
    guard Size(named: size) != nil else {
      throw ValidationError("'\(size)' is no size; write it like 80x24")
    }
    guard Charset(named: charset) != nil else {
      throw ValidationError("'\(charset)' is none of utf8, latin1 and ascii")
    }
  }

  func run() throws {
    let script = try read()
    let surroundings = try Surroundings(options)
    let size = Size(named: size) ?? .zero
    var state = AppState(content: try surroundings.content(), size: size)
    for step in script.steps {
      switch step {
      case .snapshot(let name):
        let frame = view(state, charset: Charset(named: charset) ?? .utf8)
        let title = name.isEmpty ? "" : "== \(name.onOneLine) ==\n"
        try StandardStream.output.write(title + frame.text + "\n")
      case .event(let event):
        if surroundings.play(.terminal(event), &state) { return }
      case .wait, .fact: break
      }
    }
  }

  private func read() throws(Failure) -> Script {
    let input = TextInput(file)
    let source = try input.text()
    do throws(Script.Fault) {
      return try Script(source)
    } catch {
      throw Failure(status: .badInput, message: error.rendered(file: input.name))
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
