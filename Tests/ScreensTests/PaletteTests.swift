import Canvas
import Testing
import Texts

@testable import Screens

/// Every command that works, found by typing and done with Enter.
struct PaletteTests {
  @Test func `the palette of a result`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type(":text :")
    expect(
      session,
      shows: """
         Kommandoer                                                             1 av 31
        ────────────────────────────────────────────────────────────────────────────────
         Søk: _

         > godta               godta forslaget og se journalteksten                   a
           velg annet          velg et annet hovedforløp, med begrunnelse             v
           tilpass             flere spørsmål som finjusterer tilpasningen            t
           plan                lag en individuell plan av forslaget, eller se         p
                               planene som er lagret
           journaltekst        kort tekst til journalen                               e
           tilbake             gå ett steg tilbake; svarene beholdes            ← Esc ⌫
           hvorfor             hvorfor, hvorfor ikke, og hva som ville endret         h
                               forslaget
           detaljer            alt som gjelder saken eller raden i kartet, med        d
                               kilder
           tilbud              tilbud som passer, og alle andre                       /
           svar                se svarene, og hopp til et av dem for å endre det      s
           lag sak             lag en øvingssak av gjennomgangen                      w
           angre               ta tilbake siste svar                                  u
           ny                  start en ny gjennomgang; svarene slettes               n
           kart                hele beslutningstreet, med veien som er gått           k
           ordliste            hva fagordene betyr, med kilde                         o
        ─────────────────────────────────────────────────────────────────────── 20/38 ──
         Enter velg   Esc tilbake   Ctrl-C avslutt
        """)
  }

  @Test func `the palette in nynorsk`() throws {
    var session = try Session(language: .nn)
    try session.walk(case: "V01")
    try session.type(":text :")
    expect(
      session,
      shows: """
         Kommandoar                                                             1 av 31
        ────────────────────────────────────────────────────────────────────────────────
         Søk: _

         > godta               godta forslaget og sjå journalteksten                  a
           vel anna            vel eit anna hovudforløp, med grunngjeving             v
           tilpass             fleire spørsmål som finjusterer tilpassinga            t
           plan                lag ein individuell plan av forslaget, eller sjå       p
                               planane som er lagra
           journaltekst        kort tekst til journalen                               e
           tilbake             gå eitt steg tilbake; svara blir verande         ← Esc ⌫
           kvifor              kvifor, kvifor ikkje, og kva som ville ha endra        h
                               forslaget
           detaljar            alt som gjeld saka eller rada i kartet, med kjelder    d
           tilbod              tilbod som passar, og alle andre                       /
           svar                sjå svara, og hopp til eit av dei for å endre det      s
           lag sak             lag ei øvingssak av gjennomgangen                      w
           angre               ta tilbake siste svar                                  u
           ny                  start ein ny gjennomgang; svara blir sletta            n
           kart                heile avgjerdstreet, med vegen som er gått             k
           ordliste            kva fagorda tyder, med kjelde                          o
           kjelder             alle kjelder, og kva i modellen som byggjer på dei     j
        ─────────────────────────────────────────────────────────────────────── 20/37 ──
         Enter vel   Esc tilbake   Ctrl-C avslutt
        """)
  }

  @Test func `the palette in English, while something is searched for`() throws {
    var session = try Session(language: .en)
    try session.walk(case: "V01")
    try session.type(":text :re")
    expect(
      session,
      shows: """
         Commands                                                        13 of 31 match
        ────────────────────────────────────────────────────────────────────────────────
         Search: re_

         > refine              more questions that fine-tune the adaptation           t
           record text         short text for the record                              e
           redraw              redraw the screen                                 Ctrl-L
           accept              accept the suggestion and see the text for the record  a
           choose other        choose another pathway, giving a reason                v
           plan                make an individual plan from the suggestion, or see    p
                               the plans that are kept
           back                go back one step; the answers are kept           ← Esc ⌫
           new                 start a new walk-through; the answers are deleted      n
           map                 the whole decision tree, with the path walked          k
           sources             every source, and what in the model rests on it        j
           quit                quit; the answers are not saved                 q Ctrl-C
           theme               switch to the next theme; the choice is remembered    F2
           services            services that fit, and all others                      /




        ────────────────────────────────────────────────────────────────────────────────
         Enter choose   Esc back   Ctrl-C quit
        """)
  }

  @Test func `the palette in a small window`() throws {
    var session = try Session(40, 12)
    try session.type(":text :ko")
    expect(
      session,
      shows: """
         Kommandoer              2 av 22 passer
        ────────────────────────────────────────
         Søk: ko_

         > kommune  g
             velg kommune, og se dens egne
             tilbud og numre
           om modellen  i
             versjon, status, bruk, og hva en
             kontroll av modellen finner
         Enter velg   Esc tilbake
         Ctrl-C avslutt
        """)
  }

  @Test func `nothing found is said`() throws {
    var session = try Session()
    try session.type(":text :xyz")
    #expect(session.words.contains("Ingenting passer med «xyz»."))
    try session.type("Enter")
    #expect(session.words.contains("Ingenting passer med «xyz»."))
  }

  @Test func `Enter does what is selected, where the palette was opened`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type(":text :journal\nEnter")
    #expect(session.screen.hasPrefix(" Tekst til journal"))
    try session.type("Esc")
    #expect(session.screen.hasPrefix(" HOVEDFORLØP 1"))
  }

  @Test func `letters are text in the palette, and Esc leaves it`() throws {
    var session = try Position.result.session()
    let before = session.screen
    try session.type(":text :qn\nEsc")
    #expect(session.screen == before)
    #expect(!session.effects.contains(.quit))
  }

  @Test(arguments: Position.allCases)
  func `the palette lists what works, in the order of the table, and nothing else`(
    position: Position
  ) throws {
    var session = try position.session()
    guard session.state.isEnabled(.palette), !position.isTyping else { return }
    let state = session.state
    let working = Command.table.map(\.id).filter { state.isEnabled($0) && $0 != .palette }
    session.press(.character(":"))
    guard case .commands(let screen) = session.state.top else {
      Issue.record("no palette")
      return
    }
    #expect(screen.list.rows.map { screen.entries[$0] } == working.map { .command($0) })
  }

  @Test(arguments: Position.allCases)
  func `every row of the palette does what its key does`(position: Position) throws {
    let session = try position.session()
    guard session.state.isEnabled(.palette), !position.isTyping else { return }
    for command in Command.table where session.state.isEnabled(command.id) {
      guard command.id != .palette, let key = session.state.keys(of: command).first else {
        continue
      }
      var pressed = session
      pressed.press(key)
      var chosen = session
      chosen.press(.character(":"))
      guard case .commands(var screen) = chosen.state.top,
        let row = screen.entries.firstIndex(of: .command(command.id))
      else {
        Issue.record("no row for \(command.id)")
        return
      }
      screen.cursor = row
      chosen.state.top = .commands(screen)
      chosen.press(.enter)
      #expect(chosen.screen == pressed.screen, "\(command.id)")
      #expect(chosen.effects == pressed.effects, "\(command.id)")
    }
  }
}
