import Testing

@testable import DecisionModel

/// One flaw of each kind, planted in a model that has no other, and shown by a case.
struct ProofTests {
  /// Two questions of three options, and three outcomes, one for each option of the first.
  private static func sound() -> SmallModel {
    var small = SmallModel([.ordinal("q", 3), .choice("r", 2)])
    small.ask(0, [.otherwise(.node(1))])
    small.ask(1, [.otherwise(.node(2))])
    return small
  }

  private static func level(_ small: inout SmallModel, _ policy: RuleList.Policy = .unique) {
    small.decide(
      [
        .when(.all([.answer(0, 0), .answer(1, 0)]), small.verdict(0)),
        .when(.all([.answer(0, 0), .answer(1, 1)]), small.verdict(1)),
        .when(.answer(0, 1), small.verdict(1)), .when(.answer(0, 2), small.verdict(2)),
      ], policy)
  }

  private func flaws(_ small: SmallModel) throws -> [Flaw] { try Reasoner(small.model).proof() }

  private func only(_ small: SmallModel) throws -> Flaw {
    let flaws = try flaws(small)
    #expect(flaws.count == 1, "\(flaws.map(\.kind))")
    return try #require(flaws.first)
  }

  @Test func `a sound model has no flaws`() throws {
    var small = Self.sound()
    Self.level(&small)
    #expect(try flaws(small).isEmpty)
  }

  @Test func `a provisional rule whose outcome is impossible where it holds`() throws {
    var small = Self.sound()
    Self.level(&small)
    small.provisional = [
      .make("may", .all([.answer(0, 0), .missing(question: 1)]), 1),
      .make("never", .all([.answer(0, 1), .missing(question: 1)]), 0),
      .make("not-known", .not(.missing(question: 0)), 2),
    ]
    let flaw = try only(small)
    #expect(flaw.kind == .deadRule && flaw.place == .provisional(1) && flaw.count == 0)
  }

  @Test func `a gap of a node`() throws {
    var small = Self.sound()
    small.decide(
      [
        .when(.all([.answer(0, 0), .answer(1, 0)]), small.verdict(0)),
        .when(.answer(0, 1), small.verdict(1)), .when(.answer(0, 2), small.verdict(2)),
      ], .unique)
    let flaw = try only(small)
    #expect(flaw.kind == .gap && flaw.place == .node(2) && flaw.count == 1)
    #expect(flaw.witness == small.model.answers(.option(0), .option(1)))
    #expect(try Reasoner(small.model).decide(flaw.witness).status == .gap)
  }

  @Test func `a decision that says nothing where it is used`() throws {
    var small = Self.sound()
    small.decisions = [
      .make(.unique, results: 2, [(.answer(1, 0), 0), (.all([.answer(1, 1), .answer(0, 2)]), 1)])
    ]
    small.decide(
      [
        .when(.answer(0, 1), small.verdict(1)),
        .when(.decision(decision: 0, results: 0b01), small.verdict(0)),
        .otherwise(small.verdict(2)),
      ])
    let gaps = try flaws(small).filter { $0.kind == .gap }
    #expect(gaps.map(\.place) == [.decision(0)] && gaps.map(\.count) == [1])
    let witness = try #require(gaps.first).witness
    #expect(witness == small.model.answers(.option(0), .option(1)))
    let facts = Facts(witness, for: small.model)
    #expect(Evaluator(small.model).evaluate(facts).decisions[0].certain == nil)
  }

  @Test func `two rules that hold although the policy is unique`() throws {
    var small = Self.sound()
    Self.level(&small)
    small.referral = .make(
      .unique, results: 2, [(.answer(0, 2), 1), (.answer(1, 1), 1)], otherwise: 0)
    let flaw = try only(small)
    #expect(flaw.kind == .overlap && flaw.count == 1)
    #expect(flaw.place == .rule(.referral(1)) && flaw.other == .rule(.referral(0)))
    #expect(flaw.witness == small.model.answers(.option(2), .option(1)))
    let force = BruteForce(small.model, small.model.completions(of: flaw.witness)[0])
    #expect(try #require(small.referral).rules.allSatisfy { force.holds($0.when) })
  }

  @Test func `a rule that never decides`() throws {
    var small = Self.sound()
    Self.level(&small)
    small.referral = .make(
      .highest, results: 3, [(.answer(0, 2), 1), (.any([.answer(0, 2), .answer(0, 1)]), 2)],
      otherwise: 0)
    let flaw = try only(small)
    #expect(flaw.kind == .deadRule && flaw.place == .rule(.referral(0)))
    #expect(flaw.count == 0 && flaw.witness == Answers())
  }

