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
    var known = KnownFacts(vocabulary: vocabulary, plan: plan, today: today)
    return rules.flatMap { rule in
      rule.candidates(in: plan).filter { candidate in
        rule.when.holds(for: known.answers(rule.place.scope, candidate.element))
      }.map { PlanRemark(rule: rule, place: $0.place) }
    }
  }
}

extension PlanRule {
  /// Where its mark may stand, and the part of a list that it is then about.
  fileprivate func candidates(
    in plan: CarePlan
  ) -> [(place: PlanRemark.Place, element: ElementID?)] {
    switch place {
    case .field(let key): [(.field(.plan(key)), nil)]
    case .list(let list): [(.list(list), nil)]
    case .part(let list, let name):
      plan.elements(of: list).compactMap { element in
        PlanField(list, element, name: name).map { (.field($0), element) }
      }
    }
  }
}

/// The answers of one plan, each worked out once however many rules ask.
private struct KnownFacts {
  private struct Subject: Hashable {
    var scope: PlanVocabulary.Scope
    var element: ElementID?
  }

  let vocabulary: PlanVocabulary
  let plan: CarePlan
  let today: Day?
  private var facts: [PlanVocabulary.Scope: [PlanFact]] = [:]
  private var known: [Subject: [Answer?]] = [:]

  init(vocabulary: PlanVocabulary, plan: CarePlan, today: Day?) {
    self.vocabulary = vocabulary
    self.plan = plan
    self.today = today
  }

  mutating func answers(_ scope: PlanVocabulary.Scope, _ element: ElementID?) -> [Answer?] {
    let subject = Subject(scope: scope, element: element)
    if let answers = known[subject] { return answers }
    let facts = facts[scope] ?? vocabulary.facts(scope)
    self.facts[scope] = facts
    let source = PlanFactSource(plan: plan, scope: scope, element: element, today: today)
    let answers = facts.map(source.answer)
    known[subject] = answers
    return answers
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
