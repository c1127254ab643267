public import DecisionModel

/// What can be said about a plan in the condition of a rule, as questions that the plan answers.
///
/// The names of the facts are those of the fields. A text, a day or a reference is `empty` or
/// `given`; a choice has its words; a number has its value, or is unknown. Besides there are:
///
/// | fact | says |
/// |---|---|
/// | `pathway`, `suggested` | which outcome of the model; unknown when there is none |
/// | `departs` | `yes` when the pathway is another than the suggested one |
/// | `flags` | the flags of the decision |
/// | `review` | `none`, `overdue`, `due` within a week, or `later` |
/// | `goal-count`, `component-count` … | how many there are that count now |
/// | `position` | `first`, `middle`, `last` or `only` in its list |
/// | `strength` | how strongly a duty binds |
public struct PlanVocabulary: Hashable, Sendable {
  /// What is spoken of.
  public enum Scope: Hashable, Sendable {
    /// The plan as a whole.
    case plan
    /// One part of a list, and the plan around it.
    case each(PlanList)
  }

  /// The names of the outcomes.
  public let outcomes: [String]
  /// The names of the flags.
  public let flags: [String]

  /// Takes the names of a model.
  public init(outcomes: [String] = [], flags: [String] = []) {
    self.outcomes = outcomes
    self.flags = flags
  }

  /// The facts of a scope, in a fixed order, as questions.
  public func questions(_ scope: Scope) -> [Question] {
    facts(scope).map(\.question)
  }

  func facts(_ scope: Scope) -> [PlanFact] {
    let own = [
      PlanFact("suggested", values: .choice(outcomes)), PlanFact("flags", values: .many(flags)),
    ]
    let plan = CarePlan.Key.allCases.map { key in
      key == .pathway
        ? PlanFact(key.rawValue, values: .choice(outcomes))
        : PlanFact(key.rawValue, kind: key.kind)
    }
    let counts = PlanCount.allCases.map { PlanFact($0.rawValue, values: .number(0...1_000)) }
    let common =
      plan + own + counts + [
        PlanFact("departs", values: .choice(["yes", "no"])),
        PlanFact("review", values: .choice(PlanDue.allCases.map(\.rawValue))),
      ]
    guard case .each(let list) = scope else { return common }
    let fields = list.fields(of: ElementID(0)).map { PlanFact($0.name, kind: $0.kind) }
    let strength = PlanFact("strength", values: .choice(Strength.allCases.map(\.rawValue)))
    return common + fields + [
      PlanFact("position", values: .choice(["first", "middle", "last", "only"])), strength,
    ]
  }
}

/// How many of something a plan has now.
enum PlanCount: String, CaseIterable, Sendable {
  case goals = "goal-count"
  case components = "component-count"
  case running = "running-count"
  case areas = "area-count"
  case adjusted = "at-review-count"
  case steps = "step-count"
  case members = "member-count"
  case relatives = "relative-count"
  case openDuties = "open-duty-count"

  func number(in plan: CarePlan) -> Int {
    let current = plan.components.filter(\.state.isCurrent)
    return switch self {
    case .goals: plan.goals.count { $0.state == .active && !$0.text.isEmpty }
    case .components: current.count
    case .running: current.count { $0.state == .running }
    case .areas: Set(current.compactMap { $0.area?.id ?? $0.area?.name }).count
    case .adjusted: current.count { $0.atReview == .raise || $0.atReview == .lower }
    case .steps: plan.steps.count
    case .members: plan.coordination.members.count
    case .relatives: plan.relatives.count
    case .openDuties: plan.duties.count { $0.state == .open }
    }
  }
}

/// How far away the review is.
public enum PlanDue: String, CaseIterable, Sendable {
  /// No day has been set, or it is not known which day it is.
  case none
  /// The day has passed.
  case overdue
  /// It is at most a week away.
  case due
  /// It is further away.
  case later

  /// How far away a day is on another.
  public init(_ day: Day?, on today: Day?) {
    guard let day, let today else {
      self = .none
      return
    }
    let days = today.days(until: day)
    self = days < 0 ? .overdue : days <= 7 ? .due : .later
  }
}
