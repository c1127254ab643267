import Testing

@testable import DecisionModel

/// Every test of a question, over every state the question can be in.
struct ConditionTests {
  @Test func `a choice is one of the options`() {
    let small = SmallModel([.choice("q", 3)])
    let test = Condition.option(question: 0, options: 0b011)
    #expect(small.truth(of: test, .option(0)) == .yes)
    #expect(small.truth(of: test, .option(1)) == .yes)
    #expect(small.truth(of: test, .option(2)) == .no)
    for missing in [nil, .unknown, .declined] as [Answer?] {
      #expect(small.truth(of: test, missing) == .open)
      #expect(small.truth(of: .option(question: 0, options: 0b111), missing) == .yes)
      #expect(small.truth(of: .option(question: 0, options: 0), missing) == .no)
    }
  }

  @Test func `a tick-list has one of the options ticked`() {
    let small = SmallModel([.many("q", 3)])
    let test = Condition.option(question: 0, options: 0b010)
    #expect(small.truth(of: test, .ticked([1])) == .yes)
    #expect(small.truth(of: test, .ticked([1, 2])) == .yes)
    #expect(small.truth(of: test, .ticked([2])) == .no)
    #expect(small.truth(of: test, .ticked([])) == .no)
    for missing in [nil, .unknown, .declined] as [Answer?] {
      #expect(small.truth(of: test, missing) == .open)
      #expect(small.truth(of: .option(question: 0, options: 0b110), missing) == .open)
    }
  }

  @Test func `nothing ticked is an answer, and none of these says the same`() {
    let small = SmallModel([.many("q", 3)])
    let test = Condition.noneTicked(question: 0)
    #expect(small.truth(of: test, .ticked([])) == .yes)
    #expect(small.truth(of: test, .ticked([0])) == .yes)
    #expect(small.truth(of: test, .ticked([1])) == .no)
    #expect(small.truth(of: test, nil) == .open)
    #expect(small.truth(of: test, .unknown) == .open)
  }

  @Test func `a number lies in one of the ranges, borders included`() {
    let small = SmallModel([.number("q", 0...9)])
    let test = Condition.number(question: 0, ranges: [2...3, 7...9])
    let inside = (0...9).filter { small.truth(of: test, .number($0)) == .yes }
    #expect(inside == [2, 3, 7, 8, 9])
    #expect((0...9).allSatisfy { small.truth(of: test, .number($0)) != .open })
    #expect(small.truth(of: test, nil) == .open)
    #expect(small.truth(of: .number(question: 0, ranges: [0...9]), nil) == .yes)
    #expect(small.truth(of: .number(question: 0, ranges: [10...20]), nil) == .no)
  }

  @Test func `missing means that it was reached and nobody has answered`() {
    let small = SmallModel([.choice("q", 2)])
    let test = Condition.missing(question: 0)
    #expect(small.truth(of: test, .option(0)) == .no)
    #expect(small.truth(of: test, nil) == .yes)
    #expect(small.truth(of: test, .unknown) == .yes)
    #expect(small.truth(of: test, .declined) == .yes)
  }

  @Test func `a test of a question that is not reached is false, whatever was answered`() {
    var small = SmallModel([.choice("p", 2), .choice("q", 2)])
    small.ask(0, [.when(.answer(0, 0), .node(1)), .otherwise(small.verdict(0))])
    small.ask(1, [.otherwise(small.verdict(0))])
    small.flags = [.make("F", when: .answer(1, 1)), .make("G", when: .not(.answer(1, 1)))]
    let model = small.model
    #expect(model.evaluate(.option(0), .option(1)).raisedFlags == 0b01)
    #expect(model.evaluate(.option(1), .option(1)).raisedFlags == 0b10)
    #expect(model.evaluate(nil, .option(1)).openFlags == 0b11)
    #expect(model.evaluate(nil, .option(0)).openFlags == 0b00)
  }

  @Test func `a refinement that nobody has answered has nothing chosen and nothing ticked`() {
    let small = SmallModel([
      .make("choice", .choice, options: 2, isRefinement: true),
      .make("many", .many, options: 3, none: true, isRefinement: true),
      .make("number", .number(0...9), isRefinement: true),
    ])
    let tests: [Condition] = [
      .option(question: 0, options: 0b11), .option(question: 1, options: 0b110),
      .number(question: 2, ranges: [0...9]), .missing(question: 0),
    ]
    for answer in [nil, .unknown, .declined] as [Answer?] {
      for test in tests { #expect(small.truth(of: test, answer, answer, answer) == .no) }
      #expect(small.truth(of: .noneTicked(question: 1), answer, answer, answer) == .yes)
      let sum = Condition.sum([.init(question: 2, weight: 1)], ranges: [0...0])
      #expect(small.truth(of: sum, answer, answer, answer) == .yes)
    }
    #expect(small.truth(of: tests[0], .option(0)) == .yes)
    #expect(small.truth(of: tests[2], nil, nil, .number(0)) == .yes)
  }

  @Test func `a decision has one of the results, or none`() {
    var small = SmallModel([.choice("q", 3)])
    small.decisions = [.make(.first, results: 2, [(.answer(0, 0), 0), (.answer(0, 1), 1)])]
    let test = Condition.decision(decision: 0, results: 0b10)
    #expect(small.truth(of: test, .option(0)) == .no)
    #expect(small.truth(of: test, .option(1)) == .yes)
    #expect(small.truth(of: test, .option(2)) == .no)
    #expect(small.truth(of: test, nil) == .open)
    #expect(small.truth(of: .decision(decision: 0, results: 0b11), .option(2)) == .no)
    #expect(small.truth(of: .decision(decision: 0, results: 0b11), nil) == .open)
  }

  @Test func `outcome, reading and readings speak of the verdict`() {
    var small = SmallModel([.choice("q", 2)])
    small.ask(0, [.when(.answer(0, 0), small.verdict(0, 1)), .otherwise(small.verdict(1))])
    small.flags = [
      .make("first is one", when: .outcome(outcomes: 0b001)),
      .make("first is two", when: .outcome(outcomes: 0b010)),
      .make("two is shown", when: .reading(outcomes: 0b010)),
      .make("several", when: .readings(2...3)),
    ]
    #expect(small.model.evaluate(.option(0)).raisedFlags == 0b1101)
    #expect(small.model.evaluate(.option(1)).raisedFlags == 0b0110)
    #expect(small.model.evaluate(nil).raisedFlags == 0b0100)
    #expect(small.model.evaluate(nil).openFlags == 0b1011)
  }

  @Test func `a flag may speak of the flags before it, and a duty of the referral`() {
    var small = SmallModel([.choice("q", 2)])
    small.ask(0, [.otherwise(small.verdict(0))])
    small.flags = [
      .make("F", when: .answer(0, 1)), .make("G", when: .not(.flag(flags: 0b1))),
    ]
    small.referral = .make(.highest, results: 2, [(.flag(flags: 0b1), 1)], otherwise: 0)
    small.duties = [.make("duty", when: .referral(results: 0b10))]
    let raised = small.model.evaluate(.option(1))
    #expect(raised.raisedFlags == 0b01 && raised.duties == [.yes])
    let calm = small.model.evaluate(.option(0))
    #expect(calm.raisedFlags == 0b10 && calm.duties == [.no])
    let open = small.model.evaluate(nil)
    #expect(open.openFlags == 0b11 && open.duties == [.open])
  }
}
