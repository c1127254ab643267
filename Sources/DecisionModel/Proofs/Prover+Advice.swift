extension Prover {
  /// Looks at what is said beside the tree: the referral is asked in every case, the adaptation
  /// once for each suggestion that is shown.
  mutating func proveAdvice() throws(LimitReached) {
    let verdicts = model.tree.verdicts
    let outcomes = model.outcomes
    let suggested = try compiler.store.map(diagrams.verdict) { leaf in
      let isSuggestion =
        verdicts.indices.contains(leaf)
        && verdicts[leaf].outcomes.contains { outcomes[$0].kind == .suggestion }
      return isSuggestion ? DiagramStore.yes : DiagramStore.no
    }
    // Beside the tree a decision that says nothing is missed only where something is suggested:
    // it is often built from what is no longer asked once the walk has stopped.
    try use(model.advice.decisionsAsked, in: DiagramStore.yes, missedIn: suggested)
    try use(model.advice.decisionsAdapting, in: suggested)
    if let referral = model.advice.referral {
      var tally = Tally(rules: referral.rules.count)
      try add(referral, in: DiagramStore.yes, to: &tally)
      try settle(tally, referral, .referral) { .referral($0) }
    }
    try proveAdaptation()
    try proveProvisional()
    try proveBlocks()
  }

  private mutating func proveAdaptation() throws(LimitReached) {
    guard let adaptation = model.advice.adaptation else { return }
    var tally = Tally(rules: adaptation.rules.count)
    for (index, outcome) in model.outcomes.enumerated() where outcome.kind == .suggestion {
      let isShown = try compiler.compile(.reading(outcomes: 1 << UInt64(index)))
      compiler.reading = index
      try add(adaptation, in: isShown, to: &tally)
      compiler.reading = nil
    }
    try settle(tally, adaptation, .adaptation) { .adaptation($0) }
  }

  private mutating func proveBlocks() throws(LimitReached) {
    for (index, flag) in model.advice.flags.enumerated() {
      for outcome in model.outcomes.indices where model.rulesOut(flag, outcome) {
        let isShown = try compiler.compile(.reading(outcomes: 1 << UInt64(outcome)))
        let cases = try compiler.store.and(diagrams.flags[index], isShown)
        try note(.blockedOutcome, .flag(index), other: .outcome(outcome), in: cases)
      }
    }
  }

  /// Looks at a decision, once all its uses are known; one without any is taken as it stands.
  mutating func proveDecision(_ decision: Int) throws(LimitReached) {
    let list = model.decisions[decision]
    if decisions[decision].used == DiagramStore.no {
      try use(decision, in: DiagramStore.yes)
    }
    try settle(decisions[decision], list, .decision(decision)) { .decision(decision, rule: $0) }
  }

  /// Looks for outcomes that no verdict names.
  mutating func proveOutcomes() throws(LimitReached) {
    for outcome in model.outcomes.indices {
      let isShown = try compiler.compile(.reading(outcomes: 1 << UInt64(outcome)))
      if isShown == DiagramStore.no { noteAbsence(.unreachableOutcome, .outcome(outcome)) }
    }
  }

  /// Looks for questions on which nothing depends that anybody is told.
  mutating func proveQuestions() throws(LimitReached) {
    var roots = diagrams.consequences + diagrams.notes
    for condition in model.advice.reviews.map(\.when) + model.advice.areas.map(\.when) {
      roots.append(try compiler.compile(condition))
    }
    var useful = Set(
      variables(of: roots).map { compiler.variables.all[$0].question })
    for rule in model.advice.provisional {
      useful.formUnion(rule.when.questions.flatMap { model.questions.items(of: $0) })
    }
    for (question, range) in compiler.variables.ofQuestion.enumerated()
    where !range.isEmpty && !useful.contains(question) {
      if diagrams.reached[question] == DiagramStore.no {
        noteAbsence(.uselessQuestion, .question(question))
      } else {
        try note(.uselessQuestion, .question(question), in: diagrams.reached[question])
      }
    }
  }

  /// The variables that a function of some functions depends on.
  private func variables(of roots: [Reference]) -> Set<Int> {
    var isSeen = [Bool](repeating: false, count: compiler.store.count)
    var variables: Set<Int> = []
    var stack = roots
    while let next = stack.popLast() {
      guard next >= 0, !isSeen[Int(next)] else { continue }
      isSeen[Int(next)] = true
      let variable = compiler.store.variable(next)
      variables.insert(variable)
      for cell in 0..<compiler.store.cells[variable] {
        stack.append(compiler.store.child(next, cell))
      }
    }
    return variables
  }
}

extension Advice {
  /// The decisions that are asked in every case: by flags, the referral and statements.
  var decisionsAsked: Set<Int> {
    let conditions =
      flags.map(\.when) + (referral?.rules.map(\.when) ?? []) + provisional.map(\.when)
      + duties.map(\.when) + notes.map(\.when) + reviews.map(\.when) + areas.map(\.when)
    return conditions.reduce(into: []) { $0.formUnion($1.decisions) }
  }

  /// The decisions that are asked where something is suggested, by the adaptation.
  var decisionsAdapting: Set<Int> {
    (adaptation?.rules ?? []).reduce(into: []) { $0.formUnion($1.when.decisions) }
  }
}

extension Model {
  /// Whether an outcome must not be shown while the flag is raised: the flag blocks it, or it is
  /// a suggestion and the flag stops the walk.
  func rulesOut(_ flag: Flag, _ outcome: Int) -> Bool {
    flag.blocked >> UInt64(outcome) & 1 == 1
      || flag.effect == .stop && outcomes[outcome].kind == .suggestion
  }
}
