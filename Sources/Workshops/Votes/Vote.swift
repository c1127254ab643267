public import DecisionModel

/// People who chose the same about a case; who they are is never known.
public struct Vote: Hashable, Sendable {
  /// When it was given.
  public enum Round: String, CaseIterable, Sendable {
    /// Before the room has talked about the case.
    case before
    /// After that.
    case after
  }

  /// The case.
  public let trainingCase: TrainingCase.ID
  /// When it was given.
  public let round: Round
  /// What was judged.
  public let poll: Poll
  /// The choice, as a position.
  public let choice: Int
  /// How many people chose it.
  public let people: Int

  /// Makes a vote.
  public init(
    _ trainingCase: TrainingCase.ID, _ round: Round, _ poll: Poll, choice: Int, people: Int = 1
  ) {
    self.trainingCase = trainingCase
    self.round = round
    self.poll = poll
    self.choice = choice
    self.people = people
  }
}
