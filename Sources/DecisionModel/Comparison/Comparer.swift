/// Compares two models on their diagrams.
struct Comparer {
  typealias Reference = DiagramStore.Reference
  typealias LimitReached = DiagramStore.LimitReached

  /// What the two models say of some cases, as sets of numbers of what can be said.
  struct Pair: Hashable {
    var old: [Int]
    var new: [Int]
  }

  private struct Nodes: Hashable {
    var old: Reference
    var new: Reference
  }

  let reasoners: [Reasoner]
  private let shared: SharedVariables
  private var views: [ModelView]
  private var projection: Projection
  private var said: [Comparison.Said] = []
  private var numbers: [Comparison.Said: Int] = [:]
  /// By question of the new model: the cases in which either model may ask it.
  private var isAsked: [Int: Reference] = [:]
  /// What leaf 1 and those after it stand for; leaf 0 stands for no case.
  private var pairs: [Pair] = []
  private var pairNumbers: [Pair: Int] = [:]
  private var joined: [Nodes: Reference] = [:]

  init(_ old: Reasoner, _ new: Reasoner, limit: Int) {
    reasoners = [old, new]
    let shared = SharedVariables(old, new)
    self.shared = shared
    views = [ModelView(old, shared, side: 0), ModelView(new, shared, side: 1)]
    projection = Projection(cells: shared.all.map { $0.cells[0].count }, limit: limit)
  }

  /// Cases of which the models say something different, by the numbers of what they say.
  struct Difference {
    var old: [Int]
    var new: [Int]
    var count: Int
    var oldAnswers: Answers
    var newAnswers: Answers
  }

  /// The number of cases, and in which of them the models end differently.
  mutating func compare() throws(LimitReached) -> (cases: Int, moves: [Comparison.Move]) {
    let (cases, moves) = try differences(try verdict(of: 0), try verdict(of: 1))
    return (
      cases,
      moves.map { move in
        Comparison.Move(
          old: move.old.map { said[$0] }, new: move.new.map { said[$0] }, count: move.count,
          oldAnswers: move.oldAnswers, newAnswers: move.newAnswers)
      }
    )
  }

  /// A function of one model over what both know.
  mutating func carry(
    _ function: Reference, side: Int, leaves: (Int) -> [Int]
  ) throws(LimitReached) -> Reference {
    try views[side].carry(function, into: &projection, leaves: leaves)
  }

  /// The function that is the same in every case.
  mutating func leafOf(_ set: [Int]) -> Reference { projection.leaf(set) }

  /// The number of cases that two functions tell apart, and where they differ; most cases first.
  mutating func differences(
    _ old: Reference, _ new: Reference
  ) throws(LimitReached) -> (cases: Int, moves: [Difference]) {
    (pairs, pairNumbers, joined) = ([], [:], [:])
    let distinct = try onePerCase(variables(of: [old, new]))
    let pair = try join(old, new)
    let function = try projection.store.choose(distinct, pair, DiagramStore.leaf(0))
    let counts = CaseCount(projection.store).counts(below: function)
    var cases = 0
    var moves: [Difference] = []
    for (number, pair) in pairs.enumerated() {
      guard let count = counts[number + 1], count > 0 else { continue }
      let (sum, isTooLarge) = cases.addingReportingOverflow(count)
      cases = isTooLarge ? .max : sum
      if pair.old != pair.new { moves.append(move(pair, count, leaf: number + 1, in: function)) }
    }
    let order = moves.enumerated().sorted { a, b in
      (b.element.count, a.offset) < (a.element.count, b.offset)
    }
    return (cases, order.map(\.element))
  }

  /// What a model says, as sets of numbers.
  private mutating func verdict(of side: Int) throws(LimitReached) -> Reference {
    let model = reasoners[side].model
    let verdicts = model.tree.verdicts.map { verdict in
      number(
        Comparison.Said(
          outcomes: verdict.outcomes.map { model.outcomes[$0].id }, isRanked: verdict.isRanked))
    }
    let nothing = number(Comparison.Said(outcomes: [], isRanked: true))
    return try views[side].carry(
      reasoners[side].diagrams.verdict, into: &projection,
      leaves: { [verdicts.indices.contains($0) ? verdicts[$0] : nothing] })
  }

  private mutating func number(_ what: Comparison.Said) -> Int {
    if let known = numbers[what] { return known }
    numbers[what] = said.count
    said.append(what)
    return said.count - 1
  }

  /// The function whose leaves say what both do.
  private mutating func join(_ old: Reference, _ new: Reference) throws(LimitReached) -> Reference {
    if old < 0, new < 0 {
      let pair = Pair(old: projection.values(old), new: projection.values(new))
      if let known = pairNumbers[pair] { return DiagramStore.leaf(known) }
      pairs.append(pair)
      pairNumbers[pair] = pairs.count
      return DiagramStore.leaf(pairs.count)
    }
    let nodes = Nodes(old: old, new: new)
    if let known = joined[nodes] { return known }
    guard joined.count < projection.store.limit else {
      throw LimitReached(nodes: projection.store.limit)
    }
    let top = min(projection.store.variable(old), projection.store.variable(new))
    var parts: [Reference] = []
    for cell in 0..<projection.store.cells[top] {
      parts.append(
        try join(projection.part(of: old, top, cell), projection.part(of: new, top, cell)))
    }
    let result = try projection.store.node(top, parts)
    joined[nodes] = result
    return result
  }
}

