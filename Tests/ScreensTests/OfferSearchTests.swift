import Canvas
import DecisionModel
import Reports
import Testing
import Texts

@testable import Screens

/// Searching, sorting and narrowing down the offers, as they stand on the screen.
struct OfferSearchTests {
  @Test func `what is typed filters at once, and the best match comes first`() throws {
    var session = try Session()
    try session.type("/ /\n:text søvn")
    expect(
      session,
      shows: """
         Tilbud · etter type
        ────────────────────────────────────────────────────────────────────────────────
         Søk: søvn_                                                    12 av 110 passer
         > Søvnkurs / CBT-i i gruppe                   sjekk kommunen · uten henvisning
           Rask psykisk helsehjelp (RPH)               sjekk kommunen · uten henvisning
           Fastlege                                     helsenorge.no · uten henvisning
           Studentsamskipnadens psykiske helsetilbud   sjekk kommunen · uten henvisning
           Frisklivs- og mestringssentral              sjekk kommunen · uten henvisning
           Assistert Selvhjelp (nettprogram med veileder)         assistertselvhjelp.no
           Verktøy for psykisk helse på Helse…  tjenester.helsenorge.no/verktoy · uten…
           Fjernbasert behandling for spilleavhengige (Blå Kors)        hjelpelinjen.no
           LFSS – Landsforeningen for forebygging av selvskading og s…  uten henvisning
           Selvorganiserte selvhjelpsgrupper (Selvhjel…  selvhjelp.no · uten henvisning
           Arbeidslivstelefonen / Rådgivning               225 66 700 · uten henvisning
        ────────────────────────────────────────────────────────────────────────────────
         Søvnkurs / CBT-i i gruppe
         Kurs som bruker kognitiv atferdsterapi mot søvnløshet, ofte ved en
         frisklivssentral eller Rask psykisk helsehjelp. En statlig rapport om …
         Kontakt       sjekk kommunen
         Kjennetegn    Lavterskel: varierer · Uten henvisning: ja · Digitalt: varierer
                       · Kan brukes uten betalingsevne: varierer
         Kilde         https://www.helsedirektoratet.no/rapporter/arbeidet-i-og-effekt…
        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   Esc tilbake   Tab avgrens   Ctrl-C avslutt
        """)
  }

  @Test func `a search in nynorsk`() throws {
    var session = try Session(language: .nn)
    try session.type("/ /\n:text parorande")
    expect(
      session,
      shows: """
         Tilbod · etter type
        ────────────────────────────────────────────────────────────────────────────────
         Søk: parorande_                                                4 av 110 passar
         > A-larm – brukar- og pårørandeorganisasjon                     utan tilvising
           Pårørendelinjen / Pårørendesenteret             90 90 48 48 · utan tilvising
           LPP – Landsforeningen for pårørende innen psykisk …  lpp.no · utan tilvising
           Kommunal pårørandestøtte / pårørandekoordi…  sjekk kommunen · utan tilvising







        ────────────────────────────────────────────────────────────────────────────────
         A-larm – brukar- og pårørandeorganisasjon
         Arbeider for større openheit om rusproblem og behandling. Tilbyr rettleiing,
         grupper og likepersonar.
         Kontakt       sjekk kommunen
         Kjenneteikn   Lågterskel: ja · Utan tilvising: ja · Digitalt: varierer · Kan
                       brukast utan betalingsevne: ja
         Kjelde        https://www.a-larm.no
        ────────────────────────────────────────────────────────────────────────────────
         Enter vel   Esc tilbake   Tab avgrens   Ctrl-C avslutt
        """)
  }

