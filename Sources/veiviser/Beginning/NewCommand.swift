import ArgumentParser

/// Writes the files that something new begins with.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write commented files to begin with.",
    subcommands: [NewModelCommand.self, NewMunicipalityCommand.self])
}
