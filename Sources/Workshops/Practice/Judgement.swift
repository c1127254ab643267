public import DecisionModel

/// What somebody judged about a case, beside what the model says.
public struct Judgement: Hashable, Sendable {
  /// How the two compare.
  public enum Verdict: Hashable, Sendable {
    /// The model says the same.
    case expected
    /// It is one of several readings that the model shows.
    case among
    /// The model says something else.
    case otherwise
    /// The model says nothing about it.
    case unsaid
  }

  /// What was judged.
  public let poll: Poll
  /// What was chosen, by its position.
  public let choice: Int
  /// What the model says, by position.
  public let accepted: [Int]

  /// How the two compare.
  public var verdict: Verdict {
    if accepted.isEmpty { return .unsaid }
    guard accepted.contains(choice) else { return .otherwise }
    return accepted.count > 1 ? .among : .expected
  }

  init(
    _ poll: Poll, _ choice: Int, about answers: Answers, _ decision: Decision, _ model: Model
  ) {
    self.poll = poll
    self.choice = choice
    accepted = poll.accepted(answers, decision, in: model)
  }
}

extension Poll {
  /// What somebody who practises can choose: what a room can, and where the model has stops, that
  /// the case is not to be placed at all.
  public func practiceChoices(in model: Model) -> [Choice?] {
    let choices: [Choice?] = choices(in: model)
    let hasStops = model.outcomes.contains { $0.kind != .suggestion }
    return self == .outcome && hasStops ? choices + [nil] : choices
  }

  /// Every choice that the model allows for: of the outcome any reading that it shows.
  fileprivate func accepted(
    _ answers: Answers, _ decision: Decision, in model: Model
  ) -> [Int] {
    switch self {
    case .question: return modelChoices(answers, decision, in: model).sorted()
    case .outcome:
      let ids = choices(in: model).map(\.id)
      let shown = decision.readings.map { model.outcomes[$0.outcome] }
      let places = shown.compactMap { outcome in
        outcome.kind == .suggestion ? ids.firstIndex(of: outcome.id.text) : ids.count
      }
      return places.enumerated().filter { places.firstIndex(of: $1) == $0 }.map(\.element)
    case .adaptation:
      // A stop is adapted to nobody.
      if [.stopped, .undecided].contains(decision.status) { return [] }
      return Set(decision.readings.flatMap { $0.adaptation?.results ?? [] }).sorted()
    }
  }
}
