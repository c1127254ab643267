import DecisionModel
import TestKit

extension Model {
  /// Every question answered, as a professional might; refinements sometimes are not.
  func fullAnswers(_ random: inout SeededGenerator) -> Answers {
    var answers = Answers()
    for question in questions {
      if question.isRefinement, random.chance(50) { continue }
      answers[question.id] = random.pick(question.values).answer
    }
    return answers
  }

  /// The answers with some of them taken back, unknown or declined, in a few hundred
  /// completions at most.
  func answersWithGaps(_ random: inout SeededGenerator, atMost limit: Int) -> Answers {
    var answers = fullAnswers(&random)
    for question in questions.shuffled(using: &random) where random.chance(60) {
      let before = answers[question.id]
      answers[question.id] = random.pick([nil, nil, .unknown, .declined])
      if completionCount(of: answers) > limit { answers[question.id] = before }
    }
    return answers
  }
}

/// What a model says about every completion of some answers.
struct Union {
  let model: Model
  let sheets: [Sheet]
  let cases: [BruteForce]

  init(_ model: Model, _ answers: Answers) {
    self.model = model
    sheets = model.completions(of: answers)
    cases = sheets.map { BruteForce(model, $0) }
  }

  var verdicts: Set<[Int]?> { Set(cases.map(\.said.verdict)) }
  var readings: Set<Int> { Set(cases.flatMap { $0.said.verdict ?? [] }) }
  var firsts: Set<Int> { Set(cases.compactMap { $0.said.verdict?.first }) }
  var referrals: Set<Int?> { Set(cases.map(\.said.referral)) }

  /// The flags that some case raises.
  var possibleFlags: Set<Int> { cases.reduce(into: []) { $0.formUnion($1.said.flags) } }
  /// The flags that every case raises.
  var certainFlags: Set<Int> {
    cases.reduce(possibleFlags) { $0.intersection($1.said.flags) }
  }
  var certainDuties: Set<Int> {
    cases.dropFirst().reduce(cases[0].said.duties) { $0.intersection($1.said.duties) }
  }
  var possibleDuties: Set<Int> { cases.reduce(into: []) { $0.formUnion($1.said.duties) } }

  /// What the adaptation of an outcome can be in the cases that show it.
  func adaptations(of outcome: Int) -> Set<Int?> {
    Set(cases.compactMap { $0.said.adaptation[outcome] })
  }

  func canReach(_ question: Int) -> Bool { cases.contains { $0.reached.contains(question) } }

  /// Whether cases that differ in nothing but this question differ in what is said of them.
  func depends(on question: Int) -> Bool {
    var said: [Sheet: Consequences] = [:]
    for (sheet, brute) in zip(sheets, cases) {
      var rest = sheet
      rest.values[question] = .nothing
      if let other = said.updateValue(brute.said, forKey: rest), other != brute.said {
        return true
      }
    }
    return false
  }
}
