/// How much would be expected to remain open when one question is answered.
public struct Settling: Hashable, Sendable {
  /// The position of the question.
  public let question: Int
  /// The entropy that is expected to be left, in bits; 0 when its answer settles the verdict.
  public let bitsLeft: Double
}

extension Reasoner {
  /// How open the verdict of a case is: the entropy over all verdicts, in bits.
  ///
  /// Every way of answering what is missing counts as equally likely. That is a choice of the
  /// model: nothing is known about how often each answer is given.
  public func uncertainty(of answers: Answers) -> Double {
    let facts = Facts(answers, for: model)
    var distribution = VerdictDistribution(
      self, diagrams.variables.assignment(facts, in: model))
    return distribution.entropy(of: diagrams.verdict)
  }

  /// The questions whose answer can change the verdict, the one that settles most first.
  ///
  /// Each is taken as answered with each of its answers, and the entropy that then remains is
  /// averaged; every way of answering counts as equally likely. A question that was answered with
  /// "do not know", where that leads somewhere of its own, is taken as answered after all. Left
  /// out is a tick-list whose ticks meet in too many ways to be averaged exactly.
  /// - Complexity: linear in the size of the verdict diagram for each question.
  public func settling(from answers: Answers) -> [Settling] {
    let facts = Facts(answers, for: model)
    let assignment = diagrams.variables.assignment(facts, in: model)
    var distribution = VerdictDistribution(self, assignment)
    let found = order.compactMap { question -> Settling? in
      guard isOpen(question, facts, assignment),
        let bits = distribution.bitsLeft(after: question)
      else { return nil }
      return Settling(question: question, bitsLeft: bits)
    }
    // Sums of the same parts in another order differ in their last digits.
    return found.enumerated().sorted { first, second in
      let difference = first.element.bitsLeft - second.element.bitsLeft
      return difference.magnitude > 1e-9 ? difference < 0 : first.offset < second.offset
    }.map(\.element)
  }

  private func isOpen(_ question: Int, _ facts: Facts, _ assignment: [Int]) -> Bool {
    guard !facts.slots[question].knowledge.isSettled, !model.questions[question].isRefinement,
      diagrams.leaves(of: diagrams.reached[question], under: assignment).contains(1)
    else { return false }
    if diagrams.depends(diagrams.verdict, on: question, under: assignment) { return true }
    guard let first = diagrams.variables.ofQuestion[question].first, assignment[first] == 1,
      diagrams.variables.all[first].aspect == .isUnknown
    else { return false }
    var answered = assignment
    answered[first] = 0
    return diagrams.leaves(of: diagrams.verdict, under: answered)
      != diagrams.leaves(of: diagrams.verdict, under: assignment)
  }

  /// The answers that could be any other, and everything the professional acts on would stay.
  ///
  /// Each is taken alone: two of them together may still matter.
  public func indifferent(in answers: Answers) -> [Int] {
    let facts = Facts(answers, for: model)
    let assignment = diagrams.variables.assignment(facts, in: model)
    return order.filter { question in
      guard facts.slots[question].knowledge == .answered,
        !diagrams.variables.ofQuestion[question].isEmpty
      else { return false }
      var open = assignment
      for variable in diagrams.variables.ofQuestion[question]
      where diagrams.variables.all[variable].aspect != .isUnknown { open[variable] = -1 }
      return !diagrams.consequences.contains {
        diagrams.depends($0, on: question, under: open)
      }
    }
  }
}
