import DecisionModel
import Testing
import Texts

@testable import Screens

/// The choice of a municipality, and what it changes on the other screens.
struct MunicipalityScreenTests {
  private func session(
    _ columns: Int = 80, _ lines: Int = 24, day: String = "2026-11-22"
  ) throws -> Session {
    try Session(columns, lines, setting: Setting(today: Day(day)))
  }

  /// A session in the example municipality.
  private func local(day: String = "2026-11-22") throws -> Session {
    var session = try session(day: day)
    try session.type("g Down Enter")
    return session
  }

  @Test func `g shows the whole country first, then every municipality`() throws {
    var session = try session()
    try session.type("g")
    expect(
      session,
      shows: """
         Velg kommune                                                         1 kommune
        ────────────────────────────────────────────────────────────────────────────────
         Søk: _

         > Hele landet – ingen kommune
           9999  Eksempelkommunen (eksempel)
















        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   Ctrl-C avslutt
        """)
  }

  @Test func `what is typed narrows the list by number and by name`() throws {
    var session = try session()
    let names = [("0301", "Oslo"), ("1103", "Stavanger"), ("4601", "Bergen"), ("5501", nil)]
    session.titles = names.compactMap { number, name in
      Municipality.Number(number).map { MunicipalityTitle(number: $0, name: name) }
    }
    try session.type("g")
    #expect(session.screen.contains("5501  (kan ikke leses)"))
    try session.type("e r")
    expect(
      session,
      shows: """
         Velg kommune                                                        4 kommuner
        ────────────────────────────────────────────────────────────────────────────────
         Søk: er_

           Hele landet – ingen kommune
         > 1103  Stavanger
           4601  Bergen















        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   Ctrl-C avslutt
        """)
    try session.type("Backspace Backspace 0 3")
    #expect(session.screen.contains("> 0301  Oslo"))
    #expect(!session.screen.contains("Bergen"))
    try session.type("x")
    #expect(session.screen.contains("Ingen kommune passer med «03x»."))
  }

