import DecisionModel

extension DocumentWriter {
  var reasons: [DecisionDocument.Reason] {
    subject.rules.map(reason)
      + [subject.decision.provisionalRule].compactMap { $0 }.map(provisional)
  }

  private func reason(_ rule: RuleBook.Entry) -> DecisionDocument.Reason {
    let (part, place, gives) = place(of: rule)
    return DecisionDocument.Reason(
      rule: rule.id.text, part: part, place: place, gives: gives, text: wording(rule.reason),
      answers: answers(wording.questions(of: rule)), assumed: assumed(wording.questions(of: rule)),
      sources: rule.basis.names, strength: rule.basis.strength.rawValue)
  }

  private func provisional(_ index: Int) -> DecisionDocument.Reason {
    let rule = subject.model.advice.provisional[index]
    let questions = wording.everyQuestion(of: rule.when)
    return DecisionDocument.Reason(
      rule: rule.id.text, part: "provisional", place: nil, gives: outcomes([rule.outcome]),
      text: wording(rule.reason), answers: answers(questions), assumed: assumed(questions),
      sources: rule.basis.names, strength: rule.basis.strength.rawValue)
  }

  private func place(of rule: RuleBook.Entry) -> (part: String, place: String?, gives: [String]) {
    let model = subject.model
    func result(_ list: RuleList?, _ rule: Int) -> [String] {
      list.map { [$0.results[$0.rules[rule].then].id.text] } ?? []
    }
    switch rule.place {
    case .decision(let index, let rule):
      let list = model.decisions[index]
      return ("decision", list.id.text, result(list, rule))
    case .node(let index, let branch):
      let node = model.tree.nodes[index]
      return ("tree", node.id.text, gives(node.allBranches[branch].target))
    case .referral(let rule): return ("referral", nil, result(model.advice.referral, rule))
    case .adaptation(let rule): return ("adaptation", nil, result(model.advice.adaptation, rule))
    }
  }

  private func gives(_ target: Tree.Target) -> [String] {
    switch target {
    case .node(let node): [subject.model.tree.nodes[node].id.text]
    case .verdict(let verdict): outcomes(subject.model.tree.verdicts[verdict].outcomes)
    }
  }

  private func assumed(_ indices: some Sequence<Int>) -> [String: String] {
    indices.reduce(into: [:]) { assumed, index in
      let question = subject.model.questions[index]
      guard subject.answers[question.id]?.isMissing == true,
        case .assume(let option) = question.unknown
      else { return }
      assumed[question.id.text] = question.options[option].id.text
    }
  }

  func nearest(_ nearest: Nearest) -> DecisionDocument.Nearest {
    DecisionDocument.Nearest(
      outcome: subject.model.outcomes[nearest.outcome].id.text,
      steps: nearest.steps.map { step in
        DecisionDocument.Nearest.Step(
          question: subject.model.questions[step.question].id.text,
          options: options(step.options, of: step.question),
          removed: options(step.removed, of: step.question), number: step.number)
      })
  }
}
