import DecisionModel
import Testing
import Texts

@testable import Screens

/// Answering, going back, and changing one's mind.
struct WalkTests {
  @Test func `a digit answers at once`() throws {
    for (index, question) in try National.read().model.questions.enumerated()
    where question.kind != .many {
      for option in question.options.indices {
        var session = try Session()
        session.show(question.id.text)
        try session.type("\(option + 1)")
        #expect(session.answer(to: question.id.text) == .option(option))
        #expect(session.question?.id != question.id, "\(index)")
      }
    }
  }

  @Test func `in a tick-list the digit of none of these answers at once`() throws {
    for question in try National.read().model.questions where question.kind == .many {
      let none = try #require(question.options.firstIndex { $0.isNone })
      #expect(none == 0, "\(question.id)")
      var session = try Session()
      session.show(question.id.text)
      try session.type("3 1")
      #expect(session.answer(to: question.id.text) == .ticked([]))
    }
  }

  @Test func `in a tick-list a digit ticks, ticks off again, and Enter answers`() throws {
    var session = try Session()
    session.show("plikter")
    try session.type("2 4 5 4")
    #expect(session.answer(to: "plikter") == nil)
    try session.type("Enter")
    #expect(session.answer(to: "plikter") == .ticked([1, 4]))
  }

  @Test func `space ticks what the cursor is on`() throws {
    var session = try Session()
    session.show("plikter")
    try session.type("Down Space Down Down Space Enter")
    #expect(session.answer(to: "plikter") == .ticked([1, 3]))
  }

  @Test func `0 answers that one does not know, wherever that is allowed`() throws {
    for question in try National.read().model.questions {
      var session = try Session()
      session.show(question.id.text)
      try session.type("0")
      let expected: Answer? = question.unknown == .forbidden ? nil : .unknown
      #expect(session.answer(to: question.id.text) == expected, "\(question.id)")
    }
  }

  @Test func `a digit that no option has changes nothing`() throws {
    var session = try Position.choice.session()
    let before = session.frame
    try session.type("8")
    #expect(session.frame == before)
  }

  @Test func `Enter answers with what the cursor is on`() throws {
    var session = try Position.choice.session()
    try session.type("Down Enter")
    #expect(session.answer(to: "alder") == .option(1))
  }

  @Test(arguments: ["Left", "Esc", "Backspace"])
  func `back keeps every answer`(key: String) throws {
    var session = try Position.result.session()
    let answers = session.state.present.answers
    for _ in answers.byQuestion {
      try session.type(key)
      #expect(session.state.present.answers == answers)
      #expect(session.question != nil)
    }
    #expect(session.question?.id.text == "alder")
    try session.type(key)
    #expect(session.screen.contains(session.texts[.startHeading]))
    try session.type("Enter")
    #expect(session.state.present.answers == answers)
  }

  @Test func `changing an early answer keeps the others`() throws {
    var session = try Position.result.session()
    let before = session.state.present.answers
    try session.type("s Home Down Down Down Down Enter")
    let question = try #require(session.question)
    try session.type("2")
    for (id, answer) in before.byQuestion where id != question.id {
      #expect(session.state.present.answers[id] == answer, "\(id)")
    }
    #expect(session.state.present.answers[question.id] == .option(1))
  }

  @Test(arguments: 0..<40)
  func `undo returns to the very same screens, and redo forward again`(seed: Int) throws {
    var chance = Chance(seed: seed)
    var session = try Session()
    try session.type("Enter")
    var frames = [session.frame]
    while let question = session.question {
      for key in question.keys(for: chance.answer(to: question)) { session.press(key) }
      frames.append(session.frame)
    }
    guard session.state.conclusion != .stop else { return }
    for frame in frames.dropLast().reversed() {
      try session.type("u")
      #expect(session.frame == frame)
    }
    for frame in frames.dropFirst() {
      try session.type("r")
      #expect(session.frame == frame)
    }
  }

  @Test func `undo also takes back a release and a departure`() throws {
    var session = try Position.held.session()
    try session.type("b v 2 1\n:text Ønsker mer\nEnter")
    #expect(session.state.present.departure != nil)
    try session.type("u")
    #expect(session.state.present.departure == nil)
    #expect(!session.state.decision.isHeld)
    try session.type("u")
    #expect(session.state.decision.isHeld)
  }
}
