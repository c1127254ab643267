import TestKit
import Testing

@testable import DecisionModel

private let seeds = 1...240

/// Two hundred and forty small models of every shape, each against a reading word for word.
struct RandomModelTests {
  @Test(arguments: seeds) func `a complete case is evaluated exactly`(seed: Int) throws {
    let model = RandomModel.make(seed)
    let evaluator = Evaluator(model)
    let reasoner = try Reasoner(model)
    var random = SeededGenerator(spread: -seed)
    var outline = Outline()
    for _ in 0..<5 {
      let answers = model.fullAnswers(&random)
      let expected = BruteForce(model, model.completions(of: answers)[0])
      evaluator.evaluate(Facts(answers, for: model), into: &outline)
      evaluator.advise(Facts(answers, for: model), into: &outline)
      #expect(outline.consequences(in: model) == expected.said.withoutHold, "\(answers)")
      #expect(outline.path == expected.path)
      #expect(reasoner.decide(answers).consequences(in: model) == expected.said, "\(answers)")
    }
  }

  @Test(arguments: seeds)
  func `what is not reached need not be answered`(seed: Int) throws {
    let model = RandomModel.make(seed)
    let evaluator = Evaluator(model)
    let reasoner = try Reasoner(model)
    var random = SeededGenerator(spread: -seed)
    var outline = evaluator.evaluate(Facts(Answers(), for: model))
    for _ in 0..<3 {
      var answers = model.fullAnswers(&random)
      let expected = BruteForce(model, model.completions(of: answers)[0])
      for index in model.questions.indices where !expected.reached.contains(index) {
        answers[model.questions[index].id] = nil
      }
      evaluator.evaluate(Facts(answers, for: model), into: &outline)
      evaluator.advise(Facts(answers, for: model), into: &outline)
      #expect(outline.consequences(in: model) == expected.said.withoutHold, "\(answers)")
      let decision = reasoner.decide(answers)
      #expect(decision.consequences(in: model) == expected.said, "\(answers)")
      #expect(decision.openQuestions.isEmpty && decision.skipped.isEmpty)
    }
  }

  @Test(arguments: seeds)
  func `with answers missing the reasoner says what the completions say`(seed: Int) throws {
    let model = RandomModel.make(seed)
    let reasoner = try Reasoner(model)
    var random = SeededGenerator(spread: -seed)
    for _ in 0..<3 {
      let answers = model.answersWithGaps(&random, atMost: 120)
      let union = Union(model, answers)
      let decision = reasoner.decide(answers)
      #expect(Set(decision.readings.map(\.outcome)) == union.readings, "\(answers)")
      #expect(decision.possible.isEmpty == (union.verdicts.count == 1 || union.agreeing))
      #expect(Set(decision.flags.map(\.flag)) == union.possibleFlags, "\(answers)")
      #expect(Set(decision.certainFlags) == union.certainFlags, "\(answers)")
      #expect(decision.isHeld == union.cases.allSatisfy(\.said.isHeld))
      #expect(decision.referral.possible == union.referrals, "\(answers)")
      #expect(Set(decision.duties) == union.certainDuties, "\(answers)")
      for reading in decision.readings where model.outcomes[reading.outcome].kind == .suggestion {
        guard model.advice.adaptation != nil else { continue }
        #expect(reading.adaptation.possible == union.adaptations(of: reading.outcome), "\(answers)")
      }
    }
  }

  @Test(arguments: seeds)
  func `a question is skipped exactly when its answer can change nothing`(seed: Int) throws {
    let model = RandomModel.make(seed)
    let reasoner = try Reasoner(model)
    var random = SeededGenerator(spread: -seed)
    for _ in 0..<3 {
      let answers = model.answersWithGaps(&random, atMost: 120)
      let union = Union(model, answers)
      let decision = reasoner.decide(answers)
      let open = model.questions.indices.filter { index in
        let question = model.questions[index]
        return question.values(given: answers[question.id]).count > 1 && union.canReach(index)
      }
      let mattering = open.filter { union.depends(on: $0) }
      let silent = open.filter { answers[model.questions[$0].id] == nil }
      #expect(Set(decision.openQuestions) == Set(mattering), "\(answers)")
      #expect(Set(decision.skipped) == Set(silent).subtracting(mattering), "\(answers)")
      #expect(Set(decision.missing) == Set(mattering).subtracting(silent), "\(answers)")
    }
  }

  @Test(arguments: seeds)
  func `a refinement is offered exactly when it can change something`(seed: Int) throws {
    let model = RandomModel.make(seed)
    let refinements = model.questions.indices.filter { model.questions[$0].isRefinement }
    guard !refinements.isEmpty else { return }
    let reasoner = try Reasoner(model)
    var random = SeededGenerator(spread: -seed)
    let answers = model.answersWithGaps(&random, atMost: 40)
    let offered = refinements.filter { refinement in
      let sheets = model.completions(of: answers)
      return sheets.contains { sheet in
        let values = model.questions[refinement].values + [.nothing]
        let said = values.map { value in
          var changed = sheet
          changed.values[refinement] = value
          return BruteForce(model, changed).said
        }
        return Set(said).count > 1
      }
    }
    #expect(Set(reasoner.decide(answers).refinements) == Set(offered), "\(answers)")
  }

