extension Reasoner {
  /// Every single other answer that would change which outcome comes first.
  ///
  /// Each answered choice is tried with every other option, each tick-list with every single
  /// tick changed.
  /// - Complexity: proportional to the number of options times the size of the verdict diagram.
  public func changes(from answers: Answers) -> [Change] {
    let facts = Facts(answers, for: model)
    let assignment = diagrams.variables.assignment(facts, in: model)
    let present = firsts(assignment)
    var changes: [Change] = []
    for question in order where facts.slots[question].knowledge == .answered {
      for variable in diagrams.variables.ofQuestion[question] {
        changes += self.changes(of: variable, assignment, present)
      }
    }
    return changes
  }

  private func changes(of variable: Int, _ assignment: [Int], _ present: [Int]) -> [Change] {
    let description = diagrams.variables.all[variable]
    var changes: [Change] = []
    for cell in 0..<description.answers where cell != assignment[variable] {
      var changed = assignment
      changed[variable] = cell
      let outcomes = firsts(changed)
      guard outcomes != present else { continue }
      switch description.aspect {
      case .tick(let option):
        changes.append(
          Change(
            question: description.question, option: option, isRemoved: cell == 0,
            outcomes: outcomes))
      case .choice:
        changes.append(
          Change(
            question: description.question, option: cell, isRemoved: false, outcomes: outcomes))
      case .isUnknown, .stretch: break
      }
    }
    return changes
  }

  /// The outcomes that can come first, rising.
  private func firsts(_ assignment: [Int]) -> [Int] {
    let verdicts = model.tree.verdicts
    let leaves = diagrams.leaves(of: diagrams.verdict, under: assignment)
    return Set(
      leaves.filter(verdicts.indices.contains).flatMap {
        verdicts[$0].isRanked ? Array(verdicts[$0].outcomes.prefix(1)) : verdicts[$0].outcomes
      }
    ).sorted()
  }
}
