import Glibc
import Reports

/// A new file that grows line by line, readable by its owner only.
///
/// Each line is written at once, so that whatever ends the program leaves whole lines.
final class GrowingFile {
  /// What messages call it.
  let path: String
  private let file: Int32
  /// Why nothing more could be written.
  private(set) var fault: String?

  /// Makes the file; one that exists is never written over.
  init(_ path: String) throws(Failure) {
    self.path = path
    file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      let reason = String(cString: strerror(errno))
      throw Failure(
        status: .cannotCreate, message: "\(path.onOneLine): error[cannot-write]: \(reason)")
    }
  }

  deinit { close(file) }

  /// Adds a line; after one that could not be written there are no more.
  func add(_ line: String) {
    guard fault == nil else { return }
    let code = writeAll(line + "\n", to: file)
    if code != 0 { fault = String(cString: strerror(code)) }
  }
}
