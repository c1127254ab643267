import Testing

@testable import DecisionModel

/// What some cases put to the test.
struct CoverageTests {
  @Test(arguments: 1...60)
  func `a rule has a witness just when some case comes to it, and the witness does`(
    seed: Int
  ) throws {
    let model = RandomModel.make(seed)
    let reasoner = try Reasoner(model)
    let brute = BruteProof(model, reasoner.diagrams.variables)
    for rule in try Coverage(of: reasoner, by: []).rules {
      let place = reasoner.evaluator.rules.entries[rule.number].place
      #expect((rule.witness != nil) == brute.decided.contains(place), "\(place)")
      // With "do not know" among the answers it may rest on what is true all the same.
      guard let witness = rule.witness, !witness.byQuestion.values.contains(.unknown) else {
        continue
      }
      let covered = try Coverage(of: reasoner, by: [witness]).rules[rule.number]
      #expect(covered.cases == 1 && covered.witness == nil, "\(place): \(witness)")
    }
  }

  /// One rule with two tests that must both hold, and the rest.
  private func reasoner() throws -> Reasoner {
    var small = SmallModel([.choice("a", 2), .choice("b", 2)])
    small.askEverything()
    small.decide([
      .when(.all([.answer(0, 1), .answer(1, 1)]), small.verdict(1)),
      .otherwise(small.verdict(0)),
    ])
    return try Reasoner(small.model)
  }

  private func shown(_ cases: [[Int]]) throws -> [[Bool]] {
    let reasoner = try reasoner()
    let answers = cases.map { reasoner.model.answers($0.map { .option($0) }) }
    let coverage = try Coverage(of: reasoner, by: answers)
    let rule = try #require(coverage.rules.first { $0.tests.count == 2 })
    return rule.tests.map { [$0.isShownToHold, $0.isShownToFail] }
  }

  @Test func `a test is shown to decide by a case on either side of it alone`() throws {
    #expect(try shown([]) == [[false, false], [false, false]])
    #expect(try shown([[1, 1]]) == [[true, false], [true, false]])
    #expect(try shown([[1, 1], [0, 1]]) == [[true, true], [true, false]])
    #expect(try shown([[1, 1], [0, 1], [1, 0]]) == [[true, true], [true, true]])
  }

  @Test func `where neither test holds, neither decides alone`() throws {
    #expect(try shown([[1, 1], [0, 0]]) == [[true, false], [true, false]])
  }

  @Test func `a rule behind one that holds is not tried`() throws {
    var small = SmallModel([.choice("a", 2), .choice("b", 2)])
    small.askEverything()
    small.decide([
      .when(.answer(0, 1), small.verdict(1)), .when(.answer(1, 1), small.verdict(2)),
      .otherwise(small.verdict(0)),
    ])
    let reasoner = try Reasoner(small.model)
    let coverage = try Coverage(
      of: reasoner, by: [small.model.answers(.option(1), .option(1))])
    let tests = coverage.rules.filter { $0.tests.count == 1 }.map(\.tests[0])
    #expect(tests.map(\.isShownToHold) == [true, false])
    #expect(tests.map(\.isShownToFail) == [false, false])
    #expect(coverage.rules.filter { $0.cases > 0 }.count == 3)
  }

  @Test func `a referral rule that holds only where the walk stops is covered by a stop`() throws {
    var small = SmallModel([.choice("a", 2)])
    small.outcomes[0] = .make("stop", .stop)
    small.askEverything()
    small.decide([.when(.answer(0, 1), small.verdict(1)), .otherwise(small.verdict(0))])
    small.referral = .make(.first, results: 2, [(.outcome(outcomes: 0b001), 1)], otherwise: 0)
    let reasoner = try Reasoner(small.model)
    let stop = small.model.answers(.option(0))
    let open = try #require(Coverage(of: reasoner, by: []).rules.last)
    #expect(open.cases == 0 && open.witness == stop)
    let rule = try #require(Coverage(of: reasoner, by: [stop]).rules.last)
    #expect(rule.cases == 1 && rule.tests.map(\.isShownToHold) == [true])
  }

  @Test func `the cells of a grid that no case has are named`() throws {
    var small = SmallModel([.ordinal("a", 2), .ordinal("b", 3)])
    small.askEverything()
    small.decide([
      .when(.all([.answer(0, 1), .answer(1, 2)]), small.verdict(1)),
      .otherwise(small.verdict(0)),
    ])
    let reasoner = try Reasoner(small.model)
    let cases = [[0, 0], [0, 1], [1, 2]].map { small.model.answers($0.map { .option($0) }) }
    let grid = try #require(Coverage(of: reasoner, by: cases).grids.first)
    #expect(grid.questions == [0, 1] && grid.count == 6)
    #expect(grid.missing == [[0, 2], [1, 0], [1, 1]])
  }
}
