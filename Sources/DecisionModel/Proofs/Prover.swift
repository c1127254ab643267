/// Looks for flaws in one model, on the diagrams that decide its cases.
struct Prover {
  typealias Reference = DiagramStore.Reference
  typealias LimitReached = DiagramStore.LimitReached

  let model: Model
  let diagrams: Diagrams
  /// Compiles as the diagrams were compiled, into the same store.
  var compiler: DiagramCompiler
  /// By node: the cases that come to it.
  var arrivals: [Reference]
  /// By decision: what was seen of its rules.
  var decisions: [Tally]
  /// The cases in which every answer that is not asked for has its first value, once a flaw
  /// needed them to be counted.
  private var distinct: Reference?
  private(set) var found: [Flaw] = []

  init(_ model: Model, _ diagrams: Diagrams) {
    self.model = model
    self.diagrams = diagrams
    compiler = DiagramCompiler(model, limit: diagrams.store.limit)
    compiler.store = diagrams.store
    compiler.resultTests = diagrams.resultTests
    arrivals = Array(repeating: DiagramStore.no, count: model.tree.nodes.count)
    arrivals[model.tree.root] = DiagramStore.yes
    decisions = model.decisions.map { Tally(rules: $0.rules.count) }
  }

  /// Every flaw, in the order of the kinds.
  mutating func flaws() throws(LimitReached) -> [Flaw] {
    try proveTree()
    compiler.verdict = diagrams.verdict
    compiler.flags = diagrams.flags
    compiler.referral = diagrams.referral
    try proveAdvice()
    for decision in model.decisions.indices { try proveDecision(decision) }
    try proveOutcomes()
    try proveQuestions()
    try proveSteps()
    let kinds = Flaw.Kind.allCases
    return found.enumerated()
      .sorted {
        let (a, b) = (kinds.firstIndex(of: $0.element.kind), kinds.firstIndex(of: $1.element.kind))
        return (a ?? 0, $0.offset) < (b ?? 0, $1.offset)
      }
      .map(\.element)
  }

  /// Notes a flaw that shows in these cases, if there are any.
  mutating func note(
    _ kind: Flaw.Kind, _ place: Flaw.Place, other: Flaw.Place? = nil, in cases: Reference
  ) throws(LimitReached) {
    guard cases != DiagramStore.no else { return }
    let cases = try compiler.store.and(cases, try distinctCases())
    let cells = path(through: cases)
    found.append(
      Flaw(
        kind: kind, place: place, other: other, count: count(cases), witness: answers(cells),
        raised: nil))
  }

  /// The cases in which every answer that is not asked for has its first value.
  mutating func distinctCases() throws(LimitReached) -> Reference {
    if let distinct { return distinct }
    let cases = try onePerCase(diagrams.reached)
    distinct = cases
    return cases
  }

  /// Notes something that never happens.
  mutating func noteAbsence(_ kind: Flaw.Kind, _ place: Flaw.Place) {
    found.append(
      Flaw(kind: kind, place: place, other: nil, count: 0, witness: Answers(), raised: nil))
  }

  /// Notes that raising an answer lowers something.
  mutating func noteFall(
    _ kind: Flaw.Kind, _ place: Flaw.Place, other: Flaw.Place?, count: Int, from cells: [Int],
    to raised: [Int]
  ) {
    found.append(
      Flaw(
        kind: kind, place: place, other: other, count: count, witness: answers(cells),
        raised: answers(raised)))
  }
}
