import Canvas
import Testing
import Texts

@testable import Screens

/// Keys that nobody chose, by the tens of thousands.
struct RandomWalkTests {
  @Test(arguments: 0..<60)
  func `no walk of random keys leads to a broken screen`(seed: Int) throws {
    var chance = Chance(seed: seed)
    var session = try Session()
    for step in 0..<300 {
      let event = chance.event()
      session.take(event)
      guard step % 5 == 0 || session.state.layers.isEmpty else { continue }
      if let fault = session.frame.fault {
        Issue.record("\(fault) after step \(step): \(event)")
        return
      }
    }
    #expect(session.state.layers.count <= 10)
  }

  @Test(arguments: 0..<20)
  func `every key on the bottom line does something`(seed: Int) throws {
    var chance = Chance(seed: 1_000 + seed)
    var session = try Session()
    for _ in 0..<30 {
      for _ in 0..<5 { session.take(chance.event()) }
      session.take(.resized(Size(columns: 120, lines: 30)))
      if chance.once(in: 5) { try expectWorkingHints(session) }
    }
  }

  /// Presses every key that the bottom line shows, each in a copy of the session.
  private func expectWorkingHints(_ session: Session) throws {
    for hint in session.state.hints {
      // The help does what Enter does below it, and that may be to open the help.
      guard let key = hint.press, !(key == .enter && isHelp(session)) else { continue }
      let command = try #require(Command.called(by: key) { session.state.isEnabled($0) })
      let isEnabled = session.state.isEnabled(command.id)
      #expect(isEnabled, "\(hint)")
      var after = session
      after.press(key)
      let hasChanged = after.screen != session.screen || after.effects != session.effects
      #expect(hasChanged, "\(hint.key) \(hint.title) does nothing here:\n\(session.screen)")
    }
  }

  private func isHelp(_ session: Session) -> Bool {
    if case .commands(let screen) = session.state.top { return screen.kind == .help }
    return false
  }

  @Test(arguments: Position.allCases)
  func `everything on the bottom line stands in the help`(position: Position) throws {
    var session = try position.session()
    guard position != .help, session.state.hints.contains(where: { $0.key == "?" }) else { return }
    session.take(.resized(Size(columns: 100, lines: 200)))
    let hints = session.state.hints
    session.press(.character("?"))
    for hint in hints {
      let explanation = session.texts[hint.explanation]
      #expect(session.words.contains(explanation), "\(hint.key) \(hint.title)")
    }
  }
}
