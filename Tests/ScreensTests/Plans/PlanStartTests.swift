import Canvas
import CarePlans
import DecisionModel
import Reports
import Testing
import Texts

@testable import Screens

/// What is asked before a new plan.
struct PlanStartTests {
  @Test func `the next person with the same answers has another plan`() throws {
    var session = try Position.plan.session()
    #expect(session.state.plans.open?.present.label == "V14")
    let answers = session.state.present.answers
    try session.type("Left p")
    guard case .planEditor = session.state.top else {
      Issue.record("the plan of the walk is not opened again")
      return
    }
    try session.type("Left n 1")
    try session.walk(case: "V14")
    #expect(session.state.present.answers == answers)
    try session.type("p")
    guard case .planStart = session.state.top else {
      Issue.record("the plan of somebody else is opened")
      return
    }
  }

  @Test func `where plans live is asked first, and said plainly`() throws {
    let session = try Position.planHome.session()
    expect(
      session,
      shows: """
         Ny plan
        ────────────────────────────────────────────────────────────────────────────────
         Hvor skal planen ligge?

         > 1  Lagret på denne maskinen  bare du kan lese den; endringer lagres
                                        underveis
           2  Bare i minnet             borte når du avslutter; kan eksporteres først















        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   ← tilbake   ? hjelp   l språk   q avslutt
        """)
  }

  @Test func `then what the plan is called`() throws {
    var session = try Position.planHome.session()
    try session.type("2")
    expect(
      session,
      shows: """
         Ny plan
        ────────────────────────────────────────────────────────────────────────────────
         Hva vil du kalle planen?



         Velg et merke som bare du kjenner igjen. Ikke navn, fødselsdato eller
         fødselsnummer.
         Planen ligger bare i minnet og er borte når du avslutter.













        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   Esc tilbake   Ctrl-C avslutt
        """)
  }

  @Test func `where plans live is asked once`() throws {
    var session = try Position.planHome.session()
    try session.type("1\n:text A-1\nEnter Esc n 1 Esc 3 Enter")
    #expect(session.screen.contains(session.texts(.planHeading, "A-1")))
    #expect(session.state.plans.home == .kept)
  }

  @Test(arguments: [
    ("", TextID.planLabelNeeded), ("13097248022", .planLabelIdentity),
    ("ring 99887766", .planLabelContact), ("kari@example.org", .planLabelContact),
  ])
  func `a label that tells who it is about is refused`(label: String, text: TextID) throws {
    var session = try Position.planHome.session()
    try session.type("1")
    session.take(.paste(label))
    try session.type("Enter")
    #expect(session.words.contains(session.texts[text]))
    #expect(session.state.plans.open == nil)
    #expect(!session.effects.contains { if case .plan(.begin) = $0 { true } else { false } })
  }

  @Test func `a place that cannot be used leaves the choice of the memory`() throws {
    var session = try Position.planHome.session()
    session.shelf.trouble = PlanTrouble(.planFailureFull)
    try session.type("1\n:text A-1\nEnter")
    #expect(session.words.contains("Planen ble ikke lagret: Det er ikke plass til mer."))
    try session.type("Esc 2 Enter")
    #expect(session.screen.contains("bare i minnet"))
    #expect(session.state.plans.open?.present.label == "A-1")
  }

  @Test func `the plan begins with what the walk ended with`() throws {
    let plan = try #require(try Position.plan.session().state.plans.open?.present)
    #expect(plan.pathway?.id == "hf3")
    #expect(plan.adaptation == .mixed)
    #expect(plan.origin?.answers.count == 9)
  }

  @Test func `a plan in memory is reopened from the result that it came from`() throws {
    var session = try Position.planHome.session()
    try session.type("2\n:text A-1\nEnter Enter\n:text Ro\nEnter Esc")
    #expect(session.state.conclusion == .suggestion)
    try session.type("p")
    #expect(session.screen.contains("Plan A-1"))
    #expect(session.state.plans.open?.present.matters == "Ro")
  }

  @Test func `where plans are switched off nothing of them is shown or done`() throws {
    var session = try Session()
    var content = session.state.content
    content.allowance.plans = .off
    session.state = AppState(content: content, size: session.state.size)
    #expect(!session.screen.contains("Planer"))
    try session.type("p")
    #expect(session.screen.contains("p virker ikke her."))
    try session.walk(case: "V01")
    try session.type("p")
    #expect(session.screen.contains("p virker ikke her."))
  }

  @Test func `where nothing may be kept the memory is all there is`() throws {
    var session = try Session()
    session.state.content.allowance.plans = .inMemory
    try session.type("p Enter")
    #expect(session.words.contains("Planen ligger bare i minnet"))
    try session.type(":text A-1\nEnter")
    #expect(session.screen.contains("bare i minnet"))
    #expect(session.shelf.plans.isEmpty)
  }

  @Test func `a passphrase is asked for, not shown, and not told to anybody`() throws {
    var session = try Position.planHome.session()
    session.shelf.lock = "æble"
    try session.type("1\n:text A-1\nEnter\n:text feil")
    expect(
      session,
      shows: """
         Planer
        ────────────────────────────────────────────────────────────────────────────────
         Planene er kryptert. Passordfrase:

           ****

         Det du skriver, vises ikke. Uten passordfrasen kan ingen lese planene.















        ────────────────────────────────────────────────────────────────────────────────
         Enter velg   Esc tilbake   Ctrl-C avslutt
        """)
    try session.type("Enter")
    #expect(session.words.contains("Passordfrasen er feil."))
    try session.type(":text æble\nEnter")
    #expect(session.screen.contains("Plan A-1"))
    let secret = Effect.plan(.unlock(PlanSecret("æble")))
    #expect(session.effects.contains(secret))
    var dumped = ""
    dump(session.effects, to: &dumped)
    #expect(!"\(session.effects)\(dumped)".contains("æble"))
    #expect(secret.kind == "plan unlock")
  }
}
