import Testing

/// The questions of the program itself, on a screen of 80 columns and 24 lines.
struct DialogScreenTests {
  @Test func `another outcome is chosen first`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("v")
    expect(
      session,
      shows: """
         Velg et annet hovedforløp
        ────────────────────────────────────────────────────────────────────────────────
         Hvilket hovedforløp velger du?

         > 1  Hovedforløp 1                        foreslått
           2  Hovedforløp 2 · langvarig, mildere
           3  Hovedforløp 2 · kortvarig, alvorlig
           4  Hovedforløp 3














        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `then the reason`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("v 2")
    expect(
      session,
      shows: """
         Velg et annet hovedforløp
        ────────────────────────────────────────────────────────────────────────────────
         Hvorfor?

         > 1  Personen ønsker noe annet
           2  Klinisk skjønn tilsier noe annet
           3  Nye opplysninger er kommet til
           4  Kommunen har ikke tilbudet
           5  Ventetiden er for lang
           6  Er prøvd før uten nytte
           7  Annen behandling er i gang
           8  Annen grunn










        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `then a reason in own words`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("v 2 1\n:text Pasienten ønsker tettere oppfølging")
    expect(
      session,
      shows: """
         Velg et annet hovedforløp
        ────────────────────────────────────────────────────────────────────────────────
         Begrunnelse i egne ord (uten navn og fødselsnummer)

           Pasienten ønsker tettere oppfølging

















        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   Esc tilbake   Ctrl-C avslutt
        """)
  }

  @Test func `the departure stands beside the suggestion`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("v 2 1\n:text Pasienten ønsker tettere oppfølging\nEnter")
    expect(
      session,
      shows: """
         HOVEDFORLØP 2 · LANGVARIG, MILDERE                                   Ditt valg
         Avklaring ✓   Alvorlighet ✓   Varighet ✓   Særtrekk ✓   Forslag ●
        ────────────────────────────────────────────────────────────────────────────────
         HF2 lang     For vansker som er mildere, men varer. Kommunen gir           bør
                      kunnskapsbasert behandling.
         Foreslått    Hovedforløp 1
                      Tilbudene følger valget ditt, resten følger forslaget.
         Henvisning   Ingen henvisning nå
         Gjør nå      Kommunens tilbud først (skal) · Personens vurdering (skal) ·
                      Begrunn avvik (skal) · Kartlegg alltid (bør) · Spør om rusvaner
                      (bør)
         Tilpasning   Stepped care                                           modellvalg
         Ny vurdering 4–6 uker                                               modellvalg
         Tilbud       Drop-in-samtale / enkeltsamtal…  sjekk kommunen · uten henvisning
                      Selvorganiserte selvhjelpsgruppe…  selvhjelp.no · uten henvisning
                      Fontenehus                       sjekk kommunen · uten henvisning
         Hvorfor      Milde og forventet kortvarige vansker; Nyoppstått angst,
                      søvnvansker eller stress
         Endres av    Risiko: Vedvarende selvskading gir HF2 kort; Alvorlighet:
                      Alvorlige gir HF2 kort; Forventet varighet: Langvarig gir HF2 …
                      Ramme for planlegging uten frister og koder. Du avgjør.
         Du valgte HF2 lang. Avviket følger med i journalteksten.
         a godta   v velg annet   t tilpass   p plan   e journaltekst   ← tilbake
         h hvorfor   d detaljer   / tilbud   s svar   n ny   k kart   ? hjelp   l språk
        """)
  }

  @Test func `a file name is asked for before anything is written`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("e f")
    expect(
      session,
      shows: """
         Tekst til journal
        ────────────────────────────────────────────────────────────────────────────────
         Lagre som
           veiviser-journaltekst.txt


















        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   Esc tilbake   Ctrl-C avslutt
        """)
  }

  @Test func `a new walk is confirmed first`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("n")
    expect(
      session,
      shows: """
         Veiviser  Hovedforløp for voksne 2025.2
        ────────────────────────────────────────────────────────────────────────────────
         Slette svarene og begynne på nytt?

           1  Ja
         > 2  Nei
















        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }
}
