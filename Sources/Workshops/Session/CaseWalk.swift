public import DecisionModel

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
