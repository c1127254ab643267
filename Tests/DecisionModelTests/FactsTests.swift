import Testing

@testable import DecisionModel

/// What an answer fixes, and what counts as no answer.
struct FactsTests {
  private let model: Model = {
    var small = SmallModel([
      .choice("choice", 3), .ordinal("ordinal", 3), .many("many", 3), .number("number", 0...9),
      .make("score", .score(items: ["ordinal", "number"])),
    ])
    small.askEverything()
    small.decide([.otherwise(small.verdict(0))])
    return small.model
  }()

  @Test(
    arguments: [
      [.option(3), .option(-1), .ticked([1, 7]), .number(10)],
      [.ticked([0]), .ticked([]), .option(1), .option(0)],
      [.number(1), .number(0), .number(2), .ticked([])],
    ] as [[Answer?]])
  func `an answer that does not fit its question counts as not asked`(nonsense: [Answer?]) {
    #expect(
      Facts(model.answers(nonsense), for: model) == Facts(Answers(), for: model))
  }

  @Test func `answers to questions that the model does not have are left out`() {
    let answers = Answers(["elsewhere": .option(0)])
    #expect(Facts(answers, for: model) == Facts(Answers(), for: model))
  }

  @Test func `a score is not answered itself`() {
    let answers = model.answers(nil, nil, nil, nil, .number(3))
    #expect(Facts(answers, for: model) == Facts(Answers(), for: model))
  }

  @Test func `unknown and declined say the same, and something else than not asked`() {
    let unknown = Facts(model.answers(.unknown, .unknown, .unknown, .unknown), for: model)
    let declined = Facts(model.answers(.declined, .declined, .declined, .declined), for: model)
    #expect(unknown == declined)
    #expect(unknown != Facts(Answers(), for: model))
  }

  @Test func `an assumption stands in for an unknown answer, not for one that was not asked`() {
    var small = SmallModel([
      .make("q", .choice, options: 3, unknown: .assume(option: 1)),
      .make("t", .many, options: 3, none: true, unknown: .assume(option: 2)),
    ])
    small.askEverything()
    let model = small.model
    let assumed = Facts(model.answers(.option(1), .ticked([2])), for: model)
    #expect(Facts(model.answers(.unknown, .unknown), for: model) == assumed)
    #expect(Facts(model.answers(.declined, .declined), for: model) == assumed)
    #expect(Facts(Answers(), for: model) != assumed)
  }

  @Test func `ticking none of these together with something else leaves the something`() {
    #expect(
      Facts(model.answers(nil, nil, .ticked([0, 1])), for: model)
        == Facts(model.answers(nil, nil, .ticked([1])), for: model))
  }
}
