/// Every output of a model as an exact function of its answers.
struct Diagrams: Sendable {
  typealias Reference = DiagramStore.Reference

  let variables: Variables
  let store: DiagramStore
  let verdict: Reference
  let flags: [Reference]
  let referral: Reference?
  /// Whether something must be done before the suggestion is acted on.
  let hold: Reference
  /// By outcome; nil for stops and where the model has no adaptation.
  let adaptations: [Reference?]
  let duties: [Reference]
  let notes: [Reference]
  let decisions: [Reference]
  let reached: [Reference]
  /// The cases in which results satisfy conditions, as far as compiling has found them.
  let resultTests: [DiagramCompiler.ResultTest: Reference]

  /// Compiles a model.
  ///
  /// - Throws: ``DiagramStore/LimitReached`` when more than `limit` nodes would be needed.
  init(_ model: Model, limit: Int = 2_000_000) throws(DiagramStore.LimitReached) {
    var compiler = DiagramCompiler(model, limit: limit)
    try compiler.compileTree()
    for flag in model.advice.flags { compiler.flags.append(try compiler.compile(flag.when)) }
    hold = try compiler.compileHold()
    if let referral = model.advice.referral { compiler.referral = try compiler.compile(referral) }
    adaptations = try Diagrams.adaptations(model, &compiler)
    var duties: [Reference] = []
    for duty in model.advice.duties { duties.append(try compiler.compile(duty.when)) }
    var notes: [Reference] = []
    for note in model.advice.notes { notes.append(try compiler.compile(note.when)) }
    var decisions: [Reference] = []
    for index in model.decisions.indices { decisions.append(try compiler.decision(index)) }
    self.duties = duties
    self.notes = notes
    self.decisions = decisions
    variables = compiler.variables
    store = compiler.store
    verdict = compiler.verdict
    flags = compiler.flags
    referral = compiler.referral
    reached = compiler.reached
    resultTests = compiler.resultTests
  }

  private static func adaptations(
    _ model: Model, _ compiler: inout DiagramCompiler
  ) throws(DiagramStore.LimitReached) -> [Reference?] {
    guard let adaptation = model.advice.adaptation else {
      return model.outcomes.map { _ in nil }
    }
    var result: [Reference?] = []
    for (index, outcome) in model.outcomes.enumerated() {
      guard outcome.kind == .suggestion else {
        result.append(nil)
        continue
      }
      let isShown = try compiler.compile(.reading(outcomes: 1 << UInt64(index)))
      compiler.reading = index
      let adapted = try compiler.compile(adaptation)
      compiler.reading = nil
      let notShown = DiagramStore.leaf(DiagramCompiler.notShown)
      result.append(try compiler.store.choose(isShown, adapted, notShown))
    }
    return result
  }

  /// What the professional gets to see of a case and acts on: everything but notes.
  var consequences: [Reference] {
    [verdict, hold] + flags + [referral].compactMap { $0 } + adaptations.compactMap { $0 } + duties
  }
}
