import DecisionModel
import ModelFiles
import TestKit
import Testing
import Workshops

/// Where a workshop stands: every way through it, and what the room has voted.
struct RoomSessionTests {
  private let room: Room
  private let sheet: RunSheet

  init() throws {
    room = try Room.read()
    let reader = PackReader(Library.embedded.nationalPack)
    sheet = try #require(try reader.runSheet(for: room.reasoner.model, cases: room.cases)).sheet
  }

  private func session() -> RoomSession {
    RoomSession(sheet, cases: room.cases, reasoner: room.reasoner)
  }

  /// The words of the steps of an item.
  private func phases(of item: String) -> [String] {
    let session = session()
    let index = sheet.items.firstIndex { $0.id.text == item }
    return session.steps.filter { $0.item == index }.map { "\($0.phase)" }
  }

  @Test func `a case is told, judged, walked through, and asked what if about`() {
    #expect(
      phases(of: "psykose") == [
        "story", "vote(Workshops.Vote.Round.before, Workshops.Poll.outcome)",
        "vote(Workshops.Vote.Round.before, Workshops.Poll.adaptation)", "reveal(1)", "reveal(2)",
        "reveal(3)", "reveal(4)", "reveal(5)", "reveal(6)", "reveal(7)", "reveal(8)", "reveal(9)",
        "verdict", "whatIf",
      ])
  }

  @Test func `where the room talks, it judges the same again before anything is shown`() {
    let kinds = phases(of: "brudd").map { String($0.prefix { $0 != "(" }) }
    #expect(
      kinds == ["story", "vote", "vote", "discuss", "vote", "vote"]
        + Array(repeating: "reveal", count: 10) + ["verdict", "readings", "whatIf"])
  }

  @Test func `going on and back passes every step once`() {
    var session = session()
    var seen = [session.position]
    while session.next() { seen.append(session.position) }
    #expect(seen == Array(session.steps.indices))
    #expect(session.position == session.steps.count - 1)
    while session.back() { seen.removeLast() }
    #expect(seen == [0])
    #expect(session.position == 0)
  }

  @Test func `a jump leads to the first step of an item, and nowhere else`() {
    for item in -2...sheet.items.count + 2 {
      var session = session()
      let isThere = session.jump(to: item)
      #expect(isThere == sheet.items.indices.contains(item))
      #expect(session.step.item == (isThere ? item : 0))
      #expect(session.position == 0 || session.steps[session.position - 1].item != item)
    }
  }

  @Test func `single votes can be taken back, the latest first`() {
    var session = session()
    session.jump(to: 3)
    session.next()
    for choice in [0, 1, 1] { session.vote(choice) }
    let ballot = session.ballot
    #expect(ballot.map { session.tally($0).counts } == [1, 2, 0])
    session.takeBack()
    #expect(ballot.map { session.tally($0).counts } == [1, 1, 0])
    session.set(2, to: 7)
    let isTaken = session.takeBack()
    #expect(!isTaken)
    #expect(ballot.map { session.tally($0).counts } == [1, 1, 7])
  }

  @Test func `what is voted about readings is no vote that is compared with the model`() {
    var session = session()
    while session.step.phase != .readings, session.next() {}
    #expect(session.step.phase == .readings)
    session.vote(1)
    #expect(session.tallies.count == 1)
    #expect(session.votes.isEmpty)
  }

  @Test func `a run sheet without cases that are there still has a page`() {
    let empty = RunSheet(title: Phrase(key: "t", text: "T"), minutes: nil, items: [])
    var session = RoomSession(empty, cases: [], reasoner: room.reasoner)
    #expect(session.item == nil)
    let moved = [session.next(), session.back(), session.vote(0)]
    #expect(moved == [false, false, false])
    session.tick()
    #expect(session.usedMinutes == [1])
  }

  @Test(arguments: 0..<8)
  func `whatever happens, it stands on a step, and votes are where they were given`(seed: Int) {
    var chance = SeededGenerator(seed: seed)
    var session = session()
    var people = 0
    for _ in 0..<600 {
      let before = session.position
      switch Int.random(in: 0..<8, using: &chance) {
      case 0, 1: session.next()
      case 2: session.back()
      case 3: session.jump(to: Int.random(in: -1...12, using: &chance))
      case 4, 5: if session.vote(Int.random(in: -1...4, using: &chance)) { people += 1 }
      case 6: if session.takeBack() { people -= 1 }
      default:
        guard let ballot = session.ballot else { continue }
        let total = session.tally(ballot).total
        session.set(
          Int.random(in: -1...4, using: &chance), to: Int.random(in: -5...20_000, using: &chance))
        people += session.tally(ballot).total - total
      }
      #expect(session.steps.indices.contains(session.position))
      #expect(abs(session.position - before) <= session.steps.count)
      #expect(session.tallies.values.reduce(0) { $0 + $1.total } == people)
      #expect(
        session.tallies.values.allSatisfy { $0.counts.allSatisfy { (0...9_999).contains($0) } })
    }
  }

  @Test func `votes from a spreadsheet go to their ballots, and others are passed over`() throws {
    var session = session()
    let votes = try room.ballots(
      """
      sak;runde;antall;alvorlighet;hovedforløp
      V01;før;12;mild;hf1
      V03;etter;5;;hf2b
      V09;før;3;;hf1
      """
    ).votes
    let people = session.take(votes)
    #expect(people == 29)
    #expect(session.votes.count == 3)
  }
}
