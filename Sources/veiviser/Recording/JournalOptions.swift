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

  /// The same, without the types of the argument parser.
  var places: JournalPlaces { JournalPlaces(log: log, record: record) }
}
