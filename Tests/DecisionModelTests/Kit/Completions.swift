import DecisionModel

extension Question {
  /// Everything that can be true of it.
  var values: [Value] {
    switch kind {
    case .choice, .ordinal: options.indices.map { .option($0) }
    case .many:
      options.indices.filter { !options[$0].isNone }.reduce([[]]) { sets, option in
        sets + sets.map { $0.union([option]) }
      }.map { .ticked($0) }
    case .number(let range): range.map { .number($0) }
    case .score: [.nothing]
    }
  }

  /// What can be true of it when this is what was answered.
  func values(given answer: Answer?) -> [Value] {
    if case .score = kind { return [.nothing] }
    switch answer {
    case .option(let option): return [.option(option)]
    case .ticked(let options): return [.ticked(options.filter { !self.options[$0].isNone })]
    case .number(let number): return [.number(number)]
    case .unknown, .declined:
      if case .assume(let option) = unknown {
        return kind == .many ? [.ticked([option])] : [.option(option)]
      }
      return isRefinement ? [.nothing] : values
    case nil: return isRefinement ? [.nothing] : values
    }
  }

  /// Whether the answer says "do not know" and nothing is assumed for it.
  func isUnknown(_ answer: Answer?) -> Bool {
    if case .assume = unknown { return false }
    return answer?.isMissing == true && !isRefinement
  }
}

extension Model {
  /// Every complete case that agrees with the answers.
  func completions(of answers: Answers) -> [Sheet] {
    let unknown = questions.indices.filter { questions[$0].isUnknown(answers[questions[$0].id]) }
    return questions.reduce([[]]) { rows, question in
      let values = question.values(given: answers[question.id])
      return rows.flatMap { row in values.map { row + [$0] } }
    }.map { Sheet(values: $0, unknown: Set(unknown)) }
  }

  /// How many complete cases agree with the answers.
  func completionCount(of answers: Answers) -> Int {
    questions.reduce(1) { $0 * $1.values(given: answers[$1.id]).count }
  }
}

extension Value {
  /// The answer that says so.
  var answer: Answer? {
    switch self {
    case .option(let option): .option(option)
    case .ticked(let options): .ticked(options)
    case .number(let number): .number(number)
    case .nothing: nil
    }
  }
}
