/// Turns the rules of a model into diagrams.
struct DiagramCompiler {
  typealias Reference = DiagramStore.Reference

  let model: Model
  let variables: Variables
  var store: DiagramStore
  var reached: [Reference]
  var decisions: [Reference?]
  /// The decisions that rest on each question.
  let dependents: [[Int]]
  var verdict = DiagramStore.leaf(nothing)
  var flags: [Reference] = []
  var referral: Reference?
  /// The cases in which results satisfy conditions, as far as they were asked for.
  var resultTests: [ResultTest: Reference] = [:]
  /// The reading that an adaptation rule is being compiled for.
  var reading: Int?

  /// A question about a result: the function that gives it, and a condition about it.
  struct ResultTest: Hashable {
    var function: Reference
    var condition: Condition
  }

  /// The leaf of a decision or tree that says nothing.
  static let nothing = 1 << 20
  /// The leaf of an adaptation where its outcome is not shown.
  static let notShown = nothing + 1

  init(_ model: Model, limit: Int) {
    self.model = model
    let order = model.walkOrder()
    variables = Variables(model, order: order, cuts: model.cuts())
    store = DiagramStore(cells: variables.all.map(\.cells), limit: limit)
    reached = model.questions.map { $0.isRefinement ? DiagramStore.yes : DiagramStore.no }
    decisions = model.decisions.map { _ in nil }
    dependents = model.dependentDecisions()
  }

  /// Compiles a condition.
  mutating func compile(_ condition: Condition) throws(DiagramStore.LimitReached) -> Reference {
    switch condition {
    case .always: return DiagramStore.yes
    case .option(let question, let options):
      return try store.and(reached[question], try option(question, options))
    case .noneTicked(let question):
      return try store.and(reached[question], not: try option(question, .max))
    case .number(let question, let ranges): return try number(question, ranges)
    case .missing: return DiagramStore.no
    case .all(let parts):
      var result = DiagramStore.yes
      for part in parts.reversed() { result = try store.and(try compile(part), result) }
      return result
    case .any(let parts):
      var result = DiagramStore.no
      for part in parts.reversed() { result = try store.or(try compile(part), result) }
      return result
    case .not(let part): return try store.not(try compile(part))
    case .count(let parts, let range): return try count(parts, range)
    case .sum(let terms, let ranges): return try sum(terms, ranges)
    case .decision, .outcome, .reading, .readings, .referral, .flag:
      return try compileResult(condition)
    }
  }

  /// Whether one of the options is chosen or ticked, leaving aside whether it was asked.
  func mask(_ question: Int, _ options: UInt64, _ variable: Int) -> [Reference] {
    (0..<variables.all[variable].cells).map { cell in
      cell < model.questions[question].options.count && options & (1 << UInt64(cell)) != 0
        ? DiagramStore.yes : DiagramStore.no
    }
  }

  private mutating func option(
    _ question: Int, _ options: UInt64
  ) throws(DiagramStore.LimitReached) -> Reference {
    var result = DiagramStore.no
    for variable in variables.ofQuestion[question].reversed() {
      switch variables.all[variable].aspect {
      case .choice: result = try store.node(variable, mask(question, options, variable))
      case .tick(let option) where options & (1 << UInt64(option)) != 0:
        result = try store.node(variable, [result, DiagramStore.yes])
      case .tick, .stretch, .isUnknown: break
      }
    }
    return result
  }

  /// Whether the answer is "do not know" where that leads somewhere of its own.
  mutating func isUnknown(_ question: Int) throws(DiagramStore.LimitReached) -> Reference {
    guard let variable = variables.ofQuestion[question].first,
      variables.all[variable].aspect == .isUnknown
    else { return DiagramStore.no }
    return try store.node(variable, [DiagramStore.no, DiagramStore.yes])
  }

  private mutating func number(
    _ question: Int, _ ranges: [ClosedRange<Int>]
  ) throws(DiagramStore.LimitReached) -> Reference {
    if case .score = model.questions[question].kind {
      var isReached = DiagramStore.no
      for item in model.questions.items(of: question) {
        isReached = try store.or(isReached, reached[item])
      }
      let total = try sum([Condition.Term(question: question, weight: 1)], ranges)
      return try store.and(isReached, total)
    }
    guard let variable = variables.ofQuestion[question].last,
      case .stretch(let starts) = variables.all[variable].aspect
    else { return DiagramStore.no }
    let cells = (0..<variables.all[variable].cells).map { cell in
      cell < starts.count && ranges.contains { $0.contains(starts[cell]) }
        ? DiagramStore.yes : DiagramStore.no
    }
    return try store.and(reached[question], try store.node(variable, cells))
  }
}
