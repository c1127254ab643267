import ArgumentParser

/// What a workshop needs.
struct WorkshopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workshop",
    abstract: "Count what a room votes about the training cases, and how far it agrees.",
    subcommands: [WorkshopAgreementCommand.self])
}
