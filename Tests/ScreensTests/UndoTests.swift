import Canvas
import DecisionModel
import Testing

@testable import Screens

/// Undo and redo, as deep as one has gone.
struct UndoTests {
  @Test(arguments: 0..<30)
  func `undo goes back through every state of the case, and redo forward again`(
    seed: Int
  ) throws {
    var chance = Chance(seed: 7_000 + seed)
    var session = try Session()
    var states = [session.state.present]
    for _ in 0..<150 {
      session.take(chance.event())
      // A new walk forgets the states before it.
      if session.state.past.isEmpty { states = [session.state.present] }
      states = Array(states.prefix(session.state.past.count))
      states.append(session.state.present)
      #expect(session.state.past == Array(states.dropLast()))
    }
    let future = session.state.future.count
    for state in states.dropLast().reversed() {
      session.state.travel(back: true)
      #expect(session.state.present == state)
      #expect(session.state.decision == session.state.content.reasoner.decide(state.answers))
    }
    #expect(session.state.past.isEmpty)
    for state in states.dropFirst() {
      session.state.travel(back: false)
      #expect(session.state.present == state)
    }
    #expect(session.state.future.count == future)
  }

  @Test func `a hundred answers are undone and redone by keys`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    let trail = session.state.present.trail.count
    for round in 0..<100 {
      try session.type("s Home Enter \(round % 2 + 1)")
    }
    let (last, depth) = (session.state.present, session.state.past.count)
    #expect(depth >= 100)
    session.show("alder")
    for _ in 0..<depth { session.press(.character("u")) }
    #expect(session.state.present == Case())
    session.press(.character("u"))
    #expect(session.screen.contains("Ingenting å angre."))
    for _ in 0..<depth { session.press(.character("r")) }
    #expect(session.state.present == last)
    #expect(session.state.present.trail.count == trail)
  }

  @Test func `another answer after an undo leaves nothing to redo`() throws {
    var session = try Session()
    try session.type("Enter 1 u 2")
    #expect(session.state.future.isEmpty)
    #expect(session.state.past == [Case()])
  }
}