  @Test func `the way for do not know is never taken where an answer is assumed`() throws {
    var small = SmallModel([.make("q", .choice, options: 2, unknown: .assume(option: 0))])
    small.outcomes = [.make("one", rank: 1), .make("two", rank: 2), .make("unclear", .undecided)]
    small.ask(
      0, [.when(.answer(0, 0), small.verdict(0)), .otherwise(small.verdict(1))],
      unknown: small.verdict(2))
    let flaws = try flaws(small)
    #expect(flaws.map(\.kind) == [.deadRule, .unreachableOutcome])
    #expect(flaws.map(\.place) == [.rule(.node(0, branch: 2)), .outcome(2)])
  }

  @Test func `a question whose answer changes nothing`() throws {
    var small = Self.sound()
    small.decide(
      [
        .when(.answer(0, 0), small.verdict(0)), .when(.answer(0, 1), small.verdict(1)),
        .when(.answer(0, 2), small.verdict(2)),
      ], .unique)
    let flaw = try only(small)
    #expect(flaw.kind == .uselessQuestion && flaw.place == .question(1) && flaw.count == 6)
    small.areas = [.init(id: "a", label: phrase("a"), when: .answer(1, 0))]
    #expect(try flaws(small).isEmpty)
  }

  @Test func `a node and an outcome that no case comes to`() throws {
    var small = Self.sound()
    small.outcomes.append(.make("four", rank: 4))
    small.decide(
      [
        .when(.all([.answer(0, 0), .answer(0, 1)]), .node(3)),
        .when(.answer(0, 0), small.verdict(0)), .when(.answer(0, 1), small.verdict(1)),
        .when(.answer(0, 2), small.verdict(2)),
      ], .unique)
    small.add(.end(verdict: 0))
    small.flags = [.make("F", when: .answer(1, 0))]
    let flaws = try flaws(small)
    #expect(flaws.map(\.kind) == [.deadRule, .unreachableNode, .unreachableOutcome])
    #expect(flaws.map(\.place) == [.rule(.node(2, branch: 0)), .node(3), .outcome(3)])
  }

  @Test func `rules of which the first decides could be unique`() throws {
    var small = Self.sound()
    Self.level(&small, .first)
    let flaw = try only(small)
    #expect(flaw.kind == .couldBeUnique && flaw.place == .node(2))
  }

  @Test func `a raised answer that lowers the outcome`() throws {
    var small = Self.sound()
    small.decide(
      [
        .when(.answer(0, 0), small.verdict(0)),
        .when(.all([.answer(0, 1), .answer(1, 1)]), small.verdict(2)),
        .when(.all([.answer(0, 1), .answer(1, 0)]), small.verdict(0)),
        .when(.answer(0, 2), small.verdict(1)),
      ], .unique)
    let flaw = try only(small)
    #expect(flaw.kind == .notMonotone && flaw.place == .step(question: 0, option: 1))
    #expect(flaw.count == 1 && flaw.other == nil)
    #expect(flaw.witness == small.model.answers(.option(1), .option(1)))
    #expect(flaw.raised == small.model.answers(.option(2), .option(1)))
    let reasoner = try Reasoner(small.model)
    #expect(reasoner.decide(flaw.witness).first == 2)
    #expect(reasoner.decide(try #require(flaw.raised)).first == 1)
  }

  @Test func `a raised answer that lowers the referral, but not where the walk stops`() throws {
    var small = Self.sound()
    Self.level(&small)
    small.referral = .make(.first, results: 2, [(.answer(0, 1), 1)], otherwise: 0)
    let flaw = try only(small)
    #expect(flaw.kind == .notMonotone && flaw.other == .referral && flaw.count == 2)
    small.outcomes[2] = .make("stop", .stop)
    #expect(try flaws(small).isEmpty)
  }

  /// A stop for the first answer, and a referral with a rule that holds only there.
  private static func stopping(otherwise: Int?) -> SmallModel {
    var small = sound()
    level(&small)
    small.outcomes[0] = .make("stop", .stop)
    small.adaptation = .make(.first, results: 2, [(.reading(outcomes: 0b001), 1)], otherwise: 0)
    small.referral = .make(
      .first, results: 2, [(.outcome(outcomes: 0b001), 1), (.outcome(outcomes: 0b110), 0)],
      otherwise: otherwise)
    return small
  }

