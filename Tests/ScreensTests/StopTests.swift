import Canvas
import DecisionModel
import Testing

@testable import Screens

/// What keys do at a stop.
struct StopTests {
  @Test(arguments: [Position.stop, .undecided])
  func `no single key leaves a stop by accident`(position: Position) throws {
    let stopped = try position.session()
    for key in Self.everyKey where key != .character("c") && key != .character("C") {
      var session = stopped
      session.press(key)
      #expect(session.state.decision == stopped.state.decision, "\(key)")
      guard session.state.conclusion != .stop, !session.effects.contains(.quit) else { continue }
      session.press(.escape)
      #expect(session.state.conclusion == .stop, "\(key) and Escape")
    }
  }

  @Test(arguments: [Position.stop, .undecided])
  func `c goes to the last answer, which is still there`(position: Position) throws {
    var session = try position.session()
    let answers = session.state.present.answers
    try session.type("c")
    #expect(session.question != nil)
    #expect(session.state.present.answers == answers)
  }

  @Test func `an answer can be changed from the list of answers`() throws {
    var session = try Position.stop.session()
    try session.type("s Enter")
    #expect(session.question?.id.text == "akutt")
    try session.type("1")
    #expect(session.state.decision.status != .stopped)
    #expect(session.question?.id.text == "risiko")
  }

  @Test func `a new walk has to be confirmed`() throws {
    var session = try Position.stop.session()
    try session.type("n Enter")
    #expect(session.state.conclusion == .stop)
    try session.type("n 1")
    #expect(session.state.present == Case())
    #expect(session.question?.id.text == "alder")
  }

  @Test func `leaving loses the answers, so it has to be confirmed`() throws {
    var session = try Position.stop.session()
    try session.type("q Enter")
    #expect(!session.effects.contains(.quit))
    try session.type("q 1")
    #expect(session.effects.last == .quit)
  }

  @Test func `every stop shows whom to call`() throws {
    let akutt = try #require(
      National.read().model.questions.first { $0.id.text == "akutt" })
    for option in akutt.options.indices where !akutt.options[option].isNone {
      var session = try Session()
      try session.type("Enter 1 \(option + 1) Enter")
      #expect(session.state.conclusion == .stop, "\(akutt.options[option].id)")
      for number in ["113", "116 117", "112"] {
        #expect(session.screen.contains(" \(number) "), "\(akutt.options[option].id): \(number)")
      }
    }
  }

  private static let everyKey: [Key] =
    [
      .enter, .escape, .backspace, .delete, .tab, .backTab, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function(1), .function(10), .control("l"), .control("z"),
    ] + (UInt8(ascii: " ")...UInt8(ascii: "~")).map { .character(Character(Unicode.Scalar($0))) }
    + ["æ", "ø", "å", "Æ", "Ø", "Å"].map { .character($0) }
}
