import ArgumentParser

/// Walks through the questions on the screen.
struct WalkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "walk", abstract: "Walk through the questions on the screen.")

  @OptionGroup var options: SharedOptions

  @OptionGroup var display: DisplayOptions
  @OptionGroup var own: CaseOptions

  @Option(
    help: ArgumentHelp(
      "Keep plans in this folder (default: ~/.local/share/veiviser).", valueName: "dir"))
  var data: String?

  @OptionGroup var journaling: JournalOptions

  func run() throws {
    let walk = Walk(
      wishes: options.wishes, display: display.chosen, own: own.files, data: data,
      journal: journaling.places)
    try walk.run()
  }
}
