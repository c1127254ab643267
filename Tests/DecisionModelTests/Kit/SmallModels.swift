import DecisionModel

func phrase(_ text: String) -> Phrase { Phrase(key: text, text: text) }

extension Basis {
  static let modelChoice = Basis(sources: [], strength: .modelChoice)
}

extension Question {
  /// A question with options that are named by letters.
  static func make(
    _ id: String, _ kind: Kind, options: Int = 0, none: Bool = false, points: [Int] = [],
    unknown: UnknownPolicy = .allowed, isRefinement: Bool = false
  ) -> Question {
    Question(
      id: ID(id), kind: kind, stage: nil, name: phrase(id), ask: phrase(id + "?"), why: nil,
      options: (0..<options).map { index in
        Option(
          id: Option.ID(String("abcdefghijkl".dropFirst(index).prefix(1))),
          label: phrase("\(index)"), help: nil, isNone: none && index == 0,
          points: points.indices.contains(index) ? points[index] : index)
      },
      bands: [], unknown: unknown, isRefinement: isRefinement, basis: .modelChoice)
  }

  static func choice(_ id: String, _ options: Int = 3) -> Question {
    make(id, .choice, options: options)
  }

  static func ordinal(_ id: String, _ options: Int = 3) -> Question {
    make(id, .ordinal, options: options)
  }

  /// A tick-list whose first option says "none of these".
  static func many(_ id: String, _ options: Int = 3) -> Question {
    make(id, .many, options: options, none: true)
  }

  static func number(_ id: String, _ range: ClosedRange<Int> = 0...9) -> Question {
    make(id, .number(range))
  }
}

extension Outcome {
  static func make(
    _ id: String, _ kind: Kind = .suggestion, rank: Int? = nil, isOrAbove: Bool = false,
    steps: ClosedRange<Int>? = nil
  ) -> Outcome {
    Outcome(
      id: ID(id), kind: kind, rank: rank, name: phrase(id), short: phrase(id),
      summary: phrase(id), isOrAbove: isOrAbove, steps: steps, basis: .modelChoice, statements: [])
  }
}

extension Tree.Branch {
  static func when(_ condition: Condition, _ target: Tree.Target) -> Tree.Branch {
    Tree.Branch(
      id: RuleList.Rule.ID("b"), when: condition, target: target, reason: nil, basis: .modelChoice)
  }

  static func otherwise(_ target: Tree.Target) -> Tree.Branch { when(.always, target) }
}

extension RuleList {
  /// A decision; rules are pairs of a condition and the position of a result.
  static func make(
    _ policy: Policy, results: Int, _ rules: [(Condition, Int)], otherwise: Int? = nil
  ) -> RuleList {
    RuleList(
      id: ID("d"), name: phrase("d"), policy: policy,
      results: (0..<results).map {
        Result(id: Result.ID("r\($0)"), label: phrase("\($0)"), text: nil)
      },
      rules: rules.map {
        Rule(id: Rule.ID("r"), when: $0.0, then: $0.1, reason: nil, basis: .modelChoice)
      },
      otherwise: otherwise)
  }
}

extension Flag {
  static func make(
    _ id: String, _ effect: Effect = .parallel, when condition: Condition,
    release: Release? = nil, blocked: UInt64 = 0
  ) -> Flag {
    Flag(
      id: ID(id), effect: effect, when: condition, name: phrase(id), why: phrase(id), actions: [],
      contacts: [], blocked: blocked, release: release, basis: .modelChoice)
  }
}

extension Statement {
  static func make(_ id: String, when condition: Condition) -> Statement {
    Statement(id: ID(id), when: condition, name: nil, text: phrase(id), basis: .modelChoice)
  }
}

extension Condition {
  /// The choice is this option, or the option is ticked.
  static func answer(_ question: Int, _ option: Int) -> Condition {
    .option(question: question, options: 1 << UInt64(option))
  }
}

/// A model in the making: add what the test is about, the rest is empty.
struct SmallModel {
  var questions: [Question] = []
  var outcomes: [Outcome] = [.make("one", rank: 1), .make("two", rank: 2), .make("three", rank: 3)]
  var decisions: [RuleList] = []
  var flags: [Flag] = []
  var referral: RuleList?
  var adaptation: RuleList?
  var provisional: [Advice.Provisional] = []
  var duties: [Statement] = []
  var areas: [Advice.Area] = []
  var reviews: [Advice.Review] = []
  var root = 0
  private(set) var nodes: [Tree.Node] = []
  private(set) var verdicts: [Tree.Verdict] = []

  init(_ questions: [Question] = []) { self.questions = questions }

  /// The verdict with these outcomes, made once.
  mutating func verdict(_ outcomes: Int...) -> Tree.Target { verdict(outcomes) }

  mutating func verdict(_ outcomes: [Int]) -> Tree.Target {
    let verdict = Tree.Verdict(outcomes: outcomes)
    if let known = verdicts.firstIndex(of: verdict) { return .verdict(known) }
    verdicts.append(verdict)
    return .verdict(verdicts.count - 1)
  }

  mutating func add(_ kind: Tree.Node.Kind) {
    nodes.append(Tree.Node(id: Tree.Node.ID("n\(nodes.count)"), name: nil, kind: kind))
  }

  mutating func ask(_ question: Int, _ branches: [Tree.Branch], unknown: Tree.Target? = nil) {
    add(
      .ask(question: question, branches: branches, unknown: unknown.map { .when(.always, $0) }))
  }

  mutating func decide(_ rules: [Tree.Branch], _ policy: RuleList.Policy = .first) {
    add(.decide(policy: policy, rules: rules))
  }

  /// Asks every question one after the other, and then goes to the node that is added next.
  mutating func askEverything() {
    for question in questions.indices {
      if case .score = questions[question].kind { continue }
      if questions[question].isRefinement { continue }
      ask(question, [.otherwise(.node(nodes.count + 1))])
    }
  }

  var model: Model {
    let advice = Advice(
      flags: flags, referral: referral, adaptation: adaptation, provisional: provisional,
      duties: duties, notes: [], checklist: [], reviews: reviews, departures: [], areas: areas)
    return Model(
      identity: .small, stages: [], sources: [], contacts: [], questions: questions,
      decisions: decisions, tree: Tree(nodes: nodes, root: root, verdicts: verdicts),
      outcomes: outcomes, advice: advice)
  }
}

extension Model.Identity {
  static let small = Model.Identity(
    id: "small", version: "1", title: phrase("Small"), languages: ["nb"], status: phrase("test"),
    owner: phrase("test"), purpose: phrase("test"), use: phrase("test"), misuse: phrase("test"),
    notice: phrase("test"), validFrom: "2025-01-01", reviewBy: "2030-01-01")
}

extension Model {
  /// Answers in the order of the questions; nil leaves one out.
  func answers(_ answers: Answer?...) -> Answers { self.answers(answers) }

  func answers(_ answers: [Answer?]) -> Answers {
    var result = Answers()
    for (question, answer) in zip(questions, answers) { result[question.id] = answer }
    return result
  }

  func evaluate(_ answers: Answer?...) -> Outline {
    Evaluator(self).evaluate(Facts(self.answers(answers), for: self))
  }
}
