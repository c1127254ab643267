/// The cases that each rule of a model decides.
struct DecidedCases {
  typealias Reference = DiagramStore.Reference

  private let store: DiagramStore
  private let variables: Variables
  /// By the number of the rule.
  private let cases: [Reference]
  /// For each rule, a case in which it decides; nil where there is none.
  let witnesses: [Answers?]

  /// Works them out.
  ///
  /// - Throws: ``Reasoner/TooLarge`` when more nodes would be needed than the model was given.
  init(_ reasoner: Reasoner) throws(Reasoner.TooLarge) {
    do throws(DiagramStore.LimitReached) {
      var prover = Prover(reasoner.model, reasoner.diagrams)
      let places = try prover.decidedCases()
      cases = reasoner.evaluator.rules.entries.map { places[$0.place] ?? DiagramStore.no }
      witnesses = try prover.witnesses(of: cases)
      store = prover.compiler.store
      variables = prover.compiler.variables
    } catch {
      throw Reasoner.TooLarge(nodes: error.nodes)
    }
  }

  /// Whether a rule decides in every case that has these answers.
  func isCertain(_ rule: Int, _ assignment: [Int]) -> Bool {
    var seen: Set<Reference> = []
    var stack = [cases[rule]]
    while let next = stack.popLast() {
      if next < 0 {
        if next != DiagramStore.yes { return false }
      } else if seen.insert(next).inserted {
        let variable = store.variable(next)
        let fixed = assignment[variable]
        let cells = fixed >= 0 ? fixed..<fixed + 1 : 0..<variables.all[variable].regular
        for cell in cells { stack.append(store.child(next, cell)) }
      }
    }
    return true
  }
}

extension Prover {
  /// The cases that each rule decides.
  fileprivate mutating func decidedCases() throws(LimitReached) -> [RuleBook.Place: Reference] {
    var cases: [RuleBook.Place: Reference] = [:]
    var walk = self
    try walk.collectBranches(into: &cases)
    compiler.store = walk.compiler.store
    _ = try flaws()
    for (decision, tally) in decisions.enumerated() {
      for (rule, decided) in tally.decided.enumerated() {
        cases[.decision(decision, rule: rule)] = decided
      }
    }
    try collectAdvice(into: &cases)
    return cases
  }

  /// One case of each, with the questions that its walk asks.
  fileprivate mutating func witnesses(
    of cases: [Reference]
  ) throws(LimitReached) -> [Answers?] {
    var witnesses: [Answers?] = []
    for decided in cases {
      let one = try compiler.store.and(decided, distinct)
      witnesses.append(one == DiagramStore.no ? nil : answers(path(through: one)))
    }
    return witnesses
  }

  /// The cases in which each way out of each node is taken.
  private mutating func collectBranches(
    into cases: inout [RuleBook.Place: Reference]
  ) throws(LimitReached) {
    for node in model.tree.topologicalOrder() {
      if let question = model.tree.nodes[node].question {
        try compiler.reach(question, when: arrivals[node])
      }
      let conditions = try compiler.spread(node, &arrivals)
      var left = arrivals[node]
      let regular = model.tree.nodes[node].branches.count
      let hasUnknown = conditions.count > regular
      for (position, condition) in conditions.enumerated() {
        // The way for "do not know" is tried first, but is the last of the branches.
        let branch = !hasUnknown ? position : position == 0 ? regular : position - 1
        cases[.node(node, branch: branch)] = try compiler.store.and(left, condition)
        left = try compiler.store.and(left, try compiler.store.not(condition))
      }
    }
  }

  private mutating func collectAdvice(
    into cases: inout [RuleBook.Place: Reference]
  ) throws(LimitReached) {
    let suggestions = model.outcomes.indices.filter { model.outcomes[$0].kind == .suggestion }
    let mask = suggestions.reduce(0 as UInt64) { $0 | 1 << UInt64($1) }
    if let referral = model.advice.referral {
      var tally = Tally(rules: referral.rules.count)
      try add(referral, in: try compiler.compile(.reading(outcomes: mask)), to: &tally)
      for (rule, decided) in tally.decided.enumerated() { cases[.referral(rule)] = decided }
    }
    guard let adaptation = model.advice.adaptation else { return }
    var tally = Tally(rules: adaptation.rules.count)
    for outcome in suggestions {
      let isShown = try compiler.compile(.reading(outcomes: 1 << UInt64(outcome)))
      compiler.reading = outcome
      try add(adaptation, in: isShown, to: &tally)
      compiler.reading = nil
    }
    for (rule, decided) in tally.decided.enumerated() { cases[.adaptation(rule)] = decided }
  }
}
