extension Comparer {
  /// One thing that both models say, as a diagram of each; nil where a model never says it.
  private struct Question {
    var subject: Comparison.Effect.Subject
    var diagrams: [Reference?]
    /// By side: what a leaf means; nil where there is nothing to compare.
    var values: [(Int) -> Comparison.Effect.Value?]
  }

  /// What else than the outcomes the models say differently, in the order of the new one.
  mutating func effects() throws(LimitReached) -> [Comparison.Effect] {
    var effects: [Comparison.Effect] = []
    for question in questions {
      let moves = try moves(of: question)
      if !moves.isEmpty {
        effects.append(Comparison.Effect(subject: question.subject, moves: moves))
      }
    }
    return effects
  }

  private mutating func moves(
    of question: Question
  ) throws(LimitReached) -> [Comparison.Effect.Move] {
    var values: [Comparison.Effect.Value?] = []
    func number(_ value: Comparison.Effect.Value?) -> Int {
      if let known = values.firstIndex(of: value) { return known }
      values.append(value)
      return values.count - 1
    }
    var functions: [Reference] = []
    for side in reasoners.indices {
      let meaning = question.values[side]
      let leaf = { (leaf: Int) in [number(meaning(leaf))] }
      if let diagram = question.diagrams[side] {
        functions.append(try carry(diagram, side: side, leaves: leaf))
      } else {
        functions.append(leafOf(leaf(0)))
      }
    }
    // Projected functions are shared: the same one says the same of every case.
    if functions[0] == functions[1] { return [] }
    let (_, moves) = try differences(functions[0], functions[1])
    return moves.compactMap { move in
      let said = [move.old, move.new].map { $0.map { values[$0] } }
      guard !said.joined().contains(nil) else { return nil }
      return Comparison.Effect.Move(
        old: said[0].compactMap(\.self), new: said[1].compactMap(\.self), count: move.count,
        oldAnswers: move.oldAnswers, newAnswers: move.newAnswers)
    }
  }

  private var questions: [Question] {
    let models = reasoners.map(\.model)
    let diagrams = reasoners.map(\.diagrams)
    let truth = { (leaf: Int) -> Comparison.Effect.Value? in leaf == 1 ? .yes : .no }
    func truths(_ subject: Comparison.Effect.Subject, _ own: [Reference?]) -> Question {
      Question(subject: subject, diagrams: own, values: [truth, truth])
    }
    func results(_ list: RuleList?) -> (Int) -> Comparison.Effect.Value? {
      { leaf in
        if leaf == DiagramCompiler.notShown { return nil }
        guard let list, list.results.indices.contains(leaf) else { return .nothing }
        return .result(list.results[leaf].id)
      }
    }
    func positions<ID: Hashable>(_ ids: [[ID]]) -> [(ID, [Int?])] {
      let order = ids[1] + ids[0].filter { !ids[1].contains($0) }
      return order.map { id in (id, ids.map { $0.firstIndex(of: id) }) }
    }
    var questions = [
      Question(
        subject: .referral, diagrams: diagrams.map(\.referral),
        values: models.map {
          $0.advice.referral == nil ? results(nil) : results($0.advice.referral)
        }
      )
    ]
    for (id, places) in positions(models.map { $0.outcomes.map(\.id) }) {
      let own = zip(diagrams, places).map { diagrams, place in
        place.flatMap { diagrams.adaptations[$0] }
      }
      guard own.allSatisfy({ $0 != nil }) else { continue }
      questions.append(
        Question(
          subject: .adaptation(id), diagrams: own,
          values: models.map { results($0.advice.adaptation) }))
    }
    questions.append(truths(.hold, diagrams.map(\.hold)))
    for (id, places) in positions(models.map { $0.advice.flags.map(\.id) }) {
      questions.append(
        truths(.flag(id), zip(diagrams, places).map { own, place in place.map { own.flags[$0] } }))
    }
    for (id, places) in positions(models.map { $0.advice.duties.map(\.id) }) {
      questions.append(
        truths(.duty(id), zip(diagrams, places).map { own, place in place.map { own.duties[$0] } }))
    }
    return questions
  }
}