  @Test func `a referral is asked where the walk stops, an adaptation only of suggestions`() throws
  {
    let small = Self.stopping(otherwise: nil)
    let flaws = try flaws(small).filter { $0.kind != .couldBeUnique }
    #expect(flaws.map(\.kind) == [.deadRule] && flaws.map(\.place) == [.rule(.adaptation(0))])
    let decision = try Reasoner(small.model).decide(small.model.answers(.option(0), .option(0)))
    #expect(decision.status == .stopped && decision.referral?.results == [1])
    #expect(decision.readings.map(\.adaptation) == [nil])
  }

  @Test func `a referral that says nothing where the walk stops has a gap`() throws {
    var small = Self.stopping(otherwise: nil)
    small.adaptation = nil
    small.referral = .make(.first, results: 2, [(.outcome(outcomes: 0b110), 0)])
    let flaw = try only(small)
    #expect(flaw.kind == .gap && flaw.place == .referral && flaw.count == 1)
    #expect(flaw.witness == small.model.answers(.option(0), .option(0)))
    #expect(try Reasoner(small.model).decide(flaw.witness).referral == nil)
  }

  @Test func `a decision that speaks only where the walk stops is used there by a duty`() throws {
    var small = Self.sound()
    Self.level(&small)
    small.outcomes[0] = .make("stop", .stop)
    small.decisions = [
      .make(.first, results: 2, [(.all([.answer(0, 0), .answer(1, 0)]), 1)], otherwise: 0)
    ]
    small.duties = [.make("duty", when: .decision(decision: 0, results: 0b10))]
    #expect(try flaws(small).isEmpty)
    let said = try Reasoner(small.model).decide(small.model.answers(.option(0), .option(0)))
    #expect(said.status == .stopped && said.duties == [0])
  }

  @Test func `a raised answer that makes the referral less urgent is told apart`() throws {
    var small = Self.sound()
    Self.level(&small)
    let results = [("none", Referral.Level.none), ("refer", .refer), ("refer-soon", .refer)].map {
      RuleList.Result(id: .init($0.0), label: phrase($0.0), text: nil, level: $0.1)
    }
    let rules = RuleList.make(
      .first, results: 3, [(.answer(0, 1), 2), (.answer(0, 2), 1)], otherwise: 0
    ).rules
    small.referral = RuleList(
      id: "referral", name: phrase("referral"), policy: .unique, results: results, rules: rules,
      otherwise: 0)
    let flaw = try only(small)
    #expect(flaw.kind == .lessUrgent && flaw.place == .step(question: 0, option: 1))
    #expect(flaw.count == 2)
  }

  @Test func `a flag that stops while the walk goes on to a suggestion`() throws {
    var small = Self.sound()
    Self.level(&small)
    small.flags = [.make("F", .stop, when: .answer(0, 1))]
    let flaw = try only(small)
    #expect(flaw.kind == .blockedOutcome && flaw.count == 2)
    #expect(flaw.place == .flag(0) && flaw.other == .outcome(1))
  }

  @Test func `a flag that rules out what is suggested`() throws {
    var small = Self.sound()
    Self.level(&small)
    small.flags = [
      .make("F", .block, when: .answer(0, 1), blocked: 0b010),
      .make("G", .block, when: .answer(0, 2), blocked: 0b010),
    ]
    let flaw = try only(small)
    #expect(flaw.kind == .blockedOutcome && flaw.count == 2)
    #expect(flaw.place == .flag(0) && flaw.other == .outcome(1))
    let decision = try Reasoner(small.model).decide(flaw.witness)
    #expect(decision.certainFlags == [0] && decision.first == 1)
  }

  @Test func `questions that are not reached are neither counted nor answered`() throws {
    var small = SmallModel([
      .choice("q", 2), .choice("r", 5), .make("s", .choice, options: 3, isRefinement: true),
      .number("n", 0...99),
    ])
    small.ask(0, [.when(.answer(0, 0), .node(1)), .otherwise(.node(2))])
    small.ask(1, [.otherwise(small.verdict(0))])
    small.ask(3, [.when(.number(question: 3, ranges: [0...9, 50...99]), small.verdict(1))])
    small.flags = [.make("F", when: .any([.answer(1, 0), .answer(2, 0)]))]
    let gap = try #require(try flaws(small).first { $0.kind == .gap })
    #expect(gap.witness == small.model.answers(.option(1), nil, nil, .number(10)))
    // Three answers to the refinement, and none.
    #expect(gap.count == 4)
  }
}

