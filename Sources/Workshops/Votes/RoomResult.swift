public import DecisionModel

/// What a room voted, beside what the model says, and how far everyone agrees.
public struct RoomResult: Sendable {
  /// What the room voted about one thing in one case.
  public struct CaseVotes: Sendable {
    /// The case.
    public let trainingCase: TrainingCase
    /// How many people made each choice.
    public let tally: Tally
    /// What the model says, as choices; several where none comes first, none where it says nothing.
    public let modelChoices: Set<Int>

    /// How many people chose what the model says; nil where it says nothing.
    public var agreeing: Int? {
      modelChoices.isEmpty ? nil : tally.count(of: modelChoices)
    }
  }

  /// What the room voted about one thing in one round, case by case.
  public struct PollResult: Sendable {
    /// What was judged.
    public let poll: Poll
    /// When.
    public let round: Vote.Round
    /// How much neighbours count as agreeing in kappa.
    public let closeness: Closeness
    /// Every case in which somebody voted, in the order of the cases.
    public let cases: [CaseVotes]

    /// How many votes were given.
    public var voteCount: Int { cases.reduce(0) { $0 + $1.tally.total } }

    /// How many of those chose what the model says, of how many for whom it says something.
    public var withModel: (agreeing: Int, of: Int) {
      let known = cases.filter { $0.agreeing != nil }
      return (
        known.reduce(0) { $0 + ($1.agreeing ?? 0) }, known.reduce(0) { $0 + $1.tally.total }
      )
    }

    /// How far people agree with each other; nil where no two judged the same case.
    public var amongPeople: Agreement? {
      Agreement(among: cases.map(\.tally), closeness: closeness)
    }

    /// Kappa among people; nil unless two cases were judged by two people each.
    ///
    /// In a single case chance is worked out from the same votes, so that kappa tells nothing: it
    /// would be a little below 0 however much people agree.
    public var kappaAmongPeople: Double? {
      amongPeople.flatMap { $0.cases > 1 ? $0.kappa : nil }
    }

    /// Kappa between people and the model, over the cases in which it says one thing; nil unless it
    /// says different things in two of them, for the same reason.
    public var kappaWithModel: Double? {
      let compared = cases.filter { $0.modelChoices.count == 1 }
      guard Set(compared.map(\.modelChoices)).count > 1 else { return nil }
      let size = compared.map(\.tally.counts.count).max() ?? 0
      var pairs = Array(repeating: Array(repeating: 0, count: size), count: size)
      for item in compared {
        for (choice, people) in item.tally.counts.enumerated() {
          for said in item.modelChoices { pairs[choice][said] += people }
        }
      }
      return Agreement(between: pairs, closeness: closeness)?.kappa
    }
  }

  /// By what was judged, then by round; only those in which somebody voted.
  public let polls: [PollResult]

  /// Counts votes; a vote for a case or a choice there is not is passed over.
  public init(_ votes: [Vote], cases: [TrainingCase], reasoner: Reasoner) {
    let model = reasoner.model
    let byPlace = Dictionary(grouping: votes) { Place(poll: $0.poll, round: $0.round) }
    let voted = Set(votes.map(\.trainingCase))
    let decided = cases.filter { voted.contains($0.id) }
      .map { (trainingCase: $0, decision: reasoner.decide($0.answers)) }
    polls = Poll.all(in: model).flatMap { poll in
      Vote.Round.allCases.compactMap { round in
        let given = byPlace[Place(poll: poll, round: round)] ?? []
        let choices = poll.choices(in: model).count
        let results = decided.compactMap { item -> CaseVotes? in
          var tally = Tally(choices: choices)
          for vote in given where vote.trainingCase == item.trainingCase.id {
            tally.add(vote.choice, people: vote.people)
          }
          guard tally.total > 0 else { return nil }
          return CaseVotes(
            trainingCase: item.trainingCase, tally: tally,
            modelChoices: poll.modelChoices(item.trainingCase.answers, item.decision, in: model))
        }
        guard !results.isEmpty else { return nil }
        return PollResult(
          poll: poll, round: round, closeness: poll.closeness(in: model), cases: results)
      }
    }
  }

  private struct Place: Hashable {
    let poll: Poll
    let round: Vote.Round
  }
}
