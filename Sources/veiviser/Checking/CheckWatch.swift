import Glibc
import ModelFiles
import Reports
import Texts

/// Checks a pack again whenever one of its files changes, until it is interrupted.
struct CheckWatch {
  private let pack: Pack
  private let texts: Catalogue
  private let sentences: Sentences
  private let municipality: String?
  private let own: CaseFiles
  private let showsNotes: Bool
  private let folder: String

  /// Takes a pack that lies in a folder.
  ///
  /// - Throws: a ``Failure`` where there is nothing to watch, or nobody to tell.
  init(
    _ pack: Pack, _ texts: Catalogue, _ sentences: Sentences, _ municipality: String?,
    _ own: CaseFiles, showsNotes: Bool
  ) throws(Failure) {
    guard let folder = pack.folder else {
      throw Failure(status: .usage, message: texts[.checkWatchEmbedded])
    }
    guard isatty(STDOUT_FILENO) == 1 else {
      throw Failure(status: .usage, message: texts[.checkWatchPipe])
    }
    self.pack = pack
    self.texts = texts
    self.sentences = sentences
    self.municipality = municipality
    self.own = own
    self.showsNotes = showsNotes
    self.folder = folder
  }

  /// Checks, and waits, and checks again; ends only by a signal.
  func run() throws(Failure) -> Never {
    var watch = try FolderWatch(folder)
    try write(report() + "\n" + texts(.checkWatching, folder.onOneLine))
    while true {
      let change = try watch.next()
      let isThere = isFolder
      let names = change.files.sorted().map(\.onOneLine)
      let what = names.isEmpty || change.isOfFolder ? [texts[.checkFolder]] : names
      let heading = texts(.checkAgain, clock, what.joined(separator: ", "))
      try write(
        "\n── \(heading)\n\n"
          + (isThere ? report() : texts(.checkGone, folder.onOneLine) + "\n"))
    }
  }

  private func report() -> String {
    pack.report(
      (try? pack.checked(municipality, own)) ?? pack.reader.checked(), texts, sentences,
      showsNotes: showsNotes)
  }

  private func write(_ text: String) throws(Failure) {
    try StandardStream.output.write(text.hasSuffix("\n") ? text : text + "\n")
  }

  private var isFolder: Bool {
    var status = stat()
    return stat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The time of day.
  private var clock: String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return [parts.tm_hour, parts.tm_min, parts.tm_sec]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
