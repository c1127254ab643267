import Canvas
import DecisionModel
import Testing
import Texts

@testable import Screens

/// What y hands to the clipboard, and what it says about it.
struct CopyTests {
  @Test func `the text for the record is copied, and said to be`() throws {
    var session = try Position.record.session()
    try session.type("y")
    #expect(session.effects.last == .copy(session.state.recordText))
    #expect(
      session.words.contains(
        "Sendt til utklippstavlen: journalteksten. Terminalen kan nekte; f lagrer det i en fil"))
  }

  @Test func `the phone of the selected offer is copied from the list`() throws {
    var session = try Session()
    try session.type("/")
    let offers = try #require(session.state.content.offers).offers
    for _ in offers {
      guard session.state.copyable?.text.contains("\n") == true else { break }
      try session.type("Down")
    }
    try session.type("y")
    let phone = try #require(session.state.copyable?.text)
    #expect(offers.contains { $0.phone == phone })
    #expect(session.effects.last == .copy(phone))
    #expect(session.words.contains("telefon \(phone) ("))
  }

  @Test func `an offer is copied with everything on its page, and can be saved`() throws {
    var session = try Position.offer.session()
    try session.type("y")
    guard case .copy(let text) = session.effects.last else {
      Issue.record("nothing copied")
      return
    }
    for line in session.screen.split(separator: "\n").dropFirst(2).prefix(15) {
      #expect(text.contains(line.dropFirst()), "\(line)")
    }
    try session.type("f Enter")
    #expect(session.files["veiviser-tilbud.txt"] == text)
    #expect(session.screen.contains("Lagret i veiviser-tilbud.txt."))
  }

  @Test func `a terminal without a clipboard is not written to`() throws {
    var session = try Position.record.session()
    session.state.appearance.hasClipboard = false
    let before = session.effects
    try session.type("y")
    #expect(session.effects == before)
    #expect(session.words.contains("Denne terminalen har ingen utklippstavle. f lagrer det"))
  }

  @Test func `y does nothing where nothing can be copied`() throws {
    for position in [Position.start, .choice, .answers, .map, .reasons] {
      var session = try position.session()
      let before = session.effects
      try session.type("y")
      #expect(session.effects == before)
      #expect(session.screen.contains("y virker ikke her."))
    }
  }

  @Test(arguments: Position.allCases)
  func `nothing that is copied can steer a terminal`(position: Position) throws {
    let text = try position.session().state.copyable?.text ?? ""
    #expect(text.withoutControls == text)
  }
}
