extension Tree.Node {
  /// The ways out, in order, without the one for "do not know".
  public var branches: [Tree.Branch] {
    switch kind {
    case .ask(_, let branches, _): branches
    case .decide(_, let rules): rules
    case .end: []
    }
  }

  /// Every way out, the one for "do not know" last.
  public var allBranches: [Tree.Branch] {
    if case .ask(_, let branches, .some(let unknown)) = kind { return branches + [unknown] }
    return branches
  }

  /// The nodes that the ways out lead to, in order.
  var nextNodes: [Int] { allBranches.compactMap(\.target.node) }

  /// The position of the question that is asked here.
  public var question: Int? {
    if case .ask(let question, _, _) = kind { return question }
    return nil
  }
}

extension Tree {
  /// The positions of the nodes that can be reached, each after every node that leads to it.
  ///
  /// The tree must have no cycle; nodes behind one are given in the order they are found.
  /// - Complexity: linear in the number of branches.
  public func topologicalOrder() -> [Int] {
    var state = [UInt8](repeating: 0, count: nodes.count)
    var finished: [Int] = []
    var stack = [(node: root, next: 0)]
    state[root] = 1
    let nextNodes = nodes.map(\.nextNodes)
    while let (node, next) = stack.last {
      guard next < nextNodes[node].count else {
        finished.append(node)
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      let target = nextNodes[node][next]
      if state[target] == 0 {
        state[target] = 1
        stack.append((target, 0))
      }
    }
    return finished.reversed()
  }
}
