extension DiagramCompiler {
  /// Compiles a condition about results of the same evaluation.
  mutating func compileResult(
    _ condition: Condition
  ) throws(DiagramStore.LimitReached) -> Reference {
    let verdicts = model.tree.verdicts
    switch condition {
    case .decision(let index, let results):
      return try cases(of: try decision(index), condition) { results.has($0) }
    case .outcome(let outcomes):
      return try cases(of: verdict, condition) { value in
        let first = verdicts.indices.contains(value) ? verdicts[value].first : nil
        return first.map { outcomes.has($0) } ?? false
      }
    case .reading(let outcomes):
      if let reading { return outcomes.has(reading) ? DiagramStore.yes : DiagramStore.no }
      return try cases(of: verdict, condition) { value in
        verdicts.indices.contains(value) && verdicts[value].mask & outcomes != 0
      }
    case .readings(let range):
      return try cases(of: verdict, condition) { value in
        verdicts.indices.contains(value) && range.contains(verdicts[value].outcomes.count)
      }
    case .referral(let results):
      guard let referral else { return DiagramStore.no }
      return try cases(of: referral, condition) { results.has($0) }
    case .flag(let mask):
      var result = DiagramStore.no
      for index in flags.indices where mask.has(index) {
        result = try store.or(result, flags[index])
      }
      return result
    default: return DiagramStore.no
    }
  }

  /// The cases in which a function has a value that satisfies a condition about that value alone.
  private mutating func cases(
    of function: Reference, _ condition: Condition, _ holds: (Int) -> Bool
  ) throws(DiagramStore.LimitReached) -> Reference {
    let question = ResultTest(function: function, condition: condition)
    if let known = resultTests[question] { return known }
    let cases = try store.map(function) { holds($0) ? DiagramStore.yes : DiagramStore.no }
    resultTests[question] = cases
    return cases
  }

  /// The diagram of a decision, compiled when it is first asked for.
  mutating func decision(_ index: Int) throws(DiagramStore.LimitReached) -> Reference {
    if let known = decisions[index] { return known }
    let result = try compile(model.decisions[index])
    decisions[index] = result
    return result
  }

  /// The diagram of a rule list; its leaves are results.
  mutating func compile(_ list: RuleList) throws(DiagramStore.LimitReached) -> Reference {
    var result = DiagramStore.leaf(list.otherwise ?? Self.nothing)
    for rule in list.rulesFromLastToFirst {
      result = try store.choose(try compile(rule.when), DiagramStore.leaf(rule.then), result)
    }
    return result
  }

  /// When a hold is in force: its flag is raised and nobody has said that it is released.
  mutating func compileHold() throws(DiagramStore.LimitReached) -> Reference {
    var result = DiagramStore.no
    for (index, flag) in model.advice.flags.enumerated() where flag.effect == .hold {
      var isHeld = flags[index]
      if let release = flag.release {
        let isReleased = try compile(
          .option(question: release.question, options: 1 << UInt64(release.option)))
        isHeld = try store.and(isHeld, not: isReleased)
      }
      result = try store.or(result, isHeld)
    }
    return result
  }

  /// Compiles the tree: when each question is reached, and which verdict comes out.
  mutating func compileTree() throws(DiagramStore.LimitReached) {
    let order = model.tree.topologicalOrder()
    var isReached = [Reference](repeating: DiagramStore.no, count: model.tree.nodes.count)
    isReached[model.tree.root] = DiagramStore.yes
    var conditions: [Int: [Reference]] = [:]
    for node in order {
      if let question = model.tree.nodes[node].question {
        try reach(question, when: isReached[node])
      }
      conditions[node] = try spread(node, &isReached)
    }
    var diagrams: [Int: Reference] = [:]
    for node in order.reversed() {
      diagrams[node] = try verdict(of: node, conditions[node] ?? [], diagrams)
    }
    verdict = diagrams[model.tree.root] ?? DiagramStore.leaf(Self.nothing)
  }

  /// Notes that a question is also reached in these cases.
  ///
  /// A decision compiled before that took the question for unreached there, and is forgotten.
  mutating func reach(
    _ question: Int, when condition: Reference
  ) throws(DiagramStore.LimitReached) {
    let known = reached[question]
    reached[question] = try store.or(known, condition)
    guard reached[question] != known else { return }
    for decision in dependents[question] { decisions[decision] = nil }
  }

  /// The condition of every way out of a node; notes which nodes are reached by it.
  mutating func spread(
    _ node: Int, _ isReached: inout [Reference]
  ) throws(DiagramStore.LimitReached) -> [Reference] {
    let branches = model.tree.nodes[node].branchesAsTried
    var conditions: [Reference] = []
    for branch in branches { conditions.append(try condition(of: branch)) }
    // Behind the last way to another node it no longer matters which cases are left.
    let last = branches.lastIndex { $0.branch.target.node != nil } ?? -1
    var left = isReached[node]
    for (branch, condition) in zip(branches, conditions).prefix(last + 1) {
      if let target = branch.branch.target.node {
        isReached[target] = try store.or(isReached[target], try store.and(left, condition))
      }
      left = try store.and(left, not: condition)
    }
    return conditions
  }

  private mutating func condition(
    of branch: (branch: Tree.Branch, isForUnknown: Int?)
  ) throws(DiagramStore.LimitReached) -> Reference {
    if let question = branch.isForUnknown { return try isUnknown(question) }
    return try compile(branch.branch.when)
  }

  private mutating func verdict(
    of node: Int, _ conditions: [Reference], _ diagrams: [Int: Reference]
  ) throws(DiagramStore.LimitReached) -> Reference {
    if case .end(let verdict) = model.tree.nodes[node].kind { return DiagramStore.leaf(verdict) }
    var result = DiagramStore.leaf(Self.nothing)
    let branches = model.tree.nodes[node].branchesAsTried
    for (branch, condition) in zip(branches, conditions).reversed() {
      let target: Reference
      switch branch.branch.target {
      case .verdict(let verdict): target = DiagramStore.leaf(verdict)
      case .node(let next): target = diagrams[next] ?? DiagramStore.leaf(Self.nothing)
      }
      result = try store.choose(condition, target, result)
    }
    return result
  }
}

extension RuleList {
  /// The rules so ordered that each overrides those before it.
  fileprivate var rulesFromLastToFirst: [Rule] {
    guard policy == .highest else { return rules.reversed() }
    return rules.enumerated()
      .sorted { ($0.element.then, -$0.offset) < ($1.element.then, -$1.offset) }
      .map(\.element)
  }
}

extension Tree.Node {
  /// The ways out in the order they are tried, with the one for "do not know" first.
  var branchesAsTried: [(branch: Tree.Branch, isForUnknown: Int?)] {
    if case .ask(let question, let branches, .some(let unknown)) = kind {
      return [(unknown, question)] + branches.map { ($0, nil) }
    }
    return branches.map { ($0, nil) }
  }
}

extension Model {
  /// The questions in the order that the tree asks them, those it never asks last.
  func walkOrder() -> [Int] {
    var order: [Int] = []
    var seen: Set<Int> = []
    let asked = tree.topologicalOrder().compactMap { tree.nodes[$0].question }
    for question in asked + Array(questions.indices) where seen.insert(question).inserted {
      order.append(question)
    }
    return order
  }
}

extension UInt64 {
  /// Whether a set of small numbers has a member.
  fileprivate func has(_ member: Int) -> Bool { member < 64 && self & (1 << UInt64(member)) != 0 }
}
