extension Run {
  /// Follows the tree from its root as far as the answers lead, then sweeps what stays open.
  func walk(_ tree: Tree, _ outline: inout Outline) {
    var node = tree.root
    while true {
      outline.path.append(node)
      switch leave(tree.nodes[node], node, certainty: .yes, &outline) {
      case .to(.node(let next)): node = next
      case .to(.verdict(let verdict)):
        outline.verdict = verdict
        return
      case .open: return sweep(tree, from: node, &outline)
      case .nowhere: return
      }
    }
  }

  private enum Step {
    case to(Tree.Target)
    case open
    case nowhere
  }

  /// Looks for the branch that is certainly taken.
  private func leave(
    _ node: Tree.Node, _ index: Int, certainty: Truth, _ outline: inout Outline
  ) -> Step {
    let firstRule = evaluator.rules.nodeStart[index]
    switch node.kind {
    case .end(let verdict): return .to(.verdict(verdict))
    case .ask(let question, let branches, let unknown):
      reach(question, certainty, &outline)
      if let unknown, slots[question].knowledge == .unknown {
        fire(firstRule + branches.count, &outline)
        return .to(unknown.target)
      }
      return choose(branches, index, firstRule, &outline)
    case .decide(_, let rules): return choose(rules, index, firstRule, &outline)
    }
  }

  /// Notes that a question is reached, and forgets the decisions that took it for unreached.
  private func reach(_ question: Int, _ certainty: Truth, _ outline: inout Outline) {
    guard outline.reached[question] < certainty else { return }
    outline.reached[question] = certainty
    for decision in evaluator.dependents[question] { outline.decisions[decision].isKnown = false }
  }

  private func choose(
    _ branches: [Tree.Branch], _ node: Int, _ firstRule: Int, _ outline: inout Outline
  ) -> Step {
    for position in branches.indices {
      switch truth(evaluator.code.nodes[node][position], &outline) {
      case .yes:
        fire(firstRule + position, &outline)
        return .to(branches[position].target)
      case .open: return .open
      case .no: continue
      }
    }
    return .nowhere
  }

  /// Visits every node that remains possible, each after all that lead to it.
  private func sweep(_ tree: Tree, from start: Int, _ outline: inout Outline) {
    var state = [Truth](repeating: .no, count: tree.nodes.count)
    var verdicts = [Bool](repeating: false, count: tree.verdicts.count)
    state[start] = .yes
    for node in evaluator.order where state[node] != .no {
      spread(tree.nodes[node], node, &state, &verdicts, &outline)
    }
    outline.possibleVerdicts = verdicts.indices.filter { verdicts[$0] }
  }

  private func spread(
    _ node: Tree.Node, _ index: Int, _ state: inout [Truth], _ verdicts: inout [Bool],
    _ outline: inout Outline
  ) {
    let certainty = state[index]
    func mark(_ target: Tree.Target, _ truth: Truth) {
      switch target {
      case .node(let next): state[next] = max(state[next], min(truth, certainty))
      case .verdict(let verdict): verdicts[verdict] = true
      }
    }
    switch node.kind {
    case .end(let verdict): verdicts[verdict] = true
    case .ask(let question, let branches, let unknown):
      reach(question, certainty, &outline)
      if let unknown, slots[question].knowledge == .unknown { return mark(unknown.target, .yes) }
      markEach(branches, index, mark, &outline)
    case .decide(_, let rules): markEach(rules, index, mark, &outline)
    }
  }

  private func markEach(
    _ branches: [Tree.Branch], _ node: Int, _ mark: (Tree.Target, Truth) -> Void,
    _ outline: inout Outline
  ) {
    var seenOpen = false
    for position in branches.indices {
      let truth = truth(evaluator.code.nodes[node][position], &outline)
      if truth == .no { continue }
      mark(branches[position].target, seenOpen ? .open : truth)
      if truth == .yes { return }
      seenOpen = true
    }
    outline.mayEndNowhere = true
  }

  /// Takes a verdict as certain when it is the only one that remains possible.
  func settleVerdict(_ outline: inout Outline) {
    if outline.verdict < 0, !outline.mayEndNowhere, outline.possibleVerdicts.count == 1 {
      outline.verdict = outline.possibleVerdicts[0]
      outline.possibleVerdicts.removeAll()
    }
  }
}
