import Testing

@testable import DecisionModel

/// What a decision says beyond the bare outcomes.
struct ReasonerTests {
  /// One question of three options that lead to one outcome each.
  private static func three(_ outcomes: [Outcome]? = nil) -> SmallModel {
    var small = SmallModel([.ordinal("q", 3)])
    if let outcomes { small.outcomes = outcomes }
    small.ask(
      0,
      [
        .when(.answer(0, 0), small.verdict(0)), .when(.answer(0, 1), small.verdict(1)),
        .otherwise(small.verdict(2)),
      ])
    return small
  }

  @Test func `with nothing answered every outcome is possible and none comes first`() throws {
    let decision = try Reasoner(Self.three().model).decide(Answers())
    #expect(decision.status == .open)
    #expect(decision.first == nil)
    #expect(decision.possible == [0, 1, 2])
    #expect(decision.readings.map(\.role) == [.possible, .possible, .possible])
    #expect(decision.next == 0)
  }

  @Test func `where sources disagree the first reading comes first`() throws {
    var small = SmallModel([.choice("q", 2)])
    small.ask(0, [.otherwise(small.verdict(2, 0))])
    let decision = try Reasoner(small.model).decide(Answers())
    #expect(decision.status == .suggested)
    #expect(decision.readings.map(\.outcome) == [2, 0])
    #expect(decision.readings.map(\.role) == [.first, .alternative])
    #expect(decision.alternatives == [0] && decision.possible.isEmpty)
  }

  @Test func `an outcome that only some completions name is possible, not an alternative`() throws {
    var small = SmallModel([.choice("q", 2)])
    small.ask(0, [.when(.answer(0, 0), small.verdict(1, 0)), .otherwise(small.verdict(1, 2))])
    let decision = try Reasoner(small.model).decide(Answers())
    #expect(decision.status == .provisional)
    #expect(decision.first == 1)
    #expect(decision.alternatives.isEmpty && decision.possible == [0, 2])
  }

  @Test func `a provisional rule puts one of the possible outcomes first`() throws {
    var small = Self.three()
    small.provisional = [
      .make("impossible here", .missing(question: 0), 3),
      .make("unknown", .missing(question: 0), 2),
    ]
    small.outcomes.append(.make("four"))
    let model = small.model
    let reasoner = try Reasoner(model)
    let decision = reasoner.decide(model.answers(.unknown))
    #expect(decision.status == .provisional)
    #expect(decision.first == 2 && decision.provisionalRule == 1)
    #expect(decision.readings.map(\.outcome) == [2, 0, 1])
    #expect(decision.possible == [2, 0, 1] && decision.missing == [0])
    #expect(decision.next == nil)
    #expect(reasoner.decide(model.answers(.option(0))).provisionalRule == nil)
  }

  @Test func `stops and undecided ends are told apart from suggestions`() throws {
    let small = Self.three([.make("stop", .stop), .make("undecided", .undecided), .make("one")])
    let reasoner = try Reasoner(small.model)
    let statuses = (0...2).map { reasoner.decide(small.model.answers(.option($0))).status }
    #expect(statuses == [.stopped, .undecided, .suggested])
  }

  @Test func `or above names the outcomes of higher rank`() throws {
    let small = Self.three([
      .make("one", rank: 1), .make("two", rank: 2, isOrAbove: true), .make("three", rank: 3),
    ])
    let reasoner = try Reasoner(small.model)
    #expect(reasoner.decide(small.model.answers(.option(1))).orAbove == [2])
    #expect(reasoner.decide(small.model.answers(.option(0))).orAbove.isEmpty)
    #expect(reasoner.decide(Answers()).orAbove.isEmpty)
  }

  @Test func `a hold lasts until a refinement releases it, and the flag stays raised`() throws {
    var small = SmallModel([
      .choice("violence", 2), .make("measures", .choice, options: 2, isRefinement: true),
    ])
    small.ask(0, [.otherwise(small.verdict(0))])
    small.flags = [
      .make("F", .hold, when: .answer(0, 1), release: .init(question: 1, option: 0))
    ]
    let model = small.model
    let reasoner = try Reasoner(model)
    func decision(_ answers: Answer?...) -> Decision { reasoner.decide(model.answers(answers)) }
    #expect(decision(.option(1)).isHeld)
    #expect(decision(.option(1)).refinements == [1])
    #expect(decision(.option(1), .option(1)).isHeld)
    #expect(!decision(.option(1), .option(0)).isHeld)
    #expect(decision(.option(1), .option(0)).certainFlags == [0])
    #expect(!decision(.option(0)).isHeld && decision(.option(0)).refinements.isEmpty)
    #expect(!decision(nil).isHeld && decision(nil).flags.count == 1)
  }

  @Test func `an adaptation is that of the cases in which its reading is shown`() throws {
    var small = Self.three()
    small.adaptation = .make(
      .first, results: 3, [(.answer(0, 0), 0), (.answer(0, 1), 1)], otherwise: 2)
    let decision = try Reasoner(small.model).decide(Answers())
    #expect(decision.readings.map(\.adaptation?.results) == [[0], [1], [2]])
  }

  @Test func `in the adaptation rules a reading is the one that is adapted`() throws {
    var small = SmallModel([.choice("q", 2)])
    small.ask(0, [.otherwise(small.verdict(1, 0))])
    small.adaptation = .make(
      .first, results: 2, [(.reading(outcomes: 0b01), 1)], otherwise: 0)
    let decision = try Reasoner(small.model).decide(Answers())
    #expect(decision.readings.map(\.outcome) == [1, 0])
    #expect(decision.readings.map(\.adaptation?.least) == [0, 1])
  }

  @Test func `the review is that of the outcome which comes first`() throws {
    var small = Self.three()
    small.reviews = [
      .init(when: .outcome(outcomes: 0b100), weeks: 1...2, text: phrase("r"), basis: .modelChoice),
      .init(when: .always, weeks: 4...6, text: phrase("r"), basis: .modelChoice),
    ]
    let reasoner = try Reasoner(small.model)
    #expect(reasoner.decide(small.model.answers(.option(2))).review == 0)
    #expect(reasoner.decide(small.model.answers(.option(0))).review == 1)
    #expect(reasoner.decide(Answers()).review == nil)
  }

  @Test func `a model that grows past the limit is refused`() {
    let model = Self.three().model
    #expect(throws: Reasoner.TooLarge(nodes: 2)) { try Reasoner(model, limit: 2) }
    #expect(throws: Never.self) { try Reasoner(model, limit: 200) }
  }
}

extension Advice.Provisional {
  /// A rule without a reason.
  static func make(_ id: String, _ when: Condition, _ outcome: Int) -> Self {
    Self(
      id: RuleList.Rule.ID(id), when: when, outcome: outcome, reason: nil, basis: .modelChoice)
  }
}
