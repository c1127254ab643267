extension Reasoner {
  /// Every single other answer that would change which outcome comes first.
  ///
  /// Each answered choice is tried with every other option, each tick-list with every single
  /// tick changed, each number on every other stretch between the points where a rule cuts it.
  /// Stretches that touch and give the same are one change.
  /// - Complexity: proportional to the number of options of the questions that the walk comes to,
  ///   times their number.
  public func changes(from answers: Answers) -> [Change] {
    var verdict = OpenVerdict(self, answers)
    var state = verdict.start()
    let present = verdict.end(from: state)
    var changes: [Change] = []
    // What the walk does not look at changes nothing.
    while state >= 0 {
      changes += self.changes(at: state, &verdict, present)
      state = verdict.child(state, verdict.answers[verdict.variable(state)])
    }
    return changes
  }

  private func changes(
    at state: DiagramStore.Reference, _ verdict: inout OpenVerdict,
    _ present: DiagramStore.Reference
  ) -> [Change] {
    let variable = verdict.variable(state)
    let description = diagrams.variables.all[variable]
    var found: [(cells: ClosedRange<Int>, end: DiagramStore.Reference)] = []
    for cell in 0..<description.answers where cell != verdict.answers[variable] {
      let end = verdict.end(from: verdict.child(state, cell))
      guard end != present else { continue }
      if description.isStretch, let last = found.last, last.end == end,
        last.cells.upperBound == cell - 1
      {
        found[found.count - 1].cells = last.cells.lowerBound...cell
      } else {
        found.append((cell...cell, end))
      }
    }
    return found.compactMap { cells, end in
      alteration(of: variable, to: cells).map { Change($0, outcomes: verdict.outcomes(end)) }
    }
  }

  /// The answer that some values of a variable stand for; nil where they are no answer.
  func alteration(of variable: Int, to cells: ClosedRange<Int>) -> Alteration? {
    let description = diagrams.variables.all[variable]
    let kind: Alteration.Kind
    switch description.aspect {
    case .choice: kind = .chosen(option: cells.lowerBound)
    case .tick(let option):
      kind = cells.lowerBound == 1 ? .ticked(option: option) : .unticked(option: option)
    case .stretch(let starts):
      guard let range = model.questions[description.question].stretch(cells, starts: starts) else {
        return nil
      }
      kind = .number(range)
    case .isUnknown: return nil
    }
    return Alteration(question: description.question, kind: kind)
  }

  /// The outcomes that can come first by one verdict; none where no rule applies.
  func firsts(ofLeaf leaf: Int) -> [Int] {
    guard model.tree.verdicts.indices.contains(leaf) else { return [] }
    let verdict = model.tree.verdicts[leaf]
    return verdict.isRanked ? Array(verdict.outcomes.prefix(1)) : verdict.outcomes
  }
}

extension Reasoner {
  /// Whether the place of a number is among what is decided by.
  var hasStretches: Bool { diagrams.variables.all.contains(where: \.isStretch) }
}

extension Variables.Variable {
  /// Whether it tells where a number lies.
  var isStretch: Bool {
    if case .stretch = aspect { return true }
    return false
  }
}

extension Question {
  /// The numbers of some neighbouring stretches that begin at these values.
  func stretch(_ cells: ClosedRange<Int>, starts: [Int]) -> ClosedRange<Int>? {
    guard case .number(let bounds) = kind, starts.indices.contains(cells.lowerBound) else {
      return nil
    }
    let next = cells.upperBound + 1
    let last = starts.indices.contains(next) ? starts[next] - 1 : bounds.upperBound
    let first = starts[cells.lowerBound]
    return first <= last ? first...last : nil
  }
}
