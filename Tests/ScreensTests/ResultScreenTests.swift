import DecisionModel
import Testing

/// What is suggested, as it stands on a screen of 80 columns and 24 lines.
struct ResultScreenTests {
  @Test func `a mild and short case ends in one certain suggestion`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    expect(
      session,
      shows: """
         HOVEDFORLØP 1                                                          Forslag
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
         Tilbud       Rask psykisk helsehjelp (RPH)    sjekk kommunen · uten henvisning
                      Verktøy for psykisk hel…  tjenester.helsenorge.no/verktoy · uten…
                      Selvorganiserte selvhjelpsgruppe…  selvhjelp.no · uten henvisning
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

  @Test func `a model past its review date, of which a newer one is known, says so`() throws {
    let identity = try National.read().model.identity
    let standing = Standing(of: identity, on: Day("2027-02-27"))
    var session = try Session(setting: Setting(today: Day("2027-02-27"), standing: standing))
    try session.walk(case: "V01")
    expect(
      session,
      shows: """
         HOVEDFORLØP 1                                                          Forslag
         Avklaring ✓   Alvorlighet ✓   Varighet ✓   Særtrekk ✓   Forslag ●
        ────────────────────────────────────────────────────────────────────────────────
         HF1          For milde og forventet kortvarige vansker. Kommunen gir       bør
                      hjelp med lav terskel.
         Modellen     Skulle vært gjennomgått innen 2027-02-26.
         Henvisning   Ingen henvisning nå
         Gjør nå      Kommunens tilbud først (skal) · Personens vurdering (skal) ·
                      Begrunn avvik (skal) · Kartlegg alltid (bør) · Spør om rusvaner
                      (bør)
         Tilpasning   Stepped care                                           modellvalg
         Ny vurdering 4–6 uker                                               modellvalg
         Tilbud       Rask psykisk helsehjelp (RPH)    sjekk kommunen · uten henvisning
                      Verktøy for psykisk hel…  tjenester.helsenorge.no/verktoy · uten…
                      Selvorganiserte selvhjelpsgruppe…  selvhjelp.no · uten henvisning
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

  @Test func `several readings are shown in their order`() throws {
    var session = try Session()
    try session.walk(case: "V17")
    expect(
      session,
      shows: """
         HOVEDFORLØP 3                                                          Forslag
         Avklaring ✓   Alvorlighet ✓   Varighet ✓   Særtrekk ✓   Forslag ●
        ────────────────────────────────────────────────────────────────────────────────
         HF3          For alvorlige og langvarige vansker. Kommunen og              bør
                      spesialisthelsetjenesten hjelper sammen.
         Andre lesninger Hovedforløp 1; Hovedforløp 2 · langvarig, mildere
         Henvisning   Henvis – Den som ikke alt har et oppfølgingsopplegg,         info
                      henvises.
         Gjør nå      Tilby koordinator (skal) · Individuell plan (skal) · Personens
                      vurdering (skal) · Begrunn avvik (skal) · Ansvarsgruppe (bør) ·
                      Krise- og mestring (bør) · Spør om psykisk helse (bør) · God
                      henvisning (info)
         Tilpasning   Mixed care                                             modellvalg
         Ny vurdering 8 uker                                                 modellvalg
         Tilbud       Kommunal rustjeneste / ruskons…  sjekk kommunen · uten henvisning
                      Rask psykisk helsehjelp (RPH)    sjekk kommunen · uten henvisning
                      Oppsøkende rusteam / uteteam     sjekk kommunen · uten henvisning
         Hvorfor      Langvarige, mildere vansker; Avhengighet av alkohol, legemidler
                      eller andre rusmidler; Avhengighet står i 3, problemfylt bruk i 1
         Endres av    Tema: Angst, søvn eller stress gir HF2 lang; Tema: Livskrise, …
                      Ramme for planlegging uten frister og koder. Du avgjør.
        ────────────────────────────────────────────────────────────────────────────────
         a godta   v velg annet   p plan   e journaltekst   ← tilbake   h hvorfor
         d detaljer   / tilbud   s svar   n ny   k kart   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `several possible outcomes are shown when none comes first`() throws {
    var session = try Session()
    try session.walk(case: "V21")
    expect(
      session,
      shows: """
         FLERE FORLØP ER MULIGE                                                 Forslag
         Avklaring ✓   Alvorlighet ✓   Varighet ✓   Særtrekk ✓   Forslag ●
        ────────────────────────────────────────────────────────────────────────────────
                      Svar mangler, og ingen lesning står først.
         Fortsatt mulig Hovedforløp 1; Hovedforløp 3
         Røde flagg   R9  Gravid med rusmiddelbruk                                 skal
                      kan ikke utelukkes: R12 Nyoppstått og alvorlig; R14 Vedvarer
                      eller forverres
         Henvisning   Henvis – Gravide som bruker rusmidler, har et eget     modellvalg
                      nasjonalt forløp.
         Gjør nå      Gravid og rus (skal) · Personens vurdering (skal) · Begrunn avvik
                      (skal) · Spør om psykisk helse (bør) · Avklar avhengighet …
         Tilpasning   Mixed care                                             modellvalg
         Tilbud       Kommunal rustjeneste / ruskons…  sjekk kommunen · uten henvisning
                      RUSinfo (tidl. RUStelefonen)         rusinfo.no · uten henvisning
                      Rask psykisk helsehjelp (RPH)    sjekk kommunen · uten henvisning
         Mangler svar Alvorlighet (avklarer mest), Forventet varighet, Utvikling
         Hvorfor      Avhengighet står i hovedforløp 3 og problemfylt bruk i
                      hovedforløp 1
         Endres av    Risiko: Vedvarende selvskading gir HF3; Rusmidler: Avhengighet …
                      Ramme for planlegging uten frister og koder. Du avgjør.
        ────────────────────────────────────────────────────────────────────────────────
         a godta   v velg annet   p plan   e journaltekst   ← tilbake   h hvorfor
         d detaljer   / tilbud   s svar   n ny   k kart   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `a severe case says what must be done first`() throws {
    var session = try Session()
    try session.walk(case: "V12")
    expect(
      session,
      shows: """
         HOVEDFORLØP 2 · KORTVARIG, ALVORLIG                                    Forslag
         Avklaring ✓   Alvorlighet ✓   Varighet ✓   Særtrekk ✓   Forslag ●
        ────────────────────────────────────────────────────────────────────────────────
         HF2 kort     For vansker som er alvorlige, men antas å bli kortvarige.     bør
                      Kommunen behandler, og spesialist vurderer.
         Andre lesninger Hovedforløp 3
         Røde flagg   R8  Barn eller søsken er berørt                              skal
                      R12  Nyoppstått og alvorlig                                   bør
         Henvisning   Henvis raskt – Prioriteringsveilederen fra 2015 gir    modellvalg
                      rett til start innen to uker ved alvorligere
                      depresjon.
         Gjør nå      Barn som pårørende (skal) · Personens vurdering (skal) · Begru… …
         Tilpasning   Mixed care                                             modellvalg
         Ny vurdering 4 uker                                                 modellvalg
         Tilbud       Drop-in-samtale / enkeltsamtal…  sjekk kommunen · uten henvisning
                      Fontenehus                       sjekk kommunen · uten henvisning
                      Brukerstyrt senter / møteplass   sjekk kommunen · uten henvisning
         Hvorfor      Alvorlige og antatt kortvarige vansker; Alvorlig depresjon, uten
                      ord om varighet; Rutenettet gir 2, men tilstanden kan høre til 3
         Endres av    Forventet varighet: Langvarig gir HF3
                      Ramme for planlegging uten frister og koder. Du avgjør.
        ────────────────────────────────────────────────────────────────────────────────
         a godta   v velg annet   p plan   e journaltekst   ← tilbake   h hvorfor
         d detaljer   / tilbud   s svar   n ny   k kart   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `a hold comes before the suggestion`() throws {
    var session = try Session()
    try session.type("Enter 1 1 1 2 Enter 1 1 1 1")
    expect(
      session,
      shows: """
         DERETTER: HOVEDFORLØP 1                                                Forslag
         Avklaring ✓   Alvorlighet ✓   Varighet ✓   Særtrekk ✓   Forslag ●
        ────────────────────────────────────────────────────────────────────────────────
         Gjør først   R7  Vold nå                                                  skal
                      - Sett i gang tiltak straks, både for den som utsettes og den som
                      utøver.
                      - Sørg for at mindreårige barn og søsken blir ivaretatt.
                      - Bruk veilederen om vold i nære relasjoner.
                      - Ring 112 dersom noen er i fare nå.
         HF1          For milde og forventet kortvarige vansker. Kommunen gir       bør
                      hjelp med lav terskel.
         Henvisning   Ingen henvisning nå
         Gjør nå      Tiltak mot vold (skal) · Kommunens tilbud først (skal) · …
         Tilpasning   først når tiltak er bekreftet
         Ny vurdering 4–6 uker                                               modellvalg
         Tilbud       Rask psykisk helsehjelp (RPH)    sjekk kommunen · uten henvisning
                      Verktøy for psykisk hel…  tjenester.helsenorge.no/verktoy · uten…
                      Selvorganiserte selvhjelpsgruppe…  selvhjelp.no · uten henvisning
         Hvorfor      Milde og forventet kortvarige vansker; Nyoppstått angst, …
         Endres av    Risiko: Vedvarende selvskading gir HF2 kort; Alvorlighet: …
                      Ramme for planlegging uten frister og koder. Du avgjør.
        ────────────────────────────────────────────────────────────────────────────────
         b tiltak i gang   a godta   v velg annet   t tilpass   p plan   e journaltekst
         ← tilbake   h hvorfor   d detaljer   / tilbud   s svar   n ny   ? hjelp
        """)
  }

  @Test func `a hold is released by one key`() throws {
    var session = try Session()
    try session.type("Enter 1 1 1 2 Enter 1 1 1 1 b")
    expect(
      session,
      shows: """
         HOVEDFORLØP 1                                                          Forslag
         Avklaring ✓   Alvorlighet ✓   Varighet ✓   Særtrekk ✓   Forslag ●
        ────────────────────────────────────────────────────────────────────────────────
         HF1          For milde og forventet kortvarige vansker. Kommunen gir       bør
                      hjelp med lav terskel.
         Røde flagg   R7  Vold nå                                                  skal
         Henvisning   Ingen henvisning nå
         Gjør nå      Tiltak mot vold (skal) · Kommunens tilbud først (skal) ·
                      Personens vurdering (skal) · Begrunn avvik (skal) · Kartlegg
                      alltid (bør) · Spør om rusvaner (bør)
         Tilpasning   Stepped care                                           modellvalg
         Ny vurdering 4–6 uker                                               modellvalg
         Tilbud       Rask psykisk helsehjelp (RPH)    sjekk kommunen · uten henvisning
                      Verktøy for psykisk hel…  tjenester.helsenorge.no/verktoy · uten…
                      Selvorganiserte selvhjelpsgruppe…  selvhjelp.no · uten henvisning
         Hvorfor      Milde og forventet kortvarige vansker; Nyoppstått angst,
                      søvnvansker eller stress
         Endres av    Risiko: Vedvarende selvskading gir HF2 kort; Alvorlighet:
                      Alvorlige gir HF2 kort; Forventet varighet: Langvarig gir HF2
                      lang; Angst, søvn, stress: Vedvarende angstlidelse gir HF2 lang
                      Ramme for planlegging uten frister og koder. Du avgjør.
         Tiltak er bekreftet satt i gang.
         a godta   v velg annet   t tilpass   p plan   e journaltekst   ← tilbake
         h hvorfor   d detaljer   / tilbud   s svar   n ny   k kart   ? hjelp   l språk
        """)
  }

  @Test func `a refinement is asked when it is wanted`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("t")
    expect(
      session,
      shows: """
         Veiviser  Hovedforløp for voksne 2025.2                                 Bokmål
         Avklaring ✓   Alvorlighet ✓   Varighet ✓   Særtrekk ✓   Forslag ●
        ────────────────────────────────────────────────────────────────────────────────
         Gjelder noe av dette for personen?

         > 1      Ingen av disse
           2  [ ] Flere livsområder       bolig, arbeid, økonomi, helse eller familie
           3  [ ] Har prøvd lavere trinn  hjelpen så langt var ikke nok
           4  [ ] Når ikke tjenestene     vanskelig å bruke vanlige tjenester
           5  [ ] Ønsker kombinasjon      personen vil ha flere tilbud samtidig
           6  [ ] Vil begynne lett        én hovedsak, og enig i å starte enkelt
           0      Vet ikke                forslaget viser hva som gjenstår å avklare

         Kryss av med tall eller mellomrom, svar med Enter.

         Hvorfor spør vi?  Svarene tilpasser tilbudet. Ingen kilde sier når stepped
                           eller mixed care skal velges (modellvalg).
         Kilde             D24-BG · modellvalg
         Fortsatt mulig    HF1
         2 spørsmål hoppet over – de kan ikke endre noe.

        ────────────────────────────────────────────────────────────────────────────────
         1-6 svar   Enter velg   mellomrom kryss   ← tilbake   h hvorfor   / tilbud
         s svar   n ny   k kart   ? hjelp   l språk   q avslutt   g kommune
        """)
  }

  @Test func `a refinement changes the adaptation`() throws {
    var session = try Session()
    try session.walk(case: "V01")
    try session.type("t 3 Enter")
    expect(
      session,
      shows: """
         HOVEDFORLØP 1                                                          Forslag
         Avklaring ✓   Alvorlighet ✓   Varighet ✓   Særtrekk ✓   Forslag ●
        ────────────────────────────────────────────────────────────────────────────────
         HF1          For milde og forventet kortvarige vansker. Kommunen gir       bør
                      hjelp med lav terskel.
         Henvisning   Ingen henvisning nå
         Gjør nå      Kommunens tilbud først (skal) · Personens vurdering (skal) ·
                      Begrunn avvik (skal) · Kartlegg alltid (bør) · Spør om rusvaner
                      (bør)
         Tilpasning   Mixed care med trapperegel                             modellvalg
         Ny vurdering 4–6 uker                                               modellvalg
         Tilbud       Rask psykisk helsehjelp (RPH)    sjekk kommunen · uten henvisning
                      Verktøy for psykisk hel…  tjenester.helsenorge.no/verktoy · uten…
                      Selvorganiserte selvhjelpsgruppe…  selvhjelp.no · uten henvisning
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
}
