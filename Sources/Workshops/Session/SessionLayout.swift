public import DecisionModel

/// Lays out the items of a run sheet as steps.
struct SessionLayout {
  let cases: [TrainingCase]
  let reasoner: Reasoner

  /// What is shown of an item, in order.
  func phases(of item: RunSheet.Item) -> [RoomSession.Phase] {
    switch item.kind {
    case .screenTest, .talk, .pause, .results: return [.shown]
    case .compare(let first, let second):
      return found(first) == nil || found(second) == nil ? [] : [.shown]
    case .training(let training):
      return found(training.trainingCase).map { phases(of: training, $0) } ?? []
    }
  }

  private func phases(
    of training: RunSheet.Training, _ item: TrainingCase
  ) -> [RoomSession.Phase] {
    let walk = CaseWalk(item.answers, reasoner)
    var phases: [RoomSession.Phase] = [.story]
    phases += training.polls.map { .vote(.before, $0) }
    if training.isDiscussed {
      phases.append(.discuss)
      phases += training.polls.map { .vote(.after, $0) }
    }
    phases += walk.questions.indices.map { .reveal($0 + 1) }
    phases.append(.verdict)
    if walk.decision.readings.count > 1 { phases.append(.readings) }
    return phases + [.whatIf]
  }

  /// How many choices there are.
  func choiceCount(_ ballot: RoomSession.Ballot) -> Int {
    switch ballot.subject {
    case .poll(let poll): return poll.choices(in: reasoner.model).count
    case .readings:
      return found(ballot.trainingCase).map { reasoner.decide($0.answers).readings.count } ?? 0
    }
  }

  private func found(_ id: TrainingCase.ID) -> TrainingCase? { cases.first { $0.id == id } }
}

/// The walk through a case: what is asked, one after the other, and what the model says at last.
public struct CaseWalk: Hashable, Sendable {
  /// The questions that are asked, in order, by their positions.
  public let questions: [Int]
  /// What the model says at the end.
  public let decision: Decision
  private let answers: Answers
  private let names: [Question.ID]

  /// Walks with the answers of a case; it ends where the case has no answer.
  public init(_ answers: Answers, _ reasoner: Reasoner) {
    self.answers = answers
    let questions = reasoner.model.questions
    decision = reasoner.decide(answers)
    var given = Answers()
    var asked: [Int] = []
    while asked.count < questions.count, let next = reasoner.decide(given).next,
      let answer = answers[questions[next].id], given[questions[next].id] == nil
    {
      given[questions[next].id] = answer
      asked.append(next)
    }
    // What refines the suggestion is not asked for it, but belongs to the case.
    asked += questions.indices.filter {
      questions[$0].isRefinement && answers[questions[$0].id] != nil && !asked.contains($0)
    }
    self.questions = asked
    names = questions.map(\.id)
  }

  /// The answers after so many questions; all of the case's after the last.
  public func answers(after count: Int) -> Answers {
    guard count < questions.count else { return answers }
    var given = Answers()
    for question in questions.prefix(max(0, count)) {
      given[names[question]] = answers[names[question]]
    }
    return given
  }
}

extension RoomSession.WhatIf {
  /// The answers with this one changed.
  public func applied(to answers: Answers, in model: Model) -> Answers {
    guard model.questions.indices.contains(question),
      model.questions[question].options.indices.contains(option)
    else { return answers }
    let asked = model.questions[question]
    var answers = answers
    switch asked.kind {
    case .choice, .ordinal: answers[asked.id] = .option(option)
    case .many:
      var ticked: Set<Int> = []
      if case .ticked(let given)? = answers[asked.id] { ticked = given }
      if asked.options[option].isNone {
        ticked = []
      } else if ticked.remove(option) == nil {
        ticked.insert(option)
      }
      answers[asked.id] = .ticked(ticked)
    case .number, .score: break
    }
    return answers
  }
}
