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
    switch writeAll(text, to: rawValue) {
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
