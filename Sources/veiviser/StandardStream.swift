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
    var text = text
    let code = text.withUTF8 { writeAll(UnsafeRawBufferPointer($0)) }
    switch code {
    case 0: return
    case EPIPE: throw Failure(status: .cannotWrite)
    default:
      let reason = String(cString: strerror(code))
      throw Failure(
        status: .cannotWrite, message: "\(self): error[cannot-write]: \(reason)")
    }
  }

  /// Writes everything; returns the code of the error that stopped it, or 0.
  private func writeAll(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(
        rawValue, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var wanted = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
        poll(&wanted, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

extension StandardStream: CustomStringConvertible {
  /// The name that messages use.
  var description: String { self == .output ? "stdout" : "stderr" }
}