  @Test func `a search in English`() throws {
    var session = try Session(language: .en)
    try session.type("/ /\n:text gambling")
    expect(
      session,
      shows: """
         Services · by kind
        ────────────────────────────────────────────────────────────────────────────────
         Search: gambling_                                               8 of 110 match
         > Gambling helpline                              hjelpelinjen.no · no referral
           Gambling Addiction Norway (peer organisation)                    no referral
           Remote treatment for gambling problems (Blå Kors)            hjelpelinjen.no
           Akan workplace substance and gambling advice           akan.no · no referral
           Financial and debt counselling (NAV)               55 55 33 39 · no referral
           Blue Cross treatment and day services                            ask locally
           Specialised substance-use treatment (TSB)                      helsenorge.no
           Guided internet treatment (eBehandling)            ask locally · no referral



        ────────────────────────────────────────────────────────────────────────────────
         Gambling helpline
         Gives advice on gambling and gaming to those who play and to next of kin. The
         talk is anonymous, by phone or chat, and requires neither waiting nor …
         Contact       hjelpelinjen.no
         Marks         Low-threshold: yes · No referral needed: yes · Digital: yes ·
                       Usable without means to pay: yes
         Source        https://hjelpelinjen.no/aktuelt/bla-kors-tar-over-drifta-av-hje…
        ────────────────────────────────────────────────────────────────────────────────
         Enter choose   Esc back   Tab narrow   Ctrl-C quit
        """)
  }

  @Test func `what cannot be found says how to go on`() throws {
    var session = try Session()
    try session.type("/ /\n:text zzz")
    expect(
      session,
      shows: """
         Tilbud · etter type
        ────────────────────────────────────────────────────────────────────────────────
         Søk: zzz_                                                      0 av 110 passer
         Ingenting passer med «zzz». Esc tømmer søket.










        ────────────────────────────────────────────────────────────────────────────────







        ────────────────────────────────────────────────────────────────────────────────
         Esc tilbake   Tab avgrens   Ctrl-C avslutt
        """)
  }

  @Test func `the offers can be narrowed down, and unknown is a number of its own`() throws {
    var session = try Session()
    try session.type("/ Tab Down Down Space")
    expect(
      session,
      shows: """
         Avgrens tilbudene                                             14 av 110 passer
        ────────────────────────────────────────────────────────────────────────────────
         Lavterskel
           [ ] ja                                                  60
           [ ] nei                                                 36
         > [x] varierer                                            14

         Kan brukes uten betalingsevne
           [ ] ja                                                   2
           [ ] nei                                                  0
           [ ] varierer                                            12
           [ ] ukjent                                               0

         Uten henvisning
           [ ] ja                                                   7
           [ ] nei                                                  0
           [ ] varierer                                             7
           [ ] ukjent                                               0

         Digitalt
           [ ] ja                                                   1
        ─────────────────────────────────────────────────────────────────────── 19/85 ──
         Enter velg   mellomrom kryss   ← tilbake   / søk   Tab avgrens   ? hjelp
         l språk   q avslutt   g kommune
        """)
  }

  @Test func `the narrowing in nynorsk`() throws {
    var session = try Session(language: .nn)
    try session.type("/ Tab")
    expect(
      session,
      shows: """
         Avgrens tilboda                                                       1 av 110
        ────────────────────────────────────────────────────────────────────────────────
         Lågterskel
         > [ ] ja                                                  60
           [ ] nei                                                 36
           [ ] varierer                                            14

         Kan brukast utan betalingsevne
           [ ] ja                                                  86
           [ ] nei                                                  2
           [ ] varierer                                            21
           [ ] ukjent                                               1

         Utan tilvising
           [ ] ja                                                  75
           [ ] nei                                                 18
           [ ] varierer                                            16
           [ ] ukjent                                               1

         Digitalt
           [ ] ja                                                  17
        ─────────────────────────────────────────────────────────────────────── 19/85 ──
         Enter vel   mellomrom kryss   ← tilbake   / søk   Tab avgrens   ? hjelp
         l språk   q avslutt   g kommune
        """)
  }

