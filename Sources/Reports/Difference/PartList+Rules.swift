import DecisionModel
import Texts

extension PartList {
  /// The decisions, the tree, the referral and the adaptation, rule by rule.
  mutating func addRules() {
    let model = wording.model
    for list in model.decisions { add(list, id: list.id.text, name: wording(list.name)) }
    for node in model.tree.nodes { add(node) }
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

  private mutating func add(_ node: Tree.Node) {
    let question = node.question.map { wording.model.questions[$0] }
    let name = wording(node.name) ?? question.map { wording($0.name) } ?? node.id.text
    var gives: String?
    var policy: String?
    if case .end(let verdict) = node.kind { gives = target(.verdict(verdict)) }
    if case .decide(let stated, _) = node.kind { policy = stated.rawValue }
    add(
      .node, node.id.text, name: name, order: node.allBranches.map(\.id.text),
      [
        "name": wording(node.name), "ask": question.map { wording($0.name) }, "policy": policy,
        "gives": gives,
      ])
    for (position, branch) in node.allBranches.enumerated() {
      let isForUnknown = position == node.branches.count
      add(
        branch.id.text, in: name, when: branch.when,
        said: isForUnknown ? wording.texts[.questionUnknown] : nil, gives: target(branch.target),
        branch.reason, branch.basis)
    }
  }

  private mutating func add(
    _ id: String, in place: String, when: Condition, said: String? = nil, gives: String,
    _ reason: Phrase?, _ basis: Basis
  ) {
    let condition = said ?? wording.condition(when)
    add(
      .rule, id, name: "\(place), \(condition)",
      [
        "when": condition, "gives": gives, "reason": wording(reason),
        "basis": wording.basis(basis),
      ])
  }

  private func target(_ target: Tree.Target) -> String {
    let tree = wording.model.tree
    switch target {
    case .node(let index):
      let node = tree.nodes[index]
      let question = node.question.map { wording(wording.model.questions[$0].name) }
      return wording.texts(.diffGoOn, wording(node.name) ?? question ?? node.id.text)
    case .verdict(let index):
      let verdict = tree.verdicts[index]
      let names = verdict.outcomes.map(wording.short)
      return verdict.isRanked ? wording.list(names) : wording.either(names)
    }
  }
}
