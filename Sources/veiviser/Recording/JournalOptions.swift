import ArgumentParser

/// What is kept of a walk, when it is asked for.
struct JournalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write a log to this new file: what happened and how long it took, no answers.",
      valueName: "file"),
    completion: .file())
  var log: String?

  @Option(
    help: ArgumentHelp(
      "Record the walk in this new file, to be replayed. It holds every answer and text.",
      valueName: "file"),
    completion: .file())
  var record: String?

  /// Makes the files that are asked for.
  func opened() throws(Failure) -> Journal {
    Journal(
      log: try log.map { path throws(Failure) in try GrowingFile(path) },
      record: try record.map { path throws(Failure) in try GrowingFile(path) })
  }
}
