import Glibc

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
      let reason = String(cString: strerror(code))
      throw Failure(
        status: .cannotWrite, message: "\(self): error[cannot-write]: \(reason)")
    }
  }
}

extension StandardStream: CustomStringConvertible {
  /// The name that messages use.
  var description: String { self == .output ? "stdout" : "stderr" }
}

extension StandardStream {
  /// Makes sure that there is something to read from and to write to, before a file that is
  /// opened gets the number of what is missing.
  static func checkOpen() throws(Failure) {
    if fcntl(STDIN_FILENO, F_GETFD) < 0 {
      let reason = String(cString: strerror(errno))
      throw Failure(status: .noInput, message: "stdin: error[unreadable]: \(reason)")
    }
    if fcntl(STDOUT_FILENO, F_GETFD) < 0 {
      let reason = String(cString: strerror(errno))
      throw Failure(status: .cannotWrite, message: "stdout: error[cannot-write]: \(reason)")
    }
  }
}
