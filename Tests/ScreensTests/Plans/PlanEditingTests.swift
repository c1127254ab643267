import Canvas
import CarePlans
import DecisionModel
import Reports
import Testing
import Texts

@testable import Screens

/// What becomes of a plan while it is edited, saved and left.
struct PlanEditingTests {
  private func kept(_ session: Session) throws -> PlanHistory {
    try #require(session.shelf.plans.values.first)
  }

  @Test func `what is entered is kept as a working copy, and a revision when the plan is left`()
    throws
  {
    var session = try Position.plan.session()
    try session.type("Enter\n:text Ro\nEnter")
    #expect(session.shelf.drafts.values.map(\.plan.matters) == ["Ro"])
    #expect(try kept(session).revisions.count == 1)
    try session.type("Esc")
    #expect(try kept(session).revisions.map(\.plan.matters) == ["", "Ro"])
    #expect(session.shelf.drafts.isEmpty)
    #expect(session.screen.contains("Planen er lagret som versjon 2."))
  }

  @Test func `a plan that was only looked at gives no revision`() throws {
    var session = try Position.plan.session()
    try session.type("Down Down Enter Esc Esc Esc")
    #expect(try kept(session).revisions.count == 1)
    #expect(session.shelf.drafts.isEmpty)
  }

  @Test func `f saves a revision at once`() throws {
    var session = try Position.plan.session()
    try session.type("Enter\n:text Ro\nEnter f Enter\n:text og fred\nEnter f")
    #expect(try kept(session).revisions.map(\.plan.matters) == ["", "Ro", "Roog fred"])
  }

  @Test func `a signal loses nothing, not even what is being typed`() throws {
    var session = try Position.plan.session()
    try session.type("Enter\n:text Ro\nEnter Tab Tab Tab Tab Down Down Enter\n:text fastlegen")
    for effect in session.state.partingEffects() {
      guard case .plan(let work) = effect else { continue }
      _ = session.shelf.perform(work, PlanGuide())
    }
    #expect(session.shelf.drafts.values.map(\.plan.coordination.coordinatorRole) == ["fastlegen"])
  }

  @Test func `a signal while an identity number is being typed does not keep it`() throws {
    var session = try Position.plan.session()
    try session.type("Enter\n:text 13097248022")
    let effects = session.state.partingEffects()
    #expect(effects == [])
  }

  @Test func `a working copy that was left behind is taken up again`() throws {
    var first = try Position.plan.session()
    try first.type("Enter\n:text Ro\nEnter")
    var second = try Session()
    second.shelf = first.shelf
    let id = try #require(first.state.plans.open?.history.id)
    for event in [second.shelf.perform(.open(id), PlanGuide())] { second.take(.plan(event)) }
    #expect(second.state.plans.open?.present.matters == "Ro")
    #expect(second.screen.contains("Det som ikke var lagret som versjon sist, er hentet fram."))
    try second.type("Esc")
    #expect(try kept(second).revisions.map(\.plan.matters) == ["", "Ro"])
  }

  @Test func `what two programs change is brought together, and both are in the history`() throws {
    var session = try Position.plan.session()
    let history = try kept(session)
    var other = history.plan
    other.notes = "Fra en kollega"
    var chance = Chance(seed: 9)
    let theirs = history.next(other, kind: .edited, day: nil, using: &chance)
    session.shelf.plans[history.id] = history.adding(theirs)
    try session.type("Enter\n:text Ro\nEnter Esc")
    #expect(session.words.contains("Planen var endret et annet sted. Begge endringene er med; 0"))
    try session.type("Esc")
    #expect(try kept(session).revisions.count == 3)
    #expect(try kept(session).plan.notes == "Fra en kollega")
    #expect(try kept(session).plan.matters == "Ro")
  }

  @Test func `a failure to save keeps the plan in memory, where it can be exported`() throws {
    var session = try Position.plan.session()
    session.shelf.trouble = PlanTrouble(.planFailureFull)
    try session.type("Enter\n:text Ro\nEnter")
    #expect(session.words.contains("Ikke lagret: Det er ikke plass til mer."))
    #expect(session.screen.contains("ikke lagret"))
    try session.type("Esc")
    #expect(session.words.contains("Ikke lagret: Det er ikke plass til mer."))
    try session.type("e 1 f Enter")
    #expect(session.files["plan-V14.txt"]?.contains("Ro") == true)
    try session.type("Esc Esc q")
    #expect(session.words.contains("Det siste i plan V14 er ikke lagret og blir borte."))
  }

  @Test func `a plan in memory is asked about at the end`() throws {
    var session = try Position.emptyPlan.session()
    try session.type("q")
    #expect(session.words.contains("Avslutte? Plan A-14 ligger bare i minnet og blir borte."))
    #expect(!session.effects.contains(.quit))
    try session.type("1")
    #expect(session.effects.contains(.quit))
  }

  @Test func `q saves a plan that is kept before it leaves`() throws {
    var session = try Position.plan.session()
    try session.type("Enter\n:text Ro\nEnter q")
    #expect(try kept(session).revisions.count == 2)
    #expect(session.words.contains("Avslutte? Svarene er ikke lagret."))
  }

  @Test func `another pathway than the one suggested needs a reason before it is saved`() throws {
    var session = try Position.plan.session()
    session.select(.field(.plan(.pathway)))
    try session.type("Enter 1 Esc")
    #expect(session.words.contains("Planen følger et annet hovedforløp enn forslaget."))
    #expect(try kept(session).revisions.count == 1)
    try session.type("Enter 1 Down Enter\n:text Vil vente\nEnter Esc")
    #expect(try kept(session).revisions.count == 2)
    #expect(try kept(session).plan.departureText == "Vil vente")
  }

