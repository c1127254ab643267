/// The variables that two models have in common, in the order of the new one.
struct SharedVariables {
  /// One variable of both.
  struct Variable {
    /// The positions of the question in the two models.
    var questions: [Int]
    /// What it tells about the question.
    var aspect: Aspect
    /// By model: which of its values each shared value is.
    var cells: [[Int]]
    /// The value of a question that is not asked.
    var idle: Int
  }

  /// What a shared variable tells.
  enum Aspect: Hashable {
    /// Which option is chosen: those at these positions in the new model, then none for a
    /// refinement.
    case choice([Int])
    /// Whether one option is ticked: its position in each model.
    case tick([Int])
    /// Whether the answer is "do not know".
    case isUnknown
    /// In which stretch a number lies; the stretches begin at these values.
    case stretch([Int])
  }

  private(set) var all: [Variable] = []
  /// By question of the new model: its variables, and nothing where the old one lacks it.
  private(set) var ofQuestion: [Range<Int>]
  /// By model and its question: the position of the question in the new model.
  private(set) var shared: [[Int?]]

  init(_ old: Reasoner, _ new: Reasoner) {
    ofQuestion = new.model.questions.map { _ in 0..<0 }
    shared = [
      old.model.questions.map { _ in nil }, Array(repeating: nil, count: ofQuestion.count),
    ]
    for question in new.order {
      guard let before = old.model.questionIndex(new.model.questions[question].id),
        old.model.questions[before].isShared(with: new.model.questions[question])
      else { continue }
      shared[0][before] = question
      shared[1][question] = question
      let start = all.count
      add([before, question], [old, new])
      ofQuestion[question] = start..<all.count
    }
  }

  private mutating func add(_ positions: [Int], _ reasoners: [Reasoner]) {
    let questions = zip(reasoners, positions).map { $0.model.questions[$1] }
    let own = zip(reasoners, positions).map { reasoner, position in
      reasoner.diagrams.variables.ofQuestion[position].map { reasoner.diagrams.variables.all[$0] }
    }
    func add(_ aspect: Aspect, _ cells: [[Int]], idle: Int = 0) {
      all.append(Variable(questions: positions, aspect: aspect, cells: cells, idle: idle))
    }
    if own.contains(where: { $0.first?.aspect == .isUnknown }) {
      add(.isUnknown, [[0, 1], [0, 1]])
    }
    let isRefinement = questions[1].isRefinement
    switch questions[1].kind {
    case .choice, .ordinal:
      let options = questions[1].options.indices.filter {
        questions[0].optionIndex(questions[1].options[$0].id) != nil
      }
      let cells = questions.map { question in
        options.compactMap { question.optionIndex(questions[1].options[$0].id) }
          + (isRefinement ? [question.options.count] : [])
      }
      add(.choice(options), cells, idle: isRefinement ? options.count : 0)
    case .many:
      for option in questions[1].options.indices where !questions[1].options[option].isNone {
        let before = questions[0].optionIndex(questions[1].options[option].id)
        guard let before, !questions[0].options[before].isNone else { continue }
        add(.tick([before, option]), [[0, 1], [0, 1]])
      }
    case .number: addNumber(positions, questions, own, isRefinement: isRefinement)
    case .score: break
    }
  }

  private mutating func addNumber(
    _ positions: [Int], _ questions: [Question], _ own: [[Variables.Variable]],
    isRefinement: Bool
  ) {
    let ranges = questions.compactMap { question -> ClosedRange<Int>? in
      if case .number(let range) = question.kind { return range }
      return nil
    }
    let starts = own.compactMap { variables -> [Int]? in
      if case .stretch(let starts) = variables.last?.aspect { return starts }
      return nil
    }
    guard ranges.count == 2, starts.count == 2 else { return }
    let common = ranges[0].clamped(to: ranges[1])
    let cuts = Set(starts.joined().filter { common.contains($0) } + [common.lowerBound]).sorted()
    let cells = starts.map { starts in
      cuts.map { cut in starts.lastIndex { $0 <= cut } ?? 0 }
        + (isRefinement ? [starts.count] : [])
    }
    all.append(
      Variable(
        questions: positions, aspect: .stretch(cuts), cells: cells,
        idle: isRefinement ? cuts.count : 0))
  }
}

extension SharedVariables {
  /// The variable that tells the same as one of a model's own; nil where the other model lacks it.
  func variable(for own: Variables.Variable, side: Int) -> Int? {
    guard let question = shared[side][own.question] else { return nil }
    return ofQuestion[question].first { index in
      switch (own.aspect, all[index].aspect) {
      case (.choice, .choice), (.stretch, .stretch), (.isUnknown, .isUnknown): true
      case (.tick(let option), .tick(let options)): options[side] == option
      default: false
      }
    }
  }

  /// The variable that says whether a question of the new model is answered with "do not know".
  func unknown(of question: Int) -> Int? {
    guard let first = ofQuestion[question].first, all[first].aspect == .isUnknown else {
      return nil
    }
    return first
  }
}
