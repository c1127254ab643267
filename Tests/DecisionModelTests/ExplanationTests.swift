import TestKit
import Testing

@testable import DecisionModel

private let seeds = 1...120

/// What would change a suggestion, against trying everything.
struct ExplanationTests {
  @Test(arguments: seeds)
  func `every single other answer that changes the outcome is named`(seed: Int) throws {
    let model = RandomModel.make(seed)
    let reasoner = try Reasoner(model)
    var random = SeededGenerator(spread: -seed)
    let answers = model.answersWithGaps(&random, atMost: 12)
    #expect(Set(reasoner.changes(from: answers)) == changesByTrying(model, answers), "\(answers)")
  }

  @Test(arguments: seeds)
  func `the nearest way to an outcome is a way, and none is shorter`(seed: Int) throws {
    let model = RandomModel.make(seed)
    var random = SeededGenerator(spread: -seed)
    let answers = model.fullAnswers(&random)
    let reasoner = try Reasoner(model)
    let start = model.completions(of: answers)[0]
    let distances = distancesByTrying(model, from: start)
    for nearest in reasoner.nearest(from: answers) {
      #expect(
        nearest.steps.count == distances[nearest.outcome] ?? 0,
        "outcome \(nearest.outcome) from \(answers)")
      guard !nearest.steps.isEmpty else { continue }
      let changed = model.answers(answers, after: nearest.steps)
      #expect(Union(model, changed).firsts == [nearest.outcome], "\(answers), \(nearest)")
    }
  }

  @Test(arguments: seeds)
  func `with answers missing the nearest way still leads there for certain`(seed: Int) throws {
    let model = RandomModel.make(seed)
    var random = SeededGenerator(spread: -seed)
    let answers = model.answersWithGaps(&random, atMost: 30)
    for nearest in try Reasoner(model).nearest(from: answers) where !nearest.steps.isEmpty {
      let union = Union(model, model.answers(answers, after: nearest.steps))
      #expect(union.firsts == [nearest.outcome], "\(answers), \(nearest)")
      #expect(!union.verdicts.contains(nil))
    }
  }
}

private func changesByTrying(_ model: Model, _ answers: Answers) -> Set<Change> {
  let present = Union(model, answers).firsts
  var changes: Set<Change> = []
  for (index, question) in model.questions.enumerated() {
    let value = question.values(given: answers[question.id])[0]
    let isSettled = answers[question.id].map { !question.isUnknown($0) && !$0.isMissing } ?? false
    guard isSettled || question.isAssumed(answers[question.id]) else { continue }
    if case .number(let number) = value {
      changes.formUnion(numberChanges(of: index, from: number, model, answers))
    }
    for option in question.options.indices where !question.options[option].isNone {
      let (changed, isRemoved) = value.changed(at: option)
      guard changed != value else { continue }
      var other = answers
      other[question.id] = changed.answer
      let firsts = Union(model, other).firsts
      guard firsts != present else { continue }
      let kind: Alteration.Kind =
        isRemoved
        ? .unticked(option: option)
        : question.kind == .many ? .ticked(option: option) : .chosen(option: option)
      changes.insert(
        Change(Alteration(question: index, kind: kind), outcomes: firsts.sorted()))
    }
  }
  return changes
}

/// The runs of other numbers that give the same, something else than now.
private func numberChanges(
  of index: Int, from number: Int, _ model: Model, _ answers: Answers
) -> [Change] {
  let question = model.questions[index]
  guard case .number(let range) = question.kind else { return [] }
  let present = Union(model, answers).firsts
  var runs: [(range: ClosedRange<Int>, firsts: Set<Int>)] = []
  for value in range {
    var other = answers
    other[question.id] = .number(value)
    let firsts = Union(model, other).firsts
    if let last = runs.last, last.firsts == firsts {
      runs[runs.count - 1].range = last.range.lowerBound...value
    } else {
      runs.append((value...value, firsts))
    }
  }
  return runs.filter { $0.firsts != present }.map { run in
    Change(
      Alteration(question: index, kind: .number(run.range)), outcomes: run.firsts.sorted())
  }
}

/// For each outcome, the fewest questions that must be answered differently to reach it.
private func distancesByTrying(_ model: Model, from start: Sheet) -> [Int: Int] {
  let everything = model.questions.reduce([[]] as [[Value]]) { rows, question in
    let values =
      question.values + (question.isRefinement && question.kind != .many ? [.nothing] : [])
    return rows.flatMap { row in Set(values).map { row + [$0] } }
  }
  var distances: [Int: Int] = [:]
  for values in everything {
    let said = BruteForce(model, Sheet(values: values)).said
    guard let first = said.verdict?.first else { continue }
    let distance = zip(values, start.values).count { $0.settled != $1.settled }
    distances[first] = min(distances[first] ?? .max, distance)
  }
  return distances
}

extension Question {
  fileprivate func isAssumed(_ answer: Answer?) -> Bool {
    if case .assume = unknown { return answer?.isMissing == true }
    return false
  }
}

extension Value {
  /// A tick-list that nobody has answered has nothing ticked.
  fileprivate var settled: Value { self == .ticked([]) ? .nothing : self }

  /// The value with another option chosen, or with one tick changed.
  fileprivate func changed(at option: Int) -> (Value, isRemoved: Bool) {
    switch self {
    case .option: (.option(option), false)
    case .ticked(let ticked):
      (.ticked(ticked.symmetricDifference([option])), ticked.contains(option))
    case .number, .nothing: (self, false)
    }
  }
}

extension Model {
  /// The answers after the steps have been taken.
  fileprivate func answers(_ answers: Answers, after steps: [Nearest.Step]) -> Answers {
    var answers = answers
    for step in steps {
      let question = questions[step.question]
      switch question.kind {
      case .choice, .ordinal: answers[question.id] = step.options.first.map { .option($0) }
      case .number: answers[question.id] = step.number.map { .number($0) }
      case .many:
        var ticked: Set<Int> = []
        if case .ticked(let before) = answers[question.id] { ticked = before }
        answers[question.id] = .ticked(ticked.union(step.options).subtracting(step.removed))
      case .score: break
      }
    }
    return answers
  }
}
