import Canvas
import Testing
import Texts

@testable import Screens

/// The work that is asked for outside of the screens.
struct EffectTests {
  @Test func `offers are read once, when they are first needed`() throws {
    var session = try Position.result.session()
    try session.type("/ Esc h Esc Left 1 /")
    #expect(session.effects.filter { $0 == .readOffers }.count == 1)
  }

  @Test func `sources are read once, when the text for the record is first shown`() throws {
    var session = try Position.result.session()
    #expect(!session.effects.contains(.readSources))
    try session.type("e Esc e")
    #expect(session.effects.filter { $0 == .readSources }.count == 1)
    #expect(session.state.recordText.contains("Kilder: G25"))
  }

  @Test func `the text for the record is shown without sources that cannot be read`() throws {
    var session = try Position.result.session()
    session.take(AppEvent.sourcesFailed("sources.yaml: borte"))
    #expect(session.screen.contains("sources.yaml: borte"))
    try session.type("e")
    #expect(!session.state.recordText.contains("Kilder:"))
  }

  @Test func `nothing is read or written on the way to a stop`() throws {
    #expect(try Position.stop.session().effects == [])
  }

  @Test func `the record text is written to the file that was named`() throws {
    var session = try Position.file.session()
    try session.type("Enter")
    let text = try #require(session.files["veiviser-journaltekst.txt"])
    #expect(text.contains("Hovedforløp 1"))
    #expect(session.screen.contains(session.texts(.recordSaved, "veiviser-journaltekst.txt")))
  }

  @Test func `a file is never written over`() throws {
    var session = try Position.file.session()
    try session.type("Enter f Enter")
    let message = session.texts(.recordExists, "veiviser-journaltekst.txt")
    #expect(session.screen.contains(message))
    try session.type("2 Enter")
    #expect(session.files.count == 2)
  }

  @Test func `a file that cannot be written says why, and the name stays`() throws {
    var session = try Position.file.session()
    session.take(AppEvent.fileFailed(path: "a", reason: "ikke plass"))
    #expect(session.screen.contains("ikke plass"))
    try session.type("Enter")
    #expect(session.files.count == 1)
  }

  @Test func `the walk goes on without offers that cannot be read`() throws {
    var session = try Position.result.session()
    session.take(AppEvent.offersFailed("offers.yaml: borte"))
    #expect(session.screen.contains("offers.yaml: borte"))
  }

  @Test func `a language that cannot be read changes nothing`() throws {
    var session = try Position.choice.session()
    session.take(AppEvent.wordingFailed("nn.yaml: borte"))
    #expect(session.texts.language == .nb)
    #expect(session.screen.contains("nn.yaml: borte"))
  }

  @Test(arguments: Position.allCases)
  func `Ctrl-C leaves at once`(position: Position) throws {
    var session = try position.session()
    session.press(.control("c"))
    #expect(session.effects.last == .quit)
  }

  @Test(arguments: [Interruption.terminate, .hangup, .interrupt])
  func `the system can end it`(interruption: Interruption) throws {
    var session = try Position.result.session()
    session.take(.interrupted(interruption))
    #expect(session.effects.last == .quit)
  }

  @Test func `Ctrl-L and waking up draw everything again`() throws {
    var session = try Position.result.session()
    try session.type("Ctrl-L")
    session.take(.interrupted(.continued))
    #expect(session.effects.suffix(2) == [.redraw, .redraw])
  }
}
