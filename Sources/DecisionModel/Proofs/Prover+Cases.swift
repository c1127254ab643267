extension Prover {
  /// The cases in which every question that is not reached has its first value, so that what
  /// differs only in unasked answers is counted once.
  mutating func onePerCase(_ reached: [Reference]) throws(LimitReached) -> Reference {
    var result = DiagramStore.yes
    for (question, range) in compiler.variables.ofQuestion.enumerated() {
      guard reached[question] != DiagramStore.yes else { continue }
      var isFirst = DiagramStore.yes
      for variable in range.reversed() {
        var cells = [Reference](
          repeating: DiagramStore.no, count: compiler.variables.all[variable].cells)
        cells[0] = isFirst
        isFirst = try compiler.store.node(variable, cells)
      }
      let constraint = try compiler.store.or(reached[question], isFirst)
      result = try compiler.store.and(result, constraint)
    }
    return result
  }

  /// The number of cases of a condition, at most the largest number.
  func count(_ cases: Reference) -> Int {
    var memo: [Reference: Int] = [:]
    let below = count(cases, &memo)
    return product(0..<compiler.store.variable(cases), below)
  }

  /// The number of cases below the variable at the top.
  private func count(_ cases: Reference, _ memo: inout [Reference: Int]) -> Int {
    if cases < 0 { return cases == DiagramStore.yes ? 1 : 0 }
    if let known = memo[cases] { return known }
    let variable = compiler.store.variable(cases)
    var sum = 0
    for cell in 0..<compiler.store.cells[variable] {
      let child = compiler.store.child(cases, cell)
      let part = product(
        variable + 1..<compiler.store.variable(child), count(child, &memo))
      let (total, isTooLarge) = sum.addingReportingOverflow(part)
      sum = isTooLarge ? .max : total
    }
    memo[cases] = sum
    return sum
  }

  private func product(_ free: Range<Int>, _ count: Int) -> Int {
    guard count > 0 else { return 0 }
    var product = count
    for variable in free {
      let (result, isTooLarge) = product.multipliedReportingOverflow(
        by: compiler.store.cells[variable])
      if isTooLarge { return .max }
      product = result
    }
    return product
  }

  /// The first case of a condition that holds somewhere: a value for every variable.
  ///
  /// Refinements are left without an answer where that is possible.
  func path(through cases: Reference) -> [Int] {
    let store = compiler.store
    var cells = compiler.variables.all.map { variable in
      isRefinement(variable) ? variable.cells - 1 : 0
    }
    var node = cases
    while node >= 0 {
      let variable = store.variable(node)
      var order = Array(0..<store.cells[variable])
      if isRefinement(compiler.variables.all[variable]) { order.reverse() }
      guard let cell = order.first(where: { store.child(node, $0) != DiagramStore.no }) else {
        break
      }
      cells[variable] = cell
      node = store.child(node, cell)
    }
    return cells
  }

  /// Whether the last value says that a refinement is not answered.
  private func isRefinement(_ variable: Variables.Variable) -> Bool {
    variable.answers < variable.regular
  }

  /// The answers that a value for every variable stands for, to the questions that are reached.
  func answers(_ cells: [Int]) -> Answers {
    var answers = Answers()
    for (question, range) in compiler.variables.ofQuestion.enumerated()
    where !range.isEmpty && holds(diagrams.reached[question], cells) {
      answers[model.questions[question].id] = answer(range, cells)
    }
    return answers
  }

  private func answer(_ range: Range<Int>, _ cells: [Int]) -> Answer? {
    var ticked: Set<Int> = []
    for variable in range {
      let description = compiler.variables.all[variable]
      switch description.aspect {
      case .isUnknown: if cells[variable] == 1 { return .unknown }
      case .choice:
        return cells[variable] < description.answers ? .option(cells[variable]) : nil
      case .tick(let option): if cells[variable] == 1 { ticked.insert(option) }
      case .stretch(let starts):
        return cells[variable] < starts.count ? .number(starts[cells[variable]]) : nil
      }
    }
    let question = model.questions[compiler.variables.all[range.lowerBound].question]
    return question.isRefinement && ticked.isEmpty ? nil : .ticked(ticked)
  }

  /// Whether a condition holds in a case.
  func holds(_ condition: Reference, _ cells: [Int]) -> Bool {
    var node = condition
    while node >= 0 { node = compiler.store.child(node, cells[compiler.store.variable(node)]) }
    return node == DiagramStore.yes
  }
}
