import ArgumentParser

/// Writes the folder of a new model.
struct NewModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Write a small, commented model that passes check.")

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"))
  var folder: String

  func run() throws {
    throw Failure(status: .cannotCreate, message: "not written yet: new model")
  }
}
