import Glibc
import ModelFiles

/// Where the program writes; every write is checked.
enum StandardStream: Int32 {
  /// What was asked for.
  case output = 1
  /// What went wrong.
  case error = 2

  /// Writes all of the text.
  ///
  /// - Throws: a ``Failure`` that is silent when the reader of a pipe has gone away.
  func write(_ text: String) throws(Failure) {
    try check(writeAll(text, to: rawValue))
  }

  /// Writes all of the bytes, which may be in any encoding.
  func write(_ bytes: [UInt8]) throws(Failure) {
    try check(bytes.withUnsafeBufferPointer { writeAll($0, to: rawValue) })
  }

  private func check(_ code: Int32) throws(Failure) {
    switch code {
    case 0: return
    case EPIPE: throw Failure(status: .cannotWrite)
    case let code:
      throw Failure(
        status: .cannotWrite, at: "\(self)", .cannotWrite, saying: Sentence(reason: code))
    }
  }
}

extension StandardStream: CustomStringConvertible {
  /// The name that messages use.
  var description: String { self == .output ? "stdout" : "stderr" }
}

extension StandardStream {
  /// Takes the numbers of what is missing, so that no file that is opened gets them, and a message
  /// ends up in it.
  ///
  /// What stands there instead can neither be read nor written.
  static func reserve() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
      let isTaken = number == STDIN_FILENO && open("/dev/null", O_WRONLY | O_CLOEXEC) >= 0
      if !isTaken { _ = open("/", O_RDONLY | O_CLOEXEC) }
    }
  }

  /// Makes sure that there is something to read from and to write to.
  static func checkOpen() throws(Failure) {
    let reason = Sentence(reason: EBADF)
    guard isOpen(STDIN_FILENO, butNot: O_WRONLY) else {
      throw Failure(status: .noInput, at: "stdin", .unreadable, saying: reason)
    }
    guard isOpen(STDOUT_FILENO, butNot: O_RDONLY) else {
      throw Failure(status: .cannotWrite, at: "stdout", .cannotWrite, saying: reason)
    }
  }

  private static func isOpen(_ number: Int32, butNot mode: Int32) -> Bool {
    let flags = fcntl(number, F_GETFL)
    return flags >= 0 && flags & O_ACCMODE != mode
  }
}
