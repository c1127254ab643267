import CarePlans
import DecisionModel
import ModelFiles
import Reports
import Testing
import Texts

/// Plans as they leave the program.
struct PlanReportTests {
  private let model: Model
  private let guide: PlanGuide

  init() throws {
    let reader = PackReader(Library.embedded.nationalPack)
    model = try reader.model()
    guide = try reader.planning(for: model)
  }

  private func wording(_ language: Language) throws -> Wording {
    let texts = try Library.embedded.interfaceTexts(language: language.rawValue)
    let translation = try PackReader(Library.embedded.nationalPack)
      .translation(language: language.rawValue)
    return Wording(
      model: model, texts: Catalogue(language: language, entries: texts),
      translation: translation)
  }

  /// A small plan with something in most places.
  private func plan() throws -> CarePlan {
    var plan = CarePlan(label: "A-14")
    plan.stage = .agreed
    plan.matters = "Å være edru\nog få sove"
    plan.pathway = Reference(id: "hf3", name: "Hovedforløp 3")
    plan.adaptation = .stepped
    let goal = try plan.add(to: .goals)
    try plan.set(.goal(goal, .text), to: .text("Gå tur hver dag"))
    let component = try plan.addComponent(Reference(name: "Samtaler <ukentlig>"))
    try plan.set(.component(component, .frequency), to: .text("én gang i uka"))
    try plan.set(.component(component, .responsible), to: .text("Rustjenesten"))
    try plan.set(.component(component, .area), to: .reference(Reference(id: "bolig", name: "b")))
    try plan.set(.component(component, .state), to: .choice("running"))
    for text in ["Samtaler", "Samtaler og døgn"] {
      let step = try plan.add(to: .steps)
      try plan.set(.step(step, .text), to: .text(text))
    }
    try plan.set(.step(plan.steps[0].id, .up), to: .text("to uker uten bedring"))
    plan.presentStep = plan.steps[0].id
    plan.coordination.coordinator = .inPlace
    plan.coordination.coordinatorRole = "Rustjenesten"
    let relative = try plan.add(to: .relatives)
    try plan.set(.relative(relative, .role), to: .text("en søster"))
    plan.reviewDay = Day("2027-01-17")
    return plan
  }

  private func subject(_ language: Language, _ plan: CarePlan) throws -> PlanSubject {
    let revision = PlanRevision(
      id: "ab12", number: 1, kind: .created, day: Day("2026-11-22"), plan: plan)
    let history = try #require(PlanHistory(id: "cd34", revisions: [revision]))
    return PlanSubject(
      history, guide: guide, wording: try wording(language), today: Day("2026-11-22"))
  }

  @Test func `the page for the person is in plain words`() throws {
    #expect(
      try PlanReport.person.text(subject(.nb, plan())) == """
        Planen min

        DETTE ER VIKTIG FOR MEG
        Å være edru
        og få sove

        MÅLENE MINE
        - Gå tur hver dag

        DETTE SKAL VI GJØRE
        - Samtaler <ukentlig>, én gang i uka. Ansvarlig: Rustjenesten

        SLIK GÅR VI FRAM
        1. Samtaler
        2. Samtaler og døgn
        Her er vi nå: Samtaler
        Vi øker hjelpen når: to uker uten bedring

        DE SOM HJELPER MEG
        Koordinator: Rustjenesten

        NÅR VI SER PÅ PLANEN IGJEN
        17. januar 2027

        Si fra når noe ikke stemmer, eller når du vil endre planen.

        """)
  }

  @Test func `the page for the group says who does what`() throws {
    #expect(
      try PlanReport.group.markdown(subject(.nn, plan())) == """
        # Til ansvarsgruppa: plan A-14

        Versjon 1, oppretta 22. november 2026

        **Neste gjennomgang:** 17. januar 2027 (forslaget til programmet, modellval)

        **Tilpassing:** stepped care

        ## Eigne mål

        - Gå tur hver dag

        ## Tiltak

        | Tiltak | Livsområde | Kor ofte | Ansvarleg | Status | Ved gjennomgang |
        |---|---|---|---|---|---|
        | Samtaler \\<ukentlig\\> | Bustad | én gang i uka | Rustjenesten | i gang |  |

        ## Trapp

        1. Samtaler (her no); opp: to uker uten bedring
        2. Samtaler og døgn

        ---

        Laga med Veiviser, eit uoffisielt verktøy. Fagpersonen avgjer.

        """)
  }

  @Test func `the short text for the record`() throws {
    #expect(
      try PlanReport.short.text(subject(.en, plan())) == """
        Individual plan A-14
        Revision 1, created 22 November 2026
        Main pathway: Pathway 3
        Adaptation: stepped care
        Present step: Samtaler

        OWN GOALS
        - Gå tur hver dag

        COMPONENTS
        - Samtaler <ukentlig> · én gang i uka · Rustjenesten · running

        COORDINATION
        Coordinator: in place

        REVIEW
        Next review: 17 January 2027 (suggested by the program, a modelling choice)

        The plan does not rest on a suggestion.
        Made with Veiviser, an unofficial tool. The professional decides.

        """)
  }

  @Test(arguments: PlanReport.allCases, Language.allCases)
  func `nothing in a plan is taken for markup or steers a terminal`(
    report: PlanReport, language: Language
  ) throws {
    var plan = try plan()
    plan.matters = "<script>alert(1)</script> & *x* \u{1B}[2J \u{202E}y"
    plan.components[0].what = Reference(name: "a|b <i>")
    let subject = try subject(language, plan)
    let html = report.html(subject)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    #expect(!html.contains("<script") && !html.contains("<i>"))
    for text in [html, report.text(subject), report.markdown(subject)] {
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
      #expect(!text.contains("plan-"), "a text is missing: \(text)")
    }
    #expect(report.text(subject).split(separator: "\n").allSatisfy { $0.count <= 78 })
  }

  @Test func `next of kin are named to the person only with consent`() throws {
    var plan = try plan()
    #expect(!(try PlanReport.person.text(subject(.nb, plan)).contains("søster")))
    plan.relatives[0].consent = .given
    #expect(try PlanReport.person.text(subject(.nb, plan)).contains("- en søster\n"))
  }

  @Test func `a departure is said with its reason`() throws {
    var plan = try plan()
    plan.origin = PlanOrigin(
      model: PlanOrigin.ModelReference(
        id: "m", title: "Modellen", version: "1", contentHash: "0123456789abcdef"),
      status: "suggested")
    plan.origin?.suggested = Reference(id: "hf1", name: "HF1")
    plan.departureReason = Reference(id: "brukers-onske", name: "?")
    plan.departureText = "Vil begynne tungt"
    let text = try PlanReport.short.text(subject(.nb, plan))
    #expect(text.contains("Planen følger Hovedforløp 3, ikke forslaget Hovedforløp 1.\n"))
    #expect(text.contains("Begrunnelse: Personen ønsker noe annet. Vil begynne tungt\n"))
    #expect(text.contains("Bygger på Modellen 1, sjekksum 0123456789ab.\n"))
  }

  @Test func `the review is an event of a whole day`() throws {
    var plan = try plan()
    plan.label = "A;14, " + String(repeating: "ø", count: 60)
    let text = try #require(PlanCalendar(subject(.nb, plan))).text
    #expect(text.contains("DTSTART;VALUE=DATE:20270117\r\nDTEND;VALUE=DATE:20270118\r\n"))
    #expect(text.contains("A\\;14\\, "))
    #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    plan.reviewDay = nil
    #expect(try PlanCalendar(subject(.nb, plan))?.text == nil)
  }
}
