extension Reasoner {
  /// For every other suggestion, the fewest answers that would have to be different.
  ///
  /// With those answers the outcome certainly comes first, whatever is still missing. When
  /// nothing is missing, no smaller number of answers would do.
  /// - Complexity: linear in the size of the verdict diagram for each outcome.
  public func nearest(from answers: Answers) -> [Nearest] {
    let facts = Facts(answers, for: model)
    let assignment = diagrams.variables.assignment(facts, in: model)
    let shown = Set(decide(answers).readings.map(\.outcome))
    return model.outcomes.indices
      .filter { model.outcomes[$0].kind == .suggestion && !shown.contains($0) }
      .map { outcome in
        var search = NearestSearch(self, assignment, outcome)
        return Nearest(outcome: outcome, steps: search.steps())
      }
  }
}

/// Finds the way through the verdict diagram that departs from the fewest answers.
private struct NearestSearch {
  typealias Reference = DiagramStore.Reference

  let reasoner: Reasoner
  let assignment: [Int]
  let outcome: Int
  private var memo: [State: Int] = [:]

  /// A node, and what was done on the way to it with the question it looks at.
  private struct State: Hashable {
    var node: Reference
    /// The question that was changed last, or -1.
    var changedQuestion: Int
    /// The question that was last left at "do not know", or -1; its value cannot be chosen.
    var unknownQuestion: Int
  }

  /// More than any model has questions.
  private static let never = 1 << 20

  init(_ reasoner: Reasoner, _ assignment: [Int], _ outcome: Int) {
    self.reasoner = reasoner
    self.assignment = assignment
    self.outcome = outcome
  }

  /// What would have to be answered.
  mutating func steps() -> [Nearest.Step] {
    let diagrams = reasoner.diagrams
    var state = State(node: diagrams.verdict, changedQuestion: -1, unknownQuestion: -1)
    guard cost(state) < Self.never else { return [] }
    var cells: [Int: Int] = [:]
    while state.node >= 0 {
      let variable = diagrams.store.variable(state.node)
      let options = moves(from: state)
      guard let best = options.min(by: { cost($0) < cost($1) }) else { break }
      if best.cell != assignment[variable] { cells[variable] = best.cell }
      state = best.state
    }
    return grouped(cells)
  }

  private struct Move {
    var cell: Int
    var price: Int
    var state: State
  }

  private func moves(from state: State) -> [Move] {
    let diagrams = reasoner.diagrams
    let variable = diagrams.store.variable(state.node)
    let description = diagrams.variables.all[variable]
    if state.unknownQuestion == description.question { return [] }
    let kept = assignment[variable]
    let cells = Array(0..<description.answers) + (kept >= description.answers ? [kept] : [])
    return cells.map { cell in
      let isChange = cell != kept
      let isPaid = state.changedQuestion == description.question
      let isLeftUnknown = description.aspect == .isUnknown && cell == 1
      return Move(
        cell: cell, price: isChange && !isPaid ? 1 : 0,
        state: State(
          node: diagrams.store.child(state.node, cell),
          changedQuestion: isChange ? description.question : state.changedQuestion,
          unknownQuestion: isLeftUnknown ? description.question : state.unknownQuestion))
    }
  }

  private mutating func cost(_ move: Move) -> Int { move.price + cost(move.state) }

  private mutating func cost(_ state: State) -> Int {
    if let value = DiagramStore.value(state.node) {
      let verdicts = reasoner.model.tree.verdicts
      let isThere = verdicts.indices.contains(value) && verdicts[value].first == outcome
      return isThere ? 0 : Self.never
    }
    if let known = memo[state] { return known }
    var best = Self.never
    for move in moves(from: state) { best = min(best, cost(move)) }
    memo[state] = best
    return best
  }

  private func grouped(_ cells: [Int: Int]) -> [Nearest.Step] {
    let variables = reasoner.diagrams.variables.all
    let byQuestion = Dictionary(grouping: cells.keys.sorted()) { variables[$0].question }
    return reasoner.order.compactMap { question in
      byQuestion[question].map { step(question, $0, cells) }
    }
  }

  private func step(_ question: Int, _ changed: [Int], _ cells: [Int: Int]) -> Nearest.Step {
    var options: [Int] = []
    var removed: [Int] = []
    var number: Int?
    for variable in changed {
      let cell = cells[variable] ?? 0
      switch reasoner.diagrams.variables.all[variable].aspect {
      case .choice: options.append(cell)
      case .tick(let option):
        if cell == 1 { options.append(option) } else { removed.append(option) }
      case .stretch(let starts): number = starts[cell]
      case .isUnknown: break
      }
    }
    return Nearest.Step(question: question, options: options, removed: removed, number: number)
  }
}
