public import DecisionModel

/// One sitting of somebody who works through cases alone; nothing of it is kept.
///
/// Everything that a room votes about is judged case by case, and after the last one the case is
/// told: what the model says, and how that compares.
public struct Practice: Hashable, Sendable {
  /// What can be judged, in order.
  public let polls: [Poll]
  /// The cases, in order.
  public let cases: [TrainingCase]
  /// The case that is worked on; past the last one at the end.
  public private(set) var position = 0
  /// What has been chosen about it so far, one choice for each poll.
  public private(set) var chosen: [Int] = []
  /// What became of the cases that have been told.
  public private(set) var told: [[Judgement]] = []

  /// Begins with the first case.
  public init(_ cases: [TrainingCase], in model: Model) {
    self.cases = cases
    polls = Poll.all(in: model)
  }

  /// The case that is worked on; nil at the end.
  public var current: TrainingCase? { cases.indices.contains(position) ? cases[position] : nil }

  /// What is to be judged next; nil when the case is being told, and at the end.
  public var poll: Poll? {
    current != nil && polls.indices.contains(chosen.count) ? polls[chosen.count] : nil
  }

  /// What became of the case that is being told; nil while it is judged, and at the end.
  public var judgements: [Judgement]? {
    current != nil && poll == nil ? told.last : nil
  }

  /// Takes a choice about what is to be judged next; with the last one the case is told.
  public mutating func judge(_ choice: Int, by reasoner: Reasoner) {
    guard let current, let poll, poll.practiceChoices(in: reasoner.model).indices.contains(choice)
    else { return }
    chosen.append(choice)
    guard self.poll == nil else { return }
    let decision = reasoner.decide(current.answers)
    told.append(
      zip(polls, chosen).map { poll, choice in
        Judgement(poll, choice, about: current.answers, decision, reasoner.model)
      })
  }

  /// Takes back the last choice about the case; says whether there was one to take back.
  public mutating func takeBack() -> Bool {
    guard poll != nil, !chosen.isEmpty else { return false }
    chosen.removeLast()
    return true
  }

  /// Goes on to the next case once this one has been told.
  public mutating func next() {
    guard judgements != nil else { return }
    position += 1
    chosen = []
  }

  /// How many cases have been told, how many judgements the model had something to say about, and
  /// how many of those it agrees with.
  public var progress: (cases: Int, judged: Int, expected: Int) {
    let judged = told.joined().filter { $0.verdict != .unsaid }
    return (told.count, judged.count, judged.count { $0.verdict != .otherwise })
  }
}
