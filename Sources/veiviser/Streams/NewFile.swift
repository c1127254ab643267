import Glibc

/// A file that does not exist yet, and comes into being whole or not at all.
struct NewFile {
  /// Why it could not be made.
  enum Refusal: Error {
    /// There is a file with that name.
    case exists
    /// The system says no, and why.
    case system(String)
  }

  private let path: String

  /// Takes a path; a leading `~/` is the home folder.
  init(_ path: String) { self.path = NewFile.expanded(path) }

  /// A path with the home folder in the place of a leading `~/`.
  static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }

  /// Writes the text, readable by its owner only.
  ///
  /// It is written beside its place first and then given its name, which fails when the name
  /// has been taken, in the meantime too.
  func write(_ text: String) throws(Refusal) {
    if access(path, F_OK) == 0 { throw .exists }
    try put(text, at: path) { temporary, path in
      if link(temporary, path) == 0 { return 0 }
      // A memory stick or a share may know only one name for a file.
      guard errno == EPERM || errno == EOPNOTSUPP else { return -1 }
      return take(path, for: temporary)
    }
  }

  /// Gives a file a name that nobody has: takes the name first, and then replaces what took it.
  private func take(_ path: String, for temporary: UnsafePointer<CChar>) -> Int32 {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return -1 }
    close(file)
    if rename(temporary, path) == 0 { return 0 }
    let code = errno
    unlink(path)
    errno = code
    return -1
  }

  /// Writes the text in place of what is there, if anything is; a link is followed.
  ///
  /// - Parameter keeps: whether those who could read the file still can.
  func replace(_ text: String, keeps: Bool = false) throws(Refusal) {
    let target = realpath(path, nil)
    defer { free(target) }
    var status = stat()
    let mode = keeps && stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o600
    try put(text, at: target.map { String(cString: $0) } ?? path, mode) { rename($0, $1) }
  }

  /// Writes the text beside its place, and then puts it there.
  private func put(
    _ text: String, at path: String, _ mode: mode_t = 0o600,
    by move: (UnsafePointer<CChar>, String) -> Int32
  ) throws(Refusal) {
    // The six letters are what mkstemp replaces to make the name a new one.
    var template = Array("\(path).XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw .system(String(cString: strerror(errno))) }
    defer { unlink(template) }
    let code = fill(file, text, mode)
    guard code == 0 else { throw .system(String(cString: strerror(code))) }
    guard move(template, path) == 0 else {
      throw errno == EEXIST ? .exists : .system(String(cString: strerror(errno)))
    }
  }

  /// Writes everything and closes the file; returns the code of what went wrong, or 0.
  private func fill(_ file: Int32, _ text: String, _ mode: mode_t) -> Int32 {
    // The umask may have taken something away; where files have no modes, none can be given.
    _ = fchmod(file, mode)
    var code = writeAll(text, to: file)
    if code == 0, fsync(file) != 0 { code = errno }
    if close(file) != 0, code == 0 { code = errno }
    return code
  }
}
