import Canvas
import DecisionModel
import Glibc
import Reports
import Terminal
import Texts
import Workshops

/// A sitting of practice in plain lines: it writes, reads a line, and writes what follows.
struct PracticeLoop {
  private var practice: Practice
  private let reasoner: Reasoner
  private let words: PracticeText
  private let texts: Catalogue
  private let charset = isatty(STDOUT_FILENO) == 1 ? Terminal.charset() : .utf8
  /// Whether what is read has to be shown, because nobody typed it here.
  private let echoes = isatty(STDIN_FILENO) != 1

  init(_ practice: Practice, _ reasoner: Reasoner, _ wording: Wording) {
    self.practice = practice
    self.reasoner = reasoner
    words = PracticeText(wording, reasoner)
    texts = wording.texts
  }

  /// Goes on until the last case, or the person, or the input ends it; returns what ended it from
  /// outside.
  mutating func run() throws(Failure) -> Interruption? {
    var input = LineInput()
    try tell()
    while practice.current != nil {
      switch input.next() {
      case .line(let bytes):
        let line = String(decoding: bytes, as: UTF8.self).printable
        if echoes { try write(line + "\n") }
        if try take(line.lowercased().filter { $0 != " " }) { return nil }
      case .tooLong: try write(texts[.practiceNot] + "\n> ")
      case .end:
        try write("\n")
        return nil
      case .interrupted(let interruption):
        try write("\n")
        return interruption
      case .failed(let reason):
        throw Failure(status: .noInput, message: "stdin: error[unreadable]: \(reason)")
      }
    }
    return nil
  }

  /// Takes a line in; says whether the person leaves.
  private mutating func take(_ line: String) throws(Failure) -> Bool {
    if line == "q" {
      try write("\(words.progress(practice))\n")
      return true
    }
    if practice.judgements != nil {
      practice.next()
    } else if line == "<" {
      guard practice.takeBack() else { return try refuse() }
    } else {
      guard let poll = practice.poll, let number = Int(line), number >= 1,
        number <= poll.practiceChoices(in: reasoner.model).count
      else { return try refuse() }
      practice.judge(number - 1, by: reasoner)
    }
    try tell()
    return false
  }

  private func refuse() throws(Failure) -> Bool {
    try write(texts[.practiceNot] + "\n> ")
    return false
  }

  private func tell() throws(Failure) {
    try write(words.plain(practice) + (practice.current == nil ? "" : "> "))
  }

  private func write(_ text: String) throws(Failure) {
    let text = charset.fold(text)
    guard charset == .latin1 else { return try StandardStream.output.write(text) }
    try StandardStream.output.write(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
  }
}
