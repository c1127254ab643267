import ArgumentParser

/// What a workshop needs.
struct WorkshopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workshop",
    abstract: "Hold a workshop, hand out its cases, and count what a room votes about them.",
    subcommands: [
      WorkshopRunCommand.self, WorkshopFollowCommand.self, WorkshopHandoutCommand.self,
      WorkshopPosterCommand.self, WorkshopAgreementCommand.self, WorkshopBlessCommand.self,
      WorkshopPracticeCommand.self,
    ],
    defaultSubcommand: WorkshopRunCommand.self)
}
