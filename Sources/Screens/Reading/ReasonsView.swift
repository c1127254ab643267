import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// Why this suggestion, why not the others, and what would change it.
  func reasonsBody(_ set: Typesetter) -> Body {
    var body = Body()
    body.add(Line(set.fold(content.wording.texts[.reasonsWhy]), .heading))
    addRules(to: &body, set)
    addNearest(to: &body, set)
    addChanges(to: &body, set)
    addMissing(to: &body, set)
    addNames(.reasonsSkipped, decision.skipped, to: &body, set)
    addNames(
      .reasonsIndifferent, content.reasoner.indifferent(in: present.answers), to: &body, set)
    return body
  }

  private func addRules(to body: inout Body, _ set: Typesetter) {
    let wording = content.wording
    if let index = decision.provisionalRule {
      let rule = content.model.advice.provisional[index]
      let reason = wording(rule.reason) ?? wording.texts[.reasonsProvisional]
      addReason(reason, rule.id, rule.basis, to: &body, set)
    }
    for rule in decidedCase.tellingRules {
      addReason(wording.reason(rule, present.answers), rule.id, rule.basis, to: &body, set)
    }
  }

  private func addReason(
    _ reason: String, _ id: RuleList.Rule.ID, _ basis: Basis, to body: inout Body,
    _ set: Typesetter
  ) {
    body.add(set.labelled("-", reason, width: 2))
    let rule = content.wording.texts(.reasonsRule, id.text)
    body.add(set.paragraph("\(rule) · \(content.wording.basis(basis))", .muted, indent: 2))
  }

  private func addNearest(to body: inout Body, _ set: Typesetter) {
    guard conclusion(below: true) == .suggestion else { return }
    let texts = content.wording.texts
    let nearest = content.reasoner.nearest(from: present.answers)
    guard !nearest.isEmpty else { return }
    body.add()
    body.add(Line(set.fold(texts[.reasonsWhyNot]), .heading))
    for other in nearest {
      let steps = other.steps.map(inWords).joined(separator: " \(texts[.reasonsAnd]) ")
      let name = content.wording.outcome(other.outcome)
      let line =
        steps.isEmpty
        ? texts(.reasonsWhyNotNever, name) : texts(.reasonsWhyNotLine, name, steps)
      body.add(set.labelled("-", line, width: 2))
    }
  }

  /// What the walk below this text has come to.
  private func conclusion(below: Bool) -> Conclusion? {
    var state = self
    if below { state.pop() }
    return state.conclusion
  }

  private func inWords(_ step: Nearest.Step) -> String {
    let wording = content.wording
    let question = content.model.questions[step.question]
    var parts = step.options.filter(question.options.indices.contains)
      .map { wording(question.options[$0].label) }
    parts += step.removed.map {
      wording.texts(.reasonsWhyNotRemoved, wording(question.options[$0].label))
    }
    if let number = step.number { parts.append(String(number)) }
    return "\(wording(question.name)): \(parts.joined(separator: ", "))"
  }
}
