import Canvas
import Testing
import Texts

@testable import Screens

/// The same screens in other languages and other letters.
struct LanguageTests {
  @Test func `a question in nynorsk`() throws {
    var session = try Session(language: .nn)
    try session.type("Enter 1 1 1 1")
    expect(
      session,
      shows: """
         Veiviser  Hovudforløp for vaksne 2025.2                                Nynorsk
         Avklaring ✓   Alvorsgrad ●   Varigheit ·   Særtrekk ·   Forslag ·
        ────────────────────────────────────────────────────────────────────────────────
         Kor alvorlege er vanskane no?

         > 1  Milde       merkast, men kvardagen går stort sett som før
           2  Moderate    tyngre å klare jobb, heim eller kontakt
           3  Alvorlege   klarer ikkje kvardagen, eller hjelp hastar
           0  Veit ikkje  forslaget viser kva som står att å avklare

         Kvifor spør vi?   Hovudforløpet følgjer av alvorsgrad og varigheit.
                           Rettleiaren set ingen grenser; hjelpetekstane er modellval.
         Kjelde            D24-BG, G25-HF1, G25-HF2, G25-HF3 · info
         Framleis mogleg   HF1 · HF2 lang · HF2 kort · HF3







        ────────────────────────────────────────────────────────────────────────────────
         1-3 svar   Enter vel   ← tilbake   h kvifor   / tilbod   s svar   n ny
         k kart   ? hjelp   l språk   q avslutt   g kommune
        """)
  }

