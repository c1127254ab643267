import ArgumentParser
import ModelFiles
import Reports
import Texts

/// What the program says about its use: help that was asked for, and what is wrong with a call.
///
/// The argument parser says both in English. What it says is taken as facts: which command is
/// meant, and which of its sentences it is.
struct Guidance {
  private let texts: Catalogue
  private let sentences: Sentences
  private let program: CommandOutline

  /// Speaks as somebody has asked for, or else in another language.
  init(_ speech: Speech, orIn other: Language) throws {
    texts = speech.texts(orIn: other)
    sentences = speech.sentences
    program = try CommandOutline.program()
  }

  /// The page that `help` and names of commands ask for; nil where something else is asked for.
  static func page(askedBy arguments: ArraySlice<String>) throws(Failure) -> String? {
    guard arguments.first == "help", let guidance = try? Guidance(.current, orIn: .nb) else {
      return nil
    }
    var names: [String] = []
    var isAboutHelp = false
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      if ["--language", "--resources"].contains(argument) {
        _ = rest.popFirst()
      } else if ["-h", "--help"].contains(argument) {
        isAboutHelp = true
      } else if !argument.hasPrefix("-") {
        names.append(argument)
      } else if !argument.hasPrefix("--language="), !argument.hasPrefix("--resources=") {
        return nil
      }
    }
    if names.isEmpty, isAboutHelp { names = ["help"] }
    let command = try guidance.command(at: names)
    return HelpPage(command, at: names, guidance.texts).text
  }

  /// The page in place of one in English; nil where the text is something else.
  static func page(inPlaceOf english: String) -> String? {
    guard let start = english.firstRange(of: "USAGE: veiviser"),
      let guidance = try? Guidance(.current, orIn: .nb)
    else { return nil }
    let (command, path) = guidance.command(named: english[start.upperBound...])
    return HelpPage(command, at: path, guidance.texts).text
  }

  /// What is wrong with a call, and how it is meant to be.
  func complaint(_ message: String, inPlaceOf english: String) -> String {
    let said = sentences.said(english: message).map { texts.manual(values: $0).quoted } ?? message
    var lines = ["\(texts[.usageError]): \(said)"]
    if let start = english.firstRange(of: "\nUsage: veiviser") {
      let (command, path) = command(named: english[start.upperBound...])
      if let option = command.shown.first(where: { $0.isNamed(in: message) }) {
        lines.append(String(HelpPage.row(option, path, texts).dropLast()))
      }
      lines.append(HelpPage.usage(of: command, at: path, texts))
      let call = (["veiviser"] + path + ["--help"]).joined(separator: " ")
      lines.append(texts(.usageSee, call))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func command(at names: [String]) throws(Failure) -> CommandOutline {
    var command = program
    for name in names {
      guard let below = command.command(name) else {
        let known = command.commands.map(\.commandName).joined(separator: ", ")
        throw Failure(
          status: .usage, saying: "error: there is no command '\(name.onOneLine)'",
          hint: known.isEmpty ? nil : "known: \(known)")
      }
      command = below
    }
    return command
  }

  /// The command that the first words name, as far as they do.
  private func command(named words: Substring) -> (CommandOutline, [String]) {
    var (command, path) = (program, [] as [String])
    let line = words.prefix { $0 != "\n" }
    for word in line.split(separator: " ") {
      guard let below = command.command(String(word)) else { break }
      (command, path) = (below, path + [String(word)])
    }
    return (command, path)
  }
}

extension CommandOutline.Argument {
  /// Whether a message of the parser names it together with its value.
  fileprivate func isNamed(in message: String) -> Bool {
    guard !value.isEmpty else { return false }
    return message.contains((spelt.first.map { "\($0) " } ?? "'") + "<\(value)>")
  }
}

extension String {
  /// The text with the quotation marks of Norwegian for those that the parser puts around values.
  fileprivate var quoted: String {
    replacing(/'([^']*)'/) { "«\($0.output.1)»" }
  }
}
