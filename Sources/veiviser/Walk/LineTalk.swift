import Canvas
import Glibc
import ModelFiles
import Reports
import Screens
import Terminal

/// What is written and read line by line on the standard streams.
struct LineTalk: ~Copyable {
  /// What came in.
  enum Reading {
    /// A line of text.
    case line(String)
    /// A line that cannot be read.
    case refused(PlainRefusal)
    /// What else is waited for has happened.
    case watched
    /// Nothing more comes.
    case end
    /// The system ends the program.
    case interrupted(Interruption)
  }

  /// The letters that can be written; a file or a pipe gets UTF-8.
  let charset = isatty(STDOUT_FILENO) == 1 ? Terminal.charset() : .utf8
  private var input = LineInput()
  /// Whether what is read has to be shown, because nobody typed it here.
  private let echoes = isatty(STDIN_FILENO) != 1

  /// Begins to listen, also to another descriptor if one is given.
  init(watching descriptor: Int32? = nil) {
    if let descriptor { input.watch(descriptor) }
  }

  /// Waits for the next line, or for whatever comes instead.
  mutating func next() throws(Failure) -> Reading {
    switch input.next() {
    case .line(let bytes):
      guard let line = text(bytes) else {
        if echoes { try write("\n") }
        return .refused(.notText)
      }
      if echoes { try write(line.printable + "\n") }
      return .line(line)
    case .tooLong: return .refused(.tooLong)
    case .watched: return .watched
    case .end: return .end
    case .interrupted(let interruption):
      try write("\n")
      return .interrupted(interruption)
    case .failed(let reason):
      try write("\n")
      throw Failure(status: .noInput, at: "stdin", .unreadable, saying: "\(reason)")
    }
  }

  /// Writes a text in the letters that the terminal has.
  func write(_ text: String) throws(Failure) {
    let text = charset.fold(text)
    guard charset == .latin1 else { return try StandardStream.output.write(text) }
    // Nothing but the letters of Latin-1 is left after folding.
    try StandardStream.output.write(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
  }

  /// How many columns a line has on the terminal; nil where there is none.
  var columns: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return nil }
    return Int(size.ws_col) - 1
  }

  private func text(_ bytes: [UInt8]) -> String? {
    guard charset == .latin1 else { return String(validating: bytes, as: UTF8.self) }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
