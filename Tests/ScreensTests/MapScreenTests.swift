import Canvas
import DecisionModel
import Testing
import Texts

@testable import Screens

/// The decision tree as a map, and the grid.
struct MapScreenTests {
  @Test func `the map opens where the walk stands, with the walked path marked`() throws {
    var session = try Session()
    try session.type("Enter 1 1 1 1 2 1 k")
    expect(
      session,
      shows: """
         Kart                                                    Hovedforløp for voksne
        ────────────────────────────────────────────────────────────────────────────────
           ├─  Ellers → Akutt
           └─  Vet ikke → Vurder fare
         * - Risiko: Kartlagt, uten funn
           ├─  Ikke kartlagt → Kartlegg risiko
         * ├─  Ellers → Plikter
           └─  Vet ikke → Kartlegg risiko
         *   Plikter: Ingen av disse
         *   Alvorlighet: Moderate
         *   Forventet varighet: Kortvarig
         > - Tema
           ├─- Angst, søvn eller stress
        ────────────────────────────────────────────────────────────────────────────────
         Hva handler vanskene mest om?
         Veilederen nevner noen tilstander som eksempler i hvert hovedforløp.
         G25-HF1, G25-HF2, G25-HF3 · info




        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   Esc tilbake   d detaljer   Tab bytt   mellomrom fold   / søk
         ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `the end of the tree has its rules folded away`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("k End")
    expect(
      session,
      shows: """
         Kart                                                    Hovedforløp for voksne
        ────────────────────────────────────────────────────────────────────────────────
           │ └─  Psykose, oppstemthet
           ├─- Spiseforstyrrelse
           │ └─  Spiseforstyrrelse
           ├─- Personlighetsforstyrrelse
           │ └─  Personlighet
           ├─- Flere samtidig
           │ └─  Flere samtidig
           └─  Ellers → Utvikling
             Utvikling
             Kontakt
         > + Plassering (38 regler)
        ────────────────────────────────────────────────────────────────────────────────
         Plassering
         Reglene bruker svarene over og velger hvor veien går.





        ────────────────────────────────────────────────────────────────────────────────
         Esc tilbake   d detaljer   Tab bytt   mellomrom fold   / søk   ? hjelp
         l språk   q avslutt
        """)
  }

  @Test func `the grid marks the present case and gives the reason of a cell`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("k Tab Down")
    expect(
      session,
      shows: """
         Rutenett                                                Hovedforløp for voksne
        ────────────────────────────────────────────────────────────────────────────────
                     Kortvarig             Langvarig             Vet ikke
         Milde         saken: Hovedforløp    Hovedforløp 2,        Hovedforløp 1 /
                       1                     langvarig             Hovedforløp 2,
                                                                   langvarig
         Moderate    > Hovedforløp 1         Hovedforløp 2,        Hovedforløp 1 /
                                             langvarig             Hovedforløp 2,
                                                                   langvarig
         Alvorlige     Hovedforløp 2,        Hovedforløp 3         Hovedforløp 2,
                       kortvarig                                   kortvarig /
                                                                   Hovedforløp 3
         Vet ikke      Hovedforløp 1 /       Hovedforløp 2,        Hovedforløp 1 /
                       Hovedforløp 2,        langvarig /           Hovedforløp 2,
                       kortvarig             Hovedforløp 3         langvarig /
                                                                   Hovedforløp 2,
                                                                   kortvarig /
                                                                   Hovedforløp 3
        ────────────────────────────────────────────────────────────────────────────────
         Hovedforløp 1
         Nevnt for nyoppstått angst, depresjon, søvn og stress (G25-HF1 · modellvalg ·
         rutenett-2)
        ────────────────────────────────────────────────────────────────────────────────
         Esc tilbake   d detaljer   Tab bytt   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `a wide window has the details beside the tree`() throws {
    var session = try Session(120, 30)
    try session.walk(case: "V01")
    try session.type("k /\n:text HF2 kort\nDown Enter")
    let rows = session.screen.split(separator: "\n")
    let selected = try #require(rows.first { $0.hasPrefix(" > ") })
    #expect(selected.contains("├─  Risiko: Vedvarende selvskading og"))
    #expect(rows.dropFirst(2).prefix(26).allSatisfy { $0.contains("│") })
    #expect(session.words.contains("G25-HF1, G25-HF2 · modellvalg · plassering-5"))
  }

  @Test func `the map in English, in letters of a plain terminal`() throws {
    var session = try Session(language: .en)
    session.charset = .ascii
    try session.walk(case: "V01")
    try session.type("k Home")
    expect(
      session,
      shows: """
         Map                                                        Pathways for adults
        --------------------------------------------------------------------------------
         > - Age: Adult
           |-  Under 18 -> Under 18
         * |-  Otherwise -> Immediate danger
           `-  Don't know -> Clarify age
         * - Immediate danger: None of these
         * |-  None of these -> Risk
           |-  Otherwise -> Emergency
           `-  Don't know -> Assess danger
         * - Risk: Assessed, no findings
           |-  Not assessed -> Assess risk
         * |-  Otherwise -> Duties
        --------------------------------------------------------------------------------
         How old is the person?
         The guideline covers adults. We read "over 18" as 18 and older. Some young
         people have two guidelines.
         D24-BG, BU . info



        --------------------------------------------------------------------------------
         Enter choose   Esc back   d details   Tab switch   space fold   / search
         ? help   l language   q quit
        """)
  }

  @Test func `Enter goes from a question on the map to the same question in the walk`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("k Home /\n:text Alvorlighet\nEnter Enter")
    #expect(session.words.contains("Hvor alvorlige er vanskene nå?"))
    try session.type("k Esc")
    #expect(session.words.contains("Hvor alvorlige er vanskene nå?"))
  }

  @Test func `a question that the answers pass by is not gone to`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("k /\n:text Depresjon\nDown Enter Enter")
    #expect(session.screen.contains(session.texts(.mapNotAsked)))
  }

