import Testing

/// The texts that explain a suggestion, on a screen of 80 columns and 24 lines.
struct ReadingScreenTests {
  @Test func `the reasons say why, why not, and what would change it`() throws {
    var session = try Session()
    try session.walk(case: "V12")
    try session.type("h")
    expect(
      session,
      shows: """
         Hvorfor
        ────────────────────────────────────────────────────────────────────────────────
         Hvorfor dette forslaget
         - Alvorlige og antatt kortvarige vansker
           regel rutenett-3 · G25-HF2 · bør
         - Alvorlig depresjon, uten ord om varighet
           regel o-alvorlig-depresjon · G25-HF3 · info
         - Rutenettet gir 2, men tilstanden kan høre til 3
           regel plassering-11 · G25-HF2, G25-HF3 · modellvalg
         - Prioriteringsveilederen fra 2015 gir rett til start innen to uker ved
           alvorligere depresjon.
           regel h-alvorlig-depresjon · PRIO-DEP · modellvalg
         - Alvorlige vansker trenger ofte flere nivåer samtidig.
           regel t-alvorlig · G25-HF3, D24-BG · modellvalg

         Hvorfor ikke de andre
         - Hovedforløp 1: for eksempel med Alvorlighet: Milde og Depresjon: Nyoppstått
           depresjon
         - Hovedforløp 2 · langvarig, mildere: for eksempel med Alvorlighet: Milde og
           Depresjon: Vedvarende depresjon

         Hva ett annet svar ville gitt
        ─────────────────────────────────────────────────────────────────────── 20/44 ──
         ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `the reasons go on with several answers at once and what makes no difference`() throws
  {
    var session = try Session()
    try session.walk(case: "V12")
    try session.type("h End")
    expect(
      session,
      shows: """
         Hvorfor
        ────────────────────────────────────────────────────────────────────────────────
         - Tema: Personlighetsforstyrrelse gir HF2 kort/HF3
         - Tema: Flere samtidig gir HF2 kort/HF3

         Hva flere svar samtidig ville gitt
         - Alvorlighet: Milde og Depresjon: Nyoppstått depresjon gir HF1
         - Alvorlighet: Milde og Depresjon: Vedvarende depresjon gir HF2 lang
         - Alvorlighet: Milde og Depresjon: Ikke blant disse gir HF1
         - Alvorlighet: Milde og Tema: Angst, søvn eller stress gir HF1/HF2 lang
         - Alvorlighet: Milde og Tema: Livskrise, traume, sorg gir HF1/HF2 lang
         - Alvorlighet: Milde og Tema: Noe annet gir HF1
         - Alvorlighet: Moderate og Depresjon: Nyoppstått depresjon gir HF1/HF2 kort
         - Alvorlighet: Moderate og Depresjon: Vedvarende depresjon gir HF2 lang/HF2
           kort
         Og 4 til; «veiviser suggest --format json» viser dem.

         Svar som mangler
         Ingen svar mangler.

         Hoppet over fordi de ikke kan endre noe
         Utvikling
        ─────────────────────────────────────────────────────────────────────── 44/44 ──
         ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `the details begin with the flags`() throws {
    var session = try Session()
    try session.walk(case: "V12")
    try session.type("d")
    expect(
      session,
      shows: """
         Detaljer
        ────────────────────────────────────────────────────────────────────────────────
         Røde flagg
         R8  Barn eller søsken er berørt  BARN-10A, BARN-33, D24-KART · skal
             - Avklar barnas behov (helsepersonelloven § 10 a).
             - Meld til barnevernet ved alvorlig omsorgssvikt (§ 33). Det går foran
               taushetsplikten.
             - Skriv oppfølgingen av barna i journalen.
             Helsepersonell skal vurdere hva mindreårige barn og søsken trenger, og
             hjelpe med informasjon.
         R12  Nyoppstått og alvorlig  G25-HF2 · bør
             - Henvis for vurdering, mulig utredning og behandling.
             - Avtal videre samarbeid og oppfølging.
             Nye alvorlige vansker bør henvises for vurdering, også når de antas å bli
             kortvarige.

         Plikter og anbefalinger
         - Usikker varighet: Kan det bli langvarig, så tilby koordinator og vurder
           individuell plan til det er avklart.
           IP-13, G25-HF3 · modellvalg
         - Barn som pårørende: Avklar hva mindreårige barn og søsken trenger av
           informasjon og oppfølging (hpl § 10 a).
        ────────────────────────────────────────────────────────────────────── 20/143 ──
         ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `the record text names the sources`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("e")
    expect(
      session,
      shows: """
         Tekst til journal
        ────────────────────────────────────────────────────────────────────────────────
         Veiviser – Hovedforløp for voksne, versjon 2025.2
         Forslag: Hovedforløp 1
         Henvisning: Ingen henvisning nå
         Tilpasning: Stepped care (modellvalg)
         Ny vurdering: 4–6 uker (modellvalg)
         Plikter og anbefalinger:
         - Høringsutkastet: Selvskading, selvmordsrisiko og voldsrisiko bør alltid
           kartlegges, også her. (D24-HF1 · bør)
         - Høringsutkastet: Kommunens tilbud skal alltid vurderes og brukes før
           henvisning. (D24-HF1 · skal)
         - Høringsutkastet: Ved psykiske vansker eller søvnvansker bør du spørre om rus
           og alkohol. (D24-KART · bør)
         - Personens egen vurdering av tilbudet skal vektlegges i planleggingen videre.
           (M25-REC · skal)
         - Velger du noe som avviker vesentlig fra anbefalingen, skal grunnen stå i
           journalen. (D24-BG · skal)
         Grunnlag:
         - Milde og forventet kortvarige vansker (G25-HF1 · bør)
         - Nyoppstått angst, søvnvansker eller stress (G25-HF1 · info)
         Svar:
        ─────────────────────────────────────────────────────────────────────── 20/38 ──
         f lagre   y kopier   ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `the help lists the keys that work now first`() throws {
    var session = try Session()
    try session.type("Enter ?")
    expect(
      session,
      shows: """
         Hjelp
        ────────────────────────────────────────────────────────────────────────────────
         Virker her
           0–9                 svar med tallet foran; 0 er vet ikke
         > Enter               gjør det som er merket
           ← Esc ⌫             gå ett steg tilbake; svarene beholdes
           /                   tilbud som passer, og alle andre
           k                   hele beslutningstreet, med veien som er gått
           o                   hva fagordene betyr, med kilde
           j                   alle kilder, og hva i modellen som bygger på dem
           i                   versjon, status, bruk, og hva en kontroll av modellen
                               finner
           ?                   alle taster; / søker, Enter utfører
           l                   bytt til neste språk
           ↑                   flytt opp en linje
           ↓                   flytt ned en linje
           PgUp                flytt opp en side
           PgDn                flytt ned en side
           Home                gå til første linje
           End                 gå til siste linje
           Ctrl-L              tegn skjermen på nytt
           Ctrl-Z              tilbake til skallet; fg henter programmet fram igjen
        ─────────────────────────────────────────────────────────────────────── 20/78 ──
         Enter velg   ← tilbake   / søk   l språk   q avslutt
        """)
  }

  @Test func `the answers are listed in the order they were given`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("s")
    expect(
      session,
      shows: """
         Svarene så langt
        ────────────────────────────────────────────────────────────────────────────────
         Velg et svar, og trykk Enter for å endre det. Resten beholdes.

           Alder             Voksen
           Akutt fare        Ingen av disse
           Risiko            Kartlagt, uten funn
           Plikter           Ingen av disse
           Alvorlighet       Milde
           Forventet varighet Kortvarig
           Tema              Angst, søvn eller stress
         > Angst, søvn, stress Nyoppståtte plager










        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }
}
