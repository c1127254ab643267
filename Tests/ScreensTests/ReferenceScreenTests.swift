import Canvas
import DecisionModel
import Reports
import Testing
import Texts

@testable import Screens

/// The glossary, the sources and what is said about the model, as they stand on the screen.
struct ReferenceScreenTests {
  @Test func `the glossary is in alphabetical order`() throws {
    var session = try Session()
    try session.type("o")
    expect(
      session,
      shows: """
         Ordliste                                                               1 av 54
        ────────────────────────────────────────────────────────────────────────────────
         > ACT / FACT                  Team fra kommune og DPS som oppsøker personer m…
           alvorlighet                 Hvor hardt vanskene går ut over personen. Veile…
           ambulant akutteam           Et team som reiser ut til folk i psykisk krise,…
           ansvarsgruppe               En fast gruppe fagfolk som møter personen for å…
           AUDIT / DUDIT               Spørreskjemaer om bruk av alkohol og andre rusm…
           avhengighet                 Bruk av rusmidler som er så fastlåst at en avhe…
           barn som pårørende          Barn som har en syk forelder, bror eller søster…
           brukermedvirkning           At personen selv er med på å vurdere og velge h…
           brukerstyrt senter          Et møtested som brukere eller pårørende driver …
           DPS                         Lokalt senter for psykisk helsevern for voksne,…
           erfaringskonsulent          En som er ansatt for å bruke sin egen erfaring …
           ettervern                   Hjelp fra barnevernet som unge kan få etter at …
        ────────────────────────────────────────────────────────────────────────────────
         ACT / FACT
         Team fra kommune og DPS som oppsøker personer med alvorlig psykisk lidelse,
         ofte også med rusproblemer.

         Kilde   FACT-S – Oppsøkende virksomhet i kommunene (IS-24/8, kapittel 12)
         Styrke  info

        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   / søk   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `the glossary in nynorsk`() throws {
    var session = try Session(language: .nn)
    try session.type("o")
    expect(
      session,
      shows: """
         Ordliste                                                               1 av 54
        ────────────────────────────────────────────────────────────────────────────────
         > ACT / FACT                  Team frå kommune og DPS som oppsøkjer personar …
           alvorsgrad                  Kor hardt vanskane går ut over personen. Rettle…
           ambulant akutteam           Eit team som reiser ut til folk i psykisk krise…
           ansvarsgruppe               Ei fast gruppe fagfolk som møter personen for å…
           AUDIT / DUDIT               Spørjeskjema om bruk av alkohol og andre rusmid…
           augeblikkeleg hjelp         Hjelp som ikkje kan vente, fordi det er fare fo…
           avhengigheit                Bruk av rusmiddel som er så fastlåst at ein avh…
           barn som pårørande          Barn som har ein sjuk forelder, bror eller syst…
           brukarmedverknad            At personen sjølv er med på å vurdere og velje …
           brukarstyrt senter          Ein møtestad som brukarar eller pårørande driv …
           DPS                         Lokalt senter for psykisk helsevern for vaksne,…
           døgntilbod for augeblikke…  Ei seng i kommunen for den som treng hjelp rask…
        ────────────────────────────────────────────────────────────────────────────────
         ACT / FACT
         Team frå kommune og DPS som oppsøkjer personar med alvorleg psykisk liding,
         ofte òg med rusproblem.

         Kjelde  FACT-S – Oppsøkjande verksemd i kommunane (IS-24/8, kapittel 12)
         Styrke  info

        ────────────────────────────────────────────────────────────────────────────────
         Enter vel   ← tilbake   / søk   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `the glossary in English`() throws {
    var session = try Session(language: .en)
    try session.type("o")
    expect(
      session,
      shows: """
         Glossary                                                               1 of 54
        ────────────────────────────────────────────────────────────────────────────────
         > ACT / FACT                  Teams from municipality and DPS that reach out …
           aftercare                   Help from child welfare that young people can g…
           assessment (kartlegging)    Finding out what the person struggles with, cop…
           AUDIT / DUDIT               Questionnaires on use of alcohol and other subs…
           children as next of kin     Children with an ill parent, brother or sister,…
           coordinating unit           The municipal unit with overall responsibility …
           coordinator                 The person who coordinates the help and keeps i…
           crisis and coping plan      A plan that says what helps when things get wor…
           degree of normative force   How binding a sentence is: “must” (skal) is str…
           dependence                  Substance use so entrenched that a diagnosis of…
           DPS, district psychiatric…  Local centre for adult mental health care, also…
           dual diagnosis (ROP)        When a person has a substance use disorder and …
        ────────────────────────────────────────────────────────────────────────────────
         ACT / FACT
         Teams from municipality and DPS that reach out to people with severe mental
         disorder, often with substance problems too.

         Source  FACT-S – Outreach work in the municipalities (IS-24/8, chapter 12)
         Strength info

        ────────────────────────────────────────────────────────────────────────────────
         Enter choose   ← back   / search   ? help   l language   q quit
        """)
  }

  @Test func `the glossary is filtered while one types`() throws {
    var session = try Session()
    try session.type("o /\n:text care")
    expect(
      session,
      shows: """
         Ordliste                                                        2 av 54 passer
        ────────────────────────────────────────────────────────────────────────────────
         Søk: care_
         > mixed care                  Hjelp fra flere nivåer og metoder brukes side o…
           stepped care                Hjelpen starter på ett trinn og trappes opp når…









        ────────────────────────────────────────────────────────────────────────────────
         mixed care
         Hjelp fra flere nivåer og metoder brukes side om side, etter hva personen
         trenger.

         Kilde   D24-BG – Bakgrunnskapitlet i høringsutkastet til veilederen
         Styrke  info

        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   Esc tilbake   Ctrl-C avslutt
        """)
  }

  @Test func `a term has its sources with titles`() throws {
    var session = try Session()
    try session.type("o /\n:text mixed\nEnter")
    expect(
      session,
      shows: """
         Ordliste
        ────────────────────────────────────────────────────────────────────────────────
         mixed care
         Hjelp fra flere nivåer og metoder brukes side om side, etter hva personen
         trenger.

         Kilde   D24-BG – Bakgrunnskapitlet i høringsutkastet til veilederen
         Styrke  info














        ────────────────────────────────────────────────────────────────────────────────
         ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `the sources say how much rests on each`() throws {
    var session = try Session()
    try session.type("j")
    expect(
      session,
      shows: """
         Kilder                                                                 1 av 75
        ────────────────────────────────────────────────────────────────────────────────
         > G25-HF1   Anbefaling om lavterskeltjenester til voksne (hovedfo…  2025-02-26
           G25-HF2   Anbefaling om behandling ved kortvarige alvorlige ell…  2025-02-26
           G25-HF3   Anbefaling om behandling sammen med spesialisthelsetj…  2025-02-26
           G25-BG    Bakgrunn, metode og prosess for veilederen              2025-02-26
           D24-BG    Bakgrunnskapitlet i høringsutkastet til veilederen      2024-02-16
           D24-KART  Høringsutkastets kapittel om kartlegging og hovedforl…  2024-02-16
           D24-HF1   Høringsutkastets anbefaling om lavterskeltjenester (h…  2024-02-16
           D24-HF3   Høringsutkastets anbefaling om samarbeid med spesiali…  2024-02-16
           D24-HEAR  Høringssiden for veilederen                             2024-02-16
           CRIT      Debattinnlegg av Imenes med kritikk av høringsutkastet  2024-05-10
           S14-A     Om lokalt psykisk helsearbeid og rusarbeid
           S14-B     Hovedforløpene i kommunenes rapportering (IS-24/8, kapittel 5)
        ────────────────────────────────────────────────────────────────────────────────
         Anbefaling om lavterskeltjenester til voksne (hovedforløp 1)
         Helsedirektoratet · 2025-02-26
         Brukt i   Spørsmål: 7 · Utfall: 1 · Regler: 39 · Røde flagg: 1 · Plikter og
                   anbefalinger: 1 · Merknader: 13 · God kartlegging: 1 · Tilbud: 1 ·
                   Ordliste: 4
         Merk      Bare begynnelsen av siden er lest. Praktiske råd og begrunnelse er
                   ikke lest.
        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   / søk   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `the sources in nynorsk`() throws {
    var session = try Session(language: .nn)
    try session.type("j")
    expect(
      session,
      shows: """
         Kjelder                                                                1 av 75
        ────────────────────────────────────────────────────────────────────────────────
         > G25-HF1   Tilråding om lågterskeltenester til vaksne (hovudforl…  2025-02-26
           G25-HF2   Tilråding om behandling ved kortvarige alvorlege elle…  2025-02-26
           G25-HF3   Tilråding om behandling saman med spesialisthelsetene…  2025-02-26
           G25-BG    Bakgrunn, metode og prosess for rettleiaren             2025-02-26
           D24-BG    Bakgrunnskapitlet i høyringsutkastet til rettleiaren    2024-02-16
           D24-KART  Kapitlet om kartlegging og hovudforløp i høyringsutka…  2024-02-16
           D24-HF1   Tilrådinga i høyringsutkastet om lågterskeltenester (…  2024-02-16
           D24-HF3   Tilrådinga i høyringsutkastet om samarbeid med spesia…  2024-02-16
           D24-HEAR  Høyringssida for rettleiaren                            2024-02-16
           CRIT      Debattinnlegg av Imenes med kritikk av høyringsutkast…  2024-05-10
           S14-A     Om lokalt psykisk helsearbeid og rusarbeid
           S14-B     Hovudforløpa i rapporteringa frå kommunane (IS-24/8, kapittel 5)
        ────────────────────────────────────────────────────────────────────────────────
         Tilråding om lågterskeltenester til vaksne (hovudforløp 1)
         Helsedirektoratet · 2025-02-26
         Brukt i   Spørsmål: 7 · Utfall: 1 · Reglar: 39 · Raude flagg: 1 · Plikter og
                   tilrådingar: 1 · Merknader: 13 · God kartlegging: 1 · Tilbod: 1 ·
                   Ordliste: 4
         Merk      Berre starten av sida er lesen. Praktiske råd og grunngjeving er
                   ikkje lesne.
        ────────────────────────────────────────────────────────────────────────────────
         Enter vel   ← tilbake   / søk   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `the sources in English`() throws {
    var session = try Session(language: .en)
    try session.type("j")
    expect(
      session,
      shows: """
         Sources                                                                1 of 75
        ────────────────────────────────────────────────────────────────────────────────
         > G25-HF1   Recommendation on low-threshold services for adults (…  2025-02-26
           G25-HF2   Recommendation on treatment for short-lived severe or…  2025-02-26
           G25-HF3   Recommendation on treatment with the specialist healt…  2025-02-26
           G25-BG    Background, method and process of the guideline         2025-02-26
           D24-BG    Background chapter of the guideline’s consultation dr…  2024-02-16
           D24-KART  The consultation draft’s chapter on assessment and pa…  2024-02-16
           D24-HF1   The consultation draft’s recommendation on low-thresh…  2024-02-16
           D24-HF3   The consultation draft’s recommendation on cooperatio…  2024-02-16
           D24-HEAR  The guideline’s consultation page                       2024-02-16
           CRIT      Debate article by Imenes criticising the consultation…  2024-05-10
           S14-A     On local mental health and substance use work
           S14-B     The pathways in municipal reporting (IS-24/8, chapter 5)
        ────────────────────────────────────────────────────────────────────────────────
         Recommendation on low-threshold services for adults (pathway 1)
         Helsedirektoratet · 2025-02-26
         Used in   Questions: 7 · Outcomes: 1 · Rules: 39 · Red flags: 1 · Duties and
                   recommendations: 1 · Notes: 13 · Good assessment: 1 · Services: 1 ·
                   Glossary: 4
         Note      Only the beginning of the page was read. Practical advice and
                   rationale were not read.
        ────────────────────────────────────────────────────────────────────────────────
         Enter choose   ← back   / search   ? help   l language   q quit
        """)
  }

  @Test func `a source lists what rests on it`() throws {
    var session = try Session()
    try session.type("j Down Down Down Down Enter")
    expect(
      session,
      shows: """
         Kilde D24-BG
        ────────────────────────────────────────────────────────────────────────────────
         Bakgrunnskapitlet i høringsutkastet til veilederen
         Helsedirektoratet · 2024-02-16
         Merk      Høringsutkast. Hele kapitlet er lest. Den endelige veilederen kan si
                   noe annet.
         Nettsted  https://www.helsedirektoratet.no/veiledere/psykisk-helse-og-rusarbei
                   d-for-voksne-horingsutkast/bakgrunn-metode-og-prosess

         Dette bygger på kilden

         Spørsmål (4)
         - Alder
         - Alvorlighet
         - Forventet varighet
         - Tilpasning

         Utfall (2)
         - Personen er under 18 år
         - Avklar alderen først

         Regler (11)
        ─────────────────────────────────────────────────────────────────────── 20/62 ──
         ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `the model says what it is`() throws {
    var session = try Session()
    try session.type("i")
    expect(
      session,
      shows: """
         Om modellen
        ────────────────────────────────────────────────────────────────────────────────
         Dette er støtte. Fagpersonen avgjør. Veilederens råd er ikke rettslig
         bindende, men de er faglig normgivende.

         Navn              Hovedforløp for voksne
         Navn i filene     hovedforlop-voksne
         Versjon           2025.2
         Innholdshash      0123456789abcdef0123456789abcdef0123456789abcdef0123456789ab
                           cdef
         Status            Utkast. Bygger på det som kunne leses av veilederen. Ikke
                           gjennomgått av kliniker.
         Utgiver           Veiviser-prosjektet
         Gjelder fra       2025-02-26
         Gjennomgås innen  2027-02-26
         Språk             nb, nn, en
         Formål            Hjelper fagfolk i kommunen å velge hovedforløp 1, 2 eller 3
                           for voksne med psykiske vansker eller rusproblemer.
         Bruk              Brukes av fastleger og andre fagfolk sammen med egen
                           kartlegging og personens egne ønsker.
         Ikke til          Skal ikke stille diagnose, avgjøre rettigheter, erstatte
                           akuttvurdering eller brukes uten fagperson.
        ─────────────────────────────────────────────────────────────────────── 20/29 ──
         ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `the model in nynorsk`() throws {
    var session = try Session(language: .nn)
    try session.type("i")
    expect(
      session,
      shows: """
         Om modellen
        ────────────────────────────────────────────────────────────────────────────────
         Dette er støtte. Fagpersonen avgjer. Råda i rettleiaren er ikkje rettsleg
         bindande, men dei er fagleg normgjevande.

         Namn              Hovudforløp for vaksne
         Namn i filene     hovedforlop-voksne
         Versjon           2025.2
         Innhaldshash      0123456789abcdef0123456789abcdef0123456789abcdef0123456789ab
                           cdef
         Status            Utkast. Byggjer på det som kunne lesast av rettleiaren.
                           Ikkje gjennomgått av klinikar.
         Utgjevar          Veiviser-prosjektet
         Gjeld frå         2025-02-26
         Gjennomgang innan 2027-02-26
         Språk             nb, nn, en
         Føremål           Hjelper fagfolk i kommunen å velje hovudforløp 1, 2 eller 3
                           for vaksne med psykiske vanskar eller rusproblem.
         Bruk              Blir brukt av fastlegar og andre fagfolk saman med eiga
                           kartlegging og ønska til personen sjølv.
         Ikkje til         Skal ikkje stille diagnose, avgjere rettar, erstatte
                           akuttvurdering eller brukast utan fagperson.
        ─────────────────────────────────────────────────────────────────────── 20/29 ──
         ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `the model in English`() throws {
    var session = try Session(language: .en)
    try session.type("i")
    expect(
      session,
      shows: """
         About the model
        ────────────────────────────────────────────────────────────────────────────────
         This is support. The professional decides. The guideline’s advice is not
         legally binding, but sets the professional norm.

         Name              Pathways for adults
         Name in the files hovedforlop-voksne
         Version           2025.2
         Content hash      0123456789abcdef0123456789abcdef0123456789abcdef0123456789ab
                           cdef
         Status            Draft. Builds on what could be read of the guideline. Not
                           reviewed by a clinician.
         Publisher         The Veiviser project
         Holds from        2025-02-26
         Review by         2027-02-26
         Languages         nb, nn, en
         Purpose           Helps municipal professionals choose pathway 1, 2 or 3
                           (hovedforløp) for adults with mental or substance problems.
         Use               Used by GPs and other professionals together with their own
                           assessment and the person’s own wishes.
         Not for           Must not diagnose, decide rights, replace emergency
                           assessment or be used without a professional.
        ─────────────────────────────────────────────────────────────────────── 20/29 ──
         ← back   ? help   l language   q quit
        """)
  }

  @Test func `the end has the municipality and the check`() throws {
    var session = try Session()
    try session.type("g\n:text eks\nEnter i End")
    expect(
      session,
      shows: """
         Om modellen                               Kommune: Eksempelkommunen (eksempel)
        ────────────────────────────────────────────────────────────────────────────────
         Formål            Hjelper fagfolk i kommunen å velge hovedforløp 1, 2 eller 3
                           for voksne med psykiske vansker eller rusproblemer.
         Bruk              Brukes av fastleger og andre fagfolk sammen med egen
                           kartlegging og personens egne ønsker.
         Ikke til          Skal ikke stille diagnose, avgjøre rettigheter, erstatte
                           akuttvurdering eller brukes uten fagperson.
         Modellvalg        112 av 347 spørsmål, regler og setninger bygger på et valg i
                           modellen, ikke på en kilde.

         Kommunens opplysninger
         Navn              9999 Eksempelkommunen (eksempel)
         Versjon           2026.1
         Innholdshash      e4d58242509e23962a73a90c7038f16e5f8a71094fd7382bea518b610575
                           aa7d
         Skrevet for       hovedforlop-voksne 2025.2
         Tilbud            8 egne, 18 av modellens beskrevet

         Kontroll av modellen
         0 feil, 0 advarsler

        ─────────────────────────────────────────────────────────────────────── 34/34 ──
         ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `everything is read once, and only when it is shown`() throws {
    var session = try Session()
    #expect(session.effects == [])
    try session.type("o")
    #expect(session.effects == [.readGlossary, .readSources])
    try session.type("Esc j")
    #expect(session.effects == [.readGlossary, .readSources, .readOffers])
    try session.type("Esc i")
    #expect(session.effects.last == .checkPack(.nb))
    try session.type("Esc o Esc j Esc i")
    #expect(session.effects.count == 4)
  }

  @Test func `another language has the model checked again, in its words`() throws {
    var session = try Session()
    try session.type("i l")
    #expect(session.effects.suffix(2) == [.rememberLanguage(.nn), .checkPack(.nn)])
  }

  @Test func `sources and terms that cannot be read leave an empty list`() throws {
    var session = try Session()
    session.take(AppEvent.glossaryFailed("glossary.yaml: borte"))
    #expect(session.screen.contains("glossary.yaml: borte"))
    try session.type("o")
    #expect(session.screen.contains("Her er det ingenting å vise."))
    #expect(!session.effects.contains(.readGlossary))
  }

  @Test(arguments: Language.allCases)
  func `every source can be opened, and says what rests on it or that nothing does`(
    language: Language
  ) throws {
    var session = try Session(language: language)
    try session.type("j")
    for source in try National.read().sources {
      try session.type("Enter")
      #expect(session.screen.contains(source.id.text))
      #expect(session.frame.fault == nil)
      try session.type("Esc Down")
    }
  }
}
