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
    for hint in session.state.hints where !hint.key.hasPrefix("1") {
      let shown = Command.table.compactMap { command in
        command.keys.first {
          session.texts.name(of: $0) == hint.key && session.texts[command.title] == hint.title
        }.map { (command, $0) }
      }
      let (command, key) = try #require(shown.first, "\(hint)")
      #expect(session.state.isEnabled(command.id), "\(hint)")
      var after = session
      after.press(key)
      let hasChanged = after.screen != session.screen || after.effects != session.effects
      #expect(hasChanged, "\(hint.key) \(hint.title) does nothing in \(session.state.top)")
    }
  }

  @Test(arguments: Position.allCases)
  func `everything on the bottom line stands in the help`(position: Position) throws {
    var session = try position.session()
    guard position != .help, session.state.hints.contains(where: { $0.key == "?" }) else { return }
    session.take(.resized(Size(columns: 100, lines: 200)))
    let hints = session.state.hints
    session.press(.character("?"))
    for hint in hints {
      let command = Command.table.first { session.texts[$0.title] == hint.title }
      let explanation = session.texts[command?.explanation ?? .helpDigits]
      #expect(session.words.contains(explanation), "\(hint.key) \(hint.title)")
    }
  }
}
