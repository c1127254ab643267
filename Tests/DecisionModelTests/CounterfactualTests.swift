import TestKit
import Testing

@testable import DecisionModel

/// Sets of answers that would change a suggestion, against trying every set there is.
struct CounterfactualTests {
  @Test(arguments: 1...40)
  func `every smallest set of other answers that changes the outcome is named`(seed: Int) throws {
    let model = RandomModel.make(seed)
    var random = SeededGenerator(spread: -seed)
    let answers = model.answersWithGaps(&random, atMost: 6)
    let found = try Reasoner(model).counterfactuals(
      from: answers, sizeLimit: 2, countLimit: 10_000)
    #expect(found.isComplete)
    #expect(Set(found.sets.flatMap(\.spread)) == setsByTrying(model, answers, upTo: 2))
  }

  @Test(arguments: 1...12)
  func `sets of three are found as well`(seed: Int) throws {
    let model = RandomModel.make(seed)
    var random = SeededGenerator(spread: -seed)
    let answers = model.answersWithGaps(&random, atMost: 2)
    let found = try Reasoner(model).counterfactuals(from: answers, countLimit: 10_000)
    #expect(Set(found.sets.flatMap(\.spread)) == setsByTrying(model, answers, upTo: 3))
  }

  @Test(arguments: 1...60)
  func `sets of one answer are the single changes`(seed: Int) throws {
    let model = RandomModel.make(seed)
    var random = SeededGenerator(spread: -seed)
    let answers = model.answersWithGaps(&random, atMost: 40)
    let reasoner = try Reasoner(model)
    let found = reasoner.counterfactuals(from: answers, sizeLimit: 1)
    #expect(
      found.sets.map { Change($0.alterations[0], outcomes: $0.outcomes) }.spread
        == reasoner.changes(from: answers).spread)
  }

  @Test func `a list that was cut short says so`() throws {
    var random = SeededGenerator(spread: 1)
    let model = EightQuestions.model(seed: 8)
    let answers = model.fullAnswers(&random)
    let reasoner = try Reasoner(model)
    let whole = reasoner.counterfactuals(from: answers, countLimit: 100_000)
    #expect(whole.isComplete && whole.sets.count > 3)
    let cut = reasoner.counterfactuals(from: answers, countLimit: 3)
    #expect(!cut.isComplete && cut.sets == Array(whole.sets.prefix(3)))
  }

  @Test func `numbers are told by the points where a rule cuts them`() throws {
    var small = SmallModel([.number("score", 0...27), .choice("kind", 2)])
    small.askEverything()
    small.decide([
      .when(.number(question: 0, ranges: [15...27]), small.verdict(2)),
      .when(
        .all([.number(question: 0, ranges: [10...14]), .answer(1, 1)]), small.verdict(1)),
      .otherwise(small.verdict(0)),
    ])
    let model = small.model
    let reasoner = try Reasoner(model)
    let answers = model.answers(.number(3), .option(0))
    let high = Alteration(question: 0, kind: .number(15...27))
    #expect(reasoner.changes(from: answers) == [Change(high, outcomes: [2])])
    let both = [
      Alteration(question: 0, kind: .number(10...14)),
      Alteration(question: 1, kind: .chosen(option: 1)),
    ]
    #expect(
      reasoner.counterfactuals(from: answers).sets == [
        Counterfactual(alterations: [high], outcomes: [2]),
        Counterfactual(alterations: both, outcomes: [1]),
      ])
  }

  @Test func `an answer that could be any other is named, and one that could not is not`() throws {
    var small = SmallModel([.choice("a", 2), .choice("b", 2)])
    small.askEverything()
    small.decide([
      .when(.answer(0, 1), small.verdict(2)), .when(.answer(1, 1), small.verdict(1)),
      .otherwise(small.verdict(0)),
    ])
    let model = small.model
    let reasoner = try Reasoner(model)
    #expect(reasoner.indifferent(in: model.answers(.option(1), .option(0))) == [1])
    #expect(reasoner.indifferent(in: model.answers(.option(0), .option(0))).isEmpty)
  }

  @Test(arguments: 1...60)
  func `answers that make no difference are those that no other value changes`(seed: Int) throws {
    let model = RandomModel.make(seed)
    var random = SeededGenerator(spread: -seed)
    let answers = model.answersWithGaps(&random, atMost: 6)
    let expected = model.questions.indices.filter { index in
      let question = model.questions[index]
      if case .score = question.kind { return false }
      guard let answer = answers[question.id] else { return false }
      if answer.isMissing {
        guard case .assume = question.unknown else { return false }
      }
      var said: [[Value]: Set<Consequences>] = [:]
      for value in question.values + (question.isRefinement ? [.nothing] : []) {
        for sheet in model.completions(of: answers) {
          var sheet = sheet
          sheet.values[index] = value
          let force = BruteForce(model, sheet)
          sheet.values[index] = .nothing
          said[sheet.values, default: []].insert(force.said)
        }
      }
      return said.values.allSatisfy { $0.count == 1 }
    }
    #expect(try Reasoner(model).indifferent(in: answers).sorted() == expected, "\(answers)")
  }
}

