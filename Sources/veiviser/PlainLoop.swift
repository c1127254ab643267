import Canvas
import Glibc
import Reports
import Screens
import Terminal
import Texts

/// The walk in plain lines: it writes, reads a line, and writes what follows from it.
struct PlainLoop {
  private let surroundings: Surroundings
  private let charset: Charset
  /// Whether what is read has to be shown, because nobody typed it here.
  private let echoes = isatty(STDIN_FILENO) != 1

  /// Takes the letters of the terminal; a file or a pipe gets UTF-8.
  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    charset = isatty(STDOUT_FILENO) == 1 ? Terminal.charset() : .utf8
  }

  /// Walks until the person or the input ends it, or returns what ended it from outside.
  func run(_ journal: inout Journal) throws(Failure) -> Interruption? {
    let content = try surroundings.content()
    journal.begin(content, size: Size(columns: 80, lines: 24), isPlain: true)
    var walk = PlainWalk(content: content, charset: charset, columns: columns)
    for event in surroundings.reminders(content) {
      _ = surroundings.play(event, &walk.state)
    }
    var input = LineInput()
    try write(walk.tell())
    while true {
      walk.columns = columns
      switch input.next() {
      case .line(let bytes): if try take(bytes, &walk, &journal) { return nil }
      case .tooLong: walk.refuse(.tooLong)
      case .end:
        try write(walk.farewell)
        return nil
      case .interrupted(let interruption):
        try write("\n")
        return interruption
      case .failed(let reason):
        try write("\n")
        throw Failure(status: .noInput, message: "stdin: error[unreadable]: \(reason)")
      }
      try write(walk.tell())
    }
  }

  /// Takes a line in; says whether the program ends.
  private func take(
    _ bytes: [UInt8], _ walk: inout PlainWalk, _ journal: inout Journal
  ) throws(Failure) -> Bool {
    guard let line = text(bytes) else {
      if echoes { try write("\n") }
      walk.refuse(.notText)
      return false
    }
    if echoes { try write(charset.fold(line.printable) + "\n") }
    for event in walk.read(line) {
      let begun = ContinuousClock.now
      journal.note(event, walk.state)
      let isEnd = surroundings.play(.terminal(event), &walk.state, noting: journal)
      journal.noteTaken(event, since: begun, walk.state)
      if isEnd { return true }
    }
    return false
  }

  private func text(_ bytes: [UInt8]) -> String? {
    guard charset == .latin1 else { return String(validating: bytes, as: UTF8.self) }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  private func write(_ text: String) throws(Failure) {
    guard charset == .latin1 else { return try StandardStream.output.write(text) }
    // Nothing but the letters of Latin-1 is left after folding.
    try StandardStream.output.write(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
  }

  /// How many columns a line has on the terminal; nil where there is none.
  private var columns: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return nil }
    return Int(size.ws_col) - 1
  }
}
