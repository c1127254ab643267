import ArgumentParser
import FoundationEssentials
import Texts

/// A command as the argument parser knows it: its options, and the commands below it.
///
/// The manual page is made from this, so that it cannot fall behind what the parser takes.
struct CommandOutline: Decodable {
  /// The word that calls it.
  let commandName: String
  /// What it does, in English.
  let abstract: String?
  /// The command below it that is meant when none is named.
  let defaultSubcommand: String?
  private let subcommands: [CommandOutline]?
  private let arguments: [Argument]?

  /// The whole program.
  static func program() throws -> CommandOutline {
    // Nothing else gives the options as values; a test holds the page equal to --help.
    try JSONDecoder().decode(Document.self, from: Data(Veiviser._dumpHelp().utf8)).command
  }

  private struct Document: Decodable {
    let command: CommandOutline
  }

  /// The commands below it.
  var commands: [CommandOutline] { subcommands ?? [] }

  /// The command below it with this name.
  func command(_ name: String) -> CommandOutline? {
    commands.first { $0.commandName == name }
  }

  /// What it takes and a person is to know of.
  var shown: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }

  /// What it takes besides that which every command takes.
  var ownOptions: [Argument] { shown.filter { !["help", "version"].contains($0.id) } }
}

extension CommandOutline {
  /// An option, a flag, or what stands without a name.
  struct Argument: Decodable {
    private let kind: String
    private let names: [Name]?
    private let valueName: String?
    /// What it is for, in English.
    let abstract: String?
    /// What it is when nobody gives it.
    let defaultValue: String?
    /// Whether it can be left out.
    let isOptional: Bool
    /// Whether it can be given several times.
    let isRepeating: Bool
    fileprivate let shouldDisplay: Bool

    private struct Name: Decodable {
      let kind: String
      let name: String

      var spelt: String { (kind == "long" ? "--" : "-") + name }
    }

    /// What it is called in the catalogue of texts.
    var id: String { names?.first { $0.kind == "long" }?.name ?? value }

    /// What a value stands for; empty for a flag.
    var value: String {
      // The parser puts the name between < and >; two of them are joined by these.
      kind == "flag" ? "" : (valueName ?? "").replacing(">x<", with: "x")
    }

    /// The names that it is given by, the long one first; none where the value stands alone.
    var spelt: [String] {
      (names ?? []).sorted { $0.name.count > $1.name.count }.map(\.spelt)
    }
  }
}