/// Models that are large, or too large.
struct ProofSizeTests {
  @Test func `the model of 390,625 cases is proved, and its counts are right`() throws {
    let model = EightQuestions.model(seed: 8)
    let flaws = try Reasoner(model).proof()
    let expected = Counted(model)
    #expect(expected.cases == 390_625)
    #expect(Set(flaws.filter { $0.kind == .deadRule }.map(\.place)) == expected.deadRules)
    #expect(!flaws.contains { $0.kind == .gap || $0.kind == .overlap })
    var falls: [Flaw.Place: Int] = [:]
    for flaw in flaws where flaw.kind == .notMonotone { falls[flaw.place] = flaw.count }
    #expect(falls == expected.falls && !falls.isEmpty)
  }

  @Test func `a number that is cut into very many parts fills no memory`() throws {
    var small = SmallModel([.number("points", 0...999)])
    small.askEverything()
    let ends = [small.verdict(0), small.verdict(1), small.verdict(2)]
    small.decide(
      (0..<1_000).map { .when(.number(question: 0, ranges: [$0...$0]), ends[$0 % 3]) }, .unique)
    // Each of the rules needs nodes with a thousand children each.
    #expect(throws: Reasoner.TooLarge(nodes: 20_000)) { try Reasoner(small.model, limit: 20_000) }
    #expect(try Reasoner(small.model).proof().isEmpty)
  }

  @Test func `a proof that would grow past the limit is refused`() throws {
    let model = EightQuestions.model(seed: 8)
    let size = try Reasoner(model).size
    #expect(throws: Never.self) { try Reasoner(model, limit: size) }
    #expect(throws: Reasoner.TooLarge(nodes: size)) { try Reasoner(model, limit: size).proof() }
  }

  @Test func `more cases than can be counted are the largest number`() throws {
    var small = SmallModel((0..<40).map { .choice("q\($0)", 4) })
    small.askEverything()
    small.decide([.when(.answer(0, 0), small.verdict(0))])
    let flaws = try Reasoner(small.model).proof()
    #expect(try #require(flaws.first).kind == .gap)
    #expect(flaws.first?.count == .max)
  }
}

/// The rules of the model with eight questions, read in every case.
private struct Counted {
  var cases = 0
  var deadRules: Set<Flaw.Place> = []
  var falls: [Flaw.Place: Int] = [:]

  init(_ model: Model) {
    let rules = model.tree.nodes[8].branches
    let tests = rules.map { Quick($0.when) }
    let ranks: [Int] = rules.map { rule in
      guard case .verdict(let verdict) = rule.target else { return 0 }
      return model.tree.verdicts[verdict].outcomes[0]
    }
    var decided = [Int](repeating: 0, count: rules.count)
    var outcomes: [UInt8] = []
    var values = [Int](repeating: 0, count: 8)
    for number in 0..<390_625 {
      var rest = number
      for question in 0..<8 {
        values[question] = rest % 5
        rest /= 5
      }
      let rule = tests.firstIndex { $0.holds(values) } ?? 0
      decided[rule] += 1
      outcomes.append(UInt8(ranks[rule]))
      cases += 1
    }
    deadRules = Set(decided.indices.filter { decided[$0] == 0 }.map { .rule(.node(8, branch: $0)) })
    var weight = 1
    for question in 0..<8 {
      for number in outcomes.indices where number / weight % 5 < 4 {
        guard outcomes[number + weight] < outcomes[number] else { continue }
        falls[.step(question: question, option: number / weight % 5), default: 0] += 1
      }
      weight *= 5
    }
  }
}

/// A condition that is read fast.
private indirect enum Quick {
  case mask(Int, UInt64)
  case count([Quick], ClosedRange<Int>)

  init(_ condition: Condition) {
    switch condition {
    case .option(let question, let options): self = .mask(question, options)
    case .any(let parts): self = .count(parts.map(Quick.init), 1...parts.count)
    case .all(let parts): self = .count(parts.map(Quick.init), parts.count...parts.count)
    case .count(let parts, let range): self = .count(parts.map(Quick.init), range)
    default: self = .count([], 0...0)
    }
  }

  func holds(_ values: [Int]) -> Bool {
    switch self {
    case .mask(let question, let options): options >> UInt64(values[question]) & 1 == 1
    case .count(let parts, let range): range.contains(parts.count { $0.holds(values) })
    }
  }
}
