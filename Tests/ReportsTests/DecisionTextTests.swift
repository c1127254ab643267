import DecisionModel
import Reports
import Testing

struct DecisionTextTests {
  @Test func `the text to read has actions, offers, changes and notes`() throws {
    let subject = try DecidedCase(
      severity: .option(0), duration: .option(0), duties: .ticked([1]))
    #expect(
      DecisionText(subject, offers: subject.fittingOffers).text == """
        Veiviser – Liten modell, versjon 1.0

        Forslag: Lett hjelp
        Holdes til tiltak er i gang: Vold som pågår
        Eller høyere: Tung hjelp
        Røde flagg:
        - Vold som pågår: Sørg for trygghet nå. (L-1 · skal)
        Telefon: Nødtelefon 113
        Henvisning: Ingen henvisning
        Tilpasning: først når tiltak er bekreftet
        Ny vurdering: 4–6 uker (modellvalg)
        Tilbud:
        - Samtaletilbud, https://example.org/samtale, uten henvisning
        Endres av:
        - Alvorlighet: Alvorlige gir Tung hjelp
        Grunnlag:
        - Milde vansker (V-1 · bør)
        Svar:
        - Alder: Voksen
        - Alvorlighet: Milde
        - Varighet: Kort
        - Plikter: Vold nå
        Merk:
        - Dette er en prøve. (modellvalg)

        Kilder: V-1 Veilederen (Utgiver, 2025-02-26); L-1 Loven
        Modell liten 1.0, innhold 0123456789ab
        Støtte til faglig vurdering; ikke et pasientforløp med frister eller koder.

        """)
  }
}
