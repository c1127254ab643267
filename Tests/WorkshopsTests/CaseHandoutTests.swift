import DecisionModel
import Reports
import Testing
import Texts

struct CaseHandoutTests {
  private func handout(
    _ names: [String], _ language: Language = .nb, showsAnswers: Bool
  ) throws -> CaseHandout {
    let room = try Room.read()
    return CaseHandout(
      names.compactMap { name in room.cases.first { $0.id.text == name } },
      reasoner: room.reasoner, wording: try room.wording(language), showsAnswers: showsAnswers)
  }

  @Test func `the stories have a box for every choice`() throws {
    #expect(
      try handout(["V01"], showsAnswers: false).text == """
        Øvingssaker
        Hovedforløp for voksne 2025.2
        Dette er støtte. Fagpersonen avgjør. Veilederens råd er ikke rettslig
          bindende, men de er faglig normgivende.

        V01 · URO ETTER NY JOBB
        En mann på 34 år begynte i ny jobb for tre uker siden. Siden da har han hatt
          uro og hjertebank. Han går på arbeid, sover godt og har aldri hatt dette
          før. Risiko er kartlagt uten funn.
        Alvorlighet: ☐ Milde   ☐ Moderate   ☐ Alvorlige
        Forventet varighet: ☐ Kortvarig   ☐ Langvarig
        Hovedforløp: ☐ HF1   ☐ HF2 lang   ☐ HF2 kort   ☐ HF3
        Tilpasning: ☐ Stepped care   ☐ Mixed care med trapperegel   ☐ Mixed care

        """)
  }

  @Test func `the answers say why, and where the guideline leaves room`() throws {
    #expect(
      try handout(["V21"], showsAnswers: true).text == """
        Øvingssaker med svar
        Hovedforløp for voksne 2025.2
        Dette er støtte. Fagpersonen avgjør. Veilederens råd er ikke rettslig
          bindende, men de er faglig normgivende.

        V21 · GRAVID, ALKOHOL OG CANNABIS
        En kvinne på 28 år er gravid i uke 20. Hun drikker og røyker cannabis flere
          dager i uken. Selv ser hun det ikke som et problem, men jordmoren er urolig.
          Avhengighet er ikke vurdert.
        Hovedforløp: Hovedforløp 1; Hovedforløp 3
        Tilpasning: Mixed care
        Henvisning: Henvis
        Røde flagg: Gravid med rusmiddelbruk
        Hvorfor: Eget forløp og egne plikter gjelder. Plasseringen avhenger av om hun
          er avhengig.
        Der det er rom for skjønn: Alvorlighet og avhengighet er uavklart, og ingen
          kilde knytter forløpet for gravide til hovedforløpene.
        Kilder: NP-GRAV, GRAV-LOV, G25-HF1, G25-HF3

        """)
  }

  @Test func `a stop is no advice against a referral`() throws {
    let room = try Room.read()
    let stopped = room.cases.filter { room.reasoner.decide($0.answers).status == .stopped }
    #expect(!stopped.isEmpty)
    for item in stopped {
      let text = try handout([item.id.text], showsAnswers: true).text
      #expect(!text.contains("Henvisning:"))
      #expect(text.contains("Hovedforløp: "))
    }
  }

  @Test func `on paper every case is a heading, in the language that is asked for`() throws {
    let page = try handout(["V01", "V14"], .en, showsAnswers: false)
    #expect(page.html.contains("<html lang=\"en\">"))
    #expect(page.html.contains("<h2>V01 · Unease after a new job</h2>"))
    #expect(page.markdown.contains("## V14 · "))
    #expect(page.html.components(of: "<h2>") == 2)
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
