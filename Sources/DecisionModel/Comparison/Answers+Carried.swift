extension Answers {
  /// The same answers by the names of another model, and the questions that it does not know.
  ///
  /// A question is left out as well when its answer is an option or a number that the other model
  /// does not take.
  public func carried(
    from model: Model, to other: Model
  ) -> (answers: Answers, leftOut: [Question.ID]) {
    var carried = Answers()
    var leftOut: [Question.ID] = []
    for question in model.questions {
      guard let answer = self[question.id] else { continue }
      let target = other.questionIndex(question.id).map { other.questions[$0] }
      if let target, let same = answer.carried(from: question, to: target) {
        carried[question.id] = same
      } else {
        leftOut.append(question.id)
      }
    }
    return (carried, leftOut)
  }
}

extension Answer {
  fileprivate func carried(from question: Question, to other: Question) -> Answer? {
    func position(_ option: Int) -> Int? {
      guard question.options.indices.contains(option) else { return nil }
      return other.optionIndex(question.options[option].id)
    }
    switch (self, other.kind) {
    case (.unknown, _), (.declined, _): return self
    case (.option(let option), .choice), (.option(let option), .ordinal):
      return position(option).map { .option($0) }
    case (.ticked(let ticked), .many):
      let positions = ticked.compactMap(position)
      return positions.count == ticked.count ? .ticked(Set(positions)) : nil
    case (.number(let number), .number(let range)):
      return range.contains(number) ? self : nil
    default: return nil
    }
  }
}
