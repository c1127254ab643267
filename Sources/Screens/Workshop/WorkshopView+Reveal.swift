import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

extension AppState {
  /// One step of the walk through a case: the answer, what it rests on, and where that leads.
  func revealChrome(_ item: TrainingCase, _ count: Int, _ set: Typesetter) -> Chrome {
    let wording = content.wording
    let walk = CaseWalk(item.answers, content.reasoner)
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
    let top = page.body(lines: 0).lines + (size.lines >= 16 ? [.blank] : [])
    return Chrome(heading: "", top: top, body: state.path(at: index, set))
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
    var map = MapScreen(content.model)
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
    _ training: RunSheet.Training, _ item: TrainingCase, _ session: RoomSession,
    _ set: Typesetter
  ) -> Chrome {
    let wording = content.wording
    let texts = wording.texts
    let decision = content.reasoner.decide(item.answers)
    var page = BigPage(set)
    page.addHeading(texts[.roomVerdict])
    addReadings(decision, item, to: &page)
    let reasons = reasons(of: decision, item.answers).prefix(2)
    for reason in reasons { page.add(reason, .muted) }
    for poll in training.polls {
      for round in Vote.Round.allCases {
        let ballot = RoomSession.Ballot(item.id, round, .poll(poll))
        if let share = share(poll, session.tally(ballot), decision, item) {
          let name = wording.name(of: poll)
          let when = training.isDiscussed ? "\(name), \(wording.name(of: round))" : name
          page.add(texts(.roomShare, values: [when] + share))
        }
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
      let adaptation = zip([reading.adaptation], [content.model.advice.adaptation])
        .compactMap { choice, list in choice.flatMap { c in list.map { (c, $0) } } }
        .map { wording.choice($0, of: $1) }
      return ([wording.outcome(reading.outcome)] + adaptation).joined(separator: " · ")
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
    let rules = decision.rules.map { content.reasoner.evaluator.rules.entries[$0] }
    return rules.reversed().filter { $0.reason != nil && !$0.isReferral }.map {
      "\(content.wording.reason($0, answers)) (\(content.wording.basis($0.basis)))"
    }
  }

  /// How many of how many said what the model says, and which part that is.
  private func share(
    _ poll: Poll, _ tally: Tally, _ decision: Decision, _ item: TrainingCase
  ) -> [String]? {
    let said = poll.modelChoices(item.answers, decision, in: content.model)
    guard tally.total > 0, !said.isEmpty else { return nil }
    let agreeing = said.filter(tally.counts.indices.contains).reduce(0) { $0 + tally.counts[$1] }
    let part = Double(agreeing) / Double(tally.total)
    return [String(agreeing), String(tally.total), content.wording.texts.percent(part)]
  }
}

extension RuleBook.Entry {
  fileprivate var isReferral: Bool {
    if case .referral = place { return true }
    return false
  }
}
