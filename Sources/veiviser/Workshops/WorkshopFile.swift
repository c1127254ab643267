import Glibc
import ModelFiles
import Reports

/// The file in which a workshop is kept: always whole, readable by its owner only, and locked for
/// as long as somebody holds the workshop.
///
/// Every version is written beside the last one, locked, and then put in its place, so that
/// whoever reads it sees one version or the next, and whoever looks at its lock sees whether the
/// workshop is still held.
final class WorkshopFile {
  /// What messages call it.
  let path: String
  /// What was in it when the workshop began; nil for a new file.
  private(set) var content: [UInt8]?
  private var file: Int32 = -1
  private let isRemoved: Bool

  /// The most bytes that are read of it.
  static let largest = RoomSnapshotReader.largestFile + 1

  /// Opens the file if it is there, and makes sure that nobody else holds a workshop in it.
  init(_ path: String, removedAtEnd: Bool) throws(Failure) {
    self.path = path
    isRemoved = removedAtEnd
    let flags = O_RDWR | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC
    file = open(path, flags)
    guard file >= 0 else {
      if errno == ENOENT { return }
      throw WorkshopFile.unreadable(path, errno)
    }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(status: .noInput, at: path, .unreadable, saying: "not a regular file")
    }
    guard WorkshopFile.locks(file, patiently: true) else {
      throw Failure(
        status: .noInput, at: path, .unreadable, saying: "another program holds a workshop in it")
    }
    content = try StandardInput.bytes(
      limit: WorkshopFile.largest, from: file, name: path.onOneLine)
  }

  deinit { if file >= 0 { close(file) } }

  /// Puts a new version in place of the last one; returns why it could not.
  func write(_ text: String) -> String? {
    // The six letters are what mkstemp replaces to make the name a new one.
    var template = Array("\(path).XXXXXX".utf8CString)
    let next = mkstemp(&template)
    guard next >= 0 else { return String(cString: strerror(errno)) }
    _ = fcntl(next, F_SETFD, FD_CLOEXEC)
    var code: Int32 = fchmod(next, 0o600) == 0 ? 0 : errno
    if code == 0, flock(next, LOCK_EX | LOCK_NB) != 0 { code = errno }
    if code == 0 { code = writeAll(text, to: next) }
    if code == 0, fsync(next) != 0 { code = errno }
    if code == 0, rename(template, path) != 0 { code = errno }
    guard code == 0 else {
      unlink(template)
      close(next)
      return String(cString: strerror(code))
    }
    syncFolder()
    if file >= 0 { close(file) }
    file = next
    return nil
  }

  /// Takes the file away, where that was asked for.
  func end() {
    if isRemoved, file >= 0 { unlink(path) }
  }

  /// Sees to it that the name of the new version outlives a failure of the power.
  private func syncFolder() {
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) }
    let above = open(folder ?? ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard above >= 0 else { return }
    fsync(above)
    close(above)
  }
}

extension WorkshopFile {
  /// Locks a file; whoever looks whether a workshop is held locks it for a moment, too.
  fileprivate static func locks(_ file: Int32, patiently: Bool) -> Bool {
    for attempt in 0..<(patiently ? 20 : 1) {
      if flock(file, LOCK_EX | LOCK_NB) == 0 { return true }
      if attempt < 19, patiently { usleep(10_000) }
    }
    return false
  }

  /// What is in the file of a workshop, and whether somebody holds it; nil when it is not there.
  static func glance(at path: String) throws(Failure) -> (content: [UInt8], isHeld: Bool)? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw unreadable(path, errno)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(status: .noInput, at: path, .unreadable, saying: "not a regular file")
    }
    let isHeld = flock(file, LOCK_SH | LOCK_NB) != 0
    if !isHeld { flock(file, LOCK_UN) }
    return (try StandardInput.bytes(limit: largest, from: file, name: path.onOneLine), isHeld)
  }

  private static func unreadable(_ path: String, _ code: Int32) -> Failure {
    Failure(status: .noInput, at: path, .unreadable, saying: Sentence(reason: code))
  }
}
