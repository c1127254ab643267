import Testing

@testable import Screens

/// What holds a suggestion back, and what becomes of a departure from it.
struct HoldAndDepartureTests {
  @Test func `a hold that nobody has answered cannot be ruled out`() throws {
    var session = try Session()
    try session.type("Enter 1 1 1 0 1 1 1 1")
    #expect(session.words.contains("kan ikke utelukkes: R7 Vold nå"))
    #expect(!session.words.contains("minst Ingen henvisning"))
  }

  @Test func `a departure does not outlive the suggestion that it departs from`() throws {
    var session = try Session()
    try session.type("Enter 1 1 1 1 1 1 1 1 v 2 1 x Enter")
    #expect(session.words.contains("Ditt valg"))
    #expect(session.words.contains("Foreslått Hovedforløp 1"))
    try session.type("s Home Down Enter 2 Enter e")
    #expect(session.words.contains("Stopp: Akutt hjelp først"))
    #expect(!session.words.contains("Valgt:"))
  }

  @Test func `a hold ends when what it asks for is confirmed`() throws {
    var session = try Session()
    try session.type("Enter 1 1 1 2 Enter 3 2 4 5 2")
    #expect(session.words.contains("Gjør først R7"))
    #expect(session.state.isEnabled(.release))
    try session.type("b")
    #expect(!session.words.contains("Gjør først"))
    #expect(!session.state.isEnabled(.release))
  }
}
