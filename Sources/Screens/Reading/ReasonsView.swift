import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// Why this suggestion, why not the others, and what would change it.
  func reasonsBody(_ set: Typesetter) -> Body {
    let texts = content.wording.texts
    var body = Body()
    body.add(Line(set.fold(texts[.reasonsWhy]), .heading))
    addRules(to: &body, set)
    addNearest(to: &body, set)
    body.add()
    body.add(Line(set.fold(texts[.reasonsChanges]), .heading))
    let changes = changesInWords(onlyCertain: false)
    for change in changes { body.add(set.labelled("-", change, width: 2)) }
    if changes.isEmpty { body.add(set.paragraph(texts[.reasonsChangesNone], .muted)) }
    body.add()
    body.add(Line(set.fold(texts[.reasonsMissing]), .heading))
    let missing = decision.openQuestions.map { content.wording(content.model.questions[$0].ask) }
    for name in missing { body.add(set.labelled("-", name, width: 2)) }
    if missing.isEmpty { body.add(set.paragraph(texts[.reasonsMissingNone], .muted)) }
    if !decision.skipped.isEmpty {
      body.add()
      body.add(Line(set.fold(texts[.reasonsSkipped]), .heading))
      let names = decision.skipped.map { content.wording(content.model.questions[$0].name) }
      body.add(set.paragraph(names.joined(separator: ", ")))
    }
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