extension Comparer {
  /// The cases in which what is not asked has its first value, so that none is counted twice.
  private mutating func onePerCase(_ used: Set<Int>) throws(LimitReached) -> Reference {
    var result = DiagramStore.yes
    for (question, range) in shared.ofQuestion.enumerated() where !range.isEmpty {
      let isRefinement = reasoners[1].model.questions[question].isRefinement
      let condition: Reference
      if isRefinement {
        condition = range.contains(where: used.contains) ? DiagramStore.yes : DiagramStore.no
      } else if let known = isAsked[question] {
        condition = known
      } else {
        condition = try asked(question)
      }
      isAsked[question] = condition
      var isIdle = DiagramStore.yes
      for variable in range.reversed() where shared.all[variable].aspect != .isUnknown {
        isIdle = try only(variable, shared.all[variable].idle, isIdle)
      }
      var isCase = try projection.store.or(condition, isIdle)
      if let unknown = shared.unknown(of: question) {
        let isLeftUnknown = try projection.store.and(condition, isIdle)
        isCase = try projection.split(unknown, [isCase, isLeftUnknown])
      }
      result = try projection.store.and(result, isCase)
    }
    return result
  }

  /// Where a variable has a value and the rest holds.
  private mutating func only(
    _ variable: Int, _ cell: Int, _ rest: Reference
  ) throws(LimitReached) -> Reference {
    var parts = [Reference](
      repeating: DiagramStore.no, count: shared.all[variable].cells[0].count)
    parts[cell] = rest
    return try projection.store.node(variable, parts)
  }

  /// The cases in which one of the models may ask a question.
  private mutating func asked(_ question: Int) throws(LimitReached) -> Reference {
    var result = DiagramStore.no
    for side in reasoners.indices {
      guard let own = shared.shared[side].firstIndex(of: question) else { continue }
      let reached = try views[side].carry(
        reasoners[side].diagrams.reached[own], into: &projection, leaves: { [$0] })
      let sets = projection.sets
      let isPossible = try projection.store.map(reached) { leaf in
        sets[leaf].contains(1) ? DiagramStore.yes : DiagramStore.no
      }
      result = try projection.store.or(result, isPossible)
    }
    return result
  }

  /// The variables that functions look at.
  private func variables(of functions: [Reference]) -> Set<Int> {
    var seen: Set<Reference> = []
    var variables: Set<Int> = []
    var stack = functions
    while let next = stack.popLast() {
      guard next >= 0, seen.insert(next).inserted else { continue }
      let variable = projection.store.variable(next)
      variables.insert(variable)
      for cell in 0..<projection.store.cells[variable] {
        stack.append(projection.store.child(next, cell))
      }
    }
    return variables
  }
}

extension Comparer {
  private func move(
    _ pair: Pair, _ count: Int, leaf: Int, in function: Reference
  ) -> Difference {
    let cells = CaseCount(projection.store).path(
      to: DiagramStore.leaf(leaf), from: function, otherwise: shared.all.map(\.idle))
    return Difference(
      old: pair.old, new: pair.new, count: count,
      oldAnswers: answers(cells, side: 0), newAnswers: answers(cells, side: 1))
  }

  /// The answers that values of all variables stand for, to the questions that are asked.
  private func answers(_ cells: [Int], side: Int) -> Answers {
    var answers = Answers()
    for (question, range) in shared.ofQuestion.enumerated() {
      guard let first = range.first, let condition = isAsked[question], holds(condition, cells)
      else { continue }
      let id = reasoners[side].model.questions[shared.all[first].questions[side]].id
      answers[id] = answer(range, cells, side: side)
    }
    return answers
  }

  private func holds(_ condition: Reference, _ cells: [Int]) -> Bool {
    var node = condition
    while node >= 0 {
      node = projection.store.child(node, cells[projection.store.variable(node)])
    }
    return node == DiagramStore.yes
  }

  private func answer(_ range: Range<Int>, _ cells: [Int], side: Int) -> Answer? {
    var ticked: Set<Int> = []
    for variable in range {
      let cell = cells[variable]
      let own = shared.all[variable]
      switch own.aspect {
      case .isUnknown: if cell == 1 { return .unknown }
      case .choice(let options):
        return cell < options.count ? .option(own.cells[side][cell]) : nil
      case .tick(let options): if cell == 1 { ticked.insert(options[side]) }
      case .stretch(let starts): return cell < starts.count ? .number(starts[cell]) : nil
      }
    }
    let question = reasoners[1].model.questions[shared.all[range.lowerBound].questions[1]]
    return question.isRefinement && ticked.isEmpty ? nil : .ticked(ticked)
  }
}
