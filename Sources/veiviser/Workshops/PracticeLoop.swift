import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

/// A sitting of practice in plain lines: it writes, reads a line, and writes what follows.
struct PracticeLoop: ~Copyable {
  private var practice: Practice
  private let reasoner: Reasoner
  private let words: PracticeText
  private let texts: Catalogue
  private var talk = LineTalk()

  init(_ practice: Practice, _ reasoner: Reasoner, _ wording: Wording) {
    self.practice = practice
    self.reasoner = reasoner
    words = PracticeText(wording, reasoner)
    texts = wording.texts
  }

  /// Goes on until the last case, or the person, or the input ends it; returns what ended it from
  /// outside.
  mutating func run() throws(Failure) -> Interruption? {
    try tell()
    while practice.current != nil {
      switch try talk.next() {
      case .line(let line):
        if try take(line.printable.lowercased().filter { $0 != " " }) { return nil }
      case .refused: _ = try refuse()
      case .watched: break
      case .end:
        try talk.write("\n")
        return nil
      case .interrupted(let interruption): return interruption
      }
    }
    return nil
  }

  /// Takes a line in; says whether the person leaves.
  private mutating func take(_ line: String) throws(Failure) -> Bool {
    if line == "q" {
      try talk.write("\(words.progress(practice))\n")
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
    try talk.write(texts[.practiceNot] + "\n> ")
    return false
  }

  private func tell() throws(Failure) {
    try talk.write(words.plain(practice) + (practice.current == nil ? "" : "> "))
  }
}
