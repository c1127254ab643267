import DecisionModel

/// A made-up model of eight questions with five answers each: 390,625 cases, eleven rules.
///
/// It has the shape of a rating by domains whose ordered rules lead to levels of care.
enum BenchModel {
  /// The number of questions.
  static let questionCount = 8
  /// The number of answers to each.
  static let answerCount = 5

  /// The model.
  static func model() -> Model {
    let nodes = (0..<questionCount).map { question in
      Tree.Node(
        id: Tree.Node.ID("ask-\(question)"), name: nil,
        kind: .ask(
          question: question, branches: [branch(.always, .node(question + 1))], unknown: nil))
    }
    let place = Tree.Node(
      id: "place", name: nil,
      kind: .decide(policy: .first, rules: rules.map { branch($0.when, .verdict($0.level)) }))
    let verdicts = (0..<answerCount).map { Tree.Verdict(outcomes: [$0]) }
    return Model(
      identity: identity, stages: [], sources: [], contacts: [],
      questions: (0..<questionCount).map(question), decisions: [],
      tree: Tree(nodes: nodes + [place], root: 0, verdicts: verdicts),
      outcomes: (0..<answerCount).map(outcome), advice: advice)
  }

  /// Every case, one after the other, as answers ready to be evaluated.
  static func forEachCase(of model: Model, _ body: (Facts) -> Void) {
    var answers = Answers()
    func go(_ question: Int) {
      guard question < questionCount else { return body(Facts(answers, for: model)) }
      for option in 0..<answerCount {
        answers[model.questions[question].id] = .option(option)
        go(question + 1)
      }
    }
    go(0)
  }

  /// The rules: what they ask for, and the level that they lead to.
  private static var rules: [(when: Condition, level: Int)] {
    [
      (atLeast(4, 1), 4),
      (.all([atLeast(3, 1), atLeast(3, 0)]), 4),
      (.all([atLeast(3, 1), .any([atLeast(3, 2), atLeast(3, 3)])]), 3),
      (.all([atLeast(4, 0), atLeast(3, 2)]), 3),
      (.count([1, 2, 3, 4, 5].map { atLeast(3, $0) }, in: 3...5), 3),
      (.all([atLeast(3, 0), .any([atLeast(2, 4), atLeast(2, 5)])]), 2),
      (.all([atLeast(2, 0), atLeast(2, 2), atLeast(3, 6)]), 2),
      (.count((0..<questionCount).map { atLeast(2, $0) }, in: 5...8), 2),
      (.all([atLeast(2, 0), .any([atLeast(1, 2), atLeast(1, 7)])]), 1),
      (.any([atLeast(3, 3), atLeast(3, 6), atLeast(3, 7)]), 1),
      (.always, 0),
    ]
  }

  private static func atLeast(_ option: Int, _ question: Int) -> Condition {
    .option(
      question: question, options: (1 << UInt64(answerCount)) - (1 << UInt64(option)))
  }

  private static func branch(_ when: Condition, _ target: Tree.Target) -> Tree.Branch {
    Tree.Branch(id: "rule", when: when, target: target, reason: nil, basis: basis)
  }

  private static func question(_ index: Int) -> Question {
    let name = phrase("domain \(index)")
    return Question(
      id: Question.ID("q\(index)"), kind: .ordinal, stage: nil, name: name, ask: name, why: nil,
      options: (0..<answerCount).map {
        Question.Option(
          id: Question.Option.ID("\($0)"), label: phrase("\($0)"), help: nil, isNone: false,
          points: $0)
      },
      bands: [], unknown: .allowed, isRefinement: false, basis: basis)
  }

  private static func outcome(_ level: Int) -> Outcome {
    let name = phrase("level \(level)")
    return Outcome(
      id: Outcome.ID("level-\(level)"), kind: .suggestion, rank: level, name: name, short: name,
      summary: name, isOrAbove: false, steps: nil, basis: basis, statements: [])
  }

  private static func phrase(_ text: String) -> Phrase { Phrase(key: text, text: text) }

  private static let basis = Basis(sources: [], strength: .modelChoice)

  private static var identity: Model.Identity {
    let made = phrase("made up")
    return Model.Identity(
      id: "bench", version: "1", title: made, languages: ["en"], status: made, owner: made,
      purpose: made, use: made, misuse: made, notice: made, validFrom: "", reviewBy: "")
  }

  private static var advice: Advice {
    Advice(
      flags: [], referral: nil, adaptation: nil, provisional: [], duties: [], notes: [],
      checklist: [], reviews: [], departures: [], areas: [])
  }
}
