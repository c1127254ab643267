import DecisionModel

/// One case on its way through the model: what was answered and what was chosen.
struct Case: Hashable, Sendable {
  /// The answers so far.
  var answers = Answers()
  /// The questions that were answered, in the order they were first answered.
  var trail: [Int] = []
  /// Another outcome that the professional chose.
  var departure: Departure?
}
