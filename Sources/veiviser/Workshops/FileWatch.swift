import Glibc
import ModelFiles
import Reports

/// Tells when a file is put in its place, changed, closed or taken away.
///
/// Its folder is watched, because a new version of the file is another file with the same name.
final class FileWatch {
  /// What becomes readable when something has happened.
  let descriptor: Int32

  /// Begins to watch a file, whether it is there or not.
  init(_ path: String) throws(Failure) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) }
    let events =
      UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
    guard descriptor >= 0, inotify_add_watch(descriptor, folder ?? ".", events) >= 0 else {
      throw Failure(
        status: .noInput, at: path, .unreadable,
        saying: "cannot watch: \(Sentence(reason: errno))")
    }
  }

  deinit { close(descriptor) }

  /// Takes note of all that has happened.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let size = buffer.count
    while buffer.withUnsafeMutableBytes({ read(descriptor, $0.baseAddress, size) }) > 0 {}
    // The system tells that a file is closed just before it lets go of its lock.
    usleep(20_000)
  }
}
