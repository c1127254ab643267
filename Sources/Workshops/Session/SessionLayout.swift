import DecisionModel

/// Lays out the items of a run sheet as steps.
struct SessionLayout {
  /// By case that the room judges: the walk through it.
  let walks: [TrainingCase.ID: CaseWalk]
  private let cases: Set<TrainingCase.ID>
  private let model: Model

  /// Walks the cases that the room judges.
  init(_ sheet: RunSheet, cases: [TrainingCase], reasoner: Reasoner) {
    self.cases = Set(cases.map(\.id))
    model = reasoner.model
    var walks: [TrainingCase.ID: CaseWalk] = [:]
    for case .training(let training) in sheet.items.map(\.kind) {
      guard let item = cases.first(where: { $0.id == training.trainingCase }) else { continue }
      walks[item.id] = CaseWalk(item.answers, reasoner)
    }
    self.walks = walks
  }

  /// What is shown of an item, in order.
  func phases(of item: RunSheet.Item) -> [RoomSession.Phase] {
    switch item.kind {
    case .screenTest, .talk, .pause, .results: return [.shown]
    case .compare(let first, let second):
      return cases.isSuperset(of: [first, second]) ? [.shown] : []
    case .training(let training):
      return walks[training.trainingCase].map { phases(of: training, $0) } ?? []
    }
  }

  private func phases(
    of training: RunSheet.Training, _ walk: CaseWalk
  ) -> [RoomSession.Phase] {
    var phases: [RoomSession.Phase] = [.story]
    phases += training.polls.map { .vote(.before, $0) }
    if training.isDiscussed {
      phases.append(.discuss)
      phases += training.polls.map { .vote(.after, $0) }
    }
    phases += walk.questions.indices.map { .reveal($0 + 1) }
    phases.append(.verdict)
    if walk.decision.readings.count > 1 { phases.append(.readings) }
    return phases + [.whatIf]
  }

  /// How many choices there are.
  func choiceCount(_ ballot: RoomSession.Ballot) -> Int {
    switch ballot.subject {
    case .poll(let poll): return poll.choices(in: model).count
    case .readings: return walks[ballot.trainingCase]?.decision.readings.count ?? 0
    }
  }
}
