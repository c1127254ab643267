import CarePlans
import DecisionModel

extension Draft {
  /// Reads `planning.yaml`.
  func planning(_ section: inout Section) -> PlanGuide? {
    let vocabulary = PlanVocabulary(outcomes: outcomeNames.all, flags: flagNames.all)
    let facts = FactDrafts(vocabulary)
    let adaptations = self.adaptations(&section)
    var areas = Names("life area")
    let lifeAreas = section.each("life-areas", path: "planning.life-areas") { section in
      LifeArea(
        id: LifeArea.ID(section.id(&areas)), label: section.phrase("label"),
        basis: section.basis(sources))
    }
    var names = Names("rule")
    let rules = section.each("rules", path: "planning.rules") { section -> PlanRule? in
      let id = PlanRule.ID(section.id(&names))
      let kind: PlanRule.Kind? = section.choice("kind", isRequired: true)
      let place = planPlace(&section)
      let when = section.required("when").map { item in
        ConditionReader(
          document: section.document, draft: facts.draft(of: place?.scope ?? .plan),
          scope: place == nil ? .anything : [.missing]
        ).condition(item)
      }
      return PlanRule(
        id: id, kind: kind ?? .missing, place: place ?? .list(.goals), when: when ?? .always,
        text: section.phrase("text"), basis: section.basis(sources))
    }
    return PlanGuide(
      lifeAreas: lifeAreas, rules: rules, adaptations: adaptations, vocabulary: vocabulary)
  }

  private func adaptations(_ section: inout Section) -> [String: PlanAdaptation] {
    var result: [String: PlanAdaptation] = [:]
    _ = section.each("adaptations", path: "planning.adaptations") { section -> Bool? in
      let word = section.word("result")
      let adaptation: PlanAdaptation? = section.choice("as", isRequired: true)
      if !word.text.isEmpty, adaptationNames.allow(word, in: section.document) {
        result[word.text] = adaptation
      }
      return true
    }
    return result
  }

  /// `field`, with the list that it belongs to.
  private func planPlace(_ section: inout Section) -> PlanRule.Place? {
    let list: PlanList? = section.choice("each")
    let word = section.word("field")
    if word.text.isEmpty { return nil }
    if let list {
      if list.fieldNames.contains(word.text) { return .part(list, word.text) }
      section.document.report(.noField(word.text, among: list.fieldNames), at: word)
      return nil
    }
    if let list = PlanList(rawValue: word.text) { return .list(list) }
    if let key = CarePlan.Key(rawValue: word.text) { return .field(key) }
    section.document.report(.noField(word.text, among: Draft.planFields), at: word)
    return nil
  }

  /// The names of the fields and lists of a plan.
  static let planFields = CarePlan.Key.allCases.map(\.rawValue) + PlanList.allCases.map(\.rawValue)
}

/// The facts that conditions about plans may speak of, laid out as questions once for each scope.
private struct FactDrafts {
  private let plan: Draft
  private let lists: [PlanList: Draft]

  init(_ vocabulary: PlanVocabulary) {
    plan = Draft(facts: vocabulary.questions(.plan))
    lists = Dictionary(
      uniqueKeysWithValues: PlanList.allCases.map {
        ($0, Draft(facts: vocabulary.questions(.each($0))))
      })
  }

  func draft(of scope: PlanVocabulary.Scope) -> Draft {
    switch scope {
    case .plan: plan
    case .each(let list): lists[list] ?? plan
    }
  }
}

extension Draft {
  fileprivate convenience init(facts: [Question]) {
    self.init()
    let document = Document(name: "", text: "", log: FindingLog())
    for fact in facts {
      questionNames.add(
        Word(text: fact.id.text, spot: Spot(line: 1, column: 1)), letters: .mixed, in: document)
    }
    questions = facts
  }
}

extension ConditionReader.Scope {
  fileprivate static var anything: ConditionReader.Scope {
    [.missing, .flags, .readings, .referral]
  }
}

extension Remark {
  fileprivate static func noField(_ name: String, among names: [String]) -> Remark {
    Remark(
      .badValue, "a plan has no field \(quoted(name)) here",
      hint: didYouMean(name, among: names) ?? "there are: \(names.joined(separator: ", "))")
  }
}
