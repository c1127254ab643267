/// The new files in which something is kept of a walk; none where nobody has asked for it.
struct JournalPlaces {
  /// The file for what happened and how long it took, without answers.
  var log: String?
  /// The file for all that is needed to replay it.
  var record: String?

  /// Whether nothing is kept.
  var isEmpty: Bool { log == nil && record == nil }

  /// Makes the files that are asked for.
  func opened() throws(Failure) -> Journal {
    Journal(
      log: try log.map { path throws(Failure) in try GrowingFile(path) },
      record: try record.map { path throws(Failure) in try GrowingFile(path) })
  }
}
