import Testing

@testable import Screens

/// A walk becomes a training case, on a screen of 80 columns and 24 lines.
struct BlessScreenTests {
  private func asked(_ keys: String...) throws -> Session {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("w\n" + keys.joined(separator: "\n"))
    return session
  }

  @Test func `what has been said stands above what is asked`() throws {
    expect(
      try asked("Enter", ":text Uro i høst", "Enter"),
      shows: """
         Lag en øvingssak
        ────────────────────────────────────────────────────────────────────────────────
         Saken skal komme ut som nå: HF1. Skriv ikke noe som kan vise hvem noen er.

         Navn        K1
         Tittel      Uro i høst
         Historien, slik den leses høyt (tom: tittelen)















        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   Esc tilbake   Ctrl-C avslutt
        """)
  }

  @Test func `the last field is the file, and then the case is written`() throws {
    var session = try asked(
      "Enter", ":text Uro i høst", "Enter", ":text Sagt \"slik\"", "Enter Enter")
    try session.type("Enter")
    let effects = session.effects.suffix(1)
    guard case .bless("saker.yaml", let entry)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(
      entry == #"""
          - id: K1
            title: "Uro i høst"
            story: "Sagt \"slik\""
            source: [G25-HF1]
            answers: {alder: voksen, akutt: ingen, risiko: uten-funn, plikter: ingen, alvorlighet: mild, varighet: kortvarig, tema: angst-sovn-stress, detalj-angst: nyoppstatt}
            expect: {readings: [hf1], first: hf1, referral: none, adaptation: stepped, flags: []}

        """#)
  }

  @Test func `nobody is named`() throws {
    let session = try asked("Enter", ":text Ring 98 76 54 32", "Enter")
    #expect(
      session.state.message
        == "98 76 54 32 ligner et telefonnummer. Ta det bort; en sak skal ikke vise hvem noen er.")
    let number = try asked("Enter", ":text 13097248022", "Enter")
    #expect(
      number.state.message
        == "Her står et fødselsnummer. Ta det bort; en sak skal ikke vise hvem noen er.")
  }

  @Test func `a name and a title are needed`() throws {
    #expect(
      try asked(":text æ", "Enter").state.message
        == "Bruk bokstavene a til z, sifre og bindestrek, som i K1.")
    #expect(try asked("Enter", "Enter").state.message == "Saken må ha en tittel.")
  }

  @Test func `back goes through the fields, and then to the result`() throws {
    var session = try asked("Enter", ":text Uro", "Enter", "Esc")
    guard case .training(.bless(let screen)) = session.state.top else {
      Issue.record("another screen")
      return
    }
    #expect(screen.field.value == "Uro")
    try session.type("Esc Esc")
    #expect(session.state.conclusion == .suggestion)
  }

  @Test func `where files are forbidden there is no such command`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    #expect(session.state.isEnabled(.bless))
    session.state.content.allowance.savesFiles = false
    #expect(!session.state.isEnabled(.bless))
  }
}
