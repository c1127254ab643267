import Glibc
import ModelFiles
import PlanStore

/// Asks for a passphrase on the terminal without showing it, or reads it from a descriptor.
struct SecretInput {
  /// The descriptor to read from; nil asks on the terminal.
  let descriptor: Int32?

  private static let limit = 4096

  /// The passphrase; an empty one is refused.
  func passphrase(_ prompt: String) throws(Failure) -> Passphrase {
    let bytes: [UInt8]
    if let descriptor { bytes = try read(descriptor) } else { bytes = try ask(prompt) }
    guard let passphrase = Passphrase(bytes) else {
      throw Failure(status: .usage, at: "passphrase", .emptyText, saying: "it is empty")
    }
    return passphrase
  }

  /// The first line of a descriptor, byte by byte, so that what follows stays unread.
  private func read(_ file: Int32) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count < Self.limit {
      let count = Glibc.read(file, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Failure(
          status: .noInput, at: "passphrase", .unreadable, saying: Sentence(reason: errno))
      }
      if count == 0 || byte == UInt8(ascii: "\n") { break }
      bytes.append(byte)
    }
    return bytes
  }

  private func ask(_ prompt: String) throws(Failure) -> [UInt8] {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else {
      throw Failure(
        status: .noTerminal, at: "passphrase", .unreadable,
        saying: "no terminal to ask on; use --passphrase-fd")
    }
    defer { close(terminal) }
    var settings = termios()
    guard tcgetattr(terminal, &settings) == 0 else {
      throw Failure(status: .noTerminal, at: "passphrase", .unreadable, saying: "no terminal")
    }
    let before = HiddenTyping(terminal, settings)
    defer { before.end() }
    _ = Array("\(prompt) ".utf8).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
    return try read(terminal)
  }
}

/// A terminal that does not show what is typed, until that ends.
///
/// Signals wait meanwhile: ending the program half-way would leave a terminal that shows nothing.
private struct HiddenTyping {
  private let terminal: Int32
  private let settings: termios
  private let signals: sigset_t

  init(_ terminal: Int32, _ settings: termios) {
    self.terminal = terminal
    self.settings = settings
    var waiting = sigset_t()
    var before = sigset_t()
    sigemptyset(&waiting)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP] { sigaddset(&waiting, signal) }
    sigprocmask(SIG_BLOCK, &waiting, &before)
    signals = before
    var hidden = settings
    hidden.c_lflag &= ~tcflag_t(ECHO)
    hidden.c_lflag |= tcflag_t(ICANON | ECHONL)
    tcsetattr(terminal, TCSAFLUSH, &hidden)
  }

  func end() {
    var settings = settings
    var signals = signals
    tcsetattr(terminal, TCSAFLUSH, &settings)
    sigprocmask(SIG_SETMASK, &signals, nil)
  }
}
