import Testing

@testable import DecisionModel

/// Which rule decides, and what is left open when answers are missing.
struct RuleListTests {
  /// Rules: option b of the first question gives 1, option b of the second gives 2,
  /// option b of the third gives 1.
  private func referral(
    _ policy: RuleList.Policy, otherwise: Int? = 0, _ answers: Answer?...
  ) throws -> (outline: Outline.ResultState, choice: Decision.Choice?) {
    var small = SmallModel([.choice("p", 2), .choice("q", 2), .choice("r", 2)])
    small.askEverything()
    small.decide([.otherwise(small.verdict(0))])
    small.referral = .make(
      policy, results: 3, [(.answer(0, 1), 1), (.answer(1, 1), 2), (.answer(2, 1), 1)],
      otherwise: otherwise)
    let model = small.model
    let given = model.answers(answers)
    return (
      Evaluator(model).evaluate(Facts(given, for: model)).referral,
      try Reasoner(model).decide(given).referral
    )
  }

  private let a = Answer.option(0)
  private let b = Answer.option(1)

  @Test(arguments: [RuleList.Policy.first, .unique])
  func `the first rule that holds decides`(policy: RuleList.Policy) throws {
    #expect(try referral(policy, b, b, a).choice?.results == [1])
    #expect(try referral(policy, a, b, b).choice?.results == [2])
    #expect(try referral(policy, a, a, a).choice?.results == [0])
  }

  @Test func `the highest result decides, wherever its rule stands`() throws {
    #expect(try referral(.highest, b, b, b).choice?.results == [2])
    #expect(try referral(.highest, b, a, a).choice?.results == [1])
    #expect(try referral(.highest, a, a, a).choice?.results == [0])
  }

  @Test func `an open rule leaves its result possible beside those after it`() throws {
    #expect(try referral(.first, nil, a, a).choice?.results == [0, 1])
    #expect(try referral(.first, nil, b, a).choice?.results == [1, 2])
    #expect(try referral(.first, b, nil, nil).choice?.results == [1])
    #expect(try referral(.highest, nil, b, nil).choice?.results == [2])
    #expect(try referral(.highest, b, nil, a).choice?.results == [1, 2])
    #expect(try referral(.highest, b, nil, a).choice?.least == 1)
  }

  @Test func `without another result nothing may come out, and then nothing is certain`() throws {
    let open = try referral(.first, otherwise: nil, nil, a, a)
    #expect(open.choice?.results == [1])
    #expect(open.choice?.mayBeNone == true)
    #expect(open.choice?.isCertain == false)
    #expect(open.outline.certain == nil)
    #expect(try referral(.first, otherwise: nil, a, a, a).choice == nil)
  }

  @Test func `a rule is named as deciding only when it certainly holds`() throws {
    #expect(try referral(.first, b, a, a).outline.rule == 0)
    let sameResult = try referral(.first, nil, a, b).outline
    #expect(sameResult.certain == 1 && sameResult.rule == 2)
    let otherwise = try referral(.first, otherwise: 1, nil, a, nil).outline
    #expect(otherwise.certain == 1 && otherwise.rule == -1)
  }
}
