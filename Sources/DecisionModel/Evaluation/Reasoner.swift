/// Decides cases by one model, exactly, also when answers are missing.
public struct Reasoner: Sendable {
  /// The model has more distinct cases than the diagrams may hold.
  public struct TooLarge: Error, Hashable, Sendable {
    /// The number of diagram nodes that may not be passed.
    public let nodes: Int
  }

  /// The model.
  public let model: Model
  /// The three-valued evaluator, for reasons and for speed.
  public let evaluator: Evaluator
  let diagrams: Diagrams
  let verdict: VerdictDiagram
  let order: [Int]

  /// Compiles a model.
  ///
  /// - Throws: ``TooLarge`` when more than `limit` diagram nodes would be needed.
  public init(_ model: Model, limit: Int = 2_000_000) throws(TooLarge) {
    self.model = model
    evaluator = Evaluator(model)
    order = model.walkOrder()
    do {
      diagrams = try Diagrams(model, limit: limit)
    } catch {
      throw TooLarge(nodes: error.nodes)
    }
    verdict = VerdictDiagram(diagrams)
  }

  /// The number of diagram nodes, as a measure of the model's size; one with many values counts
  /// for several.
  public var size: Int { diagrams.store.size }

  /// Decides a case.
  public func decide(_ answers: Answers) -> Decision {
    let facts = Facts(answers, for: model)
    var outline = Outline()
    evaluator.evaluate(facts, into: &outline)
    let assignment = diagrams.variables.assignment(facts, in: model)
    let placement = placement(facts, outline, assignment)
    let open = openQuestions(facts, assignment)
    let readings = placement.readings.map { reading($0, placement, assignment) }
    let flags = flags(assignment)
    return Decision(
      status: placement.status(model),
      isHeld: diagrams.leaves(of: diagrams.hold, under: assignment) == [1],
      first: placement.first, readings: readings, alternatives: placement.alternatives,
      possible: placement.possible, orAbove: placement.orAbove(model),
      referral: choice(diagrams.referral, assignment), flags: flags,
      duties: certain(diagrams.duties, assignment), notes: certain(diagrams.notes, assignment),
      review: review(facts, outline, placement), areas: areas(facts, outline), path: outline.path,
      rules: outline.firedRules, provisionalRule: placement.provisionalRule,
      openQuestions: open.matter,
      missing: open.matter.filter { facts.slots[$0].knowledge == .unknown },
      skipped: open.skipped, refinements: refinements(facts, assignment))
  }

  /// What a case is placed in.
  func placement(_ facts: Facts) -> Placement {
    var outline = Outline()
    evaluator.evaluate(facts, into: &outline)
    return placement(facts, outline, diagrams.variables.assignment(facts, in: model))
  }

  private func placement(
    _ facts: Facts, _ outline: Outline, _ assignment: [Int]
  ) -> Placement {
    let verdicts = diagrams.leaves(of: diagrams.verdict, under: assignment)
    return Placement(verdicts, model) { provisional(facts, outline, among: $0) }
  }

  private func provisional(
    _ facts: Facts, _ outline: Outline, among outcomes: Set<Int>
  ) -> (rule: Int, outcome: Int)? {
    for (index, rule) in model.advice.provisional.enumerated()
    where outcomes.contains(rule.outcome) {
      if evaluator.holds(evaluator.interpreter.code.provisional[index], facts, outline) == .yes {
        return (index, rule.outcome)
      }
    }
    return nil
  }

  private func reading(
    _ outcome: Int, _ placement: Placement, _ assignment: [Int]
  ) -> Decision.Reading {
    Decision.Reading(
      outcome: outcome, role: placement.role(of: outcome),
      adaptation: choice(diagrams.adaptations[outcome], assignment))
  }

  private func choice(_ reference: DiagramStore.Reference?, _ assignment: [Int]) -> Decision.Choice?
  {
    guard let reference else { return nil }
    let leaves = diagrams.leaves(of: reference, under: assignment)
    let results = leaves.filter { $0 < DiagramCompiler.nothing }
    if results.isEmpty { return nil }
    return Decision.Choice(results: results, mayBeNone: leaves.contains(DiagramCompiler.nothing))
  }

  private func flags(_ assignment: [Int]) -> [Decision.RaisedFlag] {
    diagrams.flags.enumerated().compactMap { index, reference in
      let leaves = diagrams.leaves(of: reference, under: assignment)
      return leaves == [0] ? nil : Decision.RaisedFlag(flag: index, isCertain: leaves == [1])
    }
  }

  private func certain(_ references: [DiagramStore.Reference], _ assignment: [Int]) -> [Int] {
    references.indices.filter { diagrams.leaves(of: references[$0], under: assignment) == [1] }
  }

  private func review(_ facts: Facts, _ outline: Outline, _ placement: Placement) -> Int? {
    guard let first = placement.first, model.outcomes[first].kind == .suggestion else { return nil }
    var outline = outline
    outline.pretend(first: first, in: model)
    return model.advice.reviews.indices.first {
      evaluator.holds(evaluator.interpreter.code.reviews[$0], facts, outline) == .yes
    }
  }

  private func areas(_ facts: Facts, _ outline: Outline) -> [Int] {
    model.advice.areas.indices.filter {
      evaluator.holds(evaluator.interpreter.code.areas[$0], facts, outline) == .yes
    }
  }
}

extension Reasoner {
  private func openQuestions(_ facts: Facts, _ assignment: [Int]) -> (matter: [Int], skipped: [Int])
  {
    var matter: [Int] = []
    var skipped: [Int] = []
    for question in order where !facts.slots[question].knowledge.isSettled {
      guard !model.questions[question].isRefinement,
        diagrams.leaves(of: diagrams.reached[question], under: assignment).contains(1)
      else { continue }
      if matters(question, assignment) {
        matter.append(question)
      } else if facts.slots[question].knowledge == .notAsked {
        skipped.append(question)
      }
    }
    return (matter, skipped)
  }

  private func refinements(_ facts: Facts, _ assignment: [Int]) -> [Int] {
    order.filter { question in
      guard model.questions[question].isRefinement else { return false }
      var open = assignment
      for variable in diagrams.variables.ofQuestion[question] { open[variable] = -1 }
      return matters(question, open)
    }
  }

  private func matters(_ question: Int, _ assignment: [Int]) -> Bool {
    diagrams.consequences.contains { diagrams.depends($0, on: question, under: assignment) }
  }
}

extension Evaluator {
  /// Whether one condition holds, given what has been worked out already.
  func holds(_ start: Int32, _ facts: Facts, _ outline: Outline) -> Truth {
    var outline = outline
    return interpreter.truth(start, facts.slots, &outline)
  }
}

extension Outline {
  /// Takes the outcome for certain, so that what follows from it can be looked up.
  mutating func pretend(first outcome: Int, in model: Model) {
    if verdict >= 0, model.tree.verdicts[verdict].first == outcome { return }
    let verdicts = model.tree.verdicts
    verdict = verdicts.firstIndex { $0.first == outcome } ?? verdict
    firstReading = 1 << UInt64(outcome)
    readings = verdict >= 0 ? verdicts[verdict].mask : .max
  }
}
