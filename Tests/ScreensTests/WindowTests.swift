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
         Veiviser  Hovedforløp for vo…
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
    for size in Self.sizes {
      var session = session
      session.take(.resized(size))
      #expect(cover.frame(in: size, charset: .utf8) == session.frame, "\(size)")
    }
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

  @Test(arguments: Language.allCases, [60, 62, 67, 68, 80])
  func `every stage of the walk stands above a question in full`(
    language: Language, columns: Int
  ) throws {
    var session = try Session(columns, 15, language: language)
    try session.type("Enter")
    let bar = session.screen.split(separator: "\n", omittingEmptySubsequences: false)[1]
    for stage in session.model.stages {
      #expect(bar.contains(session.state.content.wording(stage.label)), "\(bar)")
    }
    #expect(bar.contains("●"))
  }

  @Test func `a heading that has no room ends in an ellipsis`() throws {
    let session = try Session(30, 12)
    #expect(session.screen.hasPrefix(" Veiviser  Hovedforløp for vo…\n"))
  }

  @Test func `a run sheet keeps its columns apart`() throws {
    for columns in [40, 60, 80] {
      var session = try Position.agenda.session()
      session.take(.resized(Size(columns: columns, lines: 24)))
      #expect(!session.screen.contains(/[^ \d]\d+ minutter/), "\(session.screen)")
    }
  }

  /// What may change the first screen, one after the other.
  private static let changes: [(name: String, script: String)] = [
    ("at first", ""), ("another row", "Down Down"), ("the last row", "End"),
    ("another language", "l"), ("a third language", "l"), ("a municipality", "g 9 9 9 9 Enter"),
    ("back from the walk", "Home Enter 1 Esc Esc"), ("back from help", "? Esc"),
  ]

  @Test(arguments: Charset.allCases)
  func `a first screen that was typeset ahead looks like one that was not`(
    charset: Charset
  ) throws {
    var session = try Session()
    session.charset = charset
    session.state.appearance.charset = charset
    for change in Self.changes {
      try session.type(change.script)
      for size in Self.sizes {
        session.take(.resized(size))
        var anew = session
        anew.state.content.coverWords = CoverWords(session.state.content.wording)
        #expect(session.frame == anew.frame, "\(change.name), \(size)")
      }
      session.take(.resized(Size(columns: 80, lines: 24)))
    }
  }

  @Test(arguments: [true, false])
  func `what was typeset ahead holds for every row of the first screen`(hasPlans: Bool) throws {
    var session = try Session()
    session.state.content.allowance.plans = hasPlans ? .kept : .off
    var screen = StartScreen(hasPlans: hasPlans)
    session.state.top = .start(screen)
    session.press(.down)
    let set = Typesetter(window: session.state.size, charset: .utf8)
    for row in 0..<screen.rowCount {
      screen.cursor = row
      #expect(session.state.content.coverWords.isTypeset(screen, by: set))
      let body = session.state.startChrome(screen, set).body
      let selected = try #require(body.focus)
      #expect(body.lines[selected.line].text.hasPrefix("> \(row + 1)  "))
      #expect(body.lines.count { $0.text.hasPrefix(">") } == 1)
      #expect(body.target(line: selected.line, column: 0)?.row == row)
    }
  }
}
