import Canvas
import DecisionModel
import Testing

@testable import Screens

/// Text that is pasted is text where one can type, and nothing anywhere else.
struct PasteTests {
  private static let hostile = "qn\u{1B}[2J\u{7}1\r\nu\u{9B}0\t?\u{202E}"

  /// The lists in which a paste begins a search.
  private static let searched: [Position] = [
    .offers, .offersOfCase, .offersNarrowed, .offersNarrowing, .offersByName, .glossary, .sources,
    .planList, .planArchive,
  ]

  @Test(arguments: Position.allCases)
  func `a paste calls no command and answers nothing`(position: Position) throws {
    var session = try position.session()
    let (case0, layers) = (session.state.present, session.state.layers.count)
    let effects = session.effects
    session.take(.paste(Self.hostile))
    #expect(session.state.present == case0)
    #expect(session.state.layers.count == layers)
    #expect(session.effects == effects)
    #expect(session.frame.fault == nil)
    if !position.isTyping, !Self.searched.contains(position) {
      #expect(session.screen.contains("ikke noe felt å lime inn i her"))
    }
  }

  // A field for a number takes digits only.
  @Test(arguments: Position.allCases.filter { $0.isTyping && $0 != .count })
  func `a text field takes the letters of a paste and drops its control characters`(
    position: Position
  ) throws {
    var session = try position.session()
    session.take(.paste("\u{1B}[31mrus\u{7}\nog\r\npsykisk\n"))
    #expect(session.words.contains("[31mrus og psykisk"))
  }

  @Test func `a paste longer than the field is cut`() {
    var field = TextField("a")
    field.insert(String(repeating: "å", count: 10_000))
    #expect(field.text.count == TextField.longest)
    field.insert("b")
    #expect(field.text.count == TextField.longest)
  }

  @Test func `a choice of municipality takes a pasted number`() throws {
    var session = try Session()
    try session.type("g\n:paste 9999")
    #expect(session.screen.contains("> 9999  Eksempelkommunen"))
  }
}
