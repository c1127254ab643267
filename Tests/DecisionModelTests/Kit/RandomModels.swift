import DecisionModel
import TestKit

/// A model that a seed decides, with every kind of question, node, rule and condition.
struct RandomModel {
  private var random: SeededGenerator
  private var small = SmallModel()
  /// The questions that may be tested at the present place.
  private var testable: [Int] = []
  private var isAdvice = false
  private var flagsBefore = 0
  private var hasReferral = false

  static func make(_ seed: Int) -> Model {
    var maker = RandomModel(random: SeededGenerator(spread: seed))
    return maker.model()
  }

  private init(random: SeededGenerator) { self.random = random }

  private mutating func model() -> Model {
    small.outcomes = [
      .make("one", rank: 1), .make("two", rank: 2), .make("three", rank: 3), .make("stop", .stop),
    ]
    addQuestions()
    testable = Array(small.questions.indices)
    for _ in 0..<random.number(0...2) { addDecision() }
    addTree()
    addAdvice()
    return small.model
  }

  private mutating func addQuestions() {
    var size = 1
    for index in 0..<random.number(3...6) {
      var question = self.question(index)
      if size * question.values.count > 400 { question = .choice("q\(index)", 2) }
      size *= question.values.count
      small.questions.append(question)
    }
  }

  private mutating func question(_ index: Int) -> Question {
    let id = "q\(index)"
    let points = (0..<4).map { _ in random.number(-1...3) }
    let isRefinement = index > 1 && random.chance(25)
    let options = random.number(2...4)
    let unknown: Question.UnknownPolicy = random.chance(15) ? .assume(option: 1) : .allowed
    switch random.number(0...(index > 1 ? 4 : 3)) {
    case 0, 1:
      return .make(
        id, random.chance(50) ? .choice : .ordinal, options: options, points: points,
        unknown: unknown, isRefinement: isRefinement)
    case 2:
      return .make(
        id, .many, options: random.number(2...4), none: random.chance(70), points: points,
        isRefinement: isRefinement)
    case 3:
      let low = random.number(-1...1)
      return .make(
        id, .number(low...low + random.number(1...4)), isRefinement: isRefinement)
    default:
      let items = small.questions.shuffled(using: &random).prefix(2).map(\.id)
      return .make(id, .score(items: items))
    }
  }
}

extension RandomModel {
  private mutating func target(after position: Int, of places: [Int]) -> Tree.Target {
    let later = places.dropFirst(position + 1).prefix(2)
    if !later.isEmpty, random.chance(75) { return .node(random.pick(Array(later))) }
    return small.verdict(verdict())
  }

  private mutating func verdict() -> [Int] {
    Array([0, 1, 2, 3].shuffled(using: &random).prefix(random.pick([1, 1, 1, 2, 2, 3])))
  }

  /// Lays the nodes out in the order of `steps`, and files them in another.
  private mutating func addTree() {
    var steps: [Int?] = small.questions.indices.filter { !isScore($0) && !isRefinement($0) }
      .shuffled(using: &random)
    for _ in 0..<random.number(1...3) {
      steps.insert(nil, at: random.number(0...steps.count))
    }
    if random.chance(40), let again = steps.compactMap({ $0 }).first { steps.append(again) }
    let places = Array(0...steps.count).shuffled(using: &random)
    var kinds = [Tree.Node.Kind?](repeating: nil, count: places.count)
    testable = small.questions.indices.filter(isRefinement)
    for (position, step) in steps.enumerated() {
      if let question = step { testable.append(question) }
      kinds[places[position]] = node(asking: step, at: position, of: places)
    }
    kinds[places[steps.count]] = .end(verdict: verdictIndex())
    for kind in kinds.compactMap({ $0 }) { small.add(kind) }
    small.root = places[0]
  }

  private mutating func verdictIndex() -> Int {
    guard case .verdict(let index) = small.verdict(verdict()) else { return 0 }
    return index
  }

  private mutating func node(
    asking question: Int?, at position: Int, of places: [Int]
  ) -> Tree.Node.Kind {
    var branches: [Tree.Branch] = []
    for _ in 0..<random.number(0...3) {
      let condition = question.map { test(of: $0) } ?? condition(depth: 2)
      branches.append(.when(condition, target(after: position, of: places)))
    }
    if branches.isEmpty || random.chance(80) {
      branches.append(.otherwise(target(after: position, of: places)))
    }
    guard let question else { return .decide(policy: .first, rules: branches) }
    let unknown: Tree.Branch? =
      random.chance(35) ? .otherwise(target(after: position, of: places)) : nil
    return .ask(question: question, branches: branches, unknown: unknown)
  }

