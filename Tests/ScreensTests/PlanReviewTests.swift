import Canvas
import CarePlans
import DecisionModel
import Reports
import Testing
import Texts

@testable import Screens

/// The review of a plan, and its history, as they stand on the screen.
struct PlanReviewTests {
  private static let review = """
    3 d 2 Enter
    :text Møtte sju av åtte ganger
    Enter Down 2 End Up Up Up Enter
    :text Drakk igjen i to uker
    Enter Up Up 1
    """

  @Test func `the form asks what has happened with each component`() throws {
    var session = try SamplePlans.session()
    try session.type("3 d 2")
    expect(
      session,
      shows: """
         Ny vurdering av A-14
         Tall velger, Enter skriver. Ingenting lagres før du har sett endringene.
        ────────────────────────────────────────────────────────────────────────────────
         Samtaler i rustjenesten
         > Hva har skjedd           –
           Tiltaket videre          –

         Likepersonsgruppe
           Hva har skjedd           –
           Tiltaket videre          –

         Planen som helhet
           Planen videre            fortsetter
           Tilpasning videre        som nå (stepped care)
           Begrunnelse              –
           Personens vurdering      –
           Neste gjennomgang        20. mars 2027
           Se endringene og lagre




        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `what is chosen stands below with its digits`() throws {
    var session = try SamplePlans.session(60, 24, language: .nn)
    try session.type("3 d 2 Down 2")
    expect(
      session,
      shows: """
         Ny vurdering av A-14
         Tal vel, Enter skriv. Ingenting blir lagra før du har set…
        ────────────────────────────────────────────────────────────
         Samtaler i rustjenesten
           Kva har skjedd           –
         > Tiltaket vidare          blir auka
             1 held fram   2 [blir auka]   3 blir trappa ned
             4 blir avslutta

         Likepersonsgruppe
           Kva har skjedd           –
           Tiltaket vidare          –

         Planen som heilskap
           Planen vidare            held fram
           Tilpassing vidare        som no (stepped care)
           Grunngiving              –
           Vurderinga til personen  –
           Neste gjennomgang        20. mars 2027
           Sjå endringane og lagre


        ────────────────────────────────────────────────────────────
         Enter vel   ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `the plan after the review, with what is different marked`() throws {
    var session = try SamplePlans.session()
    try session.type(Self.review + "\nEnd Enter")
    expect(
      session,
      shows: """
         Ny vurdering av A-14
         Enter lagrer dette som en ny versjon. ← går tilbake til vurderingen.
        ────────────────────────────────────────────────────────────────────────────────
         3 endringer i planen:
           - Trinn nå: Samtaler → Poliklinikk
           - Neste gjennomgang: 17. januar 2027 → 20. mars 2027
           - Tiltak Samtaler i rustjenesten, intensitet (1–5): 2 → 3

         Gjennomgang
         Resultat: et trinn opp
         Begrunnelse: Drakk igjen i to uker
           - Samtaler i rustjenesten · Møtte sju av åtte ganger · økes
           - Likepersonsgruppe · ikke vurdert

         Hele planen, med ~ endret, + nytt og - tatt bort:

         Personen
           Merke: A-14
           Status: utkast
           Viktig for personen: Å være edru når barnebarna er på besøk

         Hovedforløp
        ─────────────────────────────────────────────────────────────────────── 19/37 ──
         Enter velg   ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `in a wide window the plan stands beside what it was`() throws {
    var session = try SamplePlans.session(120, 30, language: .en)
    try session.type(Self.review + "\nEnd Enter")
    expect(
      session,
      shows: """
         Review of A-14
         Enter saves this as a new revision. ← goes back to the review.
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         3 changes in the plan:
           - Present step: Samtaler → Poliklinikk
           - Next review: 17 January 2027 → 20 March 2027
           - Component Samtaler i rustjenesten, intensity (1–5): 2 → 3

         Review
         Result: one step up
         Reason: Drakk igjen i to uker
           - Samtaler i rustjenesten · Møtte sju av åtte ganger · raised
           - Likepersonsgruppe · not judged

         The whole plan, with ~ changed, + new and - removed:
         Before (revision 2)                                         After the review

         The person
           Label: A-14                                                 Label: A-14
           Status: draft                                               Status: draft
           What matters: Å være edru når barnebarna er på besøk        What matters: Å være edru når barnebarna er på besøk

         Main pathway
           Main pathway: Pathway 3                                     Main pathway: Pathway 3

         Components
         ~ Samtaler i rustjenesten · intensity (1–5): 2 · running    ~ Samtaler i rustjenesten · intensity (1–5): 3 · running
           Likepersonsgruppe · intensity (1–5): 1 · running            Likepersonsgruppe · intensity (1–5): 1 · running
        ─────────────────────────────────────────────────────────────────────────────────────────────────────────────── 25/35 ──
         Enter choose   ← back   ? help   l language   q quit
        """)
  }

  @Test func `one step up is saved as a revision of its own`() throws {
    var session = try SamplePlans.session()
    try session.type(Self.review + "\nEnd Enter Enter")
    let history = try #require(session.shelf.plans["a1"])
    let (before, after) = (history.revisions[1], history.latest)
    #expect(history.revisions.map(\.number) == [1, 2, 3])
    #expect(after.kind == .reviewed)
    #expect(after.reason == "Drakk igjen i to uker")
    #expect(after.review?.direction == .up)
    #expect(after.review?.components.first?.happened == "Møtte sju av åtte ganger")
    #expect(before.plan.presentStep == before.plan.steps[0].id)
    #expect(after.plan.presentStep == after.plan.steps[1].id)
    #expect(after.plan.components.map(\.intensity) == [3, 1])
    // As long as from the last revision to its review: 47 days.
    #expect(after.plan.reviewDay == Day(year: 2027, month: 3, day: 20))
    #expect(session.words.contains("Planen er lagret som versjon 3."))
  }

  @Test func `from stepped to mixed`() throws {
    var session = try SamplePlans.session()
    try session.type(
      """
      3 d 2 End Up Up Up Up 3 Up 4 Down Down Enter
      :text Trenger hjelp med bolig samtidig
      Enter Down Down Enter
      :text x
      Backspace Backspace Backspace Backspace Backspace Backspace
      Backspace Backspace Backspace Backspace Backspace
      :text 1.3.27
      Enter End Enter Enter
      """)
    let after = try #require(session.shelf.plans["a1"]).latest
    #expect(after.kind == .reviewed)
    #expect(after.plan.adaptation == .mixed)
    #expect(after.review?.adaptation == .mixed)
    #expect(after.plan.reviewDay == Day(year: 2027, month: 3, day: 1))
  }

  @Test func `a move without a reason is not saved, and the reason is pointed at`() throws {
    var session = try SamplePlans.session()
    try session.type("3 d 2 End Up Up Up Up Up 1 End Enter")
    #expect(session.words.contains("Skriv hvorfor planen går opp, går ned eller endres."))
    #expect(session.words.contains("> Begrunnelse"))
    try session.type("Enter\n:text Fordi\nEnter Up Up 2 End Enter")
    #expect(session.words.contains("Personen er på det nederste trinnet."))
    #expect(session.shelf.plans["a1"]?.revisions.count == 2)
  }

  @Test func `an identity number is refused, and a telephone number is asked about once`() throws {
    var session = try SamplePlans.session()
    // Made up: the month of a synthetic person is raised by 80.
    try session.type("3 d 2 Enter\n:text Se 18819000073 her\nEnter")
    #expect(session.words.contains("Her står et fødselsnummer eller D-nummer."))
    try session.type("Esc Enter\n:text Ring 412 34 567\nEnter")
    #expect(session.words.contains("Hører 412 34 567 til en tjeneste?"))
    try session.type("Enter End Enter Enter")
    let plan = try #require(session.shelf.plans["a1"]).latest
    #expect(plan.review?.components.first?.happened == "Ring 412 34 567")
    #expect(plan.plan.serviceContacts == ["41234567"])
  }

  @Test func `leaving a review that has begun asks, and the plan is as before`() throws {
    var session = try SamplePlans.session()
    try session.type("3 d 2 Down 2 Left")
    #expect(session.words.contains("Gå ut av vurderingen?"))
    try session.type("2")
    #expect(session.words.contains("økes"))
    try session.type("Left 1")
    #expect(session.state.plans.open?.isChanged == false)
    #expect(session.words.contains("A-14"))
  }

  @Test func `a review that could not be saved is still there, and is applied once`() throws {
    var session = try SamplePlans.session()
    try session.type(Self.review + "\nEnd Enter")
    session.shelf.trouble = PlanTrouble(.planFailureFull)
    try session.type("Enter")
    #expect(session.words.contains("Det er ikke plass til mer."))
    session.shelf.trouble = nil
    try session.type("Enter")
    let history = try #require(session.shelf.plans["a1"])
    #expect(history.revisions.count == 3)
    #expect(history.plan.components.map(\.intensity) == [3, 1])
  }

  @Test func `going back from a review that could not be saved leaves the plan as before`() throws {
    var session = try SamplePlans.session()
    try session.type(Self.review + "\nEnd Enter")
    session.shelf.trouble = PlanTrouble(.planFailureFull)
    try session.type("Enter Left Left 1")
    #expect(session.state.plans.open?.present == session.shelf.plans["a1"]?.plan)
  }

  @Test func `every revision with its day, what changed, and why`() throws {
    var session = try SamplePlans.session()
    try session.type(Self.review + "\nEnd Enter Enter d 3")
    expect(
      session,
      shows: """
         Historikk for plan A-14                                                 1 av 3
        ────────────────────────────────────────────────────────────────────────────────
         > 3   gjennomgått 1. februar 2027   et trinn opp · Drakk igjen i to uker
           2   endret 1. desember 2026       Snakket med ham om hva som er viktig
           1   opprettet 22. november 2026





        ────────────────────────────────────────────────────────────────────────────────
         Versjon 3
         Trinn nå: Samtaler → Poliklinikk
         Neste gjennomgang: 17. januar 2027 → 20. mars 2027
         Tiltak Samtaler i rustjenesten, intensitet (1–5): 2 → 3







        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `any revision can be read and saved in a file`() throws {
    var session = try SamplePlans.session()
    try session.type("3 d 3 End Enter")
    #expect(session.words.hasPrefix("Plan A-14, versjon 1"))
    #expect(!session.words.contains("barnebarna"))
    try session.type("f Enter")
    let text = try #require(session.files["veiviser-plan-1.txt"])
    #expect(text.hasPrefix("Individuell plan A-14\nVersjon 1, opprettet 22. november 2026\n"))
  }

  @Test(arguments: 0..<30)
  func `no key breaks anything, and a revision is never overwritten`(seed: Int) throws {
    var chance = Chance(seed: seed)
    var session = try SamplePlans.session()
    let first = try #require(session.shelf.plans["a1"]).revisions
    try session.type("3")
    for _ in 0..<400 {
      let event = chance.event()
      if event == .key(.control("c")) { continue }
      session.take(event)
      _ = session.frame
      if let history = session.shelf.plans["a1"] {
        #expect(Array(history.revisions.prefix(first.count)) == first)
        #expect(history.latest.saveRefusals.isEmpty)
      }
    }
  }
}
