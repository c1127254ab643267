import Canvas
import Texts

/// What a command does, how it is called, and what it takes, on lines that fit a terminal.
struct HelpPage {
  private static let columns = 80
  /// Where the explanations begin.
  private static let margin = 26

  /// The whole page.
  private(set) var text = ""
  private let texts: Catalogue

  /// Describes the command that the path names below the program.
  init(_ command: CommandOutline, at path: [String], _ texts: Catalogue) {
    self.texts = texts
    add(path.isEmpty ? texts[.manualAbout] : texts.manual(command, path))
    add(texts.more(about: path))
    add(HelpPage.usage(of: command, at: path, texts))
    let arguments = command.shown
    section(.usageArguments, arguments.filter { $0.spelt.isEmpty }, path)
    section(.manualOptions, arguments.filter { !$0.spelt.isEmpty }, path)
    addCommands(below: command, path)
  }

  /// The line that shows how a command is called.
  static func usage(
    of command: CommandOutline, at path: [String], _ texts: Catalogue
  ) -> String {
    let parts =
      command.commands.isEmpty
      ? command.ownOptions.map { $0.usage(texts) }
      : ["<\(texts.manual(value: "subcommands"))>"]
    let start = (["\(texts[.usageLine]):", "veiviser"] + path).joined(separator: " ")
    // What belongs together stays together: its blanks are those that no line breaks at.
    let whole = [start] + parts.map { $0.replacing(" ", with: "\u{A0}") }
    let lines = wrap(whole.joined(separator: " "), columns: columns, hanging: 4)
    return lines.joined(separator: "\n").replacing("\u{A0}", with: " ")
  }

  /// What an option is for, as a line of a page.
  static func row(
    _ option: CommandOutline.Argument, _ path: [String], _ texts: Catalogue
  ) -> String {
    row(option.head(texts), texts.manual(option, path))
  }

  private static func row(_ head: String, _ text: String) -> String {
    let start = "  \(head)"
    if text.isEmpty { return start + "\n" }
    let lines = wrap(text, columns: columns - margin)
    let indent = String(repeating: " ", count: margin)
    // A head that leaves no room stands on a line of its own.
    let isWide = start.count + 2 > margin
    let first = isWide ? start + "\n" + indent : start + indent.dropFirst(start.count)
    return first + lines.joined(separator: "\n" + indent) + "\n"
  }

  private mutating func add(_ paragraph: String) {
    if paragraph.isEmpty { return }
    text += text.isEmpty ? "" : "\n"
    text += wrap(paragraph, columns: Self.columns).map { $0 + "\n" }.joined()
  }

  private mutating func section(
    _ heading: TextID, _ rows: [CommandOutline.Argument], _ path: [String]
  ) {
    if rows.isEmpty { return }
    text += "\n\(texts[heading].uppercased()):\n"
    text += rows.map { Self.row($0, path, texts) }.joined()
  }

  private mutating func addCommands(below command: CommandOutline, _ path: [String]) {
    if command.commands.isEmpty { return }
    text += "\n\(texts[.manualCommands].uppercased()):\n"
    for below in command.commands {
      let isDefault = below.commandName == command.defaultSubcommand
      let head = below.commandName + (isDefault ? " (\(texts[.usageDefault]))" : "")
      text += Self.row(head, texts.manual(below, path + [below.commandName]))
    }
    let call = (["veiviser help"] + path + ["<\(texts.manual(value: "subcommands"))>"])
    add(texts(.usageMore, call.joined(separator: " ")))
  }
}

extension CommandOutline.Argument {
  /// It as it is typed, with a word for its value, short names first.
  fileprivate func head(_ texts: Catalogue) -> String {
    let value = self.value.isEmpty ? "" : "<\(texts.manual(value: self.value))>"
    let names = spelt.reversed().joined(separator: ", ")
    return [names, value].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// It as the line of a call shows it.
  fileprivate func usage(_ texts: Catalogue) -> String {
    let value = self.value.isEmpty ? "" : "<\(texts.manual(value: self.value))>"
    let parts = [spelt.first ?? "", value].filter { !$0.isEmpty }
    let text = parts.joined(separator: " ") + (isRepeating ? " ..." : "")
    return isOptional ? "[\(text)]" : text
  }
}
