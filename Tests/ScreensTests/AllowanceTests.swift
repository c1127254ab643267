import Testing

@testable import Screens

/// What whoever runs the computer does not allow: it is neither shown nor done.
struct AllowanceTests {
  private func session(_ allowance: Allowance) throws -> Session {
    var session = try Session()
    session.state.content.allowance = allowance
    return session
  }

  @Test func `a municipality that is settled cannot be changed`() throws {
    var session = try session(Allowance(choosesMunicipality: false))
    for keys in ["", "Enter", "/"] {
      try session.type(keys)
      #expect(!session.screen.contains("g kommune"))
      try session.type("g")
      #expect(session.screen.contains("g virker ikke her."))
    }
    #expect(!session.effects.contains(.listMunicipalities))
  }

  @Test func `a text cannot be saved where files are switched off, and still be read`() throws {
    var session = try session(Allowance(savesFiles: false))
    try session.walk(case: "V01")
    try session.type("e")
    #expect(session.screen.contains("Tekst til journal"))
    #expect(!session.screen.contains("f lagre"))
    try session.type("f")
    #expect(session.screen.contains("f virker ikke her."))
    try session.type("?")
    #expect(session.files.isEmpty)
  }

  @Test func `everything is allowed where nothing is said`() throws {
    var session = try Session()
    #expect(session.state.content.allowance == Allowance())
    #expect(session.screen.contains("g kommune"))
    try session.walk(case: "V01")
    try session.type("e")
    #expect(session.screen.contains("f lagre"))
  }
}