  @Test func `a row is folded and unfolded, and the cursor never stands on a hidden row`() throws {
    var session = try Session()
    try session.type("k")
    let whole = session.screen
    try session.type("Space")
    #expect(session.screen.contains("> + Alder"))
    try session.type("Down")
    #expect(session.screen.contains("> - Akutt fare"))
    try session.type("Up Right")
    #expect(session.screen == whole)
    try session.type("Down Left")
    #expect(session.screen.contains("> - Alder"))
    try session.type("Left")
    #expect(session.screen.contains("> + Alder"))
  }

  @Test func `a long row is moved to the side`() throws {
    var session = try Session()
    try session.type("k End Right Down")
    #expect(session.screen.contains("├─  Risiko: Vedvarende"))
    try session.type("Right Right")
    #expect(!session.screen.contains("├─  Risiko: Vedvarende"))
    try session.type("Left Left")
    #expect(session.screen.contains("├─  Risiko: Vedvarende"))
  }

  @Test func `every cell of the grid gives the rule that decides there`() throws {
    let national = try National.read()
    let model = national.model
    let grid = try #require(AnswerGrid(model))
    let (rows, columns) = (model.questions[grid.rowQuestion], model.questions[grid.columnQuestion])
    let before = try national.answers("V01")
    for row in rows.options.indices {
      for column in columns.options.indices {
        var answers = before
        answers[rows.id] = .option(row)
        answers[columns.id] = .option(column)
        let fired = national.reasoner.decide(answers).rules.compactMap { rule -> Int? in
          let place = national.reasoner.evaluator.rules.entries[rule].place
          guard case .decision(grid.decision, let position) = place else { return nil }
          return position
        }
        #expect(grid.rules(row: row, column: column) == Set(fired))
      }
      let known = Set(
        columns.options.indices.flatMap { grid.rules(row: row, column: $0) })
      #expect(grid.rules(row: row, column: nil) == known)
    }
  }
}
