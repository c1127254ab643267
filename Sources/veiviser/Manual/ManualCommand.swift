import ArgumentParser
import ModelFiles
import Reports
import Screens
import Texts

/// Prints the manual page.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page, for man.")

  @OptionGroup var library: LibraryOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let texts = try library.opened().texts(language.spoken)
    let page = ManualPage(texts, try CommandOutline.program())
    try StandardStream.output.write(page.text)
  }
}

/// The manual page in the language of troff, with the macros for manuals.
private struct ManualPage {
  private var lines: [String] = []

  /// The whole page.
  var text: String { lines.map { $0 + "\n" }.joined() }

  init(_ texts: Catalogue, _ program: CommandOutline) {
    lines.append(".TH VEIVISER 1 \"\" \"veiviser \(Version.program)\" \"\"")
    section(.manualName, texts)
    add("veiviser \\- ", texts[.manualTitle])
    section(.manualSynopsis, texts)
    for form in ["veiviser", "veiviser \\-\\-plain"] { item(bold: form) }
    lines.append(".PP")
    lines.append("\\fBveiviser\\fR \\fI\(escaped(texts[.manualCommand]))\\fR ...")
    section(.manualDescription, texts)
    for part in [TextID.manualAbout, .manualPrivacy, .manualPlain] {
      lines.append(".PP")
      add("", texts[part])
    }
    section(.manualCommands, texts)
    for command in program.commands {
      row(escaped(command.commandName), texts.manual(command, [command.commandName]))
    }
    lines.append(".PP")
    add("", texts[.manualHelp])
    section(.manualOptions, texts)
    for option in program.shown { row(head(option, texts), texts.manual(option, [])) }
    for command in program.commands { addOptions(of: command, [], texts) }
    section(.manualKeys, texts)
    for key in KeyList(texts).rows {
      row(key.keys.map(escaped).joined(separator: " "), key.text)
    }
    section(.manualFiles, texts)
    row("~/.config/veiviser/config.yaml", texts[.manualFileConfig])
    row("\(Environment.settingsFolder)/config.yaml", texts[.manualFileConfigEverybody])
    row("~/.local/share/veiviser/municipalities", texts[.manualFileMunicipalities])
    row("~/.local/share/veiviser/models", texts[.manualFileModels])
    row("/usr/share/veiviser", texts[.manualFileShared])
    row(Policy.path, texts[.manualFilePolicy])
    row("~/.local/state/veiviser", texts[.manualFileState])
    section(.manualEnvironment, texts)
    row("VEIVISER_RESOURCES", texts[.manualEnvResources])
    row("ACCESSIBLE", texts[.manualEnvAccessible])
    row("NO_COLOR", texts[.manualEnvColour])
    section(.manualStatus, texts)
    for (status, text) in Self.statuses { row(String(status.rawValue), texts[text]) }
  }

  private static let statuses: [(ExitStatus, TextID)] = [
    (.done, .manualStatusDone), (.findings, .manualStatusFindings),
    (.usage, .manualStatusUsage), (.badInput, .manualStatusInput),
    (.noInput, .manualStatusNoInput), (.noTerminal, .manualStatusTerminal),
    (.cannotCreate, .manualStatusCreate), (.cannotWrite, .manualStatusWrite),
  ]

  private mutating func section(_ heading: TextID, _ texts: Catalogue) {
    lines.append(".SH \(escaped(texts[heading].uppercased()))")
  }

  /// The options of a command and of those below it, each command under its own heading.
  private mutating func addOptions(
    of command: CommandOutline, _ path: [String], _ texts: Catalogue
  ) {
    let path = path + [command.commandName]
    lines.append(".SS veiviser \(escaped(path.joined(separator: " ")))")
    add("", texts.manual(command, path))
    for option in command.ownOptions { row(head(option, texts), texts.manual(option, path)) }
    for below in command.commands { addOptions(of: below, path, texts) }
  }

  /// An option as it is typed, with a word for its value.
  private func head(_ option: CommandOutline.Argument, _ texts: Catalogue) -> String {
    let names = option.spelt.map(escaped).joined(separator: "\\fR, \\fB")
    let value = option.value.isEmpty ? "" : "\\fI\(escaped(texts.manual(value: option.value)))"
    return [names, value].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private mutating func item(bold text: String) {
    lines.append(".PP")
    lines.append("\\fB\(text)\\fR")
  }

  private mutating func row(_ head: String, _ text: String) {
    lines += [".TP", "\\fB\(head)\\fR"]
    add("", text)
  }

  private mutating func add(_ before: String, _ text: String) {
    lines.append(before + guarded(escaped(text), isFirst: before.isEmpty))
  }

  /// The text with everything that troff would take for an instruction made harmless.
  private func escaped(_ text: String) -> String {
    text.onOneLine.map { $0 == "\\" ? "\\e" : $0 == "-" ? "\\-" : String($0) }.joined()
  }

  /// A line that begins with a dot or an apostrophe would be an instruction.
  private func guarded(_ text: String, isFirst: Bool) -> String {
    isFirst && (text.hasPrefix(".") || text.hasPrefix("'")) ? "\\&\(text)" : text
  }
}