  @Test func `a result in nynorsk`() throws {
    var session = try Session(language: .nn)
    try session.walk(case: "V12")
    expect(
      session,
      shows: """
         HOVUDFORLØP 2 · KORTVARIG, ALVORLEG                                    Forslag
         Avklaring ✓   Alvorsgrad ✓   Varigheit ✓   Særtrekk ✓   Forslag ●
        ────────────────────────────────────────────────────────────────────────────────
         HF2 kort     For vanskar som er alvorlege, men truleg blir kortvarige.     bør
                      Kommunen behandlar, og spesialist vurderer.
         Andre lesingar Hovudforløp 3
         Raude flagg  R8  Barn eller sysken er ramma                               skal
                      R12  Nyoppstått og alvorleg                                   bør
         Tilvising    Tilvis raskt – Prioriteringsrettleiaren frå 2015 gir    modellval
                      rett til start innan to veker ved meir alvorleg
                      depresjon.
         Gjer no      Barn som pårørande (skal) · Personens vurdering (skal) · Grunn… …
         Tilpassing   Mixed care                                              modellval
         Ny vurdering 4 veker                                                 modellval
         Tilbod       Drop-in-samtale / einskildsamta…  sjekk kommunen · utan tilvising
                      Fontenehus                        sjekk kommunen · utan tilvising
                      Brukarstyrt senter / møteplass    sjekk kommunen · utan tilvising
         Kvifor       Alvorlege og truleg kortvarige vanskar; Alvorleg depresjon, utan
                      ord om varigheit; Rutenettet gir 2, men tilstanden kan høyre t… …
         Blir endra av Forventa varigheit: Langvarig gir HF3
                      Ramme for planlegging utan fristar og kodar. Du avgjer.
        ────────────────────────────────────────────────────────────────────────────────
         a godta   v vel anna   p plan   e journaltekst   ← tilbake   h kvifor
         d detaljar   / tilbod   s svar   n ny   k kart   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `a question in English`() throws {
    var session = try Session(language: .en)
    try session.type("Enter 1 1 1 1")
    expect(
      session,
      shows: """
         Veiviser  Pathways for adults 2025.2                                   English
         Screening ✓   Severity ●   Duration ·   Features ·   Suggestion ·
        ────────────────────────────────────────────────────────────────────────────────
         How severe are the difficulties now?

         > 1  Mild        noticeable, but daily life is mostly as before
           2  Moderate    harder to manage work, home or contact
           3  Severe      cannot manage daily life, or help is urgent
           0  Don’t know  the suggestion shows what remains to be clarified

         Why do we ask?    The pathway follows from severity and duration. The
                           guideline sets no limits; the help texts are model choices.
         Source            D24-BG, G25-HF1, G25-HF2, G25-HF3 · info
         Still possible    HF1 · HF2 long · HF2 short · HF3







        ────────────────────────────────────────────────────────────────────────────────
         1-3 answer   Enter choose   ← back   h why   / services   s answers   n new
         k map   ? help   l language   q quit   g municipality
        """)
  }

  @Test func `a result in English`() throws {
    var session = try Session(language: .en)
    try session.walk(case: "V12")
    expect(
      session,
      shows: """
         PATHWAY 2 · SHORT-LIVED, SEVERE                                     Suggestion
         Screening ✓   Severity ✓   Duration ✓   Features ✓   Suggestion ●
        ────────────────────────────────────────────────────────────────────────────────
         HF2 short    For severe difficulties presumed to be short-lived. The    should
                      municipality treats, and a specialist assesses.
         Other readings Pathway 3
         Red flags    R8  Children or siblings are affected                        must
                      R12  New and severe                                        should
         Referral     Refer soon – The 2015 prioritisation guide gives a   model choice
                      right to start within two weeks for more severe
                      depression.
         Do now       Children, next of kin (must) · Person’s own view (must) · Just… …
         Adaptation   Mixed care                                           model choice
         Review       4 weeks                                              model choice
         Services     Drop-in / single-session talk           ask locally · no referral
                      Clubhouse (Fontenehus)                  ask locally · no referral
                      User-run centre                         ask locally · no referral
         Why          Severe difficulties presumed short-lived; Severe depression, with
                      no word on duration; The grid gives 2, but the condition may be …
         Changed by   Expected duration: Long-lasting gives HF3
                      A planning frame without deadlines or codes. You decide.
        ────────────────────────────────────────────────────────────────────────────────
         a accept   v choose other   p plan   e record text   ← back   h why
         d details   / services   s answers   n new   k map   ? help   l language
        """)
  }

  @Test func `a result in the letters of a terminal without Norwegian`() throws {
    var session = try Session()
    session.charset = .ascii
    try session.walk(case: "V12")
    #expect(session.screen.unicodeScalars.allSatisfy { $0.isASCII })
    expect(
      session,
      shows: """
         HOVEDFORLOeP 2 . KORTVARIG, ALVORLIG                                   Forslag
         Avklaring x   Alvorlighet x   Varighet x   Saertrekk x   Forslag *
        --------------------------------------------------------------------------------
         HF2 kort     For vansker som er alvorlige, men antas aa bli kortvarige.   boer
                      Kommunen behandler, og spesialist vurderer.
         Andre lesninger Hovedforloep 3
         Roede flagg  R8  Barn eller soesken er beroert                            skal
                      R12  Nyoppstaatt og alvorlig                                 boer
         Henvisning   Henvis raskt - Prioriteringsveilederen fra 2015 gir    modellvalg
                      rett til start innen to uker ved alvorligere
                      depresjon.
         Gjoer naa    Barn som paaroerende (skal) . Personens vurdering (skal) . ...
         Tilpasning   Mixed care                                             modellvalg
         Ny vurdering 4 uker                                                 modellvalg
         Tilbud       Drop-in-samtale / enkeltsamt...  sjekk kommunen . uten henvisning
                      Fontenehus                       sjekk kommunen . uten henvisning
                      Brukerstyrt senter / moeteplass  sjekk kommunen . uten henvisning
         Hvorfor      Alvorlige og antatt kortvarige vansker; Alvorlig depresjon, uten
                      ord om varighet; Rutenettet gir 2, men tilstanden kan hoere til 3
         Endres av    Forventet varighet: Langvarig gir HF3
                      Ramme for planlegging uten frister og koder. Du avgjoer.
        --------------------------------------------------------------------------------
         a godta   v velg annet   p plan   e journaltekst   <- tilbake   h hvorfor
         d detaljer   / tilbud   s svar   n ny   k kart   ? hjelp   l spraak
        """)
  }

  @Test(arguments: Position.allCases)
  func `one key changes the language and nothing else`(position: Position) throws {
    var session = try position.session()
    guard session.state.isEnabled(.language), !position.isTyping else { return }
    let before = session.screen
    for language in [Language.nn, .en, .nb] {
      session.press(.character("l"))
      #expect(session.texts.language == language)
      let there = try position.session(language: language)
      #expect(session.state.present == there.state.present)
      // A plan keeps the words in which it was made.
      let keepsWords = [.record, .planReport].contains(position)
      #expect(keepsWords || session.screen == there.screen)
    }
    #expect(session.screen == before)
  }
}