/// One different answer, with the number itself.
private struct Altered: Hashable {
  var question: Int
  var option: Int?
  var number: Int?
}

private struct AlteredSet: Hashable {
  var answers: Set<Altered>
  var firsts: [Int]
}

extension Counterfactual {
  /// The set once for every number that it names.
  fileprivate var spread: [AlteredSet] {
    let sets = alterations.reduce([[]] as [Set<Altered>]) { sets, alteration in
      sets.flatMap { set in alteration.spread.map { set.union([$0]) } }
    }
    return sets.map { AlteredSet(answers: $0, firsts: outcomes) }
  }
}

extension [Change] {
  fileprivate var spread: Set<AlteredSet> {
    Set(flatMap { Counterfactual(alterations: [$0.alteration], outcomes: $0.outcomes).spread })
  }
}

extension Alteration {
  fileprivate var spread: [Altered] {
    numbers.map { $0.map { Altered(question: question, number: $0) } }
      ?? [Altered(question: question, option: option)]
  }
}

private func setsByTrying(
  _ model: Model, _ answers: Answers, upTo size: Int
) -> Set<AlteredSet> {
  let present = Union(model, answers).firsts
  var found: [Set<Altered>: [Int]] = [:]
  var sets: [(Set<Altered>, Answers)] = [([], answers)]
  for _ in 0..<size {
    var larger: [Set<Altered>: Answers] = [:]
    for (set, given) in sets {
      for (altered, changed) in model.alterations(of: answers, in: given)
      where set.allSatisfy({ !$0.isOfTheSame(altered, model) }) {
        larger[set.union([altered])] = changed
      }
    }
    let smaller = Set(found.keys)
    sets = []
    for (set, changed) in larger where !smaller.contains(where: { $0.isSubset(of: set) }) {
      let firsts = Union(model, changed).firsts
      if firsts == present { sets.append((set, changed)) } else { found[set] = firsts.sorted() }
    }
  }
  return Set(found.map { AlteredSet(answers: $0.key, firsts: $0.value) })
}

extension Altered {
  /// Whether both cannot be done together.
  fileprivate func isOfTheSame(_ other: Altered, _ model: Model) -> Bool {
    question == other.question
      && (model.questions[question].kind != .many || option == other.option)
  }
}

extension Model {
  /// Every way of answering one of the answered questions differently.
  fileprivate func alterations(
    of answers: Answers, in given: Answers
  ) -> [(Altered, Answers)] {
    questions.enumerated().flatMap { index, question -> [(Altered, Answers)] in
      guard let answer = answers[question.id], let now = given[question.id] else { return [] }
      if answer.isMissing {
        guard case .assume = question.unknown else { return [] }
      }
      let original = question.values(given: answer)[0]
      func changed(_ answer: Answer?) -> Answers {
        var changed = given
        changed[question.id] = answer
        return changed
      }
      if case .ticked = original, case .ticked(let ticked) = question.values(given: now)[0] {
        return question.options.indices.filter { !question.options[$0].isNone }.map { option in
          let ticks = ticked.symmetricDifference([option])
          return (Altered(question: index, option: option), changed(.ticked(ticks)))
        }
      }
      return question.values.filter { $0 != original }.map { value in
        switch value {
        case .option(let option):
          (Altered(question: index, option: option), changed(value.answer))
        case .number(let number):
          (Altered(question: index, number: number), changed(value.answer))
        case .ticked, .nothing: (Altered(question: index), changed(value.answer))
        }
      }
    }
  }
}
