import TestKit
import Testing

@testable import DecisionModel

/// Eight ratings of five values, eleven ordered rules: 390,625 cases.
struct EightQuestionTests {
  let model = EightQuestions.model(seed: 8)
  let cases = EightQuestions.cases(600, seed: 600)

  @Test func `a sample of all cases is decided as the rules are read`() throws {
    let reasoner = try Reasoner(model)
    for values in cases {
      let answers = model.answers(values.map { .option($0) })
      let expected = BruteForce(model, Sheet(values: values.map { .option($0) })).said.verdict
      let decision = reasoner.decide(answers)
      #expect(decision.readings.map(\.outcome) == expected, "\(values)")
      #expect(decision.status == .suggested)
    }
  }

  @Test func `with any one answer missing the outcomes are those of the five completions`() throws {
    let reasoner = try Reasoner(model)
    var right = 0
    var settled = 0
    for values in cases {
      let answers: [Answer?] = values.map { .option($0) }
      for missing in values.indices {
        var rest = answers
        rest[missing] = nil
        let expected = outcomes(values, without: missing)
        let decision = reasoner.decide(model.answers(rest))
        right += Set(decision.readings.map(\.outcome)) == expected ? 1 : 0
        settled += expected.count == 1 && decision.status == .suggested ? 1 : 0
        if expected.count > 1 { #expect(decision.next == missing, "\(values)") }
      }
    }
    #expect(right == 4_800)
    #expect((2_000..<4_800).contains(settled))
  }

  private func outcomes(_ values: [Int], without missing: Int) -> Set<Int> {
    (0..<5).reduce(into: []) { outcomes, value in
      var sheet = Sheet(values: values.map { .option($0) })
      sheet.values[missing] = .option(value)
      outcomes.formUnion(BruteForce(model, sheet).said.verdict ?? [])
    }
  }
}

/// Makes the model and the cases.
enum EightQuestions {
  static func model(seed: Int) -> Model {
    var random = SeededGenerator(spread: seed)
    var small = SmallModel((0..<8).map { .ordinal("q\($0)", 5) })
    small.outcomes = (1...5).map { (rank: Int) in .make("level \(rank)", rank: rank) }
    small.askEverything()
    var rules = (0..<11).map { _ in
      Tree.Branch.when(condition(&random), small.verdict(random.number(0...4)))
    }
    rules.append(.otherwise(small.verdict(0)))
    small.decide(rules)
    return small.model
  }

  static func cases(_ count: Int, seed: Int) -> [[Int]] {
    var random = SeededGenerator(spread: seed)
    return (0..<count).map { _ in (0..<8).map { _ in random.number(0...4) } }
  }

  private static func condition(_ random: inout SeededGenerator) -> Condition {
    let questions = Array(0..<8).shuffled(using: &random)
    let tests = questions.map { atLeast(random.number(2...4), $0) }
    switch random.number(0...2) {
    case 0: return .all(Array(tests.prefix(random.number(2...3))))
    case 1: return .all([.any(Array(tests.prefix(2))), .any(Array(tests.suffix(2)))])
    default: return .count(Array(tests.prefix(6)), in: random.number(3...4)...6)
    }
  }

  private static func atLeast(_ option: Int, _ question: Int) -> Condition {
    .option(question: question, options: (1 << 5) - (1 << UInt64(option)))
  }
}
