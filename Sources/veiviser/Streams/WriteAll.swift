import Glibc

/// Writes all of a text to an open file; returns the code of the error that stopped it, or 0.
func writeAll(_ text: String, to file: Int32) -> Int32 {
  var text = text
  return text.withUTF8 { writeAll($0, to: file) }
}

/// Writes all of some bytes to an open file; returns the code of the error, or 0.
func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to file: Int32) -> Int32 {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = write(file, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno == EAGAIN {
      var wanted = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
      poll(&wanted, 1, -1)
    } else if errno != EINTR {
      return errno
    }
  }
  return 0
}
