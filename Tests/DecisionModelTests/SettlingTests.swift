import Glibc
import TestKit
import Testing

@testable import DecisionModel

/// Which answer would be expected to settle most, against counting every completion.
struct SettlingTests {
  @Test(arguments: 1...120)
  func `what each answer leaves open is the average over its values`(seed: Int) throws {
    let model = RandomModel.make(seed)
    let reasoner = try Reasoner(model)
    var random = SeededGenerator(spread: -seed)
    let answers = model.answersWithGaps(&random, atMost: 200)
    let union = Union(model, answers)
    let bits = entropy(union.cases.map(\.said.verdict))
    #expect(abs(reasoner.uncertainty(of: answers) - bits) < 1e-9)
    let found = reasoner.settling(from: answers)
    for settling in found {
      let expected = bitsLeft(model, answers, after: settling.question)
      #expect(abs(settling.bitsLeft - expected) < 1e-9, "question \(settling.question)")
    }
    let open = model.questions.indices.filter { index in
      let question = model.questions[index]
      let isMissing = answers[question.id].map(question.isUnknown) ?? !question.isRefinement
      guard isMissing, union.canReach(index) else { return false }
      return abs(bitsLeft(model, answers, after: index) - bits) > 1e-9
    }
    #expect(Set(open).isSubset(of: Set(found.map(\.question))))
    for (first, second) in zip(found, found.dropFirst()) {
      #expect(first.bitsLeft <= second.bitsLeft + 1e-9)
    }
  }

  @Test func `the question that settles the case comes first`() throws {
    var small = SmallModel([.choice("a", 2), .choice("b", 2), .choice("c", 2)])
    small.askEverything()
    small.decide([
      .when(.answer(1, 1), small.verdict(2)),
      .when(.all([.answer(0, 1), .answer(2, 1)]), small.verdict(1)),
      .otherwise(small.verdict(0)),
    ])
    let reasoner = try Reasoner(small.model)
    #expect(reasoner.settling(from: Answers()).map(\.question) == [1, 0, 2])
    let settled = small.model.answers(nil, .option(1))
    #expect(reasoner.settling(from: settled).isEmpty)
    #expect(reasoner.uncertainty(of: settled) == 0)
  }
}

private func entropy(_ said: [[Int]?]) -> Double {
  var counts: [[Int]?: Int] = [:]
  for verdict in said { counts[verdict, default: 0] += 1 }
  return counts.values.reduce(0) { sum, count in
    let part = Double(count) / Double(said.count)
    return sum - part * log2(part)
  }
}

private func bitsLeft(_ model: Model, _ answers: Answers, after question: Int) -> Double {
  let id = model.questions[question].id
  let values = model.questions[question].values
  let parts = values.map { value in
    var answers = answers
    answers[id] = value.answer
    return entropy(Union(model, answers).cases.map(\.said.verdict))
  }
  return parts.reduce(0, +) / Double(values.count)
}
