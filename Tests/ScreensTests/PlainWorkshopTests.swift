import Canvas
import DecisionModel
import Reports
import Testing
import Texts
import Workshops

@testable import Screens

/// A workshop that is held in plain lines.
struct PlainWorkshopTests {
  private func session(_ lines: String...) throws -> PlainSession {
    var session = try PlainSession()
    session.type(["w", "1"] + lines)
    return session
  }

  private func counts(_ session: PlainSession) -> [Int]? {
    session.state.workshop.session.flatMap { held in held.ballot.map { held.tally($0).counts } }
  }

  @Test(arguments: 0..<12)
  func `the same votes come to the same in plain lines and on screens`(seed: Int) throws {
    var chance = Chance(seed: seed)
    var screen = try Session()
    try screen.type("w 1")
    var plain = try session()
    var votes = 0
    repeat {
      let held = try #require(screen.state.workshop.session)
      if let ballot = held.ballot {
        let counts = held.tally(ballot).counts.map { _ in Int.random(in: 0...4, using: &chance) }
        votes += counts.reduce(0, +)
        for (choice, people) in counts.enumerated() {
          try screen.type(String(repeating: "\(choice + 1) ", count: people))
        }
        plain.type(chance.once(in: 2) ? [counts.line] : counts.singles)
      } else if let rows = screen.state.whatIfRows {
        let row = Int.random(in: rows.indices, using: &chance)
        try screen.type(String(repeating: "Down ", count: row) + "1")
        plain.type("\(row + 1) 1")
      }
      #expect(plain.state.workshop.session?.step == screen.state.workshop.session?.step)
      plain.type("")
      screen.press(.enter)
    } while screen.state.message == nil
    let (first, second) = (plain.state.workshop.session, screen.state.workshop.session)
    #expect(votes > 0 && first?.votes.reduce(0) { $0 + $1.people } ?? 0 <= votes)
    #expect(first?.tallies == second?.tallies)
    #expect(first?.alterations == second?.alterations)
    let texts = [first, second].compactMap { $0 }.map {
      RoomText(plain.state.roomResult($0), wording: plain.state.content.wording).text
    }
    #expect(texts.count == 2 && texts[0] == texts[1])
  }

  @Test func `a line of counts replaces what was counted, and a single number adds a vote`() throws
  {
    var session = try session("s", "4", "", "2 0 5")
    #expect(counts(session) == [2, 0, 5])
    session.type("3")
    #expect(counts(session) == [2, 0, 6])
    session.type("u")
    #expect(counts(session) == [2, 0, 5])
    session.type("0,1,2")
    #expect(counts(session) == [0, 1, 2])
  }

  @Test func `numbers that are no votes change nothing, and it is said what to type`() throws {
    var session = try session("s", "4", "", "2 0 5")
    for line in ["1 2", "1 2 3 4", "4", "0", "-1 2 3", "1 2 10000"] {
      let answer = session.answer(to: line)
      #expect(counts(session) == [2, 0, 5], "\(line)")
      let isCount = line.contains("10000") || line.contains("-1")
      #expect(
        answer.hasPrefix(
          isCount ? "Et antall er et tall fra 0 til 9999." : "Skriv 3 tall, ett for hvert svar"),
        "\(line): \(answer)")
    }
  }

  @Test func `notes and time are read when they are asked for`() throws {
    var session = try session("s", "4")
    let answer = session.answer(to: "notater")
    #expect(answer.hasPrefix("Notater\nEn enkel sak å bli kjent med stemmingen på."))
    #expect(answer.contains("\nDenne delen: 0 av 6 min\n"))
    #expect(session.transcript.ranges(of: "En enkel sak å bli kjent med").count == 1)
  }

  @Test func `votes that nobody keeps are not lost without a question`() throws {
    var session = try session("s", "4", "", "2 0 5", "q")
    #expect(!session.hasEnded)
    #expect(session.transcript.contains("Stemmene er ikke lagret og blir borte."))
    session.type("1")
    #expect(session.hasEnded)
  }

  @Test func `nothing that is drawn reaches the lines of a whole workshop`() throws {
    var session = try session()
    for _ in 0..<120 { session.type("") }
    #expect(session.transcript.contains("Del 10 av 10: Hvor enige er dere?"))
    let drawn = Set("█▌│─├└┌┐┘┤┬┴┼≠>●○")
    let lines = session.transcript.split(separator: "\n").map { $0.drop { $0 == ">" } }
    for line in lines where !line.contains("Æ Ø Å") {
      #expect(!line.contains(where: drawn.contains), "\(line)")
    }
  }
}

extension [Int] {
  /// All of them on one line.
  fileprivate var line: String { map(String.init).joined(separator: " ") }
  /// A line for each vote.
  fileprivate var singles: [String] {
    enumerated().flatMap { choice, people in
      Array<String>(repeating: String(choice + 1), count: people)
    }
  }
}