  @Test(arguments: seeds)
  func `three-valued logic never claims what a completion contradicts`(seed: Int) {
    let model = RandomModel.make(seed)
    let evaluator = Evaluator(model)
    var random = SeededGenerator(spread: -seed)
    for _ in 0..<4 {
      let answers = model.answersWithGaps(&random, atMost: 100)
      let union = Union(model, answers)
      let outline = evaluator.evaluate(Facts(answers, for: model))
      for lie in outline.lies(about: union, evaluator) { Issue.record("\(lie): \(answers)") }
    }
  }
}

extension Union {
  /// Whether the cases name the same outcomes, though perhaps not in every case the same way.
  fileprivate var agreeing: Bool {
    guard firsts.count == 1 else { return readings.isEmpty }
    return verdicts.compactMap { $0 }.allSatisfy { Set($0) == readings }
  }
}

extension Consequences {
  /// The evaluator leaves it to the reasoner whether a hold is in force.
  fileprivate var withoutHold: Consequences {
    var rest = self
    rest.isHeld = false
    return rest
  }
}

extension Decision.Choice? {
  /// Every possible result, with nil where none may come out.
  fileprivate var possible: Set<Int?> {
    guard let choice = self else { return [nil] }
    return Set(choice.results).union(choice.mayBeNone ? [nil] : [])
  }
}

extension Decision {
  /// What is certain, in the words of the test.
  fileprivate func consequences(in model: Model) -> Consequences {
    var said = Consequences()
    said.verdict = status == .gap ? nil : readings.map(\.outcome)
    said.flags = Set(certainFlags)
    said.isHeld = isHeld
    said.referral = referral?.least
    for reading in readings where model.outcomes[reading.outcome].kind == .suggestion {
      guard model.advice.adaptation != nil else { continue }
      said.adaptation[reading.outcome] = .some(reading.adaptation?.least)
    }
    said.duties = Set(duties)
    return said
  }
}

extension Outline {
  fileprivate func consequences(in model: Model) -> Consequences {
    var said = Consequences()
    said.verdict = verdict < 0 ? nil : model.tree.verdicts[verdict].outcomes
    said.flags = Set(model.advice.flags.indices.filter { raisedFlags >> UInt64($0) & 1 == 1 })
    said.referral = referral.certain
    for outcome in model.outcomes.indices where adaptations[outcome].isKnown {
      said.adaptation[outcome] = .some(adaptations[outcome].certain)
    }
    said.duties = Set(duties.indices.filter { duties[$0] == .yes })
    return said
  }

  /// What it claims although some complete case says otherwise.
  fileprivate func lies(about union: Union, _ evaluator: Evaluator) -> [String] {
    let model = evaluator.model
    var lies: [String] = []
    let named = verdict >= 0 ? [verdict] : possibleVerdicts
    let verdicts = Set(named.map { Optional(model.tree.verdicts[$0].outcomes) })
    let mayBeGap = verdict < 0 && (mayEndNowhere || possibleVerdicts.isEmpty)
    if !union.verdicts.isSubset(of: mayBeGap ? verdicts.union([nil]) : verdicts) {
      lies.append("verdict")
    }
    for flag in model.advice.flags.indices {
      let (isRaised, isOpen) = (raisedFlags >> UInt64(flag) & 1, openFlags >> UInt64(flag) & 1)
      if isRaised == 1, !union.certainFlags.contains(flag) { lies.append("flag \(flag)") }
      if isRaised + isOpen == 0, union.possibleFlags.contains(flag) { lies.append("no \(flag)") }
    }
    if model.advice.referral != nil, referral.excludes(union.referrals) { lies.append("referral") }
    for outcome in model.outcomes.indices where adaptations[outcome].isKnown {
      if adaptations[outcome].excludes(union.adaptations(of: outcome)) {
        lies.append("adaptation \(outcome)")
      }
    }
    for (duty, truth) in duties.enumerated() {
      if truth == .yes, !union.certainDuties.contains(duty) { lies.append("duty \(duty)") }
      if truth == .no, union.possibleDuties.contains(duty) { lies.append("no duty \(duty)") }
    }
    for node in path where !union.cases.allSatisfy({ $0.path.contains(node) }) {
      lies.append("path \(node)")
    }
    for case .node(let node, let branch) in firedRules.map({ evaluator.rules.entries[$0].place }) {
      if !union.cases.allSatisfy({ $0.taken.contains([node, branch]) }) {
        lies.append("branch \(branch) of \(node)")
      }
    }
    return lies
  }
}

extension Outline.ResultState {
  /// Whether it rules out one of the results.
  fileprivate func excludes(_ results: Set<Int?>) -> Bool {
    results.contains { result in
      guard let result else { return !mayBeNone }
      return possible >> UInt64(result) & 1 == 0
    }
  }
}
