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
    let diagrams = reasoners.map(\.diagrams)
    let models = reasoners.map(\.model)
    let referral = Question(
      subject: .referral, diagrams: diagrams.map(\.referral),
      values: models.map { Self.results($0.advice.referral) })
    return [referral] + adaptations + [truths(.hold, diagrams.map(\.hold))]
      + places(models.map { $0.advice.flags.map(\.id) }).map { id, places in
        truths(.flag(id), zip(diagrams, places).map { own, place in place.map { own.flags[$0] } })
      }
      + places(models.map { $0.advice.duties.map(\.id) }).map { id, places in
        truths(.duty(id), zip(diagrams, places).map { own, place in place.map { own.duties[$0] } })
      }
  }

  /// The adaptation of each outcome that both models adapt.
  private var adaptations: [Question] {
    places(reasoners.map { $0.model.outcomes.map(\.id) }).compactMap { id, places in
      let own = zip(reasoners, places).map { reasoner, place in
        place.flatMap { reasoner.diagrams.adaptations[$0] }
      }
      guard own.allSatisfy({ $0 != nil }) else { return nil }
      return Question(
        subject: .adaptation(id), diagrams: own,
        values: reasoners.map { Self.results($0.model.advice.adaptation) })
    }
  }

  /// Something that is so or not.
  private func truths(
    _ subject: Comparison.Effect.Subject, _ diagrams: [Reference?]
  ) -> Question {
    let truth = { (leaf: Int) -> Comparison.Effect.Value? in leaf == 1 ? .yes : .no }
    return Question(subject: subject, diagrams: diagrams, values: [truth, truth])
  }

  /// What the leaves of a list of rules mean.
  private static func results(_ list: RuleList?) -> (Int) -> Comparison.Effect.Value? {
    { leaf in
      if leaf == DiagramCompiler.notShown { return nil }
      guard let list, list.results.indices.contains(leaf) else { return .nothing }
      return .result(list.results[leaf].id)
    }
  }

  /// Every name of either side with its position in both, those of the new side first.
  private func places<ID: Hashable>(_ ids: [[ID]]) -> [(ID, [Int?])] {
    let order = ids[1] + ids[0].filter { !ids[1].contains($0) }
    return order.map { id in (id, ids.map { $0.firstIndex(of: id) }) }
  }
}
