/// How the verdicts are distributed when every way of answering what is missing is equally likely.
struct VerdictDistribution {
  typealias Reference = DiagramStore.Reference

  /// After this many different states of a tick-list its average is given up.
  private static let stateLimit = 20_000

  private let diagrams: Diagrams
  private let questions: [Question]
  private let assignment: [Int]
  /// The number of verdicts; one more place is for cases without any.
  private let size: Int
  private var known: [Reference: [Double]] = [:]
  private var averages: [State: Double] = [:]

  /// How likely it is to come to each node, at one variable.
  private struct State: Hashable {
    var variable: Int
    var weights: [Reference: Double]
  }

  init(_ reasoner: Reasoner, _ assignment: [Int]) {
    diagrams = reasoner.diagrams
    questions = reasoner.model.questions
    self.assignment = assignment
    size = reasoner.model.tree.verdicts.count
  }

  /// The entropy of what comes out below a node, in bits.
  mutating func entropy(of node: Reference) -> Double { Self.entropy(distribution(node)) }

  /// The entropy that is expected after a question has been answered; nil when that is too much
  /// to work out.
  mutating func bitsLeft(after question: Int) -> Double? {
    let range = diagrams.variables.ofQuestion[question]
    guard !range.isEmpty else { return nil }
    averages = [:]
    return average(State(variable: range.lowerBound, weights: weights(before: range)), range)
  }

  /// How likely it is to come to each node that looks at none of the variables before the range.
  private func weights(before range: Range<Int>) -> [Reference: Double] {
    var weights: [Reference: Double] = [diagrams.verdict: 1]
    for variable in 0..<range.lowerBound {
      for (node, weight) in weights where diagrams.store.variable(node) == variable {
        weights[node] = nil
        for (cell, chance) in chances(of: variable) {
          weights[diagrams.store.child(node, cell), default: 0] += weight * chance
        }
      }
    }
    return weights
  }

  private mutating func average(_ state: State, _ range: Range<Int>) -> Double? {
    if let known = averages[state] { return known }
    guard averages.count < Self.stateLimit else { return nil }
    let variable = state.variable
    guard variable < range.upperBound else {
      var sum = [Double](repeating: 0, count: size + 1)
      for (node, weight) in state.weights {
        for (place, part) in distribution(node).enumerated() { sum[place] += weight * part }
      }
      return Self.entropy(sum)
    }
    var next = state
    next.variable += 1
    guard state.weights.keys.contains(where: { diagrams.store.variable($0) == variable }) else {
      return average(next, range)
    }
    var result = 0.0
    for (cell, chance) in chances(of: variable, isAnswered: true) {
      next.weights = [:]
      for (node, weight) in state.weights {
        let isHere = diagrams.store.variable(node) == variable
        next.weights[isHere ? diagrams.store.child(node, cell) : node, default: 0] += weight
      }
      guard let part = average(next, range) else { return nil }
      result += chance * part
    }
    averages[state] = result
    return result
  }

  private mutating func distribution(_ node: Reference) -> [Double] {
    if let value = DiagramStore.value(node) {
      var result = [Double](repeating: 0, count: size + 1)
      result[min(value, size)] = 1
      return result
    }
    if let known = known[node] { return known }
    var result = [Double](repeating: 0, count: size + 1)
    for (cell, chance) in chances(of: diagrams.store.variable(node)) {
      let part = distribution(diagrams.store.child(node, cell))
      for place in result.indices { result[place] += chance * part[place] }
    }
    known[node] = result
    return result
  }

  /// The values that a variable can have, and how likely each is.
  private func chances(of variable: Int, isAnswered: Bool = false) -> [(Int, Double)] {
    let description = diagrams.variables.all[variable]
    if isAnswered, description.aspect == .isUnknown { return [(0, 1)] }
    let cells = diagrams.cells(of: variable, assignment)
    guard cells.count > 1, case .stretch(let starts) = description.aspect else {
      return cells.map { ($0, 1 / Double(cells.count)) }
    }
    let widths = cells.map { cell in
      Double(questions[description.question].stretch(cell...cell, starts: starts)?.count ?? 0)
    }
    let whole = widths.reduce(0, +)
    return zip(cells, widths).map { ($0, $1 / whole) }
  }

  private static func entropy(_ parts: [Double]) -> Double {
    parts.reduce(0) { $0 - ($1 > 0 ? $1 * log2($1) : 0) }
  }

  /// The logarithm to base 2 of a positive number.
  private static func log2(_ value: Double) -> Double {
    let z = (value.significand - 1) / (value.significand + 1)
    var (sum, power) = (0.0, z)
    // The series of artanh; z is at most 1/3, so that 18 terms are exact to the last digit.
    for term in 0..<18 {
      sum += power / Double(2 * term + 1)
      power *= z * z
    }
    return Double(value.exponent) + sum * 2 * 1.442_695_040_888_963_4
  }
}
