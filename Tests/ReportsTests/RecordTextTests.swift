import DecisionModel
import Reports
import Testing

struct RecordTextTests {
  @Test func `a certain suggestion is written with reasons, answers and the model`() throws {
    let subject = try DecidedCase(
      severity: .option(1), duration: .option(1), duties: .ticked([2]))
    #expect(
      RecordText(subject).text == """
        Veiviser – Liten modell, versjon 1.0
        Forslag: Tung hjelp
        Henvisning: Henvis (V-1 · bør)
        Tilpasning: Samlet (modellvalg)
        Ny vurdering: 4–6 uker (modellvalg)
        Plikter og anbefalinger:
        - Avklar behovet til barna. (L-1 · skal)
        Grunnlag:
        - Alvorlige vansker som varer (V-1 · bør)
        - Barn er berørt (modellvalg)
        Svar:
        - Alder: Voksen
        - Alvorlighet: Alvorlige
        - Varighet: Lang
        - Plikter: Barn
        Kilder: V-1 Veilederen (Utgiver, 2025-02-26); L-1 Loven
        Modell liten 1.0, innhold 0123456789ab
        Støtte til faglig vurdering; ikke et pasientforløp med frister eller koder.

        """)
  }

  @Test func `a model that is overdue and replaced says so`() throws {
    let standing = Standing(
      of: SmallModel.model.identity, on: Day("2099-01-01"),
      knowing: [SmallModel.identity(version: "1.1")])
    let subject = try DecidedCase(
      age: .option(1), setting: Setting(today: Day("2099-01-01"), standing: standing))
    let tail = """
      Modell liten 1.0, innhold 0123456789ab
      Skulle vært gjennomgått innen 2027-01-01.
      Versjon 1.0 er utdatert; versjon 1.1 finnes.
      Støtte til faglig vurdering; ikke et pasientforløp med frister eller koder.

      """
    #expect(RecordText(subject).text.hasSuffix(tail))
    #expect(DecisionText(subject).text.hasSuffix(tail))
    let model = DecisionDocument(subject).model
    #expect(model.overdueSince == "2027-01-01")
    #expect(model.replacedBy == "1.1")
  }

  @Test func `a departure is written beside the suggestion`() throws {
    let subject = try DecidedCase(
      severity: .option(1), duration: .option(1), duties: .ticked([]))
    let departure = Departure(
      outcome: 0, reason: "onske", text: "Vil prøve\nen samtale\u{202E} først.")
    let text = RecordText(subject, departure: departure).text
    #expect(
      text == """
        Veiviser – Liten modell, versjon 1.0
        Forslag: Tung hjelp
        Valgt: Lett hjelp
        Grunn til avvik: Personens ønske. Vil prøve en samtale først.
        Det som følger, gjelder forslaget.
        Henvisning: Henvis (V-1 · bør)
        Tilpasning: Trinnvis (modellvalg)
        Ny vurdering: 4–6 uker (modellvalg)
        Grunnlag:
        - Alvorlige vansker som varer (V-1 · bør)
        Svar:
        - Alder: Voksen
        - Alvorlighet: Alvorlige
        - Varighet: Lang
        - Plikter: Ingen av disse
        Kilder: V-1 Veilederen (Utgiver, 2025-02-26)
        Modell liten 1.0, innhold 0123456789ab
        Støtte til faglig vurdering; ikke et pasientforløp med frister eller koder.

        """)
  }

  @Test func `a stop says what stopped it`() throws {
    #expect(
      RecordText(try DecidedCase(age: .option(1))).text == """
        Veiviser – Liten modell, versjon 1.0
        Stopp: Ikke voksen
        Veilederen gjelder voksne.
        Grunnlag:
        - Alder: Barn (V-1 · skal)
        Svar:
        - Alder: Barn
        Kilder: V-1 Veilederen (Utgiver, 2025-02-26)
        Modell liten 1.0, innhold 0123456789ab
        Støtte til faglig vurdering; ikke et pasientforløp med frister eller koder.

        """)
  }

  @Test func `an undecided case says what must be known`() throws {
    #expect(
      RecordText(try DecidedCase(age: .unknown)).text == """
        Veiviser – Liten modell, versjon 1.0
        Ikke plassert: Alderen mangler
        Avklar alderen.
        Grunnlag:
        - Alder: Vet ikke (modellvalg)
        Svar:
        - Alder: Vet ikke
        Kilder: V-1 Veilederen (Utgiver, 2025-02-26)
        Modell liten 1.0, innhold 0123456789ab
        Støtte til faglig vurdering; ikke et pasientforløp med frister eller koder.

        """)
  }

  @Test func `a hold says what must be in place first`() throws {
    let subject = try DecidedCase(
      severity: .option(0), duration: .option(0), duties: .ticked([1]))
    #expect(
      RecordText(subject).text == """
        Veiviser – Liten modell, versjon 1.0
        Forslag: Lett hjelp
        Holdes til tiltak er i gang: Vold som pågår
        Eller høyere: Tung hjelp
        Røde flagg: Vold som pågår (L-1 · skal)
        Telefon: Nødtelefon 113
        Henvisning: Ingen henvisning
        Tilpasning: først når tiltak er bekreftet
        Ny vurdering: 4–6 uker (modellvalg)
        Grunnlag:
        - Milde vansker (V-1 · bør)
        Svar:
        - Alder: Voksen
        - Alvorlighet: Milde
        - Varighet: Kort
        - Plikter: Vold nå
        Kilder: V-1 Veilederen (Utgiver, 2025-02-26); L-1 Loven
        Modell liten 1.0, innhold 0123456789ab
        Støtte til faglig vurdering; ikke et pasientforløp med frister eller koder.

        """)
  }

  @Test func `missing answers leave readings, flags and questions open`() throws {
    #expect(
      RecordText(try DecidedCase(duration: .unknown, duties: .unknown)).text == """
        Veiviser – Liten modell, versjon 1.0
        Foreløpig forslag: Lett hjelp
        Mulig så lenge svar mangler: Tung hjelp
        Eller høyere: Tung hjelp
        Kan ikke utelukkes: Vold som pågår (L-1 · skal)
        Henvisning: Ingen henvisning eller Henvis
        Tilpasning: Trinnvis eller Samlet (modellvalg)
        Ny vurdering: 4–6 uker (modellvalg)
        Grunnlag:
        - Alvorligheten mangler (modellvalg)
        Svar:
        - Alder: Voksen
        - Varighet: Vet ikke (modellen antar Lang)
        - Plikter: Vet ikke
        Ubesvart eller ukjent: Plikter, Alvorlighet
        Kilder: V-1 Veilederen (Utgiver, 2025-02-26); L-1 Loven
        Modell liten 1.0, innhold 0123456789ab
        Støtte til faglig vurdering; ikke et pasientforløp med frister eller koder.

        """)
  }

  @Test func `sources that disagree give alternatives`() throws {
    let subject = try DecidedCase(
      severity: .option(1), duration: .option(0), duties: .ticked([]))
    #expect(
      RecordText(subject).text == """
        Veiviser – Liten modell, versjon 1.0
        Forslag: Tung hjelp
        Andre lesninger: Lett hjelp
        Henvisning: Henvis (V-1 · bør)
        Tilpasning: Trinnvis (modellvalg)
        Ny vurdering: 4–6 uker (modellvalg)
        Grunnlag:
        - Alvorlighet: Alvorlige (modellvalg)
        Svar:
        - Alder: Voksen
        - Alvorlighet: Alvorlige
        - Varighet: Kort
        - Plikter: Ingen av disse
        Kilder: V-1 Veilederen (Utgiver, 2025-02-26)
        Modell liten 1.0, innhold 0123456789ab
        Støtte til faglig vurdering; ikke et pasientforløp med frister eller koder.

        """)
  }

  @Test func `no line is longer than 78 columns`() throws {
    let subject = try DecidedCase(severity: .option(1), duration: .option(1), duties: .ticked([1]))
    let departure = Departure(
      outcome: 0, reason: "onske", text: String(repeating: "ord og flere ord ", count: 20))
    for line in RecordText(subject, departure: departure).text.split(separator: "\n") {
      #expect(line.count <= 78)
    }
  }
}
