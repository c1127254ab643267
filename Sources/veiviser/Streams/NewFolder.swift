import Glibc
import Reports

/// A folder that does not exist yet, and comes into being with all its files or not at all.
struct NewFolder {
  /// Why it could not be made.
  enum Refusal: Error {
    /// There is something with that name.
    case exists
    /// There is no folder to make it in.
    case noParent
    /// The system says no, and why.
    case system(String)
  }

  /// Where it will be, without slashes at the end.
  let path: String

  /// Takes a path; slashes at its end do not count.
  init(_ path: String) {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    self.path = String(path)
  }

  /// What the folder is called.
  var name: String { path.split(separator: "/").last.map(String.init) ?? "" }

  /// Makes the folder with these files; a path may name a folder inside.
  ///
  /// Everything is written in a folder beside it first, which then gets the name.
  func write(_ files: [(path: String, text: String)]) throws(Refusal) {
    var status = stat()
    if name.isEmpty || lstat(path, &status) == 0 { throw .exists }
    // The six letters are what mkdtemp replaces to make the name a new one.
    var template = Array("\(path).XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw errno == ENOENT || errno == ENOTDIR ? .noParent : .now
    }
    let draft = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // Nobody may leave half a folder behind by pressing Ctrl-C.
    let held = Signals.hold()
    defer { Signals.release(held) }
    do throws(Refusal) {
      try fill(draft, files)
      guard rename(draft, path) == 0 else {
        throw [EEXIST, ENOTEMPTY, ENOTDIR].contains(errno) ? .exists : .now
      }
    } catch {
      remove(draft, files)
      throw error
    }
  }

  private func fill(
    _ draft: String, _ files: [(path: String, text: String)]
  ) throws(Refusal) {
    let mask = umask(0)
    umask(mask)
    guard chmod(draft, 0o777 & ~mask) == 0 else { throw .now }
    for folder in Self.folders(of: files) {
      guard mkdir("\(draft)/\(folder)", 0o777) == 0 else { throw .now }
    }
    for (path, text) in files { try write(text, to: "\(draft)/\(path)") }
  }

  private func write(_ text: String, to path: String) throws(Refusal) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .now }
    var code = writeAll(text, to: file)
    if close(file) != 0, code == 0 { code = errno }
    if code != 0 { throw .system(String(cString: strerror(code))) }
  }

  /// Takes away what has been written; what is not there does not matter.
  private func remove(_ draft: String, _ files: [(path: String, text: String)]) {
    for file in files { unlink("\(draft)/\(file.path)") }
    for folder in Self.folders(of: files) { rmdir("\(draft)/\(folder)") }
    rmdir(draft)
  }

  /// The folders that some paths name.
  private static func folders(of files: [(path: String, text: String)]) -> [String] {
    let named = files.compactMap { file in
      file.path.lastIndex(of: "/").map { String(file.path[..<$0]) }
    }
    return Set(named).sorted()
  }
}

extension NewFolder.Refusal {
  /// What the system has just said.
  fileprivate static var now: Self { .system(String(cString: strerror(errno))) }
}

/// The signals by which a person ends the program.
private enum Signals {
  /// Keeps them waiting; returns those that were waiting before.
  static func hold() -> sigset_t {
    var mine = sigset_t()
    var before = sigset_t()
    sigemptyset(&mine)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&mine, signal) }
    sigprocmask(SIG_BLOCK, &mine, &before)
    return before
  }

  /// Lets them come again.
  static func release(_ before: sigset_t) {
    var before = before
    sigprocmask(SIG_SETMASK, &before, nil)
  }
}
