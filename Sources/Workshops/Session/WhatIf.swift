public import DecisionModel

extension RoomSession {
  /// An answer that is different from the one that a case has.
  public struct WhatIf: Hashable, Sendable {
    /// The position of the question.
    public let question: Int
    /// The position of the option that is chosen, or ticked or unticked in a tick-list.
    public let option: Int

    /// Makes a different answer.
    public init(question: Int, option: Int) {
      self.question = question
      self.option = option
    }
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
