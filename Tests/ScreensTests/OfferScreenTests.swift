import Testing

/// The offers, as they stand on a screen of 80 columns and 24 lines.
struct OfferScreenTests {
  @Test func `the offers that fit the case come first`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("/")
    expect(
      session,
      shows: """
         Tilbud · de som passer best først                                     1 av 110
        ────────────────────────────────────────────────────────────────────────────────
         Passer denne saken
         > Rask psykisk helsehjelp (RPH)               sjekk kommunen · uten henvisning
           Verktøy for psykisk helse på Helse…  tjenester.helsenorge.no/verktoy · uten…
           Selvorganiserte selvhjelpsgrupper (Selvhjel…  selvhjelp.no · uten henvisning
           Drop-in-samtale / enkeltsamtaletilbud       sjekk kommunen · uten henvisning
           Foreldresupport (116 123, tast 2)         116 123 (tast 2) · uten henvisning
           Angstringen – selvhjelpsgrupper             angstringen.no · uten henvisning
           Fontenehus                                  sjekk kommunen · uten henvisning
           Brukerstyrt senter / møteplass              sjekk kommunen · uten henvisning
           Arbeidslivstelefonen / Rådgivning               225 66 700 · uten henvisning
           Frisklivs- og mestringssentral              sjekk kommunen · uten henvisning
        ────────────────────────────────────────────────────────────────────────────────
         Rask psykisk helsehjelp (RPH)
         Kort hjelp i kommunen ved angst, mild til moderat depresjon, søvnvansker og …
         Passer fordi  gjelder Angst, Søvn, Stress · for alle voksne · lavterskel ·
                       vanlig trinn i forløpet · hører til HF1
         Kontakt       napha.no
         Kjennetegn    Lavterskel: ja · Uten henvisning: ja · Digitalt: varierer · Kan
                       brukes uten betalingsevne: ja
        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   y kopier   ← tilbake   / søk   Tab avgrens   x sorter   ? hjelp
         l språk   q avslutt   g kommune
        """)
  }

  @Test func `all offers can be seen from the start`() throws {
    var session = try Session()
    try session.type("/")
    expect(
      session,
      shows: """
         Tilbud · etter type                                                   1 av 110
        ────────────────────────────────────────────────────────────────────────────────
         Samtale og behandling
         > Rask psykisk helsehjelp (RPH)               sjekk kommunen · uten henvisning
           Kommunepsykolog                                               sjekk kommunen
           Fastlege                                     helsenorge.no · uten henvisning
           Kommunal psykisk helsetjeneste – samtaletilbud                sjekk kommunen
           Drop-in-samtale / enkeltsamtaletilbud       sjekk kommunen · uten henvisning
           Ung Arena                                   sjekk kommunen · uten henvisning
           Studentsamskipnadens psykiske helsetilbud   sjekk kommunen · uten henvisning
           Familievernkontor                                bufdir.no · uten henvisning
           Foreldresupport (116 123, tast 2)         116 123 (tast 2) · uten henvisning
           Hjelpelinjen for spilleavhengighet         hjelpelinjen.no · uten henvisning
        ────────────────────────────────────────────────────────────────────────────────
         Rask psykisk helsehjelp (RPH)
         Kort hjelp i kommunen ved angst, mild til moderat depresjon, søvnvansker og
         rusproblemer i startfasen. Bygger på kognitiv terapi og veiledet selvhjelp. …
         Kontakt       napha.no
         Kjennetegn    Lavterskel: ja · Uten henvisning: ja · Digitalt: varierer · Kan
                       brukes uten betalingsevne: ja
         Kilde         https://napha.no/content/13931/Rask-psykisk-helsehjelp (2025-02)
        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   y kopier   ← tilbake   / søk   Tab avgrens   x sorter   ? hjelp
         l språk   q avslutt   g kommune
        """)
  }

  @Test func `an offer shows every mark, and what is not known as unknown`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("/ Enter")
    expect(
      session,
      shows: """
         Rask psykisk helsehjelp (RPH)
        ────────────────────────────────────────────────────────────────────────────────
         Kort hjelp i kommunen ved angst, mild til moderat depresjon, søvnvansker og
         rusproblemer i startfasen. Bygger på kognitiv terapi og veiledet selvhjelp.
         Målet er å starte innen 1–2 uker.
         Ikke for          Passer ikke i akutt krise eller ved alvorlig lidelse.
         Passer fordi      gjelder Angst, Søvn, Stress · for alle voksne · lavterskel ·
                           vanlig trinn i forløpet · hører til HF1

         Nettsted          napha.no
         Rekkevidde        type tilbud – finnes ikke i alle kommuner
         Hvem kan ta kontakt personen selv
         Lavterskel        ja
         Uten ventetid     varierer
         Digitalt          varierer
         For               Voksne, Unge voksne, Studenter
         Alder             fra 16 år
         Passer for        Angst, Depresjon, Søvn, Stress, Alkohol, Narkotika
         Hovedforløp       HF1
         Trinn             3 av 5 (modellvalg)

         Ni kjennetegn på lavterskeltilbud
        ─────────────────────────────────────────────────────────────────────── 20/33 ──
         f lagre   y kopier   ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `the end of an offer says where it was found`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("/ Enter End")
    expect(
      session,
      shows: """
         Rask psykisk helsehjelp (RPH)
        ────────────────────────────────────────────────────────────────────────────────
         For               Voksne, Unge voksne, Studenter
         Alder             fra 16 år
         Passer for        Angst, Depresjon, Søvn, Stress, Alkohol, Narkotika
         Hovedforløp       HF1
         Trinn             3 av 5 (modellvalg)

         Ni kjennetegn på lavterskeltilbud
         Uten henvisning                           ja
         Kan brukes uten betalingsevne             ja
         For alle som trenger det                  ja
         Tidlige og tilstrekkelige tiltak          ukjent
         Loser videre                              ukjent
         Kompetente ansatte                        ukjent
         Åpningstider som passer                   ukjent
         Sterk brukermedvirkning                   ja
         Synlig, tydelig og tillitvekkende sted    ukjent

         Kilde             https://napha.no/content/13931/Rask-psykisk-helsehjelp
                           (2025-02)
         Kildestøtte       høy
        ─────────────────────────────────────────────────────────────────────── 33/33 ──
         f lagre   y kopier   ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }
}
