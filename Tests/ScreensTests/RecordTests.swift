import Canvas
import DecisionModel
import Reports
import Testing
import Texts

@testable import Screens

/// Walks that are recorded and played again.
struct RecordTests {
  @Test(arguments: 0..<20)
  func `every event of a walk can be read back from its line`(seed: Int) throws {
    var chance = Chance(seed: seed)
    for _ in 0..<200 {
      let event = chance.event()
      guard let line = event.scriptLine else { continue }
      let steps = try Script(line).steps
      if case .paste(let text) = event {
        let kept = String(text.map { $0.isWhitespace ? " " : $0 }).printable
        #expect(steps == [.event(.paste(kept))])
      } else {
        #expect(steps == [.event(event)], "\(line)")
      }
    }
  }

  @Test(arguments: ["#", ":", " ", "\u{A0}", "?", "Å", "1", "é"])
  func `a character that means something in scripts is kept`(character: Character) throws {
    let event = Event.key(.character(character))
    #expect(try Script(try #require(event.scriptLine)).steps == [.event(event)])
  }

  @Test func `the head of a record says what it is, and of which model`() throws {
    let session = try Session(setting: Setting(today: Day(year: 2026, month: 11, day: 22)))
    let head = RecordHead(session.state.content, size: Size(columns: 80, lines: 24))
    let hash = session.state.content.contentHash
    #expect(
      head.lines(session.texts).joined(separator: "\n") == """
        :record 1
        # \(session.texts[.replayHolds])
        :model hovedforlop-voksne 2025.2 \(hash)
        :language nb
        :today 2026-11-22
        :resize 80x24
        """)
  }

  @Test(arguments: ["V01", "V17", "V20"])
  func `a record leads to where the walk was`(name: String) throws {
    var session = try Session()
    let keys = try session.walk(case: name)
    let head = RecordHead(session.state.content, size: Size(columns: 80, lines: 24))
    var lines = head.lines(session.texts)
    for key in keys { lines += [":wait 40", try #require(Event.key(key).scriptLine)] }
    let record = try WalkRecord(lines.joined(separator: "\n"))
    #expect(record.moments.map(\.event) == keys.map { .key($0) })
    #expect(record.moments.allSatisfy { $0.pause == 40 })
    #expect(record.modelHash == session.state.content.contentHash)
    #expect(record.language == .nb)
    var again = try Session()
    for moment in record.moments { again.take(moment.event) }
    #expect(again.screen == session.screen)
  }

  @Test func `a record is played step by step, back and forth, and in its pace`() throws {
    let record = try WalkRecord(
      ":record 1\n:model m 1 abc\n:wait 1000\nEnter\n:wait 60000\n1\n2")
    var replay = Replay(record, speed: 2)
    #expect(replay.pause == .milliseconds(500))
    #expect(replay.advance() == .key(.enter))
    #expect(replay.pause == .milliseconds(2_500))
    #expect(replay.take(.character(" ")) == .none)
    #expect(replay.pause == nil)
    #expect(replay.take(.right) == .forward)
    #expect(replay.advance() == .key(.character("1")))
    #expect(replay.take(.left) == .back)
    #expect(replay.goBack() == [.key(.enter)])
    #expect(replay.take(.character("+")) == .none)
    #expect(replay.speed == 4)
    #expect(replay.take(.character("q")) == .leave)
    let texts = try National.read().wording(.en).texts
    #expect(replay.status(texts).hasPrefix("Replay 1 of 3   paused   Enter   space pause"))
    #expect([replay.advance(), replay.advance(), replay.advance()].last == .some(nil))
    #expect(replay.isDone)
  }

  @Test(arguments: [
    ("", Script.Fault.Kind.noRecord, 1, 1), ("Enter", .noRecord, 1, 1),
    (":record 2", .badValue("2", .form), 1, 9), (":record 1\nEnter", .noModel, 1, 1),
    (":record 1\n:model a b", .badValue("a b", .model), 2, 8),
    (":record 1\n:wait soon", .badValue("soon", .milliseconds), 2, 7),
    (":record 1\n:wait", .badValue("", .milliseconds), 2, 6),
    (":record 1\n:wait -1", .badValue("-1", .milliseconds), 2, 7),
    (":record 1\n:mouse pressed 1", .badValue("pressed 1", .mouse), 2, 8),
    (":record 1\n:language sv", .badValue("sv", .language), 2, 11),
    (":record 1\n:municipality 12", .badValue("12", .municipality), 2, 15),
    (":record 1\n:today 2026-02-30", .badValue("2026-02-30", .day), 2, 8),
    (":record 1\n:model a b c\nEnter\n1 Ent", .unknownKey("Ent"), 4, 3),
  ])
  func `a record that is damaged is found with its place`(
    source: String, kind: Script.Fault.Kind, line: Int, column: Int
  ) {
    let fault = #expect(throws: Script.Fault.self) { try WalkRecord(source) }
    #expect(fault?.kind == kind)
    #expect(fault.map { [$0.line, $0.column] } == [line, column])
  }
}

/// What a log says, and what it does not say.
struct EventKindTests {
  @Test func `a log tells the kinds of keys, not which they were`() {
    let events: [Event] = [
      .key(.character("7")), .key(.character("å")), .key(.enter), .key(.control("l")),
      .key(.function(3)), .paste("Kari"), .resized(Size(columns: 40, lines: 12)),
      .interrupted(.continued),
    ]
    #expect(
      events.map(\.kind) == [
        "key digit", "key character", "key enter", "key control", "key function", "paste",
        "resize 40x12", "signal continued",
      ])
  }

  @Test func `effects and reports are told without what they hold`() throws {
    #expect(Effect.write(path: "/Kari", text: "Kari").kind == "write")
    #expect(Effect.readTexts(.nn).kind == "readTexts")
    #expect(Effect.quit.kind == "quit")
    #expect(AppEvent.fileExists(path: "/Kari").kind == "fileExists")
    #expect(AppEvent.offersFailed("Kari").kind == "offersFailed")
  }

  @Test(arguments: Position.allCases)
  func `the kind of a screen tells no question and no outcome`(position: Position) throws {
    let kinds: Set = [
      "start", "walk", "offers", "reading", "answers", "map", "departure", "file", "confirm",
      "municipality", "reference", "commands", "planStart", "planEditor", "passphrase",
      "planExport", "training",
      "planList", "planMenu", "planReview", "planHistory", "workshopMenu", "workshop",
      "agenda", "roomExport",
    ]
    let state = try position.session().state
    #expect(kinds.contains(state.screenKind))
  }
}
