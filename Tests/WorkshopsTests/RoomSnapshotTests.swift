import DecisionModel
import ModelFiles
import Testing
import Workshops

/// Where a workshop stood, written to a file and read again, whatever somebody has put into it.
struct RoomSnapshotTests {
  private let room: Room
  private let held: RoomSession

  init() throws {
    room = try Room.read()
    held = try Self.standing.get()
  }

  private static let standing = Result { try session(in: Room.read()) }

  /// A workshop that stands in its middle.
  private static func session(in room: Room) throws -> RoomSession {
    let reader = PackReader(Library.embedded.nationalPack)
    let kept = try reader.runSheet(for: room.reasoner.model, cases: room.cases)
    let sheet = try #require(kept).sheet
    var session = RoomSession(sheet, cases: room.cases, reasoner: room.reasoner)
    session.jump(to: 4)
    session.next()
    session.set(1, to: 12)
    while session.step.phase != .readings, session.next() {}
    session.vote(0)
    session.next()
    session.alter("V03", RoomSession.WhatIf(question: 0, option: 1))
    session.tick(minutes: 7)
    return session
  }

  private var json: String {
    RoomSnapshot(held, contentHash: "pack", sheetHash: "sheet", sheetText: "text: \u{1B}[2J\n")
      .json(for: room.reasoner.model)
  }

  private func read(_ text: String) throws(Faults) -> RoomSnapshot {
    try RoomSnapshotReader(model: room.reasoner.model)
      .snapshot(Array(text.utf8), name: "votes.json")
  }

  @Test func `a workshop goes on exactly where it was`() throws {
    let snapshot = try read(json)
    #expect(snapshot.sheetText == "text: \u{1B}[2J\n" || snapshot.sheetText == "text: \u{1B}[2J")
    var session = RoomSession(held.sheet, cases: room.cases, reasoner: room.reasoner)
    session.resume(snapshot)
    #expect(session.position == held.position)
    #expect(session.tallies == held.tallies)
    #expect(session.alterations == held.alterations)
    #expect(session.usedMinutes == held.usedMinutes)
  }

  @Test func `nothing in the file says who voted, and nothing in it is a control character`() {
    #expect(json.contains("\"counts\": [0, 12]"))
    #expect(!json.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
  }

  @Test(arguments: [
    ("\"format\": 1", "\"format\": 2"), ("\"kind\": \"veiviser-workshop\"", "\"kind\": \"plan\""),
    ("\"step\": ", "\"stop\": "), ("\"round\": \"before\"", "\"round\": \"never\""),
    ("\"poll\": \"varighet\"", "\"poll\": \"lykke\""), ("[0, 12]", "[0, \"tolv\"]"),
  ])
  func `a file that somebody has spoilt is refused`(old: String, new: String) {
    let spoilt = json.replacing(old, with: new)
    #expect(spoilt != json)
    #expect(throws: Faults.self) { try read(spoilt) }
  }

  @Test func `numbers that do not fit are passed over, and others are kept within bounds`() throws {
    let numbers = json.replacing("[0, 12]", with: "[1000000, -5]")
      .replacing("\"step\": \(held.position)", with: "\"step\": 999999")
    var session = RoomSession(held.sheet, cases: room.cases, reasoner: room.reasoner)
    session.resume(try read(numbers))
    #expect(session.position == 0)
    #expect(session.tallies.values.contains { $0.counts == [9_999, 0] })
  }

  @Test(arguments: 0..<40)
  func `a file that has been cut off is refused`(part: Int) {
    let cut = String(json.prefix(json.count * part / 40))
    #expect(throws: Faults.self) { try read(cut) }
  }
}
