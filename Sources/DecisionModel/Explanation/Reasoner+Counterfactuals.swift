extension Reasoner {
  /// Every smallest set of answers that, given differently, would change which outcome comes first.
  ///
  /// Only answers that were given are altered; what is missing stays missing, and may be anything.
  /// A tick is an answer of its own. No set contains another.
  /// - Parameters:
  ///   - sizeLimit: The most answers that a set has.
  ///   - countLimit: The most sets that are listed.
  /// - Complexity: linear in the size of the verdict diagram, and in the number of sets.
  public func counterfactuals(
    from answers: Answers, sizeLimit: Int = 3, countLimit: Int = 60
  ) -> Counterfactuals {
    var search = CounterfactualSearch(self, answers)
    let (sets, isComplete) = search.sets(upTo: sizeLimit)
    return Counterfactuals(
      sizeLimit: sizeLimit, countLimit: countLimit, sets: Array(sets.prefix(countLimit)),
      isComplete: isComplete && sets.count <= countLimit)
  }
}

/// Finds the ways through the verdict diagram that depart from the given answers and end elsewhere.
private struct CounterfactualSearch {
  typealias Reference = DiagramStore.Reference

  /// A variable and the value that it gets.
  private struct Step: Hashable {
    var variable: Int
    var cell: Int
  }

  /// After this many ways the search ends.
  private static let wayLimit = 20_000
  /// More than any model has variables.
  private static let never = 1 << 20

  private let reasoner: Reasoner
  private let assignment: [Int]
  private var projection: Projection
  private var root: Reference?
  private var present: Reference = -1
  private var distances: [Reference: Int] = [:]
  private var found: Set<[Step]> = []
  private var ways: [(steps: [Step], end: Reference)] = []
  private var isCut = false

  init(_ reasoner: Reasoner, _ answers: Answers) {
    self.reasoner = reasoner
    let diagrams = reasoner.diagrams
    let facts = Facts(answers, for: reasoner.model)
    let assignment = diagrams.variables.assignment(facts, in: reasoner.model)
    self.assignment = assignment
    projection = Projection(cells: diagrams.store.cells, limit: 200_000)
    let roles = diagrams.variables.all.indices.map { index -> Projection.Role in
      let variable = diagrams.variables.all[index]
      let isGiven = facts.slots[variable.question].knowledge == .answered
      return isGiven && variable.aspect != .isUnknown
        ? .kept : .open(diagrams.cells(of: index, assignment))
    }
    root = try? projection.take(
      diagrams.verdict, from: diagrams, roles: roles, leaves: reasoner.firsts(ofLeaf:))
    guard var node = root else { return }
    while node >= 0 {
      node = projection.store.child(node, assignment[projection.store.variable(node)])
    }
    present = node
  }

  /// The sets, the smallest first, and whether none was left out.
  mutating func sets(upTo sizeLimit: Int) -> ([Counterfactual], isComplete: Bool) {
    guard let root else { return ([], false) }
    var sets: [Counterfactual] = []
    for size in 1...max(1, sizeLimit) where !isCut {
      ways = []
      var steps: [Step] = []
      follow(root, left: size, &steps)
      for way in ways { found.insert(way.steps) }
      sets += merged().compactMap(counterfactual)
    }
    return (sets, !isCut)
  }

  /// Goes on from a node, and notes every way that ends elsewhere after just so many steps.
  private mutating func follow(_ node: Reference, left: Int, _ steps: inout [Step]) {
    if isCut { return }
    guard node >= 0 else {
      if left == 0, node != present, !containsFound(steps) { note(steps, node) }
      return
    }
    let variable = projection.store.variable(node)
    let kept = projection.store.child(node, assignment[variable])
    if distance(kept) <= left { follow(kept, left: left, &steps) }
    guard left > 0 else { return }
    for cell in 0..<reasoner.diagrams.variables.all[variable].answers {
      let child = projection.store.child(node, cell)
      guard child != kept, distance(child) < left else { continue }
      steps.append(Step(variable: variable, cell: cell))
      if !containsFound(steps) { follow(child, left: left - 1, &steps) }
      steps.removeLast()
    }
  }

  private mutating func note(_ steps: [Step], _ end: Reference) {
    ways.append((steps, end))
    isCut = found.count + ways.count >= Self.wayLimit
  }

  /// Whether some of the steps alone end elsewhere.
  private func containsFound(_ steps: [Step]) -> Bool {
    guard !found.isEmpty, steps.count < 16 else { return false }
    return (1..<(1 << steps.count)).contains { mask in
      found.contains(steps.indices.filter { mask & 1 << $0 != 0 }.map { steps[$0] })
    }
  }

  /// The fewest steps from a node to another end.
  private mutating func distance(_ node: Reference) -> Int {
    guard node >= 0 else { return node == present ? Self.never : 0 }
    if let known = distances[node] { return known }
    let variable = projection.store.variable(node)
    var best = distance(projection.store.child(node, assignment[variable]))
    for cell in 0..<reasoner.diagrams.variables.all[variable].answers
    where cell != assignment[variable] {
      best = min(best, 1 + distance(projection.store.child(node, cell)))
    }
    distances[node] = best
    return best
  }
}

extension CounterfactualSearch {
  /// Some steps, each to any of a few neighbouring values.
  private struct Span: Hashable {
    var variables: [Int]
    var cells: [ClosedRange<Int>]
    var end: Reference
  }

  /// The ways, with stretches of a number that touch taken together where they end alike.
  private func merged() -> [Span] {
    var spans = ways.map { way in
      Span(
        variables: way.steps.map(\.variable), cells: way.steps.map { $0.cell...$0.cell },
        end: way.end)
    }
    let variables = reasoner.diagrams.variables.all
    for position in 0..<(spans.first?.cells.count ?? 0) {
      var result: [Span] = []
      var open: [Span: Int] = [:]
      for span in spans {
        var key = span
        key.cells[position] = 0...0
        if variables[span.variables[position]].isStretch, let known = open[key],
          result[known].cells[position].upperBound + 1 == span.cells[position].lowerBound
        {
          let start = result[known].cells[position].lowerBound
          result[known].cells[position] = start...span.cells[position].upperBound
        } else {
          open[key] = result.count
          result.append(span)
        }
      }
      spans = result
    }
    return spans
  }

  private func counterfactual(_ span: Span) -> Counterfactual? {
    let alterations = zip(span.variables, span.cells).compactMap {
      reasoner.alteration(of: $0, to: $1)
    }
    guard alterations.count == span.cells.count else { return nil }
    return Counterfactual(alterations: alterations, outcomes: projection.values(span.end))
  }
}
