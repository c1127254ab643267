extension Prover {
  /// What was seen of a list of rules, over all the places where it is used.
  struct Tally {
    /// The cases in which it is used.
    var used = DiagramStore.no
    /// By rule: whether it ever decides anything.
    var decides: [Bool]
    /// The cases in which no rule holds, and a result is missed.
    var silent = DiagramStore.no
    /// The cases in which both rules of a pair hold; kept for lists that say they are unique.
    var overlaps: [Pair: Reference] = [:]
    /// Whether two rules ever hold at once; looked at only where the first is to decide.
    var hasOverlap = false

    /// Whether no further place can show a flaw of the list: every rule decides something
    /// already, there is a result for all other cases, and rules may hold at once.
    func hasNothingToFind(in list: RuleList) -> Bool {
      list.otherwise != nil && list.policy != .unique && decides.allSatisfy(\.self)
        && (list.policy == .highest || hasOverlap)
    }

    init(rules: Int) { decides = Array(repeating: false, count: rules) }
  }

  /// Two rules of a list.
  struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  /// Adds the cases of one place where a list is used; `order` is that in which rules decide, and
  /// `missed` are the cases in which a result must not be missing, if not all.
  mutating func add(
    _ conditions: [Reference], order: [Int], in region: Reference,
    missedIn missed: Reference? = nil,
    _ policy: RuleList.Policy?, to tally: inout Tally
  ) throws(LimitReached) {
    guard region != DiagramStore.no else { return }
    tally.used = try compiler.store.or(tally.used, region)
    var left = region
    for rule in order {
      let rest = try compiler.store.and(left, not: conditions[rule])
      if rest != left { tally.decides[rule] = true }
      left = rest
    }
    if let missed { left = try compiler.store.and(left, missed) }
    tally.silent = try compiler.store.or(tally.silent, left)
    try lookForOverlaps(among: conditions, in: region, policy, &tally)
  }

  /// Where rules exclude each other, every pair that does not; where the first decides, whether
  /// there is any.
  private mutating func lookForOverlaps(
    among conditions: [Reference], in region: Reference, _ policy: RuleList.Policy?,
    _ tally: inout Tally
  ) throws(LimitReached) {
    guard policy == .unique || policy == .first else { return }
    var seen = DiagramStore.no
    for (second, condition) in conditions.enumerated() {
      if policy == .first, tally.hasOverlap { return }
      let here = try compiler.store.and(region, condition)
      if try compiler.store.and(seen, here) != DiagramStore.no {
        tally.hasOverlap = true
        if policy == .unique { try addOverlaps(of: second, here, conditions, to: &tally) }
      }
      seen = try compiler.store.or(seen, here)
    }
  }

  private mutating func addOverlaps(
    of second: Int, _ cases: Reference, _ conditions: [Reference], to tally: inout Tally
  ) throws(LimitReached) {
    for first in 0..<second {
      let both = try compiler.store.and(cases, conditions[first])
      guard both != DiagramStore.no else { continue }
      let pair = Pair(first: first, second: second)
      let known = tally.overlaps[pair] ?? DiagramStore.no
      tally.overlaps[pair] = try compiler.store.or(known, both)
    }
  }

  /// Adds the cases of one place where a list is used, as the compiler stands.
  mutating func add(
    _ list: RuleList, in region: Reference, missedIn missed: Reference? = nil,
    to tally: inout Tally
  ) throws(LimitReached) {
    if tally.hasNothingToFind(in: list) { return }
    var conditions: [Reference] = []
    for rule in list.rules { conditions.append(try compiler.compile(rule.when)) }
    var order = Array(list.rules.indices)
    if list.policy == .highest {
      order.sort { (list.rules[$1].then, $0) < (list.rules[$0].then, $1) }
    }
    try add(
      conditions, order: order, in: region, missedIn: missed, list.policy, to: &tally)
  }

  /// Adds the cases of one place where decisions are used, also those that rest on others.
  mutating func use(
    _ used: Set<Int>, in region: Reference, missedIn missed: Reference? = nil
  ) throws(LimitReached) {
    var tested = used
    var open = Array(used)
    while let next = open.popLast() {
      for earlier in model.decisions[next].rules.flatMap(\.when.decisions)
      where tested.insert(earlier).inserted { open.append(earlier) }
    }
    for decision in tested.sorted() {
      try use(decision, in: region, missedIn: missed)
    }
  }

  /// Adds the cases of one place where a decision is used.
  mutating func use(
    _ decision: Int, in region: Reference, missedIn missed: Reference? = nil
  ) throws(LimitReached) {
    var tally = Tally(rules: 0)
    swap(&tally, &decisions[decision])
    try add(model.decisions[decision], in: region, missedIn: missed, to: &tally)
    swap(&tally, &decisions[decision])
  }

  /// Notes the flaws of a list that nothing more is said of.
  mutating func settle(
    _ tally: Tally, _ list: RuleList, _ place: Flaw.Place, _ rule: (Int) -> RuleBook.Place
  ) throws(LimitReached) {
    if list.otherwise == nil { try note(.gap, place, in: tally.silent) }
    try settle(tally, place, list.policy, rule)
  }

  /// Notes rules that overlap, decide nothing, or could be unique.
  mutating func settle(
    _ tally: Tally, _ place: Flaw.Place, _ policy: RuleList.Policy?,
    _ rule: (Int) -> RuleBook.Place
  ) throws(LimitReached) {
    guard tally.used != DiagramStore.no else { return }
    for (index, decides) in tally.decides.enumerated() where !decides {
      noteAbsence(.deadRule, .rule(rule(index)))
    }
    let overlaps = tally.overlaps.sorted {
      ($0.key.second, $0.key.first) < ($1.key.second, $1.key.first)
    }
    for (pair, cases) in overlaps {
      try note(
        .overlap, .rule(rule(pair.second)), other: .rule(rule(pair.first)), in: cases)
    }
    if policy == .first, tally.decides.count > 1, !tally.hasOverlap {
      noteAbsence(.couldBeUnique, place)
    }
  }
}
