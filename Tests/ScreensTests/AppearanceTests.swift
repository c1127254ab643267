import Canvas
import DecisionModel
import Testing
import Texts

@testable import Screens

/// The theme, the cursor, and what is said of both.
struct AppearanceTests {
  @Test func `F2 goes to the next theme, says its name and has it remembered`() throws {
    var session = try Session()
    try session.type("F2")
    #expect(session.effects == [.useTheme(.mono), .rememberTheme(.mono)])
    #expect(session.screen.contains("Tema: uten farger."))
    try session.type("F2 F2 F2 F2")
    #expect(session.effects.suffix(2) == [.useTheme(.default), .rememberTheme(.default)])
    #expect(session.screen.contains("Tema: terminalens egne farger."))
  }

  @Test(arguments: Language.allCases)
  func `every theme has a name in every language`(language: Language) throws {
    var session = try Session(language: language)
    for name in Theme.Name.allCases {
      let id = try #require(TextID(key: "theme.\(name.rawValue)"))
      session.state.appearance.theme = name
      #expect(!session.texts[id].contains("theme."))
    }
  }

  @Test func `it is said when no colours are shown`() throws {
    var session = try Session()
    session.state.appearance.colourless = .asked
    try session.type("F2")
    #expect(session.words.contains("NO_COLOR er satt, så ingen farger vises."))
    session.state.appearance.colourless = .terminal
    try session.type("F2")
    #expect(session.words.contains("Terminalen har ikke 256 farger, så ingen vises."))
  }

  @Test(arguments: Position.allCases)
  func `the cursor stands on what is selected, and a mark says so without colour`(
    position: Position
  ) throws {
    for language in Language.allCases {
      let session = try position.session(language: language)
      let frame = session.frame
      let cursor = try #require(frame.cursor)
      guard session.state.chrome(charset: .utf8).body.focus != nil else { continue }
      let lines = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
      if frame.isCursorVisible {
        #expect(frame[cursor].role == .field || frame[cursor.moved(columns: -1)].role == .field)
      } else {
        #expect(frame[cursor].text == ">", "\(lines[cursor.line])")
        #expect(frame[cursor].role == .selected)
      }
    }
  }

  @Test(arguments: Position.allCases)
  func `only what a cursor stands on is marked as selected`(position: Position) throws {
    let frame = try position.session().frame
    let marked = (0..<frame.size.lines).filter { line in
      (0..<frame.size.columns).contains {
        frame[Point(column: $0, line: line)].text == ">"
          && frame[Point(column: $0, line: line)].role == .selected
      }
    }
    #expect(marked.count <= 1)
    if let line = marked.first { #expect(frame.cursor?.line == line) }
  }
}