  @Test func `the narrowing in English`() throws {
    var session = try Session(language: .en)
    try session.type("/ Tab")
    expect(
      session,
      shows: """
         Narrow down the services                                              1 of 110
        ────────────────────────────────────────────────────────────────────────────────
         Low-threshold
         > [ ] yes                                                 60
           [ ] no                                                  36
           [ ] varies                                              14

         Usable without means to pay
           [ ] yes                                                 86
           [ ] no                                                   2
           [ ] varies                                              21
           [ ] unknown                                              1

         No referral needed
           [ ] yes                                                 75
           [ ] no                                                  18
           [ ] varies                                              16
           [ ] unknown                                              1

         Digital
           [ ] yes                                                 17
        ─────────────────────────────────────────────────────────────────────── 19/85 ──
         Enter choose   space tick   ← back   / search   Tab narrow   ? help
         l language   q quit   g municipality
        """)
  }

  @Test func `what is ticked stands above the list`() throws {
    var session = try Session()
    try session.type("/ Tab Space Enter")
    expect(
      session,
      shows: """
         Tilbud · etter type
        ────────────────────────────────────────────────────────────────────────────────
         Avgrenset – Lavterskel: ja                                    60 av 110 passer
         Samtale og behandling
         > Rask psykisk helsehjelp (RPH)               sjekk kommunen · uten henvisning
           Drop-in-samtale / enkeltsamtaletilbud       sjekk kommunen · uten henvisning
           Ung Arena                                   sjekk kommunen · uten henvisning
           Familievernkontor                                bufdir.no · uten henvisning
           Foreldresupport (116 123, tast 2)         116 123 (tast 2) · uten henvisning
           Hjelpelinjen for spilleavhengighet         hjelpelinjen.no · uten henvisning
           Kors på halsen (Røde Kors)                      800 33 321 · uten henvisning
         Kurs og gruppe
           HAP – hasjavvenningsprogram                 sjekk kommunen · uten henvisning
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

  @Test func `the offers can be sorted by name`() throws {
    var session = try Session()
    try session.type("/ x")
    expect(
      session,
      shows: """
         Tilbud · etter navn                                                  84 av 110
        ────────────────────────────────────────────────────────────────────────────────
           Oppfølging i bolig / oppfølgingstjeneste                      sjekk kommunen
           Oppsøkende rusteam / uteteam                sjekk kommunen · uten henvisning
           Overdoseforebyggende arbeid / overdoseteam  sjekk kommunen · uten henvisning
           Overgrepsmottak                                    116 117 · uten henvisning
           Pasient- og brukerombudet                      40 50 16 00 · uten henvisning
           proLAR Nett                                  prolarnett.no · uten henvisning
           Psykososialt kriseteam (kommunalt)                 116 117 · uten henvisning
           Pårørendelinjen / Pårørendesenteret            90 90 48 48 · uten henvisning
           Pårørendetelefonen rus og psykisk helse 800 4…  800 40 567 · uten henvisning
         > Rask psykisk helsehjelp (RPH)               sjekk kommunen · uten henvisning
           RIO – Rusmisbrukernes interesseorganisasjon         rio.no · uten henvisning
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

  @Test func `an offer that fits the case says why`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("/ Down")
    expect(
      session,
      shows: """
         Tilbud · de som passer best først                                     2 av 110
        ────────────────────────────────────────────────────────────────────────────────
         Passer denne saken
           Rask psykisk helsehjelp (RPH)               sjekk kommunen · uten henvisning
         > Verktøy for psykisk helse på Helse…  tjenester.helsenorge.no/verktoy · uten…
           Selvorganiserte selvhjelpsgrupper (Selvhjel…  selvhjelp.no · uten henvisning
           Drop-in-samtale / enkeltsamtaletilbud       sjekk kommunen · uten henvisning
           Foreldresupport (116 123, tast 2)         116 123 (tast 2) · uten henvisning
           Angstringen – selvhjelpsgrupper             angstringen.no · uten henvisning
           Fontenehus                                  sjekk kommunen · uten henvisning
           Brukerstyrt senter / møteplass              sjekk kommunen · uten henvisning
           Arbeidslivstelefonen / Rådgivning               225 66 700 · uten henvisning
           Frisklivs- og mestringssentral              sjekk kommunen · uten henvisning
        ────────────────────────────────────────────────────────────────────────────────
         Verktøy for psykisk helse på Helsenorge
         Helsenorge har samlet apper og øvelser på nett, for eksempel mot stress og …
         Passer fordi  gjelder Angst, Søvn, Stress · for alle voksne · lavterskel ·
                       vanlig trinn i forløpet · hører til HF1
         Kontakt       tjenester.helsenorge.no/verktoy
         Kjennetegn    Lavterskel: ja · Uten henvisning: ja · Digitalt: ja · Kan brukes
                       uten betalingsevne: ja
        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   y kopier   ← tilbake   / søk   Tab avgrens   x sorter   ? hjelp
         l språk   q avslutt   g kommune
        """)
  }

  @Test func `in a wide window the offer stands beside the list`() throws {
    var session = try Session(120, 24)
    try session.walk(case: "V01")
    try session.type("/ Down")
    expect(
      session,
      shows: """
         Tilbud · de som passer best først                                                                             2 av 110
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Passer denne saken                                                     │ Verktøy for psykisk helse på Helsenorge
           Rask psykisk helsehjelp (RPH)       sjekk kommunen · uten henvisning │ Helsenorge har samlet apper og øvelser på
         > Verktøy for psykisk helse på H…  tjenester.helsenorge.no/verktoy · … │ nett, for eksempel mot stress og grubling.
           Selvorganiserte selvhjelpsgrupper (…  selvhjelp.no · uten henvisning │ Noen er åpne for alle, andre får man av
           Drop-in-samtale / enkeltsamtaleti…  sjekk kommunen · uten henvisning │ behandleren.
           Foreldresupport (116 123, tast …  116 123 (tast 2) · uten henvisning │ Passer fordi      gjelder Angst, Søvn, Stress
           Angstringen – selvhjelpsgrupper     angstringen.no · uten henvisning │                   · for alle voksne ·
           Fontenehus                          sjekk kommunen · uten henvisning │                   lavterskel · vanlig trinn i
           Brukerstyrt senter / møteplass      sjekk kommunen · uten henvisning │                   forløpet · hører til HF1
           Arbeidslivstelefonen / Rådgivning       225 66 700 · uten henvisning │
           Frisklivs- og mestringssentral      sjekk kommunen · uten henvisning │ Nettsted          tjenester.helsenorge.no/ver
           Assistert Selvhjelp (nettprogram med veilede…  assistertselvhjelp.no │                   ktoy
           Søvnkurs / CBT-i i gruppe           sjekk kommunen · uten henvisning │ Rekkevidde        hele landet
           Kommunepsykolog                                       sjekk kommunen │ Hvem kan ta kontakt personen selv, fastlegen,
           Angstmestringskurs                                    sjekk kommunen │                     kommunen
           KiD – kurs i mestring av depresjon                    sjekk kommunen │ Lavterskel        ja
           KiB – kurs i mestring av belastning                   sjekk kommunen │ Uten ventetid     ja
           Mental Helse lokallag               sjekk kommunen · uten henvisning │ Digitalt          ja
           Fastlege                             helsenorge.no · uten henvisning │ For               Voksne, Unge voksne,
           HelseIArbeid                                          sjekk kommunen │                   Studenter
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Enter velg   y kopier   ← tilbake   / søk   Tab avgrens   x sorter   ? hjelp   l språk   q avslutt   g kommune
        """)
  }

  @Test func `in the widest window what can be ticked stands before the list`() throws {
    var session = try Session(170, 24)
    try session.walk(case: "V01")
    try session.type("/ Tab Space Tab")
    expect(
      session,
      shows: """
         Tilbud · de som passer best først
        ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Avgrenset – Lavterskel: ja                                                                                                                              60 av 110 passer
         Lavterskel                          │ Passer denne saken                                             │ Rask psykisk helsehjelp (RPH)
           [x] ja                        60  │ > Rask psykisk helsehjelp (R…  sjekk kommunen · uten henvisni… │ Kort hjelp i kommunen ved angst, mild til moderat depresjon,
           [ ] nei                       36  │   Verktøy for psykisk helse …  tjenester.helsenorge.no/verkto… │ søvnvansker og rusproblemer i startfasen. Bygger på kognitiv
           [ ] varierer                  14  │   Selvorganiserte selvhjelpsg…  selvhjelp.no · uten henvisning │ terapi og veiledet selvhjelp. Målet er å starte innen 1–2 uker.
                                             │   Drop-in-samtale / enkeltsa…  sjekk kommunen · uten henvisni… │ Ikke for          Passer ikke i akutt krise eller ved alvorlig
         Kan brukes uten betalingsevne       │   Foreldresupport (116 123, …  116 123 (tast 2) · uten henvis… │                   lidelse.
           [ ] ja                        60  │   Angstringen – selvhjelpsgr…  angstringen.no · uten henvisni… │ Passer fordi      gjelder Angst, Søvn, Stress · for alle voksne ·
           [ ] nei                        0  │   Fontenehus                   sjekk kommunen · uten henvisni… │                   lavterskel · vanlig trinn i forløpet · hører
           [ ] varierer                   0  │   Brukerstyrt senter / møtep…  sjekk kommunen · uten henvisni… │                   til HF1
           [ ] ukjent                     0  │   Arbeidslivstelefonen / Rådgiv…  225 66 700 · uten henvisning │
                                             │   Ung Arena                    sjekk kommunen · uten henvisni… │ Nettsted          napha.no
         Uten henvisning                     │   ROS – Rådgivning om spisefors…  948 17 818 · uten henvisning │ Rekkevidde        type tilbud – finnes ikke i alle kommuner
           [ ] ja                        60  │   Spillavhengighet Norge                       uten henvisning │ Hvem kan ta kontakt personen selv
           [ ] nei                        0  │   SPISFO – Spiseforstyrrelsesforeningen        uten henvisning │ Lavterskel        ja
           [ ] varierer                   0  │   SMISO / Nok.-senter mot se…  noksentrene.no · uten henvisni… │ Uten ventetid     varierer
           [ ] ukjent                     0  │   LFSS – Landsforeningen for forebygging av …  uten henvisning │ Digitalt          varierer
                                             │   Familievernkontor                bufdir.no · uten henvisning │ For               Voksne, Unge voksne, Studenter
         Digitalt                            │   Hjelpelinjen for spilleavh…  hjelpelinjen.no · uten henvisn… │ Alder             fra 16 år
                                             │   Kommunal rustjeneste / rus…  sjekk kommunen · uten henvisni… │ Passer for        Angst, Depresjon, Søvn, Stress, Alkohol,
        ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Enter velg   y kopier   ← tilbake   / søk   Tab avgrens   x sorter   ? hjelp   l språk   q avslutt   g kommune
        """)
  }

  @Test func `in the widest window ticks are set beside the list`() throws {
    var session = try Session(170, 24)
    try session.type("/ Tab Down")
    expect(
      session,
      shows: """
         Tilbud · etter type                                                                                                                                             1 av 110
        ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Lavterskel                         │ Samtale og behandling                                           │ Rask psykisk helsehjelp (RPH)
           [ ] ja                        60 │ > Rask psykisk helsehjelp (R…  sjekk kommunen · uten henvisni…  │ Kort hjelp i kommunen ved angst, mild til moderat depresjon,
         > [ ] nei                       36 │   Kommunepsykolog                               sjekk kommunen  │ søvnvansker og rusproblemer i startfasen. Bygger på kognitiv
           [ ] varierer                  14 │   Fastlege                     helsenorge.no · uten henvisning  │ terapi og veiledet selvhjelp. Målet er å starte innen 1–2 uker.
                                            │   Kommunal psykisk helsetjeneste – samtaletil…  sjekk kommunen  │ Ikke for          Passer ikke i akutt krise eller ved alvorlig
         Kan brukes uten betalingsevne      │   Drop-in-samtale / enkeltsa…  sjekk kommunen · uten henvisni…  │                   lidelse.
           [ ] ja                        86 │   Ung Arena                    sjekk kommunen · uten henvisni…  │
           [ ] nei                        2 │   Studentsamskipnadens psyki…  sjekk kommunen · uten henvisni…  │ Nettsted          napha.no
           [ ] varierer                  21 │   Familievernkontor                bufdir.no · uten henvisning  │ Rekkevidde        type tilbud – finnes ikke i alle kommuner
           [ ] ukjent                     1 │   Foreldresupport (116 123, …  116 123 (tast 2) · uten henvis…  │ Hvem kan ta kontakt personen selv
                                            │   Hjelpelinjen for spilleavh…  hjelpelinjen.no · uten henvisn…  │ Lavterskel        ja
         Uten henvisning                    │   Fjernbasert behandling for spilleavhengige…  hjelpelinjen.no  │ Uten ventetid     varierer
           [ ] ja                        75 │   Kors på halsen (Røde Kors)      800 33 321 · uten henvisning  │ Digitalt          varierer
           [ ] nei                       18 │   Fengselshelsetjeneste og r…  sjekk kommunen · uten henvisni…  │ For               Voksne, Unge voksne, Studenter
           [ ] varierer                  16 │ Kurs og gruppe                                                  │ Alder             fra 16 år
           [ ] ukjent                     1 │   HAP – hasjavvenningsprogram  sjekk kommunen · uten henvisni…  │ Passer for        Angst, Depresjon, Søvn, Stress, Alkohol,
                                            │   Frisklivs- og mestringssen…  sjekk kommunen · uten henvisni…  │                   Narkotika
         Digitalt                           │   KiD – kurs i mestring av depresjon            sjekk kommunen  │ Hovedforløp       HF1
           [ ] ja                        17 │   KiB – kurs i mestring av belastning           sjekk kommunen  │ Trinn             3 av 5 (modellvalg)
           [ ] nei                       60 │                                                                 │
        ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Enter velg   mellomrom kryss   ← tilbake   / søk   Tab avgrens   ? hjelp   l språk   q avslutt   g kommune
        """)
  }

  @Test func `a small window has room for the search and the best matches`() throws {
    var session = try Session(40, 12)
    try session.type("/ /\n:text rus")
    expect(
      session,
      shows: """
         Tilbud · etter type
        ──────────────────────────────── 7/52 ──
         Søk: rus_             52 av 110 passer
         > RUSinfo (tidl. RUStelefonen)
           Rusanalyse / rusmiddeltesting (pilo…
           Fengselshelsetjeneste og rusmestrin…
           Selvtest alkohol/rus (AUDIT/DUDIT) …
           RIO – Rusmisbrukernes interesseorga…
           Kommunal rustjeneste / ruskonsulent
           Feltpleie / lavterskel helsetjenest…
         Enter velg   Esc tilbake   Tab avgrens
         Ctrl-C avslutt
        """)
  }

  @Test func `Esc clears the search, then the ticks, then goes back`() throws {
    var session = try Session()
    try session.type("/ Tab Space Enter /\n:text rus")
    #expect(session.screen.contains("Søk: rus_"))
    try session.type("Esc")
    #expect(!session.screen.contains("Søk:"))
    #expect(session.screen.contains("Avgrenset – Lavterskel: ja"))
    try session.type("Esc")
    #expect(!session.screen.contains("Avgrenset"))
    #expect(session.screen.contains("Tilbud · etter type"))
    try session.type("Esc")
    #expect(session.screen.contains("Hva vil du gjøre?"))
  }

  @Test func `the search stays when an offer is opened and left again`() throws {
    var session = try Session()
    try session.type("/ /\n:text søvn\nDown Enter Esc")
    #expect(session.screen.contains("> Rask psykisk helsehjelp"))
    #expect(session.screen.contains("Søk: søvn  "))
    try session.type("q")
    #expect(session.effects.last == .quit)
  }

  @Test func `letters, digits and signs are text while one types, and commands after it`() throws {
    var session = try Session()
    try session.type("/ /\n:text 116 q?/æøå")
    #expect(session.screen.contains("Søk: 116 q?/æøå_"))
    #expect(!session.effects.contains(.quit))
  }

  @Test func `a pasted text is searched for at once`() throws {
    var session = try Session()
    try session.type("/\n:paste alkohol\n")
    #expect(session.screen.contains("Søk: alkohol_"))
  }

  @Test(arguments: [Size(columns: 40, lines: 12), Size(columns: 200, lines: 60)])
  func `another size keeps the place and the search`(size: Size) throws {
    var session = try Session()
    try session.type("/ /\n:text rus\nDown Down")
    guard case .offers(let before) = session.state.top else { return }
    session.take(.resized(size))
    session.take(.resized(Size(columns: 80, lines: 24)))
    guard case .offers(let after) = session.state.top else { return }
    #expect(after.list == before.list)
    #expect(after.list.selected != nil)
  }

  @Test func `another language keeps the offer, the ticks and the order`() throws {
    var session = try Session()
    try session.type("/ Tab Space Enter x Down Down Down")
    guard case .offers(let before) = session.state.top else { return }
    try session.type("l")
    guard case .offers(let after) = session.state.top else { return }
    #expect(after.list.selected == before.list.selected)
    #expect(after.ticked == before.ticked)
    #expect(session.screen.contains("etter namn"))
  }

  @Test func `the best offer is selected first, and every one that fits says why`() throws {
    for training in try National.read().cases {
      var session = try Session()
      session.walk(training.answers)
      guard session.state.conclusion == .suggestion else { continue }
      try session.type("/")
      guard case .offers(let screen) = session.state.top else { continue }
      #expect(screen.list.selected == screen.fitting.first ?? screen.list.selected)
      #expect(screen.list.cursor == 0)
      for position in screen.fitting {
        let fit = try #require(screen.fits[position])
        #expect(!session.state.reasons(for: fit).isEmpty)
      }
    }
  }

  @Test func `the text to copy has the name, the contact and the source`() throws {
    var session = try Session()
    try session.type("/ /\n:text arbeidslivstelefonen")
    #expect(
      session.state.offerCopy == """
        Arbeidslivstelefonen / Rådgivning
        Mental Helse gir gratis råd om psykisk helse og jobb, på telefon og chat. \
        Åpent for ansatte, ledere, arbeidssøkere og pårørende.
        Telefon: 225 66 700
        Åpningstid: man–ons og fre 09–15, tor 09–18
        Nettsted: arbeidslivstelefonen.no
        Kilde: https://arbeidslivstelefonen.no/aktuelt/slik-er-vaare-arbeidsdager

        """)
    #expect(session.state.offerPhone == "225 66 700")
    let copy = session.state.offerCopy
    try session.type("Enter")
    #expect(session.state.offerCopy == copy)
    try session.type("Esc Esc Esc")
    #expect(session.state.offerCopy == nil)
  }

  @Test func `an offer that is made up says so in the text to copy`() throws {
    var session = try Session()
    try session.type("g\n:text eks\nEnter /")
    #expect(session.state.offerCopy?.contains("oppdiktet") == true)
  }
}
