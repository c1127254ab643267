import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

extension AppState {
  /// One step of the walk through a case: the answer, what it rests on, and where that leads.
  func revealChrome(_ walk: CaseWalk, _ count: Int, _ set: Typesetter) -> Chrome {
    let wording = content.wording
    guard walk.questions.indices.contains(count - 1) else {
      return Chrome(heading: "", body: Body())
    }
    let index = walk.questions[count - 1]
    let question = content.model.questions[index]
    let trail = Array(walk.questions.prefix(count))
    var state = showing(walk.answers(after: count), trail: trail)
    state.size = Size(columns: set.columns + 2, lines: size.lines)
    var page = BigPage(set)
    let answer = wording.answer(state.present.answers[question.id], to: question)
    page.add("\(wording(question.name)): \(answer)", .heading)
    page.add(wording.basis(question.basis), .muted)
    for rule in newRules(in: state, before: walk.answers(after: count - 1)) {
      page.add(wording.texts(.roomRule, rule.words, rule.basis), .accent)
    }
    if set.isLinear {
      if let possible = state.possible { page.add(possible) }
      return Chrome(heading: "", body: page.body(lines: bodyLines))
    }
    let top = page.body(lines: 0).lines + (size.lines >= 16 ? [.blank] : [])
    return Chrome(heading: "", top: top, body: state.path(at: index, set))
  }

  /// The outcomes that are possible with the answers so far; nil where there are none.
  private var possible: String? {
    let names = possibleOutcomes
    if names.isEmpty { return nil }
    return "\(content.wording.texts[.questionPossible].asLabel) \(names.joined(separator: ", "))"
  }

  /// The rules that this answer has decided, in words, with what they rest on.
  private func newRules(
    in state: AppState, before: Answers
  ) -> [(words: String, basis: String)] {
    let wording = content.wording
    let known = Set(content.reasoner.decide(before).rules)
    return state.decision.rules.filter { !known.contains($0) }.compactMap { number in
      let rule = content.reasoner.evaluator.rules.entries[number]
      guard rule.reason != nil else { return nil }
      return (wording.reason(rule, state.present.answers), wording.basis(rule.basis))
    }.suffix(1)
  }

  /// The tree with the path that has been walked, or the grid with its cell.
  private func path(at question: Int, _ set: Typesetter) -> Body {
    var map = content.map
    if let grid = map.grid, [grid.rowQuestion, grid.columnQuestion].contains(question),
      let cell = presentCell(grid)
    {
      map.sheet = .grid
      map.cell = cell
      return gridBody(map, set)
    }
    let node = content.model.tree.nodes.firstIndex { $0.question == question }
    if let row = node.flatMap(map.outline.row(of:)) { map.select(row) }
    return treeBody(map, set)
  }

  /// What the model says at the end, and how much of the room said the same.
  func verdictChrome(
    _ training: RunSheet.Training, _ item: TrainingCase, _ decision: Decision,
    _ session: RoomSession, _ set: Typesetter
  ) -> Chrome {
    var page = BigPage(set)
    page.addHeading(content.wording.texts[.roomVerdict])
    addReadings(decision, item, to: &page)
    for reason in reasons(of: decision, item.answers).prefix(2) { page.add(reason, .muted) }
    for poll in training.polls {
      for round in Vote.Round.allCases {
        addShare(poll, round, training, item, decision, session, to: &page)
      }
    }
    return Chrome(heading: "", body: page.body(lines: bodyLines))
  }

  private func addReadings(
    _ decision: Decision, _ item: TrainingCase, to page: inout BigPage
  ) {
    let wording = content.wording
    let texts = wording.texts
    let names = decision.readings.map { reading -> String in
      let outcome = wording.outcome(reading.outcome)
      guard let choice = reading.adaptation, let list = content.model.advice.adaptation else {
        return outcome
      }
      return "\(outcome) · \(wording.choice(choice, of: list))"
    }
    guard names.count > 1 else {
      return page.add(names.first ?? texts[.roomSilent], .accent)
    }
    page.add(texts[decision.first == nil ? .roomUnranked : .roomAmbiguous])
    for (place, name) in names.enumerated() { page.add("\(place + 1). \(name)", .accent) }
    page.add(wording(item.ambiguity) ?? "", .muted)
  }

  /// Why, with source and strength: the rules with a reason that decided, the last ones first.
  private func reasons(of decision: Decision, _ answers: Answers) -> [String] {
    let subject = DecidedCase(
      answers: answers, decision: decision, reasoner: content.reasoner, wording: content.wording,
      contentHash: "")
    return subject.tellingRules.reversed().filter { $0.reason != nil && !$0.isReferral }
      .map(subject.grounds)
  }

  /// Says how many of how many said what the model says, where it says something.
  private func addShare(
    _ poll: Poll, _ round: Vote.Round, _ training: RunSheet.Training, _ item: TrainingCase,
    _ decision: Decision, _ session: RoomSession, to page: inout BigPage
  ) {
    let wording = content.wording
    let tally = session.tally(RoomSession.Ballot(item.id, round, .poll(poll)))
    let said = poll.modelChoices(item.answers, decision, in: content.model)
    guard tally.total > 0, !said.isEmpty else { return }
    let agreeing = tally.count(of: said)
    let share = wording.texts.percent(Double(agreeing) / Double(tally.total))
    let name = wording.name(of: poll)
    let judged = training.isDiscussed ? "\(name), \(wording.name(of: round))" : name
    page.add(
      wording.texts(
        .roomShare, values: [judged, String(agreeing), String(tally.total), share]))
  }
}

extension RuleBook.Entry {
  fileprivate var isReferral: Bool {
    if case .referral = place { return true }
    return false
  }
}
