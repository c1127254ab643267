public import DecisionModel

/// A quiet mark beside a field: what is missing there, or what contradicts.
public struct PlanRemark: Hashable, Sendable {
  /// Beside what the mark stands.
  public enum Place: Hashable, Sendable {
    /// A field.
    case field(PlanField)
    /// A list.
    case list(PlanList)

    /// The section that it belongs to.
    public var section: PlanSection {
      switch self {
      case .field(let field): PlanSection(of: field)
      case .list(let list): PlanSection.allCases.first { $0.list == list } ?? .person
      }
    }
  }

  /// The rule that found it.
  public let rule: PlanRule
  /// Beside what it stands.
  public let place: Place
}

extension PlanGuide {
  /// What is missing in a plan and what contradicts, in the order of the rules.
  ///
  /// Pure: the day comes from outside, and without one nothing is overdue.
  public func remarks(on plan: CarePlan, today: Day?) -> [PlanRemark] {
    rules.flatMap { rule -> [PlanRemark] in
      switch rule.place {
      case .field(let key): holds(rule, plan, nil, today) ? [.init(rule, .plan(key))] : []
      case .list(let list):
        holds(rule, plan, nil, today) ? [PlanRemark(rule: rule, place: .list(list))] : []
      case .part(let list, let name):
        plan.elements(of: list).compactMap { element in
          guard holds(rule, plan, element, today) else { return nil }
          return PlanField(list, element, name: name).map { PlanRemark(rule, $0) }
        }
      }
    }
  }

  private func holds(
    _ rule: PlanRule, _ plan: CarePlan, _ element: ElementID?, _ today: Day?
  ) -> Bool {
    let scope = rule.place.scope
    let facts = vocabulary.facts(scope)
    let known = PlanFactSource(plan: plan, scope: scope, element: element, today: today)
    return rule.when.holds(for: facts.map(known.answer))
  }
}

extension PlanRemark {
  fileprivate init(_ rule: PlanRule, _ field: PlanField) {
    self.init(rule: rule, place: .field(field))
  }
}

/// Answers facts about one plan.
struct PlanFactSource {
  let plan: CarePlan
  let scope: PlanVocabulary.Scope
  let element: ElementID?
  let today: Day?

  func answer(_ fact: PlanFact) -> Answer? {
    if fact.name == "flags" { return fact.ticked(plan.origin?.flags.compactMap(\.id) ?? []) }
    return fact.answer(value(of: fact.name))
  }

  private func value(of name: String) -> String? {
    switch name {
    case "pathway": return plan.pathway?.id
    case "suggested": return plan.origin?.suggested?.id
    case "departs": return plan.departs ? "yes" : "no"
    case "review": return PlanDue(plan.reviewDay, on: today).rawValue
    case "position": return position
    case "strength": return plan.duties.first { $0.id == element }?.strength
    default: break
    }
    if let count = PlanCount(rawValue: name) { return String(count.number(in: plan)) }
    if case .each(let list) = scope, let element,
      let field = PlanField(list, element, name: name)
    {
      return plan.value(of: field)?.fact
    }
    return CarePlan.Key(rawValue: name).flatMap { plan[$0].fact }
  }

  private var position: String? {
    guard case .each(let list) = scope else { return nil }
    let all = plan.elements(of: list)
    if all.count == 1 { return "only" }
    return element == all.first ? "first" : element == all.last ? "last" : "middle"
  }
}

extension CarePlan {
  /// Whether it follows another pathway than the one that was suggested.
  ///
  /// An outcome that the suggestion left to the professional is no departure.
  public var departs: Bool {
    guard let pathway, let suggested = origin?.suggested else { return false }
    if pathway.id == suggested.id, pathway.id != nil || pathway.name == suggested.name {
      return false
    }
    return !(origin?.orAbove.contains { $0.id == pathway.id && $0.id != nil } ?? false)
  }
}
