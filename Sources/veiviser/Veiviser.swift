import ArgumentParser

/// The program.
struct Veiviser: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "veiviser",
    abstract: "Suggests a main pathway for a case, with reasons and sources.",
    discussion: """
      Without a subcommand, veiviser walks through the questions on the screen.
      Nothing is stored unless you ask for it, and nothing is sent.
      """,
    version: Version.program,
    subcommands: [
<<<<<<< HEAD
      WalkCommand.self, SuggestCommand.self, CheckCommand.self, TestCommand.self, DiffCommand.self,
      ScriptCommand.self, NewCommand.self, BenchCommand.self,
=======
      WalkCommand.self, SuggestCommand.self, CheckCommand.self, TestCommand.self,
      ScriptCommand.self, NewCommand.self, ImportCommand.self, BenchCommand.self,
>>>>>>> 7ec59c1 (Import offers from a spreadsheet; write a file to begin with; a schema for municipalities)
    ],
    defaultSubcommand: WalkCommand.self)
}
