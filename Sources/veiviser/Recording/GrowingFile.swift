import Glibc
import ModelFiles
import Reports

/// A new file that grows line by line, readable by its owner only.
///
/// Each line is written at once, so that whatever ends the program leaves whole lines.
final class GrowingFile {
  /// What messages call it.
  let path: String
  private let file: Int32
  /// How many bytes the whole lines have.
  private var length = 0
  /// Why nothing more could be written.
  private(set) var fault: String?

  /// Makes the file; one that exists is never written over.
  init(_ path: String) throws(Failure) {
    self.path = path
    file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw Failure(
        status: .cannotCreate, at: path, .cannotWrite, saying: Sentence(reason: errno))
    }
  }

  deinit { close(file) }

  /// Adds a line; after one that could not be written, of which nothing is left, there are no more.
  func add(_ line: String) {
    guard fault == nil else { return }
    let line = line + "\n"
    let code = writeAll(line, to: file)
    if code == 0 {
      length += line.utf8.count
    } else {
      fault = String(cString: strerror(code))
      ftruncate(file, length)
    }
  }
}
