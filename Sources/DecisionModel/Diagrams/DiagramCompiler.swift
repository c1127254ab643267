/// Turns the rules of a model into diagrams.
struct DiagramCompiler {
  typealias Reference = DiagramStore.Reference

  let model: Model
  let variables: Variables
  var store: DiagramStore
  var reached: [Reference]
  var decisions: [Reference?]
  var verdict = DiagramStore.no
  var flags: [Reference] = []
  var referral: Reference?
  /// The reading that an adaptation rule is being compiled for.
  var reading: Int?

  /// The leaf of a decision or tree that says nothing.
  static let nothing = 1 << 20

  init(_ model: Model, limit: Int) {
    self.model = model
    let order = model.walkOrder()
    variables = Variables(model, order: order, cuts: model.cuts())
    store = DiagramStore(cells: variables.all.map(\.cells), limit: limit)
    reached = model.questions.map { $0.isRefinement ? DiagramStore.yes : DiagramStore.no }
    decisions = model.decisions.map { _ in nil }
  }

  /// Compiles a condition.
  mutating func compile(_ condition: Condition) throws(DiagramStore.LimitReached) -> Reference {
    switch condition {
    case .always: return DiagramStore.yes
    case .option(let question, let options):
      return try store.and(reached[question], try option(question, options))
    case .noneTicked(let question):
      let some = try option(question, .max)
      let unknown = try isUnknown(question)
      return try store.and(
        reached[question], try store.and(try store.not(unknown), try store.not(some)))
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
      case .isUnknown: result = try store.node(variable, [result, DiagramStore.no])
      case .tick, .stretch: break
      }
    }
    return result
  }

  /// Whether the answer is "do not know" where that leads somewhere of its own.
  mutating func isUnknown(_ question: Int) throws(DiagramStore.LimitReached) -> Reference {
    guard !model.questions[question].isRefinement,
      let variable = variables.ofQuestion[question].first,
      variables.all[variable].cells > variables.all[variable].regular
    else { return DiagramStore.no }
    let description = variables.all[variable]
    return try store.node(
      variable,
      (0..<description.cells).map { $0 >= description.regular ? DiagramStore.yes : DiagramStore.no }
    )
  }

  private mutating func number(
    _ question: Int, _ ranges: [ClosedRange<Int>]
  ) throws(DiagramStore.LimitReached) -> Reference {
    if case .score(let items) = model.questions[question].kind {
      let terms = items.compactMap(model.questionIndex).map {
        Condition.Term(question: $0, weight: 1)
      }
      var isReached = DiagramStore.no
      for term in terms { isReached = try store.or(isReached, reached[term.question]) }
      return try store.and(isReached, try sum(terms, ranges))
    }
    guard let variable = variables.ofQuestion[question].first,
      case .stretch(let starts) = variables.all[variable].aspect
    else { return DiagramStore.no }
    let cells = (0..<variables.all[variable].cells).map { cell in
      cell < starts.count && ranges.contains { $0.contains(starts[cell]) }
        ? DiagramStore.yes : DiagramStore.no
    }
    return try store.and(reached[question], try store.node(variable, cells))
  }
}
