import Testing

@testable import DecisionModel

/// Counts and sums, at their borders.
struct CountAndSumTests {
  private let three = SmallModel([.choice("a", 2), .choice("b", 2), .choice("c", 2)])
  private let tests = [Condition.answer(0, 1), .answer(1, 1), .answer(2, 1)]

  private func yes(_ count: Int, open: Int = 0) -> [Answer?] {
    (0..<3).map { $0 < count ? .option(1) : $0 < count + open ? nil : .option(0) }
  }

  @Test(arguments: 0...3) func `at least two of three`(held: Int) {
    let expected: Truth = held >= 2 ? .yes : .no
    #expect(three.truth(of: .count(tests, in: 2...3), yes(held)) == expected)
  }

  @Test(arguments: 0...3) func `at most one of three`(held: Int) {
    let expected: Truth = held <= 1 ? .yes : .no
    #expect(three.truth(of: .count(tests, in: 0...1), yes(held)) == expected)
  }

  @Test func `a count is settled as soon as the open ones cannot move it over the border`() {
    let atLeastTwo = Condition.count(tests, in: 2...3)
    #expect(three.truth(of: atLeastTwo, yes(2, open: 1)) == .yes)
    #expect(three.truth(of: atLeastTwo, yes(1, open: 1)) == .open)
    #expect(three.truth(of: atLeastTwo, yes(1, open: 2)) == .open)
    #expect(three.truth(of: atLeastTwo, yes(0, open: 1)) == .no)
    #expect(three.truth(of: .count(tests, in: 0...3), yes(0, open: 3)) == .yes)
  }

  @Test func `a sum adds points, ticks and numbers with their weights`() {
    let small = SmallModel([
      .make("choice", .choice, options: 3, points: [0, 1, 4]),
      .make("many", .many, options: 3, none: true, points: [9, 2, 3]), .number("number", 0...9),
    ])
    let answers: [Answer?] = [.option(2), .ticked([1, 2]), .number(7)]
    let terms: [Condition.Term] = [
      .init(question: 0, weight: 2), .init(question: 1, weight: 1),
      .init(question: 2, weight: -1),
    ]
    let total = 2 * 4 + 2 + 3 - 7
    #expect(small.truth(of: .sum(terms, ranges: [total...total]), answers) == .yes)
    #expect(small.truth(of: .sum(terms, ranges: [total + 1...99]), answers) == .no)
    #expect(small.truth(of: .sum(terms, ranges: [-99...total - 1]), answers) == .no)
  }

  @Test func `a sum is settled as soon as the missing points cannot move it over the border`() {
    let small = SmallModel([.number("a", 0...9), .number("b", 0...3)])
    let terms = [Condition.Term(question: 0, weight: 1), .init(question: 1, weight: 1)]
    let atLeastTen = Condition.sum(terms, ranges: [10...99])
    #expect(small.truth(of: atLeastTen, .number(7), .number(3)) == .yes)
    #expect(small.truth(of: atLeastTen, .number(7), .number(2)) == .no)
    #expect(small.truth(of: atLeastTen, .number(7), nil) == .open)
    #expect(small.truth(of: atLeastTen, .number(6), nil) == .no)
    #expect(small.truth(of: .sum(terms, ranges: [0...9]), .number(6), nil) == .yes)
  }

  @Test func `a score is the sum of its items, and bands are ranges of it`() {
    let small = SmallModel([
      .make("a", .ordinal, options: 4), .make("b", .ordinal, options: 4),
      .make("score", .score(items: ["a", "b"])),
    ])
    let band = Condition.number(question: 2, ranges: [4...5])
    #expect(small.truth(of: band, .option(3), .option(1)) == .yes)
    #expect(small.truth(of: band, .option(3), .option(0)) == .no)
    #expect(small.truth(of: band, .option(3), .option(3)) == .no)
    #expect(small.truth(of: band, .option(3), nil) == .open)
    #expect(small.truth(of: band, .option(0), nil) == .no)
    let twice = Condition.sum([.init(question: 2, weight: 2)], ranges: [8...10])
    #expect(small.truth(of: twice, .option(3), .option(1)) == .yes)
  }

  @Test func `items that are not reached count nothing`() throws {
    var small = SmallModel([
      .ordinal("a", 4), .ordinal("b", 4), .make("score", .score(items: ["a", "b"])),
    ])
    small.ask(0, [.when(.answer(0, 0), small.verdict(0)), .otherwise(.node(1))])
    small.ask(1, [.otherwise(small.verdict(0))])
    small.flags = [.make("F", when: .number(question: 2, ranges: [3...6]))]
    #expect(small.model.evaluate(.option(0), .option(3)).raisedFlags == 0)
    #expect(small.model.evaluate(.option(1), .option(3)).raisedFlags == 1)
    let answers = small.model.answers(.option(0), .option(3))
    #expect(try Reasoner(small.model).decide(answers).flags.isEmpty)
  }
}
