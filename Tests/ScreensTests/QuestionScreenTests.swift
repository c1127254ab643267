import Testing

/// The start and the questions, as they stand on a screen of 80 columns and 24 lines.
struct QuestionScreenTests {
  @Test func `the start says what the program is and what it can do`() throws {
    let session = try Session()
    expect(
      session,
      shows: """
         Veiviser  Hovedforløp for voksne 2025.2                                 Bokmål
        ────────────────────────────────────────────────────────────────────────────────
         Dette er støtte. Fagpersonen avgjør. Veilederens råd er ikke rettslig
         bindende, men de er faglig normgivende.
         Hva vil du gjøre?
         > 1  Start gjennomgangen  fra avklaring til forslag, ett spørsmål om gangen
           2  Se tilbudene         alle tilbud i katalogen
           3  Planer               lag en individuell plan, eller arbeid videre med en
           4  Verksted             la et rom stemme over øvingssaker
           5  Ordliste             hva ordene betyr
           6  Kilder               hva modellen bygger på
           7  Om modellen          versjon, bruk, og hva en kontroll finner
           8  Hjelp                alle taster som virker
           9  Avslutt              svarene lagres ikke

         Bruk       Brukes av fastleger og andre fagfolk sammen med egen kartlegging og
                    personens egne ønsker.
         Ikke til   Skal ikke stille diagnose, avgjøre rettigheter, erstatte
                    akuttvurdering eller brukes uten fagperson.
         Status     Utkast. Bygger på det som kunne leses av veilederen. Ikke
                    gjennomgått av kliniker. Skal gjennomgås innen 2027-02-26
        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   p plan   / tilbud   k kart   ? hjelp   l språk   q avslutt
         g kommune
        """)
  }

  @Test func `the first question is one key away`() throws {
    var session = try Session()
    try session.type("Enter")
    expect(
      session,
      shows: """
         Veiviser  Hovedforløp for voksne 2025.2                                 Bokmål
         Avklaring ●   Alvorlighet ·   Varighet ·   Særtrekk ·   Forslag ·
        ────────────────────────────────────────────────────────────────────────────────
         Hvor gammel er personen?

         > 1  Voksen                   18 år eller eldre, uten overlapp
           2  Ung voksen med overlapp  18–25 med ettervern, eller i videregående
           3  Under 18 år              veilederen for barn og unge gjelder
           0  Vet ikke                 gjennomgangen stanser til det er avklart

         Hvorfor spør vi?  Veilederen gjelder voksne. Vi leser «over 18 år» som 18 år
                           og eldre. Noen unge har to veiledere.
         Kilde             D24-BG, BU · info








        ────────────────────────────────────────────────────────────────────────────────
         1-3 svar   Enter velg   ← tilbake   / tilbud   k kart   ? hjelp   l språk
         q avslutt   g kommune
        """)
  }

  @Test func `a tick-list shows what is ticked`() throws {
    var session = try Session()
    try session.type("Enter 1 1 1 3 5")
    expect(
      session,
      shows: """
         Veiviser  Hovedforløp for voksne 2025.2                                 Bokmål
         Avklaring ●   Alvorlighet ·   Varighet ·   Særtrekk ·   Forslag ·
        ────────────────────────────────────────────────────────────────────────────────
         Gjelder noe av dette også?

           1      Ingen av disse             alle punktene er vurdert
           2  [ ] Vold nå                    utsettes for vold eller utøver vold
           3  [x] Barn eller søsken          mindreårige som er berørt eller i risiko
           4  [ ] Gravid og rus              bruker rusmidler i svangerskapet
         > 5  [x] Kropp eller legemiddel     mulig kroppslig årsak eller bivirkning
           6  [ ] Overdose eller løslatelse  nylig overdose, snart ut av fengsel eller
                                             døgn
           7  [ ] Spising og kroppslig fare  somatisk tilstand er uavklart eller truet
           0      Vet ikke                   forslaget viser hva som gjenstår å avklare

         Kryss av med tall eller mellomrom, svar med Enter.

         Hvorfor spør vi?  Dette utløser plikter eller egne løp ved siden av
                           hovedforløpet.
         Kilde             D24-KART, BARN-10A · skal
         Fortsatt mulig    HF1 · HF2 lang · HF2 kort · HF3
        ────────────────────────────────────────────────────────────────────────────────
         1-7 svar   Enter velg   mellomrom kryss   ← tilbake   h hvorfor   / tilbud
         s svar   n ny   k kart   ? hjelp   l språk   q avslutt   g kommune
        """)
  }

  @Test func `an answer that was given is selected when one goes back to it`() throws {
    var session = try Session()
    try session.type("Enter 1 1 1 1 2 Left")
    expect(
      session,
      shows: """
         Veiviser  Hovedforløp for voksne 2025.2                                 Bokmål
         Avklaring ✓   Alvorlighet ●   Varighet ·   Særtrekk ·   Forslag ·
        ────────────────────────────────────────────────────────────────────────────────
         Hvor alvorlige er vanskene nå?

           1  Milde      merkes, men hverdagen går stort sett som før
         > 2  Moderate   tyngre å klare jobb, hjem eller kontakt
           3  Alvorlige  klarer ikke hverdagen, eller hjelp haster
           0  Vet ikke   forslaget viser hva som gjenstår å avklare

         Hvorfor spør vi?  Hovedforløpet følger av alvorlighet og varighet. Veilederen
                           setter ingen grenser; hjelpetekstene er modellvalg.
         Kilde             D24-BG, G25-HF1, G25-HF2, G25-HF3 · info
         Fortsatt mulig    HF2 lang · HF1 · HF2 kort · HF3







        ────────────────────────────────────────────────────────────────────────────────
         1-3 svar   Enter velg   ← tilbake   h hvorfor   / tilbud   s svar   n ny
         k kart   ? hjelp   l språk   q avslutt   g kommune
        """)
  }

  @Test func `a question late in the walk says what is still possible`() throws {
    var session = try Session()
    try session.type("Enter 1 1 1 1 1 1 1")
    expect(
      session,
      shows: """
         Veiviser  Hovedforløp for voksne 2025.2                                 Bokmål
         Avklaring ✓   Alvorlighet ✓   Varighet ✓   Særtrekk ●   Forslag ·
        ────────────────────────────────────────────────────────────────────────────────
         Hva passer best om angsten, søvnen eller stresset?

         > 1  Nyoppståtte plager       milde til moderate symptomer
           2  Vedvarende angstlidelse  med milde symptomer
           3  Ikke blant disse         rutenettet avgjør
           0  Vet ikke                 forslaget viser hva som gjenstår å avklare

         Hvorfor spør vi?  Nyoppståtte plager er eksempel i hovedforløp 1, vedvarende
                           angstlidelse i hovedforløp 2.
         Kilde             G25-HF1, G25-HF2 · info
         Fortsatt mulig    HF1 · HF2 lang
         1 spørsmål hoppet over – det kan ikke endre noe.






        ────────────────────────────────────────────────────────────────────────────────
         1-3 svar   Enter velg   ← tilbake   h hvorfor   / tilbud   s svar   n ny
         k kart   ? hjelp   l språk   q avslutt   g kommune
        """)
  }
}
