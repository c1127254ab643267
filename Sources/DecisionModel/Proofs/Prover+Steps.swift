extension Prover {
  /// Looks for answers that, raised by one step, lower the first outcome or the referral.
  ///
  /// Cases are compared in which everything else is equal. Where either of them ends without an
  /// outcome that has a rank, such as a stop, there is nothing to compare.
  mutating func proveSteps() throws(LimitReached) {
    let ranks = Set(model.outcomes.compactMap(\.rank)).sorted()
    let (verdicts, outcomes) = (model.tree.verdicts, model.outcomes)
    let rank = try compiler.store.map(diagrams.verdict) { leaf in
      let first = verdicts.indices.contains(leaf) ? verdicts[leaf].first : nil
      let place = first.flatMap { outcomes[$0].rank }.flatMap { ranks.firstIndex(of: $0) }
      return DiagramStore.leaf(place ?? DiagramCompiler.nothing)
    }
    let hasRank = try compiler.store.map(rank) { leaf in
      leaf == DiagramCompiler.nothing ? DiagramStore.no : DiagramStore.yes
    }
    for (index, question) in model.questions.enumerated()
    where question.kind == .ordinal && !question.isRefinement {
      guard let variable = compiler.variables.ofQuestion[index].last else { continue }
      for option in question.options.indices.dropLast() {
        let step = Step(question: index, variable: variable, option: option)
        try prove(.notMonotone, step, rank, where: hasRank, other: nil) { $1 < $0 }
        try proveReferral(step, where: hasRank)
      }
    }
  }

  /// Compares the levels of a referral, or its results where they have none.
  private mutating func proveReferral(
    _ step: Step, where hasRank: Reference
  ) throws(LimitReached) {
    guard let list = model.advice.referral, let referral = diagrams.referral else { return }
    let levels = list.results.enumerated().map { position, result in
      result.level.flatMap { Referral.Level.allCases.firstIndex(of: $0) } ?? position
    }
    try prove(.notMonotone, step, referral, where: hasRank, other: .referral) { below, above in
      levels[above] < levels[below]
    }
    try prove(.lessUrgent, step, referral, where: hasRank, other: .referral) { below, above in
      levels[above] == levels[below] && above < below
    }
  }

  /// One step up.
  private struct Step {
    var question: Int
    var variable: Int
    /// The option below; the one above is the next.
    var option: Int
  }

  private mutating func prove(
    _ kind: Flaw.Kind, _ step: Step, _ function: Reference, where isComparable: Reference,
    other: Flaw.Place?, _ isFall: (Int, Int) -> Bool
  ) throws(LimitReached) {
    let (variable, option) = (step.variable, step.option)
    var memo: [UInt64: Reference] = [:]
    let below = try fix(function, variable, option)
    let above = try fix(function, variable, option + 1)
    var falls = try self.falls(from: below, to: above, isFall, &memo)
    guard falls != DiagramStore.no else { return }
    for cell in [option, option + 1] {
      falls = try compiler.store.and(falls, try fix(isComparable, variable, cell))
    }
    falls = try compiler.store.and(falls, not: try compiler.isUnknown(step.question))
    guard falls != DiagramStore.no else { return }
    var reached: [Reference] = []
    for condition in diagrams.reached {
      reached.append(
        try compiler.store.or(
          try fix(condition, variable, option), try fix(condition, variable, option + 1)))
    }
    var only = [Reference](repeating: DiagramStore.no, count: compiler.store.cells[variable])
    only[option] = DiagramStore.yes
    // The step itself is fixed here, whether or not both walks ask its question.
    reached[step.question] = DiagramStore.yes
    falls = try compiler.store.and(falls, try compiler.store.node(variable, only))
    falls = try compiler.store.and(falls, try onePerCase(reached))
    let cells = path(through: falls)
    var raised = cells
    raised[variable] = option + 1
    noteFall(
      kind, .step(question: step.question, option: option), other: other, count: count(falls),
      from: cells, to: raised)
  }

  /// The function that remains when a variable has a value.
  private mutating func fix(
    _ function: Reference, _ variable: Int, _ cell: Int
  ) throws(LimitReached) -> Reference {
    var memo: [Reference: Reference] = [:]
    return try fix(function, variable, cell, &memo)
  }

  private mutating func fix(
    _ function: Reference, _ variable: Int, _ cell: Int, _ memo: inout [Reference: Reference]
  ) throws(LimitReached) -> Reference {
    let top = compiler.store.variable(function)
    if top > variable { return function }
    if top == variable { return compiler.store.child(function, cell) }
    if let known = memo[function] { return known }
    var parts: [Reference] = []
    for part in 0..<compiler.store.cells[top] {
      parts.append(try fix(compiler.store.child(function, part), variable, cell, &memo))
    }
    let result = try compiler.store.node(top, parts)
    memo[function] = result
    return result
  }

  /// The cases in which the second function is a fall from the first, where both say something.
  private mutating func falls(
    from a: Reference, to b: Reference, _ isFall: (Int, Int) -> Bool,
    _ memo: inout [UInt64: Reference]
  ) throws(LimitReached) -> Reference {
    if a == b { return DiagramStore.no }
    if let low = DiagramStore.value(b), let high = DiagramStore.value(a) {
      let isSaid = max(low, high) < DiagramCompiler.nothing
      return isSaid && isFall(high, low) ? DiagramStore.yes : DiagramStore.no
    }
    let key = UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b))
    if let known = memo[key] { return known }
    guard memo.count < compiler.store.limit else {
      throw LimitReached(nodes: compiler.store.limit)
    }
    let top = min(compiler.store.variable(a), compiler.store.variable(b))
    var parts: [Reference] = []
    for cell in 0..<compiler.store.cells[top] {
      let (below, above) = (part(of: a, top, cell), part(of: b, top, cell))
      parts.append(try falls(from: below, to: above, isFall, &memo))
    }
    let result = try compiler.store.node(top, parts)
    memo[key] = result
    return result
  }

  /// What remains of a function when a variable at or above its top has the value.
  private func part(of function: Reference, _ top: Int, _ cell: Int) -> Reference {
    compiler.store.variable(function) == top ? compiler.store.child(function, cell) : function
  }
}
