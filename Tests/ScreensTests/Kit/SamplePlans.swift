import CarePlans
import DecisionModel
import Reports
import Texts

@testable import Screens

/// Made-up plans that a shelf may hold.
enum SamplePlans {
  static let today = Day(year: 2027, month: 2, day: 1)

  /// The days from which a setting is made.
  static var setting: Setting { Setting(today: today) }

  /// A session with plans of every kind on its shelf.
  static func session(
    _ columns: Int = 80, _ lines: Int = 24, language: Language = .nb
  ) throws -> Session {
    var session = try Session(columns, lines, language: language, setting: setting)
    session.shelf = try shelf()
    return session
  }

  /// One that is overdue, one that comes soon, one without a day, one put away, and a damaged one.
  static func shelf() throws -> PlanShelf {
    var shelf = PlanShelf()
    let ladder = try ladder()
    let soon = try plan("B-20", .mixed, due: "2027-02-05")
    var old = try history(plan("C-07", .open, due: nil), "c3")
    old.isArchived = true
    let all = try [
      history(plan("D-31", .stepped, due: "2027-05-03"), "d4"), history(soon, "b2"), old,
      history(plan("E-02", .open, due: nil), "e5"), ladder,
    ]
    for history in all { shelf.plans[history.id] = history }
    shelf.damaged = ["0badc0de0badc0de"]
    return shelf
  }

  /// A plan with a ladder and two components, made and then edited.
  static func ladder() throws -> PlanHistory {
    var plan = try plan("A-14", .stepped, due: "2027-01-17")
    for text in ["Samtaler", "Poliklinikk", "Døgn"] {
      let step = try plan.add(to: .steps)
      try plan.set(.step(step, .text), to: .text(text))
      if text == "Samtaler" { plan.presentStep = step }
    }
    for (name, intensity) in [("Samtaler i rustjenesten", 2), ("Likepersonsgruppe", 1)] {
      let component = try plan.addComponent(Reference(name: name))
      try plan.set(.component(component, .intensity), to: .number(intensity))
      try plan.set(.component(component, .state), to: .choice("running"))
    }
    let first = try history(plan, "a1")
    plan.matters = "Å være edru når barnebarna er på besøk"
    let second = PlanRevision(
      id: "a1-2", number: 2, parent: first.latest.id, kind: .edited,
      day: Day(year: 2026, month: 12, day: 1), reason: "Snakket med ham om hva som er viktig",
      plan: plan)
    return first.adding(second) ?? first
  }

  private static func plan(
    _ label: String, _ adaptation: PlanAdaptation, due: String?
  ) throws -> CarePlan {
    var plan = CarePlan(label: label)
    plan.pathway = Reference(id: "hf3", name: "Hovedforløp 3")
    plan.adaptation = adaptation
    plan.reviewDay = due.flatMap { Day($0) }
    plan.reviewOrigin = .chosen
    return plan
  }

  private static func history(_ plan: CarePlan, _ id: PlanID) throws -> PlanHistory {
    let revision = PlanRevision(
      id: RevisionID("\(id)-1"), number: 1, kind: .created,
      day: Day(year: 2026, month: 11, day: 22), plan: plan)
    guard let history = PlanHistory(id: id, revisions: [revision]) else { throw NoHistory() }
    return history
  }

  struct NoHistory: Error {}
}
