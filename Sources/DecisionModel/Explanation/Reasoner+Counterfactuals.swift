extension Reasoner {
  /// Every smallest set of answers that, given differently, would change which outcome comes first.
  ///
  /// Only answers that were given are altered; what is missing stays missing, and may be anything.
  /// A tick is an answer of its own. No set contains another.
  /// - Parameters:
  ///   - sizeLimit: The most answers that a set has.
  ///   - countLimit: The most sets that are listed.
  /// - Complexity: linear in the part of the verdict diagram that so many answers lead to, and in
  ///   the number of sets.
  public func counterfactuals(
    from answers: Answers, sizeLimit: Int = 3, countLimit: Int = 60
  ) -> Counterfactuals {
    var search = CounterfactualSearch(self, answers, countLimit: countLimit)
    let (sets, isComplete) = search.sets(upTo: sizeLimit)
    return Counterfactuals(
      sizeLimit: sizeLimit, countLimit: countLimit, sets: Array(sets.prefix(countLimit)),
      isComplete: isComplete)
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

  /// After this many ways, or states with several nodes, the search ends.
  private static let wayLimit = 20_000

  private let reasoner: Reasoner
  private let countLimit: Int
  /// Whether ways can be taken together, so that none may be left out before the last is known.
  private let hasStretches: Bool
  /// The number of values that an answer can have, by variable.
  private let answerCounts: [Int]
  private var verdict: OpenVerdict
  private let start: Reference
  private let present: Reference
  /// By state: with how many steps another end is known to be reached, and not to be reached.
  private var reached: [UInt8] = []
  private var missed: [Int8] = []
  /// What ends elsewhere: single steps, and several.
  private var singles: Set<Step> = []
  private var found: Set<[Step]> = []
  private var ways: [(steps: [Step], end: Reference)] = []
  private var isCut = false

  init(_ reasoner: Reasoner, _ answers: Answers, countLimit: Int) {
    self.reasoner = reasoner
    self.countLimit = countLimit
    hasStretches = reasoner.hasStretches
    answerCounts = reasoner.diagrams.variables.all.map(\.answers)
    verdict = OpenVerdict(reasoner, answers)
    start = verdict.start()
    present = verdict.end(from: start)
  }

  /// The sets, the smallest first, and whether none was left out.
  ///
  /// There may be more than are asked for, but not without a word: then some were left out.
  mutating func sets(upTo sizeLimit: Int) -> ([Counterfactual], isComplete: Bool) {
    var sets: [Counterfactual] = []
    for size in 1...max(1, min(sizeLimit, Int(Int8.max))) where !isCut && sets.count <= countLimit {
      ways = []
      (reached, missed) = ([], [])
      var steps: [Step] = []
      follow(start, left: size, &steps, room: countLimit - sets.count)
      for way in ways {
        if size == 1 { singles.insert(way.steps[0]) } else { found.insert(way.steps) }
      }
      sets += merged().compactMap(counterfactual)
    }
    return (sets, !isCut && sets.count <= countLimit)
  }

  /// Goes on from a state, and notes every way that ends elsewhere after just so many steps.
  ///
  /// Where no ways can be taken together it ends with one way more than there is room for.
  private mutating func follow(
    _ state: Reference, left: Int, _ steps: inout [Step], room: Int
  ) {
    if isCut || (ways.count > room && !hasStretches) { return }
    guard state >= 0 else {
      if left == 0, state != present { note(steps, state) }
      return
    }
    let variable = verdict.variable(state)
    let given = verdict.answers[variable]
    let kept = verdict.child(state, given)
    if leads(kept, left) { follow(kept, left: left, &steps, room: room) }
    guard left > 0 else { return }
    for cell in 0..<answerCounts[variable] where cell != given {
      let child = verdict.child(state, cell)
      guard child != kept, !singles.contains(Step(variable: variable, cell: cell)),
        leads(child, left - 1)
      else { continue }
      steps.append(Step(variable: variable, cell: cell))
      if !containsFound(steps) { follow(child, left: left - 1, &steps, room: room) }
      steps.removeLast()
    }
  }

  private mutating func note(_ steps: [Step], _ end: Reference) {
    ways.append((steps, end))
    if found.count + ways.count >= Self.wayLimit { isCut = true }
  }

  /// Whether some of the steps, with the last one among them, alone end elsewhere.
  private func containsFound(_ steps: [Step]) -> Bool {
    guard steps.count > 1, steps.count < 16, !found.isEmpty, let last = steps.last else {
      return false
    }
    let earlier = steps.dropLast()
    return (1..<(1 << earlier.count)).contains { mask in
      found.contains(earlier.indices.filter { mask & 1 << $0 != 0 }.map { steps[$0] } + [last])
    }
  }

  /// Whether another end can be reached from a state with so many steps, none of which ends
  /// elsewhere all alone.
  private mutating func leads(_ state: Reference, _ left: Int) -> Bool {
    guard state >= 0 else { return state != present }
    if isCut { return false }
    makeRoom(for: state)
    if reached[Int(state)] <= left { return true }
    if missed[Int(state)] >= left { return false }
    let result = leadsOn(state, left)
    if result { reached[Int(state)] = UInt8(left) } else { missed[Int(state)] = Int8(left) }
    return result
  }

  private mutating func leadsOn(_ state: Reference, _ left: Int) -> Bool {
    let variable = verdict.variable(state)
    let given = verdict.answers[variable]
    let kept = verdict.child(state, given)
    if leads(kept, left) { return true }
    guard left > 0 else { return false }
    for cell in 0..<answerCounts[variable] where cell != given {
      let child = verdict.child(state, cell)
      if child != kept, !singles.contains(Step(variable: variable, cell: cell)),
        leads(child, left - 1)
      {
        return true
      }
    }
    return false
  }

  private mutating func makeRoom(for state: Reference) {
    let missing = max(Int(state) + 1, verdict.count) - reached.count
    guard missing > 0 else { return }
    reached += Array(repeating: .max, count: missing)
    missed += Array(repeating: -1, count: missing)
    if verdict.count - reasoner.verdict.count > Self.wayLimit { isCut = true }
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
    guard hasStretches else { return spans }
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
    return Counterfactual(alterations: alterations, outcomes: verdict.outcomes(span.end))
  }
}
