import Canvas
import Reports
import Testing
import Texts

@testable import Screens

/// The table that the bottom line, the help and the keys come from.
struct CommandTableTests {
  @Test(arguments: Position.allCases)
  func `nowhere does a key call two commands that work`(position: Position) throws {
    let state = try position.session().state
    let keys = Command.table.filter { state.isEnabled($0.id) }.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func `every command stands in the table once, with a key`() {
    #expect(
      Command.table.map(\.id.rawValue).sorted() == CommandID.allCases.map(\.rawValue).sorted())
    #expect(Command.table.allSatisfy { !$0.keys.isEmpty })
  }

  @Test(arguments: Language.allCases)
  func `every command has words in every language`(language: Language) throws {
    let texts = try National.read().wording(language).texts
    for command in Command.table {
      #expect(texts[command.title] != command.title.key)
      #expect(texts[command.explanation] != command.explanation.key)
    }
    #expect(Set(Command.table.map { texts[$0.explanation] }).count == Command.table.count)
  }

  @Test func `no key takes AltGr or a dead key`() {
    for case .character(let character) in Command.table.flatMap(\.keys) {
      #expect(!"[]{}@$~^`\\|".contains(character))
    }
  }

  @Test func `digits are left to answers`() {
    for digit in "0123456789" {
      #expect(Command.called(by: .character(digit)) { _ in true } == nil)
    }
  }

  @Test func `capital letters call what small ones do`() {
    #expect(Command.called(by: .character("H")) { _ in true }?.id == .reasons)
  }

  @Test(arguments: Position.allCases, [Size(columns: 80, lines: 24), Size(columns: 40, lines: 12)])
  func `the help has a place on every bottom line`(position: Position, size: Size) throws {
    var session = try position.session()
    session.take(.resized(size))
    guard session.state.hints.contains(where: { $0.key == "?" }) else { return }
    #expect(session.foot.contains("? hjelp"))
  }

  @Test(arguments: Position.allCases)
  func `what one can do next is on the bottom line`(position: Position) throws {
    let session = try position.session()
    for hint in session.state.hints where !["g", "k", "l", "q"].contains(hint.key) {
      #expect(session.foot.contains("\(hint.key) \(hint.title)"))
    }
  }
}

extension Session {
  /// The last two lines of the screen.
  fileprivate var foot: String {
    screen.split(separator: "\n", omittingEmptySubsequences: false).suffix(2)
      .joined(separator: " ")
  }
}
