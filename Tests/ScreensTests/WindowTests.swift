import Canvas
import DecisionModel
import Reports
import Testing
import Texts

@testable import Screens

/// Windows that are smaller than usual, and what is in them first.
struct WindowTests {
  @Test func `a question fits a window of 40 columns and 12 lines`() throws {
    var session = try Session(40, 12)
    try session.type("Enter 1 1 1 1")
    expect(
      session,
      shows: """
         Veiviser  Hovedforløp for voksne 2025.2
        ──────────────────────────────── 8/21 ──
         Hvor alvorlige er vanskene nå?

         > 1  Milde      merkes, men hverdagen
                         går stort sett som før
           2  Moderate   tyngre å klare jobb,
                         hjem eller kontakt
           3  Alvorlige  klarer ikke hverdagen,
                         eller hjelp haster
         1-3 svar   Enter velg   ← tilbake
         h hvorfor   / tilbud   ? hjelp
        """)
  }

  @Test func `a result begins with what matters in 40 columns and 12 lines`() throws {
    var session = try Session(40, 12)
    try session.walk(case: "V12")
    expect(
      session,
      shows: """
         HOVEDFORLØP 2 · KORTVARIG, ALVORLIG
        ──────────────────────────────── 8/44 ──
         HF2 kort
           For vansker som er alvorlige, men
           antas å bli kortvarige. Kommunen
           behandler, og spesialist vurderer.
           (bør)
         Andre lesninger
           Hovedforløp 3
         Røde flagg
         a godta   v velg annet   p plan
         e journaltekst   ← tilbake   ? hjelp
        """)
  }

  @Test func `a stop begins with what matters in 40 columns and 12 lines`() throws {
    var session = try Session(40, 12)
    try session.walk(case: "V20")
    expect(
      session,
      shows: """
         STOPP
        ──────────────────────────────── 8/55 ──
         Ring 113      Medisinsk nødtelefon
         Ring 116 117  Legevakt
         Ring 112      Politiet

         Akutt hjelp først
         Det er akutt fare. Gi eller skaff
         hjelp nå, og plasser i hovedforløp
         senere.
         c rett svar   e journaltekst
         h hvorfor   d detaljer   ? hjelp
        """)
  }

  @Test func `the selected row is in view in the smallest window`() throws {
    var session = try Session(30, 6)
    try session.type("Enter 1 Down Down Down Down")
    expect(
      session,
      shows: """
         Veiviser  Hovedforløp for vok
         > 5  [ ] Psykose med fare
                  fare for personen
                  selv eller andre
           6  [ ] Brå forvirring
         1-8 svar   ? hjelp   l språk
        """)
  }

  @Test(arguments: Position.allCases)
  func `every screen draws at every size, with the cursor inside`(position: Position) throws {
    var session = try position.session()
    for size in Self.sizes {
      session.take(.resized(size))
      for charset in Charset.allCases {
        session.charset = charset
        #expect(session.frame.fault == nil, "\(size)")
      }
    }
  }

  private static let sizes = [
    (0, 0), (1, 1), (2, 1), (7, 3), (20, 5), (40, 12), (80, 24), (132, 43), (200, 60), (500, 200),
  ].map { Size(columns: $0, lines: $1) }

  @Test(arguments: Language.allCases)
  func `what is drawn before the model is read is the start screen itself`(
    language: Language
  ) throws {
    let session = try Session(language: language)
    let wording = session.state.content.wording
    let cover = Cover(
      identity: session.model.identity, texts: wording.texts, translation: wording.translation)
    #expect(cover.frame(in: session.state.size, charset: .utf8) == session.frame)
  }

  @Test func `so it is in a municipality that is remembered`() throws {
    let number = try #require(Municipality.Number("9999"))
    let municipality = try #require(National.read().municipality(number))
    let session = try Session(setting: Setting(municipality: municipality))
    let wording = session.state.content.wording
    let cover = Cover(
      identity: session.model.identity, texts: wording.texts, translation: wording.translation,
      place: wording.texts.place("Eksempelkommunen", isExample: true))
    #expect(cover.frame(in: session.state.size, charset: .utf8) == session.frame)
  }
}
