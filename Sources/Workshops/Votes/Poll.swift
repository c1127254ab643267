public import DecisionModel

/// Something that a room judges about a case before it sees what the model says.
public enum Poll: Hashable, Sendable {
  /// The answer to one of the questions of the model, by its position.
  case question(Int)
  /// Which outcome fits.
  case outcome
  /// How it is adapted.
  case adaptation

  /// What can be chosen.
  public struct Choice: Hashable, Sendable {
    /// The name in the files of the model.
    public let id: String
    /// What people read.
    public let label: Phrase
  }
}

extension Poll {
  /// What a room judges with a model: the questions that span its grid, or without a grid those
  /// with an order; then the outcome, and the adaptation where the model has one.
  public static func all(in model: Model) -> [Poll] {
    let questions =
      AnswerGrid(model).map { [$0.rowQuestion, $0.columnQuestion] }
      ?? model.questions.indices.filter { model.questions[$0].kind == .ordinal }
    return questions.map(Poll.question) + [.outcome]
      + (model.advice.adaptation == nil ? [] : [.adaptation])
  }

  /// The name in files: that of the question, `outcome` or `adaptation`.
  public func id(in model: Model) -> String {
    switch self {
    case .question(let index): model.questions[index].id.text
    case .outcome: "outcome"
    case .adaptation: "adaptation"
    }
  }

  /// What can be chosen, in the order of the model.
  public func choices(in model: Model) -> [Choice] {
    switch self {
    case .question(let index):
      model.questions[index].options.map { Choice(id: $0.id.text, label: $0.label) }
    case .outcome:
      Poll.outcomes(of: model).map {
        Choice(id: model.outcomes[$0].id.text, label: model.outcomes[$0].short)
      }
    case .adaptation:
      (model.advice.adaptation?.results ?? []).map { Choice(id: $0.id.text, label: $0.label) }
    }
  }

  /// How much neighbours count as agreeing: in part where the choices have an order.
  public func closeness(in model: Model) -> Closeness {
    switch self {
    case .question(let index): return model.questions[index].kind == .ordinal ? .linear : .none
    case .outcome:
      let ranks = Poll.outcomes(of: model).map { model.outcomes[$0].rank ?? 0 }
      return zip(ranks, ranks.dropFirst()).allSatisfy { $0 < $1 } ? .linear : .none
    case .adaptation: return .none
    }
  }

  /// What the model says about a case, as choices; several where none of them comes first, none
  /// where it says nothing.
  public func modelChoices(
    _ answers: Answers, _ decision: Decision, in model: Model
  ) -> Set<Int> {
    switch self {
    case .question(let index):
      guard case .option(let place)? = answers[model.questions[index].id] else { return [] }
      return [place]
    case .outcome:
      let said = decision.first.map { [$0] } ?? decision.readings.map(\.outcome)
      return Set(said.compactMap { Poll.outcomes(of: model).firstIndex(of: $0) })
    case .adaptation:
      let readings = decision.readings.filter { decision.first == nil || $0.role == .first }
      return Set(readings.flatMap { $0.adaptation?.results ?? [] })
    }
  }

  private static func outcomes(of model: Model) -> [Int] {
    model.outcomes.indices.filter { model.outcomes[$0].kind == .suggestion }
  }
}
