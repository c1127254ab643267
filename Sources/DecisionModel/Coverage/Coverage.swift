/// How much of a model some cases put to the test.
///
/// A rule is covered when it decides something in a case. Beyond that, each test inside its
/// condition should be seen to decide on its own, once when it holds and once when it does not
/// (modified condition/decision coverage, with masking): turned around alone, it would turn the
/// whole condition around.
public struct Coverage: Hashable, Sendable {
  /// One rule or branch.
  public struct Rule: Hashable, Sendable {
    /// Its number in the ``RuleBook``.
    public let number: Int
    /// In how many cases it certainly decides something.
    public let cases: Int
    /// The tests of its condition, in order.
    public let tests: [Test]
    /// For a rule that no case covers: a case that would; nil where there is none at all.
    public let witness: Answers?
  }

  /// One test inside the condition of a rule.
  public struct Test: Hashable, Sendable {
    /// The test.
    public let condition: Condition
    /// Whether some case shows that it decides when it holds.
    public let isShownToHold: Bool
    /// Whether some case shows that it decides when it does not hold.
    public let isShownToFail: Bool

    /// Whether two cases show it to decide on its own.
    public var isShown: Bool { isShownToHold && isShownToFail }
  }

  /// The rules of a decision or node that look at just two questions, as a grid of their options.
  public struct Grid: Hashable, Sendable {
    /// Where the rules stand.
    public let place: Flaw.Place
    /// The positions of the two questions.
    public let questions: [Int]
    /// The cells that no case has, each as an option of the first and one of the second question.
    public let missing: [[Int]]
    /// The number of cells.
    public let count: Int
  }

  /// Every rule, in the order of the ``RuleBook``.
  public let rules: [Rule]
  /// Every grid.
  public let grids: [Grid]

  /// Goes through some cases.
  ///
  /// - Throws: ``Reasoner/TooLarge`` when witnesses would need more nodes than the model was given.
  public init(of reasoner: Reasoner, by cases: [Answers]) throws(Reasoner.TooLarge) {
    let decided = try DecidedCases(reasoner)
    let tests = TestTally(reasoner, cases).shown()
    let assignments = cases.map {
      reasoner.diagrams.variables.assignment(Facts($0, for: reasoner.model), in: reasoner.model)
    }
    rules = reasoner.evaluator.rules.entries.indices.map { number in
      let count = assignments.count { decided.isCertain(number, $0) }
      return Rule(
        number: number, cases: count, tests: tests[number],
        witness: count == 0 ? decided.witnesses[number] : nil)
    }
    grids = reasoner.model.grids(covered: cases)
  }
}

extension Model {
  /// The grids of the model, with the cells that no case has.
  fileprivate func grids(covered cases: [Answers]) -> [Coverage.Grid] {
    var blocks = decisions.indices.map {
      (Flaw.Place.decision($0), decisions[$0].rules.map(\.when))
    }
    for (index, node) in tree.nodes.enumerated() {
      if case .decide(_, let rules) = node.kind { blocks.append((.node(index), rules.map(\.when))) }
    }
    return blocks.compactMap { place, conditions in
      let tested = conditions.reduce(into: Set<Int>()) { $0.formUnion($1.questions) }.sorted()
      guard tested.count == 2, conditions.allSatisfy(\.decisions.isEmpty),
        tested.allSatisfy({ [.choice, .ordinal].contains(questions[$0].kind) })
      else { return nil }
      let seen = Set(
        cases.map { answers in
          tested.map { question -> Int in
            guard case .option(let option) = answers[questions[question].id] else { return -1 }
            return option
          }
        })
      let cells = questions[tested[0]].options.indices.flatMap { first in
        questions[tested[1]].options.indices.map { [first, $0] }
      }
      return Coverage.Grid(
        place: place, questions: tested, missing: cells.filter { !seen.contains($0) },
        count: cells.count)
    }
  }
}
