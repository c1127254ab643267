import Testing

@testable import DecisionModel

/// How the walk goes through a tree.
struct WalkTests {
  @Test func `a branch is taken when it is the first that holds`() {
    var small = SmallModel([.ordinal("q", 3)])
    small.ask(
      0,
      [
        .when(.option(question: 0, options: 0b110), small.verdict(1)),
        .when(.answer(0, 2), small.verdict(2)), .otherwise(small.verdict(0)),
      ])
    let model = small.model
    #expect(model.evaluate(.option(0)).outcomes(in: model) == [0])
    #expect(model.evaluate(.option(1)).outcomes(in: model) == [1])
    #expect(model.evaluate(.option(2)).outcomes(in: model) == [1])
  }

  @Test func `unknown has a branch of its own, not asked leaves every branch possible`() throws {
    let small = Self.withUnknownBranch()
    let reasoner = try Reasoner(small.model)
    #expect(reasoner.decide(small.model.answers(.unknown)).readings.map(\.outcome) == [2])
    #expect(reasoner.decide(small.model.answers(.declined)).readings.map(\.outcome) == [2])
    #expect(reasoner.decide(small.model.answers(nil)).readings.map(\.outcome) == [0, 1])
    #expect(small.model.evaluate(.unknown).outcomes(in: small.model) == [2])
  }

  @Test func `a flag cannot be ruled out by not knowing, also where unknown has a branch`() throws {
    var small = Self.withUnknownBranch()
    small.flags = [.make("F", when: .answer(0, 1))]
    let model = small.model
    let decision = try Reasoner(model).decide(model.answers(.unknown))
    #expect(decision.flags == [Decision.RaisedFlag(flag: 0, isCertain: false)])
    #expect(model.evaluate(.unknown).openFlags == 1)
  }

  @Test func `unknown goes its own way only at the node that says so`() throws {
    var small = SmallModel([.choice("p", 2), .choice("q", 2)])
    small.ask(0, [.when(.answer(0, 0), .node(1)), .otherwise(.node(2))])
    small.ask(1, [.otherwise(small.verdict(0))], unknown: small.verdict(2))
    small.ask(1, [.when(.answer(1, 0), small.verdict(0)), .otherwise(small.verdict(1))])
    let reasoner = try Reasoner(small.model)
    func outcomes(_ p: Int) -> [Int] {
      reasoner.decide(small.model.answers(.option(p), .unknown)).readings.map(\.outcome)
    }
    #expect(outcomes(0) == [2])
    #expect(outcomes(1) == [0, 1])
  }

  @Test func `two open branches to the same verdict settle it`() throws {
    var small = SmallModel([.choice("q", 2)])
    small.ask(0, [.when(.answer(0, 0), small.verdict(1)), .otherwise(small.verdict(1))])
    let model = small.model
    #expect(model.tree.verdicts.count == 1)
    #expect(model.evaluate(nil).outcomes(in: model) == [1])
    let decision = try Reasoner(model).decide(Answers())
    #expect(decision.status == .suggested)
    #expect(decision.skipped == [0] && decision.openQuestions.isEmpty)
  }

  @Test func `a verdict is not certain while the walk may end nowhere`() throws {
    var small = SmallModel([.choice("q", 2)])
    small.ask(0, [.when(.answer(0, 0), small.verdict(1))])
    let model = small.model
    #expect(model.evaluate(nil).verdict == -1)
    #expect(model.evaluate(nil).possibleVerdicts == [0])
    let reasoner = try Reasoner(model)
    #expect(reasoner.decide(Answers()).status == .provisional)
    #expect(reasoner.decide(model.answers(.option(1))).status == .gap)
    #expect(reasoner.decide(model.answers(.option(0))).status == .suggested)
  }

  @Test func `the path names the nodes that are certainly passed`() {
    var small = SmallModel([.choice("p", 2), .choice("q", 2)])
    small.ask(0, [.when(.answer(0, 0), .node(1)), .otherwise(.node(2))])
    small.ask(1, [.when(.answer(1, 0), .node(2)), .otherwise(small.verdict(1))])
    small.add(.end(verdict: 0))
    let model = small.model
    #expect(model.evaluate(.option(0), .option(0)).path == [0, 1, 2])
    #expect(model.evaluate(.option(1), nil).path == [0, 2])
    #expect(model.evaluate(.option(0), nil).path == [0, 1])
    #expect(model.evaluate(nil, nil).path == [0])
  }

  @Test func `a decision is made anew when a question it rests on is reached later`() throws {
    var small = SmallModel([.choice("p", 2), .choice("q", 2)])
    small.decisions = [.make(.first, results: 2, [(.answer(1, 1), 1)], otherwise: 0)]
    small.ask(0, [.otherwise(.node(1))])
    small.decide([
      .when(.decision(decision: 0, results: 0b10), small.verdict(2)), .otherwise(.node(2)),
    ])
    small.ask(1, [.otherwise(.node(3))])
    small.decide([
      .when(.decision(decision: 0, results: 0b10), small.verdict(1)),
      .otherwise(small.verdict(0)),
    ])
    let model = small.model
    let answers = model.answers(.option(0), .option(1))
    #expect(model.evaluate(.option(0), .option(1)).outcomes(in: model) == [1])
    #expect(try Reasoner(model).decide(answers).readings.map(\.outcome) == [1])
  }

  @Test func `nodes are ordered so that each comes after all that lead to it`() {
    for seed in 1...100 {
      let tree = RandomModel.make(seed).tree
      let order = tree.topologicalOrder()
      for (place, node) in order.enumerated() {
        for case .node(let next) in tree.nodes[node].allBranches.map(\.target) {
          #expect(order.lastIndex(of: next).map { $0 > place } == true, "seed \(seed)")
        }
      }
    }
  }

  private static func withUnknownBranch() -> SmallModel {
    var small = SmallModel([.choice("q", 2)])
    small.ask(
      0, [.when(.answer(0, 0), small.verdict(0)), .otherwise(small.verdict(1))],
      unknown: small.verdict(2))
    return small
  }
}

extension Outline {
  fileprivate func outcomes(in model: Model) -> [Int]? {
    verdict < 0 ? nil : model.tree.verdicts[verdict].outcomes
  }
}