  @Test func `without any file it says how to make one`() throws {
    var session = try session()
    session.titles = []
    try session.type("g")
    #expect(
      session.words.contains("«veiviser new municipality NUMMER» lager en fil å begynne med."))
    try session.type("Enter")
    #expect(session.words.contains("Viser hele landet, uten kommune."))
  }

  @Test func `a municipality that cannot be read leaves everything as it was`() throws {
    var session = try session()
    session.titles = ["1234"].compactMap { Municipality.Number($0) }.map {
      MunicipalityTitle(number: $0, name: "Borte")
    }
    try session.type("g Down Enter")
    #expect(session.words.contains("Kommunen 1234 kunne ikke leses: borte"))
    try session.type("Esc")
    #expect(!session.screen.contains("Kommune:"))
  }

  @Test func `the choice is remembered, and so is going back to the whole country`() throws {
    var session = try local()
    #expect(session.effects.last == .rememberMunicipality(Municipality.Number("9999")))
    try session.type("g Home Enter")
    #expect(session.effects.last == .rememberMunicipality(nil))
    #expect(!session.screen.contains("Kommune:"))
    try session.type("l")
    #expect(session.effects.last == .rememberLanguage(.nn))
  }

  @Test func `the result names the municipality and its own offers first`() throws {
    var session = try local()
    try session.walk(case: "V01")
    expect(
      session,
      shows: """
         HOVEDFORLØP 1                   Kommune: Eksempelkommunen (eksempel) · Forslag
         Avklaring ✓   Alvorlighet ✓   Varighet ✓   Særtrekk ✓   Forslag ●
        ────────────────────────────────────────────────────────────────────────────────
         HF1          For milde og forventet kortvarige vansker. Kommunen gir       bør
                      hjelp med lav terskel.
         Henvisning   Ingen henvisning nå
         Gjør nå      Kommunens tilbud først (skal) · Personens vurdering (skal) ·
                      Begrunn avvik (skal) · Kartlegg alltid (bør) · Spør om rusvaner
                      (bør)
         Tilpasning   Stepped care                                           modellvalg
         Ny vurdering 4–6 uker                                               modellvalg
         Tilbud       Rask psykisk helsehjelp (RPH)              00 00 00 11 · 1–2 uker
                      Drop-in-samtale / enkeltsamtaletil…  00 00 00 14 · ingen ventetid
                      Turgruppa i Eksempelskogen           00 00 00 15 · ingen ventetid
         Hvorfor      Milde og forventet kortvarige vansker; Nyoppstått angst,
                      søvnvansker eller stress
         Endres av    Risiko: Vedvarende selvskading gir HF2 kort; Alvorlighet:
                      Alvorlige gir HF2 kort; Forventet varighet: Langvarig gir HF2
                      lang; Angst, søvn, stress: Vedvarende angstlidelse gir HF2 lang
                      Ramme for planlegging uten frister og koder. Du avgjør.

        ────────────────────────────────────────────────────────────────────────────────
         a godta   v velg annet   t tilpass   p plan   e journaltekst   ← tilbake
         h hvorfor   d detaljer   / tilbud   s svar   n ny   k kart   ? hjelp   l språk
        """)
  }

  @Test func `the offers show the gap, what is out of date, and what is not there`() throws {
    var session = try local()
    try session.walk(case: "V01")
    try session.type("/")
    expect(
      session,
      shows: """
         Tilbud · de som passer best først         Kommune: Eksempelkommunen (eksempel)
        ────────────────────────────────────────────────────────────────────────────────
         Mangler i kommunen
         - Øyeblikkelig hjelp døgntilbud: Eksempelkommunen har ikke døgnplasser ennå.
           (AK-OHD · skal)
         Passer denne saken
         > Rask psykisk helsehjelp (RPH)                         00 00 00 11 · 1–2 uker
           Drop-in-samtale / enkeltsamtaletilbud           00 00 00 14 · ingen ventetid
           Turgruppa i Eksempelskogen                      00 00 00 15 · ingen ventetid
           Møteplassen Elva                                00 00 00 31 · ingen ventetid
           Møteplassen Torget                              00 00 00 32 · ingen ventetid
           Frisklivs- og mestringssentral                        00 00 00 15 · 1–2 uker
           Veiledet selvhjelp i Eksempelkommunen                 00 00 00 11 · 1–2 uker
        ────────────────────────────────────────────────────────────────────────────────
         Rask psykisk helsehjelp (RPH)
         Kort hjelp i kommunen ved angst, mild til moderat depresjon, søvnvansker og …
         Passer fordi  gjelder Angst, Søvn, Stress · kommunen har det · for alle voksne
                       · lavterskel · vanlig trinn i forløpet · hører til HF1
         Kontakt       Teamleder i Rask psykisk helsehjelp · 00 00 00 11 · hverdager …
         Kjennetegn    Lavterskel: ja · Uten henvisning: ja · Digitalt: varierer · Kan
                       brukes uten betalingsevne: ja
        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   y kopier   ← tilbake   / søk   Tab avgrens   x sorter   ? hjelp
         l språk   q avslutt   g kommune
        """)
    try session.type("End")
    #expect(session.screen.contains("Finnes ikke i kommunen"))
    #expect(session.screen.contains("> Øyeblikkelig hjelp døgnopphold"))
  }

  @Test func `an offer of the municipality shows everything it says`() throws {
    var session = try local()
    try session.walk(case: "V01")
    try session.type("/ Enter")
    expect(
      session,
      shows: """
         Rask psykisk helsehjelp (RPH)             Kommune: Eksempelkommunen (eksempel)
        ────────────────────────────────────────────────────────────────────────────────
         Kort hjelp i kommunen ved angst, mild til moderat depresjon, søvnvansker og
         rusproblemer i startfasen. Bygger på kognitiv terapi og veiledet selvhjelp.
         Målet er å starte innen 1–2 uker.
         Ikke for          Passer ikke i akutt krise eller ved alvorlig lidelse.
         Eksempel: kommunen og tilbudet er oppdiktet.
         Passer fordi      gjelder Angst, Søvn, Stress · kommunen har det · for alle
                           voksne · lavterskel · vanlig trinn i forløpet · hører til
                           HF1

         Kontakt           Teamleder i Rask psykisk helsehjelp
         Sted              Eksempelgata 1, inngang B
         Pris              gratis
         Henvisning        trengs ikke
         Ventetid          1–2 uker
         Språk             norsk, engelsk, tolk ved behov
         Sist sjekket      2026-10-01
         Telefon           00 00 00 11
         Åpningstid        hverdager 08–15
         Nettsted          https://www.eksempelkommunen.example/rask-psykisk-helsehjelp
         Rekkevidde        i kommunen
        ─────────────────────────────────────────────────────────────────────── 20/44 ──
         f lagre   y kopier   ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `an entry that was checked too long ago says so`() throws {
    var session = try local()
    try session.type("/")
    try session.type("Down Down Down Down Down Down Enter")
    #expect(session.screen.contains("Søvnkurs"))
    #expect(
      session.words.contains(
        "Utdatert: sjekket for mer enn 12 måneder siden (modellvalg). Ring først."))
    var later = try local(day: "2030-01-01")
    try later.type("/")
    #expect(later.screen.contains("sist sjekket 2026-10-01"))
  }

  @Test func `a stop shows the local numbers besides the national ones`() throws {
    var session = try local()
    try session.type("Enter 1 2 Enter")
    expect(
      session,
      shows: """
         STOPP                                     Kommune: Eksempelkommunen (eksempel)
        ────────────────────────────────────────────────────────────────────────────────
         Akutt hjelp først
         Det er akutt fare. Gi eller skaff hjelp nå, og plasser i hovedforløp senere.
         AK-SML, D24-KART · skal

         Ring 113      Medisinsk nødtelefon: Når det er fare for liv, også ved akutt
                       selvmordsfare. (AK-NORGE, RING-113, NKOM-112)
         Ring 116 117  Legevakt: Når det haster, men ikke er fare for liv. Fastlegen i
                       kontortiden. (AK-NORGE)
         Ring 112      Politiet: Nødnummer til politiet, når noen er i fare. (NKOM-112)
         EKSEMPEL fra Eksempelkommunen (eksempel) – finnes ikke, ikke ring:
         Eksempel 00 00 00 01 Kommunens akuttelefon for psykisk helse: Når en voksen er
                              i psykisk krise og det ikke er fare for liv.
         Eksempel 00 00 00 02 Eksempelkommunen legevakt: Når det haster og legekontoret
                              er stengt.

         R2  Fare for liv  AK-NORGE, AK-SML · skal
             - Ring 113 nå.
             - Gi den hjelpen du kan straks.
             - Undersøk dersom du er i tvil.
        ─────────────────────────────────────────────────────────────────────── 19/28 ──
         c rett svar   e journaltekst   h hvorfor   d detaljer   s svar   n ny   k kart
         ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `what must be done first shows the national numbers and the local ones`() throws {
    var session = try local()
    try session.type("Enter 1 1 1 2 Enter 1 1 1 1")
    expect(
      session,
      shows: """
         DERETTER: HOVEDFORLØP 1         Kommune: Eksempelkommunen (eksempel) · Forslag
         Avklaring ✓   Alvorlighet ✓   Varighet ✓   Særtrekk ✓   Forslag ●
        ────────────────────────────────────────────────────────────────────────────────
         Gjør først   R7  Vold nå                                                  skal
                      - Sett i gang tiltak straks, både for den som utsettes og den som
                      utøver.
                      - Sørg for at mindreårige barn og søsken blir ivaretatt.
                      - Bruk veilederen om vold i nære relasjoner.
                      - Ring 112 dersom noen er i fare nå.
         Ring         112 Politiet
                      EKSEMPEL, ikke ring: 00 00 00 01 Kommunens akuttelefon for psyki…
                      EKSEMPEL, ikke ring: 00 00 00 02 Eksempelkommunen legevakt
         HF1          For milde og forventet kortvarige vansker. Kommunen gir …     bør
         Henvisning   Ingen henvisning nå
         Gjør nå      Tiltak mot vold (skal) · Kommunens tilbud først (skal) · …
         Tilpasning   først når tiltak er bekreftet
         Ny vurdering 4–6 uker                                               modellvalg
         Tilbud       Rask psykisk helsehjelp (RPH)              00 00 00 11 · 1–2 uker
                      Drop-in-samtale / enkeltsamtaletil…  00 00 00 14 · ingen ventetid
         Hvorfor      Milde og forventet kortvarige vansker; Nyoppstått angst, …
                      Ramme for planlegging uten frister og koder. Du avgjør.
        ────────────────────────────────────────────────────────────────────────────────
         b tiltak i gang   a godta   v velg annet   t tilpass   p plan   e journaltekst
         ← tilbake   h hvorfor   d detaljer   / tilbud   s svar   n ny   ? hjelp
        """)
  }

  @Test(arguments: [("nn", "(eksempel)"), ("en", "(example)")])
  func `the words of the municipality follow the language`(
    language: String, example: String
  ) throws {
    var session = try local()
    try session.type(language == "nn" ? "l" : "l l")
    try session.type("/ Enter")
    #expect(session.screen.contains(example))
    let words = language == "nn" ? "Teamleiar i Rask psykisk helsehjelp" : "Team leader"
    #expect(session.words.contains(words))
  }

  @Test func `the record names the municipality and the version of its file`() throws {
    var session = try local()
    try session.walk(case: "V01")
    try session.type("e End")
    #expect(session.words.contains("Kommune Eksempelkommunen (eksempel) (9999), versjon 2026.1"))
  }

  @Test(arguments: [0, 1, 7, 20, 39, 40, 59, 60, 79, 80, 200])
  func `the choice can be drawn in every window`(columns: Int) throws {
    for lines in [0, 1, 4, 5, 9, 10, 24] {
      var session = try session(columns, lines)
      try session.type("g e")
      #expect(session.frame.fault == nil)
      try session.type("Enter /")
      #expect(session.frame.fault == nil)
    }
  }
}
