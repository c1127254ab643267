public import DecisionModel

extension RoomSession {
  /// One thing that is shown.
  public struct Step: Hashable, Sendable {
    /// The item that it belongs to, by its position.
    public let item: Int
    /// Which part of it.
    public let phase: Phase
  }

  /// A part of an item.
  public enum Phase: Hashable, Sendable {
    /// All of it, where an item has only one part.
    case shown
    /// The story of a case.
    case story
    /// The room votes.
    case vote(Vote.Round, Poll)
    /// The room talks.
    case discuss
    /// The walk through the case with so many answers, from 1.
    case reveal(Int)
    /// What the model says, and how many said the same.
    case verdict
    /// The room says which of several readings it would choose.
    case readings
    /// One answer is changed, to see what moves.
    case whatIf
  }

  /// What a room votes about at one time.
  public struct Ballot: Hashable, Comparable, Sendable {
    /// What is voted about.
    public enum Subject: Hashable, Sendable {
      /// Something that can be compared with the model.
      case poll(Poll)
      /// Which of several readings fits.
      case readings
    }

    /// The case.
    public let trainingCase: TrainingCase.ID
    /// When it is given.
    public let round: Vote.Round
    /// What is voted about.
    public let subject: Subject

    /// Makes a ballot.
    public init(_ trainingCase: TrainingCase.ID, _ round: Vote.Round, _ subject: Subject) {
      self.trainingCase = trainingCase
      self.round = round
      self.subject = subject
    }

    /// By case, then by time, then by what is voted about.
    public static func < (a: Ballot, b: Ballot) -> Bool {
      if a.trainingCase != b.trainingCase { return a.trainingCase.text < b.trainingCase.text }
      if a.round != b.round { return a.round == .before }
      return a.subject.place < b.subject.place
    }
  }
}

extension RoomSession.Ballot.Subject {
  fileprivate var place: Int {
    switch self {
    case .poll(.question(let index)): index
    case .poll(.outcome): Int.max - 2
    case .poll(.adaptation): Int.max - 1
    case .readings: Int.max
    }
  }
}

extension RoomSession.Step {
  /// What is voted about in this step, if anything.
  func ballot(in sheet: RunSheet) -> RoomSession.Ballot? {
    guard sheet.items.indices.contains(item),
      case .training(let training) = sheet.items[item].kind
    else { return nil }
    switch phase {
    case .vote(let round, let poll):
      return RoomSession.Ballot(training.trainingCase, round, .poll(poll))
    case .readings: return RoomSession.Ballot(training.trainingCase, .after, .readings)
    case .shown, .story, .discuss, .reveal, .verdict, .whatIf: return nil
    }
  }
}
