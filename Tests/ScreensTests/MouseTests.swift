import Canvas
import DecisionModel
import Testing

@testable import Screens

/// The mouse, which does nothing until it has been turned on.
struct MouseTests {
  @Test func `the mouse is off at first`() throws {
    var session = try Session()
    let before = session.screen
    session.click("Start gjennomgangen")
    #expect(session.screen == before)
  }

  @Test func `m turns it on and off, and says so`() throws {
    var session = try Session()
    try session.type("m")
    #expect(session.effects == [.useMouse(true)])
    #expect(session.words.contains("Musen er på."))
    try session.type("m")
    #expect(session.effects == [.useMouse(true), .useMouse(false)])
    #expect(session.words.contains("Musen er av."))
  }

  @Test func `a click on an answer gives it`() throws {
    var session = try Session()
    try session.type("m Enter")
    session.click("Voksen")
    #expect(session.answer(to: "alder") == .option(0))
    #expect(session.question?.id.text == "akutt")
  }

  @Test func `a click in a tick-list ticks, and on none of these answers`() throws {
    var session = try Session()
    try session.type("m Enter 1")
    session.click("Fare for liv")
    session.click("Brå forvirring")
    #expect(session.screen.contains("[x] Fare for liv"))
    #expect(session.screen.contains("[x] Brå forvirring"))
    session.click("Fare for liv")
    #expect(session.screen.contains("[ ] Fare for liv"))
    session.click("Ingen av disse")
    #expect(session.answer(to: "akutt") == .ticked([]))
  }

  @Test func `a click on the help text of an answer gives it too`() throws {
    var session = try Session()
    try session.type("m Enter 1 1 1 1")
    session.click("klarer ikke hverdagen")
    #expect(session.answer(to: "alvorlighet") == .option(2))
  }

  @Test func `a click on the unknown gives it`() throws {
    var session = try Session()
    try session.type("m Enter 1 1 1 1")
    session.click("Vet ikke")
    #expect(session.answer(to: "alvorlighet") == .unknown)
  }

  @Test(arguments: Position.allCases)
  func `a click on a hint does what its key does`(position: Position) throws {
    var session = try position.session()
    if !session.state.appearance.hasMouse { _ = session.state.turnMouse() }
    session.state.message = nil
    var places = Places()
    let chrome = session.state.chrome(charset: .utf8)
    _ = chrome.draw(in: session.state.size, charset: .utf8, &places)
    #expect(!places.buttons.isEmpty)
    for button in places.buttons {
      var pressed = session
      pressed.press(button.key)
      var clicked = session
      clicked.take(.mouse(Mouse(.pressed, at: button.area.origin)))
      #expect(clicked.screen == pressed.screen, "\(button.key)")
      #expect(clicked.effects == pressed.effects, "\(button.key)")
    }
  }

  @Test func `in a list the first click selects, and the second one chooses`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("m s")
    session.click("Varighet")
    #expect(session.question == nil)
    session.click("Forventet varighet")
    #expect(session.screen.contains("> Forventet varighet"))
    session.click("Forventet varighet")
    #expect(session.question?.id.text == "varighet")
  }

  @Test func `on the map a click selects, folds, and goes to a cell of the grid`() throws {
    var session = try Session()
    try session.type("m k")
    session.click("- Akutt fare")
    #expect(session.screen.contains("> - Akutt fare"))
    session.click("- Akutt fare")
    #expect(session.screen.contains("> + Akutt fare"))
    try session.type("Tab")
    session.click("Hovedforløp 3")
    #expect(session.screen.contains("> Hovedforløp 3"))
  }

  @Test func `the wheel moves a row, and three lines of a text`() throws {
    var session = try Session()
    try session.type("m Enter")
    session.turn(.wheelDown)
    #expect(session.screen.contains("> 2"))
    session.turn(.wheelUp)
    #expect(session.screen.contains("> 1"))
    try session.walk(case: "V12")
    try session.type("d Down Down Down")
    let moved = session.screen
    try session.type("Home")
    session.turn(.wheelDown)
    #expect(session.screen == moved)
  }

  @Test func `letting go of the button leaves a message where it is`() throws {
    var session = try Session()
    try session.type("m")
    session.take(.mouse(Mouse(.released, at: .zero)))
    #expect(session.words.contains("Musen er på."))
  }

  @Test func `a click where there is nothing does nothing`() throws {
    var session = try Session()
    try session.type("m Enter")
    session.state.message = nil
    let before = session.screen
    for point in [Point.zero, Point(column: -5, line: 99), Point(column: 79, line: 23)] {
      session.take(.mouse(Mouse(.pressed, at: point)))
    }
    #expect(session.screen == before)
  }
}

extension Session {
  /// Clicks on the first place at which a text stands on the screen, if there is one.
  mutating func click(_ text: String) {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, content) in lines.enumerated() {
      guard let range = content.ranges(of: text).first else { continue }
      let column = content.distance(from: content.startIndex, to: range.lowerBound)
      take(.mouse(Mouse(.pressed, at: Point(column: column, line: line))))
      take(.mouse(Mouse(.released, at: Point(column: column, line: line))))
      return
    }
  }

  /// Turns the wheel by one notch.
  mutating func turn(_ wheel: Mouse.Action) {
    take(.mouse(Mouse(wheel, at: Point(column: 10, line: 5))))
  }
}
