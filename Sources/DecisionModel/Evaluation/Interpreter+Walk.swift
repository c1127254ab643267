extension Interpreter {
  /// Follows the tree from its root as far as the answers lead, then sweeps what stays open.
  func walk(_ slots: Slots, _ outline: inout Outline) {
    var node = root
    while true {
      outline.path.append(node)
      if nodes[node].verdict >= 0 {
        outline.verdict = Int(nodes[node].verdict)
        return
      }
      switch leave(node, slots, &outline) {
      case .by(let way):
        if let verdict = ways[way].verdict {
          outline.verdict = verdict
          return
        }
        node = Int(ways[way].target)
      case .open: return sweep(from: node, slots, &outline)
      case .nowhere: return
      }
    }
  }

  private enum Step {
    case by(way: Int)
    case open
    case nowhere
  }

  /// Looks for the way that is certainly taken.
  private func leave(_ index: Int, _ slots: Slots, _ outline: inout Outline) -> Step {
    let node = nodes[index]
    if node.question >= 0 {
      reach(Int(node.question), .yes, &outline)
      if node.unknown >= 0, slots[Int(node.question)].knowledge == .unknown {
        fire(Int(node.firstNumber) + node.ways.count, &outline)
        return .by(way: Int(node.unknown))
      }
    }
    if node.isPassage {
      fire(Int(node.firstNumber), &outline)
      return .by(way: Int(node.ways.lowerBound))
    }
    var candidates = Candidates(node.index, tables.standing(node.index, slots, &outline))
    while let candidate = candidates.next(tables, &outline) {
      let way = Int(node.ways.lowerBound) + candidate.position
      switch candidate.isCertain ? .yes : truth(ways[way].start, slots, &outline) {
      case .yes:
        fire(Int(node.firstNumber) + candidate.position, &outline)
        return .by(way: way)
      case .open: return .open
      case .no: continue
      }
    }
    return .nowhere
  }

  /// Notes that a question is reached, and forgets the decisions that took it for unreached.
  private func reach(_ question: Int, _ certainty: Truth, _ outline: inout Outline) {
    guard outline.reached[question] < certainty else { return }
    outline.reached[question] = certainty
    for position in dependentStart[question]..<dependentStart[question + 1] {
      outline.decisions[dependents[position]].isKnown = false
    }
  }

  /// What a sweep has found so far.
  private struct Sweep {
    var nodes: [Truth]
    var verdicts: [Bool]
  }

  /// Visits every node that remains possible, each after all that lead to it.
  private func sweep(from start: Int, _ slots: Slots, _ outline: inout Outline) {
    var found = Sweep(
      nodes: Array(repeating: .no, count: nodes.count),
      verdicts: Array(repeating: false, count: verdicts.count))
    found.nodes[start] = .yes
    for node in order where found.nodes[node] != .no { spread(node, slots, &found, &outline) }
    outline.possibleVerdicts = found.verdicts.indices.filter { found.verdicts[$0] }
  }

  private func spread(
    _ index: Int, _ slots: Slots, _ found: inout Sweep, _ outline: inout Outline
  ) {
    let node = nodes[index]
    let certainty = found.nodes[index]
    if node.verdict >= 0 {
      found.verdicts[Int(node.verdict)] = true
      return
    }
    if node.question >= 0 {
      reach(Int(node.question), certainty, &outline)
      if node.unknown >= 0, slots[Int(node.question)].knowledge == .unknown {
        return mark(ways[Int(node.unknown)], certainty, &found)
      }
    }
    var seenOpen = false
    for way in node.ways {
      let truth = truth(ways[Int(way)].start, slots, &outline)
      if truth == .no { continue }
      mark(ways[Int(way)], min(certainty, seenOpen ? .open : truth), &found)
      if truth == .yes { return }
      seenOpen = true
    }
    outline.mayEndNowhere = true
  }

  private func mark(_ way: Way, _ truth: Truth, _ found: inout Sweep) {
    if let verdict = way.verdict {
      found.verdicts[verdict] = true
    } else {
      found.nodes[Int(way.target)] = max(found.nodes[Int(way.target)], truth)
    }
  }

  /// Takes a verdict as certain when it is the only one that remains possible.
  func settleVerdict(_ outline: inout Outline) {
    if outline.verdict < 0, !outline.mayEndNowhere, outline.possibleVerdicts.count == 1 {
      outline.verdict = outline.possibleVerdicts[0]
      outline.possibleVerdicts.removeAll()
    }
  }
}
