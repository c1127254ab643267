import Canvas
import Reports
import Screens
import Terminal
import Workshops

/// The walk in plain lines: it writes, reads a line, and writes what follows from it.
struct PlainLoop {
  private let surroundings: Surroundings
  private let opening: [AppEvent]
  private let watched: Watched?

  /// Takes what happens before the first line, and what is waited for besides the person.
  init(_ surroundings: Surroundings, opening: [AppEvent] = [], watched: Watched? = nil) {
    self.surroundings = surroundings
    self.opening = opening
    self.watched = watched
  }

  /// Walks until the person or the input ends it, or returns what ended it from outside.
  func run(_ journal: inout Journal) throws(Failure) -> Interruption? {
    defer { surroundings.keeper?.end() }
    let content = try surroundings.content()
    journal.begin(content, size: Size(columns: 80, lines: 24), isPlain: true)
    var talk = LineTalk(watching: watched?.descriptor)
    var walk = PlainWalk(content: content, charset: talk.charset, columns: talk.columns)
    for event in surroundings.reminders(content) + opening {
      _ = surroundings.play(event, &walk.state)
    }
    var clock = MinuteClock()
    try talk.write(walk.tell())
    while true {
      _ = clock.untilNextMinute(isRunning: walk.state.isHoldingWorkshop)
      let reading = try talk.next()
      walk.columns = talk.columns
      let minutes = clock.takeMinutes()
      if minutes > 0 { _ = surroundings.play(.workshop(.minutesPassed(minutes)), &walk.state) }
      switch reading {
      case .line(let line): if take(line, &walk, &journal) { return nil }
      case .refused(let reason): walk.refuse(reason)
      case .watched:
        guard try follow(&walk, talk) else { continue }
      case .end:
        try talk.write(walk.farewell)
        return nil
      case .interrupted(let interruption): return interruption
      }
      try talk.write(walk.tell())
    }
  }

  /// Takes a line in; says whether the program ends.
  private func take(_ line: String, _ walk: inout PlainWalk, _ journal: inout Journal) -> Bool {
    for event in walk.read(line) {
      let begun = ContinuousClock.now
      journal.note(event, walk.state)
      let isEnd = surroundings.play(.terminal(event), &walk.state, noting: journal)
      journal.noteTaken(event, since: begun, walk.state)
      if isEnd { return true }
    }
    return false
  }

  /// Takes in what has happened elsewhere; says whether that leads to another page.
  private func follow(_ walk: inout PlainWalk, _ talk: borrowing LineTalk) throws(Failure) -> Bool {
    guard let watched else { return false }
    _ = surroundings.play(watched.event(), &walk.state)
    guard walk.hasNewPage else { return false }
    // What is typed comes after the mark on a line that has been begun.
    try talk.write("\n")
    return true
  }
}
