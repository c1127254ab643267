import CNcurses
public import Canvas
import Glibc

/// Lines that are typed or piped in, without any screen.
///
/// While it exists, a signal that would end the program is reported instead.
public struct LineInput: ~Copyable {
  /// What came in.
  public enum Reading: Hashable, Sendable {
    /// A line, without its end.
    case line([UInt8])
    /// A line with more bytes than are taken; it has been passed over.
    case tooLong
    /// The other descriptor that is waited for can be read.
    case watched
    /// There is nothing more.
    case end
    /// The system wants something.
    case interrupted(Interruption)
    /// The input cannot be read, and why.
    case failed(String)
  }

  /// The most bytes of a line.
  private static var longest: Int { 8_192 }

  private var waiting: [UInt8] = []
  private var hasEnded = false
  private var isPassingOver = false

  /// Begins to listen to the standard input.
  public init() { _ = cn_listen() }

  deinit { cn_stop_listening() }

  /// Waits for another descriptor, too.
  public mutating func watch(_ descriptor: Int32) { cn_watch(descriptor) }

  /// Waits for the next line, or for whatever comes instead.
  public mutating func next() -> Reading {
    while true {
      if let reading = takeLine() { return reading }
      if hasEnded { return .end }
      let ready = cn_wait(-1)
      if ready & UInt32(cn_ready_signal) != 0, let interruption = interruption() {
        return .interrupted(interruption)
      }
      if ready & UInt32(cn_ready_input | cn_ready_gone) != 0, let reason = fill() {
        return .failed(reason)
      }
      if ready & UInt32(cn_ready_watched) != 0 { return .watched }
    }
  }

  /// The first whole line of what has been read; what is left at the end counts as one.
  private mutating func takeLine() -> Reading? {
    guard let end = waiting.firstIndex(of: UInt8(ascii: "\n")) else {
      if waiting.count > Self.longest {
        isPassingOver = true
        waiting = []
      }
      guard hasEnded, !waiting.isEmpty || isPassingOver else { return nil }
      return finish(waiting.count)
    }
    return finish(end)
  }

  private mutating func finish(_ end: Int) -> Reading {
    var line = Array(waiting[..<end])
    waiting.removeFirst(min(end + 1, waiting.count))
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    defer { isPassingOver = false }
    return isPassingOver || line.count > Self.longest ? .tooLong : .line(line)
  }

  /// Reads what has come; returns why that was not possible.
  private mutating func fill() -> String? {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
    if count < 0 {
      return errno == EINTR || errno == EAGAIN ? nil : String(cString: strerror(errno))
    }
    if count == 0 { hasEnded = true }
    waiting += chunk[..<count]
    return nil
  }

  private func interruption() -> Interruption? {
    switch cn_next_signal() {
    case cn_signal_interrupt: .interrupt
    case cn_signal_hangup: .hangup
    case cn_signal_terminate: .terminate
    default: nil
    }
  }
}