  private func isRefinement(_ question: Int) -> Bool { small.questions[question].isRefinement }

  private func isScore(_ question: Int) -> Bool {
    if case .score = small.questions[question].kind { return true }
    return false
  }
}

extension RandomModel {
  private mutating func list(_ policy: RuleList.Policy) -> RuleList {
    let results = random.number(2...3)
    let rules = (0..<random.number(1...4)).map { _ in
      (condition(depth: 2), random.number(0...results - 1))
    }
    return .make(
      policy, results: results, rules,
      otherwise: random.chance(75) ? random.number(0...results - 1) : nil)
  }

  private mutating func addDecision() {
    let decision = list(random.pick([.first, .unique, .highest]))
    small.decisions.append(decision)
  }

  private mutating func addAdvice() {
    isAdvice = true
    testable = Array(small.questions.indices)
    let releases = small.questions.indices.filter {
      isRefinement($0) && [.choice, .ordinal].contains(small.questions[$0].kind)
    }
    for index in 0..<random.number(1...3) {
      let release =
        releases.isEmpty || random.chance(30)
        ? nil : Flag.Release(question: random.pick(releases), option: 0)
      small.flags.append(
        .make(
          "F\(index)", random.pick([.hold, .urgent, .parallel]), when: condition(depth: 2),
          release: release))
      flagsBefore = index + 1
    }
    if random.chance(80) { small.referral = list(random.chance(70) ? .highest : .first) }
    hasReferral = small.referral != nil
    if random.chance(80) { small.adaptation = list(.first) }
    small.duties = (0..<2).map { .make("duty\($0)", when: condition(depth: 2)) }
  }
}

extension RandomModel {
  /// A condition of any kind that is legal at the present place.
  private mutating func condition(depth: Int) -> Condition {
    if depth == 0 || random.chance(40) { return atom() }
    func parts(_ maker: inout RandomModel, _ range: ClosedRange<Int>) -> [Condition] {
      (0..<maker.random.number(range)).map { _ in maker.condition(depth: depth - 1) }
    }
    switch random.number(0...4) {
    case 0: return .all(parts(&self, 0...3))
    case 1: return .any(parts(&self, 0...3))
    case 2: return .not(condition(depth: depth - 1))
    case 3:
      let parts = parts(&self, 1...4)
      let low = random.number(0...parts.count)
      return .count(parts, in: low...random.number(low...parts.count))
    default: return sum()
    }
  }

  private mutating func sum() -> Condition {
    guard !testable.isEmpty else { return .always }
    let terms = (0..<random.number(1...3)).map { _ in
      Condition.Term(question: random.pick(testable), weight: random.number(-1...2))
    }
    let low = random.number(-2...4)
    return .sum(terms, ranges: [low...low + random.number(0...3), 9...12])
  }

  private mutating func atom() -> Condition {
    if isAdvice, random.chance(35) { return atomOfAdvice() }
    if !small.decisions.isEmpty, random.chance(25) {
      let decision = random.number(0...small.decisions.count - 1)
      return .decision(
        decision: decision, results: random.mask(small.decisions[decision].results.count))
    }
    return testable.isEmpty || random.chance(3) ? .always : test(of: random.pick(testable))
  }

  private mutating func atomOfAdvice() -> Condition {
    switch random.number(0...(hasReferral ? 4 : 3)) {
    case 0: .outcome(outcomes: random.mask(small.outcomes.count))
    case 1: .reading(outcomes: random.mask(small.outcomes.count))
    case 2: .readings(random.number(1...2)...2)
    case 3: .flag(flags: random.mask(flagsBefore))
    default: .referral(results: random.mask(small.referral?.results.count ?? 0))
    }
  }

  private mutating func test(of question: Int) -> Condition {
    let kind = small.questions[question].kind
    switch kind {
    case .choice, .ordinal:
      return .option(
        question: question, options: random.mask(small.questions[question].options.count))
    case .many:
      if random.chance(25) { return .noneTicked(question: question) }
      let none: UInt64 = small.questions[question].options[0].isNone ? 1 : 0
      let options = random.mask(small.questions[question].options.count)
      return .option(question: question, options: options & ~none)
    case .number, .score:
      let low = random.number(-1...4)
      let ranges = [low...low + random.number(0...2), 6...random.number(6...9)]
      return .number(question: question, ranges: random.chance(70) ? [ranges[0]] : ranges)
    }
  }
}
