extension Prover {
  /// Walks the tree as the compiler did, and looks at every node with what is known there.
  mutating func proveTree() throws(LimitReached) {
    var isOrdered = [Bool](repeating: false, count: model.tree.nodes.count)
    for node in model.tree.topologicalOrder() {
      isOrdered[node] = true
      if let question = model.tree.nodes[node].question {
        try compiler.reach(question, when: arrivals[node])
      }
      let conditions = try compiler.spread(node, &arrivals)
      try useDecisions(of: node, conditions)
      try proveNode(node, conditions)
    }
    for node in model.tree.nodes.indices
    where !isOrdered[node] || arrivals[node] == DiagramStore.no {
      noteAbsence(.unreachableNode, .node(node))
    }
  }

  /// A node uses a decision where no way before the first that tests it is taken.
  private mutating func useDecisions(
    of node: Int, _ conditions: [Reference]
  ) throws(LimitReached) {
    var left = arrivals[node]
    var seen: Set<Int> = []
    for (way, condition) in zip(model.tree.nodes[node].branchesAsTried, conditions) {
      let new = way.branch.when.decisions.subtracting(seen)
      if !new.isEmpty { try use(new, in: left) }
      seen.formUnion(new)
      left = try compiler.store.and(left, not: condition)
    }
  }

  private mutating func proveNode(
    _ node: Int, _ conditions: [Reference]
  ) throws(LimitReached) {
    let kind = model.tree.nodes[node].kind
    if case .end = kind { return }
    var policy: RuleList.Policy?
    var hasUnknown = false
    if case .decide(let stated, _) = kind { policy = stated }
    if case .ask(_, _, .some) = kind { hasUnknown = true }
    var tally = Tally(rules: conditions.count)
    try add(
      conditions, order: Array(conditions.indices), in: arrivals[node], policy, to: &tally)
    try note(.gap, .node(node), in: tally.silent)
    // The way for "do not know" is tried first, but is the last of the branches.
    let last = conditions.count - 1
    try settle(tally, .node(node), policy) { way in
      .node(node, branch: !hasUnknown ? way : way == 0 ? last : way - 1)
    }
  }
}
