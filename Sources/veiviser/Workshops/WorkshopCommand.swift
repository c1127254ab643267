import ArgumentParser

/// What a workshop needs.
struct WorkshopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workshop",
    abstract: "Hand out the training cases, and count what a room votes about them.",
    subcommands: [
      WorkshopHandoutCommand.self, WorkshopPosterCommand.self, WorkshopAgreementCommand.self,
      WorkshopBlessCommand.self,
    ])
}
