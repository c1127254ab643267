/// One evaluation: walks the tree, then works out what is said beside it.
struct Run {
  let evaluator: Evaluator
  let instructions: UnsafeBufferPointer<Program.Instruction>
  let slots: UnsafeBufferPointer<Facts.Slot>

  /// Fills the outline from scratch.
  mutating func evaluate(into outline: inout Outline) {
    let model = evaluator.model
    clear(&outline, model)
    walk(model.tree, &outline)
    settleVerdict(&outline)
    for (index, start) in evaluator.code.flags.enumerated() {
      switch truth(start, &outline) {
      case .yes: outline.raisedFlags |= 1 << index
      case .open: outline.openFlags |= 1 << index
      case .no: break
      }
    }
    if let referral = model.advice.referral {
      outline.referral = result(
        of: referral, evaluator.code.referral, evaluator.rules.referralStart, &outline)
    }
    if model.advice.adaptation != nil { adapt(&outline) }
    for (index, start) in evaluator.code.duties.enumerated() {
      outline.duties[index] = truth(start, &outline)
    }
    for (index, start) in evaluator.code.notes.enumerated() {
      outline.notes[index] = truth(start, &outline)
    }
  }

  private func clear(_ outline: inout Outline, _ model: Model) {
    outline.verdict = -1
    outline.possibleVerdicts.removeAll(keepingCapacity: true)
    outline.path.removeAll(keepingCapacity: true)
    outline.firedRules.removeAll(keepingCapacity: true)
    outline.raisedFlags = 0
    outline.openFlags = 0
    outline.reading = -1
    outline.mayEndNowhere = false
    outline.usedQuestions.refill(0, count: evaluator.rules.questionWords)
    outline.reached.refill(.no, count: model.questions.count)
    outline.decisions.refill(Outline.ResultState(), count: model.decisions.count)
    outline.adaptations.refill(Outline.ResultState(), count: model.outcomes.count)
    outline.duties.refill(.no, count: model.advice.duties.count)
    outline.notes.refill(.no, count: model.advice.notes.count)
    outline.referral = Outline.ResultState()
    for index in slots.indices where model.questions[index].isRefinement {
      outline.reached[index] = .yes
    }
  }

  private func adapt(_ outline: inout Outline) {
    guard let adaptation = evaluator.model.advice.adaptation else { return }
    let outcomes = readings(outline)
    for outcome in evaluator.model.outcomes.indices where outcomes & (1 << outcome) != 0 {
      guard evaluator.model.outcomes[outcome].kind == .suggestion else { continue }
      outline.reading = outcome
      outline.adaptations[outcome] = result(
        of: adaptation, evaluator.code.adaptation, evaluator.rules.adaptationStart, &outline)
    }
    outline.reading = -1
  }

  /// Every outcome that some possible verdict names, as a mask.
  private func readings(_ outline: Outline) -> UInt64 {
    let verdicts = evaluator.model.tree.verdicts
    if outline.verdict >= 0 { return verdicts[outline.verdict].mask }
    return outline.possibleVerdicts.reduce(0) { $0 | verdicts[$1].mask }
  }

  /// Notes that a rule decided something.
  func fire(_ rule: Int, _ outline: inout Outline) {
    outline.firedRules.append(rule)
    for word in 0..<evaluator.rules.questionWords {
      outline.usedQuestions[word] |= evaluator.rules.tested[rule][word]
    }
  }
}

extension Array {
  /// Gives every element the value, without allocating when the count is right already.
  fileprivate mutating func refill(_ value: Element, count: Int) {
    if self.count != count {
      self = Array(repeating: value, count: count)
    } else {
      for index in indices { self[index] = value }
    }
  }
}

extension Tree.Verdict {
  /// Its outcomes as a mask.
  var mask: UInt64 { outcomes.reduce(0) { $0 | 1 << UInt64($1) } }
}
