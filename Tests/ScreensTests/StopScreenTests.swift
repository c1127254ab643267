import Testing

/// Stops, as they stand on a screen of 80 columns and 24 lines.
struct StopScreenTests {
  @Test func `an overdose stops the walk and says whom to call`() throws {
    var session = try Session()
    try session.walk(case: "V20")
    expect(
      session,
      shows: """
         STOPP
        ────────────────────────────────────────────────────────────────────────────────
         Akutt hjelp først
         Det er akutt fare. Gi eller skaff hjelp nå, og plasser i hovedforløp senere.
         AK-SML, D24-KART · skal

         Ring 113      Medisinsk nødtelefon: Når det er fare for liv, også ved akutt
                       selvmordsfare. (AK-NORGE, RING-113, NKOM-112)
         Ring 116 117  Legevakt: Når det haster, men ikke er fare for liv. Fastlegen i
                       kontortiden. (AK-NORGE)
         Ring 112      Politiet: Nødnummer til politiet, når noen er i fare. (NKOM-112)

         R2  Fare for liv  AK-NORGE, AK-SML · skal
             - Ring 113 nå.
             - Gi den hjelpen du kan straks.
             - Undersøk dersom du er i tvil.
             Hjelp skal gis straks når livet er i fare eller tilstanden kan bli
             alvorlig verre.

         R6  Overdose, sterk rus eller abstinens  AK-SML, AK-NORGE · skal
             - Ring 113 ved overdose eller fare for liv.
        ─────────────────────────────────────────────────────────────────────── 19/30 ──
         c rett svar   e journaltekst   h hvorfor   d detaljer   s svar   n ny   k kart
         ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `an age below eighteen stops the walk`() throws {
    var session = try Session()
    try session.walk(case: "V18")
    expect(
      session,
      shows: """
         STOPP
        ────────────────────────────────────────────────────────────────────────────────
         Personen er under 18 år
         Veilederen for voksne gjelder ikke. Bruk veilederen om psykisk helsearbeid for
         barn og unge.
         D24-BG, BU · info

         Ring 113      Medisinsk nødtelefon: Når det er fare for liv, også ved akutt
                       selvmordsfare. (AK-NORGE, RING-113, NKOM-112)
         Ring 116 117  Legevakt: Når det haster, men ikke er fare for liv. Fastlegen i
                       kontortiden. (AK-NORGE)
         Ring 112      Politiet: Nødnummer til politiet, når noen er i fare. (NKOM-112)

         R1  Under 18 år  D24-BG, BU, RPH-NAPHA · info
             - Bruk veilederen Psykisk helsearbeid barn og unge.
             - Ring som for alle andre dersom det er akutt fare.
             Veilederen for voksne gjelder ikke, heller ikke når et lavterskeltilbud
             tar imot fra 16 år.

         - Psykisk helsearbeid barn og unge gjelder fra 0 til 25 år. (BU · info)
         - De akutte numrene gjelder også for barn og unge. (AK-NORGE · info)
        ────────────────────────────────────────────────────────────────────────────────
         c rett svar   e journaltekst   h hvorfor   d detaljer   s svar   n ny   k kart
         ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `a question of consent stops the walk`() throws {
    var session = try Session()
    try session.walk(case: "V22")
    expect(
      session,
      shows: """
         STOPP
        ────────────────────────────────────────────────────────────────────────────────
         Akutt hjelp først
         Det er akutt fare. Gi eller skaff hjelp nå, og plasser i hovedforløp senere.
         AK-SML, D24-KART · skal

         Ring 116 117  Legevakt: Når det haster, men ikke er fare for liv. Fastlegen i
                       kontortiden. (AK-NORGE)
         Ring 113      Medisinsk nødtelefon: Når det er fare for liv, også ved akutt
                       selvmordsfare. (AK-NORGE, RING-113, NKOM-112)
         Ring 112      Politiet: Nødnummer til politiet, når noen er i fare. (NKOM-112)

         R15  Samtykke eller tvang må vurderes  PHVL, M24-BG · skal
             - La lege vurdere samtykkekompetansen. Frivillighet er hovedregelen.
             - Drøft med spesialisthelsetjenesten.
             - Ring legevakt når det haster, 113 ved fare for liv.
             Samtykkekompetanse og tvang er en klinisk og rettslig avgjørelse som et
             menneske må ta.

         - Helsepersonell skal straks gi den hjelpen de kan når det er påtrengende
           nødvendig. (AK-SML · skal)
        ─────────────────────────────────────────────────────────────────────── 19/23 ──
         c rett svar   e journaltekst   h hvorfor   d detaljer   s svar   n ny   k kart
         ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `a risk that has not been assessed leaves the case undecided`() throws {
    var session = try Session()
    try session.type("Enter 1 1 6 Enter")
    expect(
      session,
      shows: """
         IKKE PLASSERT ENNÅ
        ────────────────────────────────────────────────────────────────────────────────
         Kartlegg risikoen først
         Selvskading, selvmordsrisiko og voldsrisiko må alle være kartlagt før vi
         plasserer (modellvalg).
         D24-HF1, SELV-1 · modellvalg

         - Spør om selvskading, og om den er forbigående, vedvarende eller alvorlig.
           (D24-HF1, G25-HF1 · bør)
         - Selvmordsrisiko må kartlegges uten unødig opphold når noe tyder på den.
           (SELV-1 · skal)
         - Spør om trusler og vold, både å utøve og å bli utsatt. (D24-HF1, D24-KART,
           VOLD · bør)
         - Høringsutkastet: Vurder funnene sammen med spesialisthelsetjenesten ved
           behov. (D24-HF1 · bør)






        ────────────────────────────────────────────────────────────────────────────────
         c rett svar   e journaltekst   h hvorfor   d detaljer   s svar   n ny   k kart
         ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `a key that could close a stop says how to correct an answer`() throws {
    var session = try Session()
    try session.walk(case: "V20")
    try session.type("Esc")
    expect(
      session,
      shows: """
         STOPP
        ─────────────────────────────────────────────────────────────────────── 19/30 ──
         Akutt hjelp først
         Det er akutt fare. Gi eller skaff hjelp nå, og plasser i hovedforløp senere.
         AK-SML, D24-KART · skal

         Ring 113      Medisinsk nødtelefon: Når det er fare for liv, også ved akutt
                       selvmordsfare. (AK-NORGE, RING-113, NKOM-112)
         Ring 116 117  Legevakt: Når det haster, men ikke er fare for liv. Fastlegen i
                       kontortiden. (AK-NORGE)
         Ring 112      Politiet: Nødnummer til politiet, når noen er i fare. (NKOM-112)

         R2  Fare for liv  AK-NORGE, AK-SML · skal
             - Ring 113 nå.
             - Gi den hjelpen du kan straks.
             - Undersøk dersom du er i tvil.
             Hjelp skal gis straks når livet er i fare eller tilstanden kan bli
             alvorlig verre.

         R6  Overdose, sterk rus eller abstinens  AK-SML, AK-NORGE · skal
             - Ring 113 ved overdose eller fare for liv.
         Stoppskjermen lukkes ikke ved et uhell. Trykk c for å rette et svar.
         c rett svar   e journaltekst   h hvorfor   d detaljer   s svar   n ny   k kart
         ? hjelp   l språk   q avslutt
        """)
  }
}
