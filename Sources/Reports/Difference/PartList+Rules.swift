import DecisionModel
import Texts

extension PartList {
  /// The decisions, the tree, the referral and the adaptation, rule by rule.
  mutating func addRules() {
    let model = wording.model
    for list in model.decisions { add(list, id: list.id.text, name: wording(list.name)) }
    for index in model.tree.nodes.indices { addNode(index) }
    if let list = model.advice.referral {
      add(list, id: "referral", name: wording.texts[.resultReferral])
    }
    if let list = model.advice.adaptation {
      add(list, id: "adaptation", name: wording.texts[.resultAdaptation])
    }
    for rule in model.advice.provisional {
      add(
        rule.id.text, in: wording.texts[.reasonsProvisional], when: rule.when,
        gives: wording.outcome(rule.outcome), rule.reason, rule.basis)
    }
  }

  private mutating func add(_ list: RuleList, id: String, name: String) {
    add(
      .decision, id, name: name, order: list.rules.map(\.id.text),
      orders: [Part.Order(name: "order-of-results", ids: list.results.map(\.id.text))],
      [
        "name": name, "policy": list.policy.rawValue,
        "else": list.otherwise.map { wording(list.results[$0].label) },
      ])
    for result in list.results {
      add(
        .result, "\(id).\(result.id)", name: "\(name): \(wording(result.label))",
        [
          "label": wording(result.label), "text": wording(result.text),
          "level": result.level?.rawValue, "urgency": result.urgency?.rawValue,
        ])
    }
    for rule in list.rules {
      add(
        rule.id.text, in: name, when: rule.when, gives: wording(list.results[rule.then].label),
        rule.reason, rule.basis)
    }
  }

  private mutating func addNode(_ index: Int) {
    let model = wording.model
    let step = model.step(at: index)
    let name = wording.node(index)
    add(
      .node, model.tree.nodes[index].id.text, name: name, order: step.ways.map(\.id.text),
      [
        "name": wording(model.tree.nodes[index].name),
        "ask": step.question.map { wording(model.questions[$0].name) },
        "policy": step.policy?.rawValue, "gives": step.verdict.map { target(.verdict($0)) },
      ])
    for (position, way) in step.ways.enumerated() {
      let isForUnknown = step.hasUnknown && position == step.ways.count - 1
      add(
        way.id.text, in: name, when: way.when,
        said: isForUnknown ? wording.texts[.questionUnknown] : nil, gives: target(way.target),
        way.reason, way.basis)
    }
  }

  private mutating func add(
    _ id: String, in place: String, when: Condition, said: String? = nil, gives: String,
    _ reason: Phrase?, _ basis: Basis
  ) {
    let condition = said ?? wording.condition(when)
    add(
      .rule, id, name: "\(place), \(condition)", on: basis,
      [
        "when": condition, "gives": gives, "reason": wording(reason),
        "basis": wording.basis(basis),
      ])
  }

  private func target(_ target: Tree.Target) -> String {
    switch target {
    case .node(let index): return wording.texts(.diffGoOn, wording.node(index))
    case .verdict(let index):
      let verdict = wording.model.tree.verdicts[index]
      let names = verdict.outcomes.map(wording.short)
      return verdict.isRanked ? wording.list(names) : wording.either(names)
    }
  }
}