  @Test func `without a reason it stays a working copy`() throws {
    var session = try Position.plan.session()
    session.select(.field(.plan(.pathway)))
    try session.type("Enter 1 Esc Esc")
    #expect(session.words.contains("Ingen ny versjon er lagret."))
    #expect(try kept(session).revisions.count == 1)
    #expect(session.shelf.drafts.count == 1)
  }

  @Test func `a number of a service is asked about once`() throws {
    var session = try Position.plan.session()
    try session.type("Enter\n:text Ring 99887766\nEnter")
    #expect(session.words.contains("99887766 ser ut som et telefonnummer."))
    try session.type("1")
    #expect(session.state.plans.open?.present.serviceContacts == ["99887766"])
    try session.type("Down Enter\n:text Ring 998 87 766\nEnter Enter")
    #expect(!session.words.contains("ser ut som et telefonnummer"))
  }

  @Test func `the number of a known service is not asked about`() throws {
    var session = try Position.plan.session()
    try session.type("Enter\n:text Mental Helse 116 123\nEnter")
    #expect(session.state.plans.open?.present.matters == "Mental Helse 116 123")
  }

  @Test func `a day that cannot be understood is said so, and Esc leaves the one before`() throws {
    var session = try Position.plan.session()
    session.select(.field(.plan(.reviewDay)))
    try session.type("Enter\n:text snart\nEnter")
    #expect(session.words.contains("Datoen kan ikke forstås."))
    try session.type("Esc")
    #expect(session.words.contains("Datoen kan ikke forstås."))
    try session.type("Enter\n:text 1.12.2026\nEnter")
    #expect(session.state.plans.open?.present.reviewDay == Day(year: 2026, month: 12, day: 1))
  }

  @Test func `Esc leaves a list of offers, after what was searched for`() throws {
    var session = try Position.planPicker.session()
    try session.type(":text rus\nEsc")
    #expect(session.screen.contains(" 4 av 110"))
    try session.type("Esc Esc")
    #expect(session.state.plans.open?.present.components.isEmpty == true)
    #expect(session.state.isInForm)
  }

  @Test func `a part that says nothing is taken out again`() throws {
    var session = try Position.plan.session()
    session.select(.add(.goals))
    try session.type("Enter Esc Esc")
    #expect(session.state.plans.open?.present.goals.isEmpty == true)
    #expect(session.state.plans.open?.past.isEmpty == true)
  }

  @Test func `parts are moved and removed, and u brings them back`() throws {
    var session = try Position.plan.session()
    for goal in ["Ro", "Jobb"] {
      session.select(.add(.goals))
      try session.type("Enter\n:text \(goal)\nEnter Esc")
    }
    var goals: [String] { session.state.plans.open?.present.goals.map(\.text) ?? [] }
    try session.type("<")
    #expect(goals == ["Jobb", "Ro"])
    try session.type(">")
    #expect(goals == ["Ro", "Jobb"])
    try session.type("-")
    #expect(goals == ["Ro"])
    #expect(session.words.contains("Fjernet: Jobb"))
    try session.type("u")
    #expect(goals == ["Ro", "Jobb"])
  }

  @Test func `an offer is added to the plan by one key`() throws {
    var session = try Position.plan.session()
    try session.type("/ Down p Esc")
    let component = try #require(session.state.plans.open?.present.components.first)
    let offers = try #require(session.state.content.offers?.offers)
    #expect(offers.contains { $0.id.text == component.what?.id })
  }

  @Test(arguments: 0..<20)
  func `undo gives back every state, and redo gives them again`(seed: Int) throws {
    var chance = Chance(seed: seed)
    var session = try Position.plan.session()
    var states = [try #require(session.state.plans.open?.present)]
    for _ in 0..<40 {
      session.edit(by: &chance)
      guard let plan = session.state.plans.open?.present, plan != states.last else { continue }
      states.append(plan)
    }
    let count = session.state.plans.open?.past.count ?? 0
    for _ in 0..<count { try session.type("u") }
    #expect(session.state.plans.open?.present == states[0])
    for _ in 0..<count { try session.type("r") }
    #expect(session.state.plans.open?.present == states.last)
  }

  @Test func `no record holds what is done in plans`() throws {
    var session = try Position.result.session()
    #expect(!session.state.isAboutPlans(.key(.character("h"))))
    #expect(session.state.isAboutPlans(.key(.character("p"))))
    try session.type("p")
    #expect(session.state.isAboutPlans(.key(.character("1"))))
    #expect(session.state.isAboutPlans(.key(.escape)))
    #expect(!session.state.isAboutPlans(.resized(Size(columns: 40, lines: 12))))
  }
}

extension Session {
  /// Changes the plan in front somehow, by keys.
  fileprivate mutating func edit(by chance: inout Chance) {
    guard case .planEditor(let screen) = state.top, screen.part == nil else { return }
    let row = chance.pick(state.rows(of: screen).rows) ?? .add(.goals)
    select(row)
    let word = chance.pick(["ro", "jobb", "1.12.2026", "hverdag"]) ?? "ro"
    let keys: [Key] =
      switch (row, Int.random(in: 0..<4, using: &chance)) {
      case (_, 0): [.character("-")]
      case (.part, 1): [.character(">")]
      default: [.enter] + word.map { Key.character($0) } + [.enter]
      }
    for key in keys { press(key) }
    // A letter may have opened another screen, and a part has a form of its own.
    for _ in 0..<6 {
      if case .planEditor(let now) = state.top, now.part == nil, now.edit == nil { break }
      press(.escape)
    }
  }
}
