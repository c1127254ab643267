import ArgumentParser

/// The program.
struct Veiviser: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "veiviser",
    abstract: "Suggests a main pathway for a case, with reasons and sources.",
    version: Version.program,
    subcommands: [
      WalkCommand.self, SuggestCommand.self, CheckCommand.self, TestCommand.self, DiffCommand.self,
      ScriptCommand.self, ReplayCommand.self, ManualCommand.self, NewCommand.self,
      ImportCommand.self, PlanCommand.self, WorkshopCommand.self, BenchCommand.self,
    ],
    defaultSubcommand: WalkCommand.self)
}
