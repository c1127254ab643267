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
      var collector = try CaseCollector(reasoner)
      let places = collector.cases
      cases = reasoner.evaluator.rules.entries.map { places[$0.place] ?? DiagramStore.no }
      witnesses = try collector.witnesses(of: cases)
      store = collector.prover.compiler.store
      variables = collector.prover.compiler.variables
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

/// Goes through the places where rules are used, and collects the cases that each decides.
private struct CaseCollector {
  typealias Reference = DiagramStore.Reference
  typealias LimitReached = DiagramStore.LimitReached

  private(set) var prover: Prover
  private(set) var cases: [RuleBook.Place: Reference] = [:]
  private var isUsed: Set<Int> = []

  private var model: Model { prover.model }

  init(_ reasoner: Reasoner) throws(LimitReached) {
    prover = Prover(reasoner.model, reasoner.diagrams)
    try collectTree()
    prover.compiler.verdict = reasoner.diagrams.verdict
    prover.compiler.flags = reasoner.diagrams.flags
    prover.compiler.referral = reasoner.diagrams.referral
    try collectAdvice()
    for decision in model.decisions.indices where !isUsed.contains(decision) {
      try collect(model.decisions[decision], in: DiagramStore.yes) {
        .decision(decision, rule: $0)
      }
    }
  }

  /// One case of each, with the questions that its walk asks.
  mutating func witnesses(of cases: [Reference]) throws(LimitReached) -> [Answers?] {
    var witnesses: [Answers?] = []
    for decided in cases {
      let one = try prover.compiler.store.and(decided, try prover.distinctCases())
      witnesses.append(
        one == DiagramStore.no ? nil : prover.answers(prover.path(through: one)))
    }
    return witnesses
  }

  /// Notes what each of some rules decides, in the order they are tried.
  private mutating func collect(
    _ rules: [(place: RuleBook.Place, condition: Reference)], in region: Reference
  ) throws(LimitReached) {
    var left = region
    for (place, condition) in rules {
      let here = try prover.compiler.store.and(left, condition)
      let known = cases[place] ?? DiagramStore.no
      cases[place] = try prover.compiler.store.or(known, here)
      left = try prover.compiler.store.and(left, not: condition)
    }
  }

  private mutating func collect(
    _ list: RuleList, in region: Reference, _ place: (Int) -> RuleBook.Place
  ) throws(LimitReached) {
    var order = Array(list.rules.indices)
    if list.policy == .highest {
      order.sort { (list.rules[$1].then, $0) < (list.rules[$0].then, $1) }
    }
    var rules: [(RuleBook.Place, Reference)] = []
    for rule in order {
      rules.append((place(rule), try prover.compiler.compile(list.rules[rule].when)))
    }
    try collect(rules, in: region)
  }

  /// The decisions that are used in some cases, also by way of others.
  private mutating func use(_ decisions: Set<Int>, in region: Reference) throws(LimitReached) {
    var all = decisions
    var open = Array(decisions)
    while let next = open.popLast() {
      for earlier in model.decisions[next].rules.flatMap(\.when.decisions)
      where all.insert(earlier).inserted { open.append(earlier) }
    }
    for decision in all.sorted() where region != DiagramStore.no {
      isUsed.insert(decision)
      try collect(model.decisions[decision], in: region) { .decision(decision, rule: $0) }
    }
  }

  private mutating func collectTree() throws(LimitReached) {
    for node in model.tree.topologicalOrder() {
      if let question = model.tree.nodes[node].question {
        try prover.compiler.reach(question, when: prover.arrivals[node])
      }
      var arrivals = prover.arrivals
      let conditions = try prover.compiler.spread(node, &arrivals)
      prover.arrivals = arrivals
      let ways = model.tree.nodes[node].branchesAsTried
      let regular = model.tree.nodes[node].branches.count
      var left = arrivals[node]
      var seen: Set<Int> = []
      for (way, condition) in zip(ways, conditions) {
        let new = way.branch.when.decisions.subtracting(seen)
        if !new.isEmpty { try use(new, in: left) }
        seen.formUnion(new)
        left = try prover.compiler.store.and(left, not: condition)
      }
      // The way for "do not know" is tried first, but is the last of the branches.
      let shift = ways.count - regular
      let places = ways.indices.map { way in
        RuleBook.Place.node(node, branch: way < shift ? regular : way - shift)
      }
      try collect(Array(zip(places, conditions)), in: arrivals[node])
    }
  }

  private mutating func collectAdvice() throws(LimitReached) {
    let advice = model.advice
    let suggestions = model.outcomes.indices.filter { model.outcomes[$0].kind == .suggestion }
    let mask = suggestions.reduce(0 as UInt64) { $0 | 1 << UInt64($1) }
    let suggested = try prover.compiler.compile(.reading(outcomes: mask))
    try use(advice.decisionsAsked, in: DiagramStore.yes)
    try use(advice.decisionsAdapting, in: suggested)
    if let referral = advice.referral {
      try collect(referral, in: DiagramStore.yes) { .referral($0) }
    }
    guard let adaptation = advice.adaptation else { return }
    for outcome in suggestions {
      let isShown = try prover.compiler.compile(.reading(outcomes: 1 << UInt64(outcome)))
      prover.compiler.reading = outcome
      try collect(adaptation, in: isShown) { .adaptation($0) }
      prover.compiler.reading = nil
    }
  }
}
