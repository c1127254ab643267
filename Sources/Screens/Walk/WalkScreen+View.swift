import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// What a question looks like.
  func questionChrome(_ screen: WalkScreen, _ index: Int, _ set: Typesetter) -> Chrome {
    let wording = content.wording
    let question = content.model.questions[index]
    var body = Body()
    body.add(set.paragraph(wording(question.ask)).map { $0.inRole(.heading) })
    body.add()
    if question.options.isEmpty {
      addNumber(question, screen, to: &body, set)
    } else {
      addOptions(question, screen, to: &body, set)
    }
    addUnknown(question, screen, to: &body, set)
    body.add()
    addFoot(question, to: &body, set)
    return Chrome(
      heading: walkHeading, aside: wording.texts[.programLanguage],
      progress: progress(at: question.stage, set), body: body)
  }

  /// The name of the program and of the model.
  var walkHeading: String {
    let identity = content.model.identity
    let name = content.wording.texts[.programName]
    return "\(name)  \(content.wording(identity.title)) \(identity.version)"
  }

  private func addOptions(
    _ question: Question, _ screen: WalkScreen, to body: inout Body, _ set: Typesetter
  ) {
    let labels = question.options.map { content.wording($0.label) }
    let width = labelWidth(labels + [content.wording.texts[.questionUnknown]], set)
    for (position, option) in question.options.enumerated() {
      var mark = ""
      if question.kind == .many {
        mark = option.isNone ? "   " : screen.ticks.contains(position) ? "[x]" : "[ ]"
      }
      let row = ChoiceRow(
        row: position,
        digit: question.options.count > 9 ? String(position + 1) : set.number(ofRow: position),
        mark: mark, label: labels[position], help: content.wording(option.help) ?? "",
        isSelected: position == screen.cursor)
      row.add(to: &body, set, labelWidth: width)
    }
  }

  private func addNumber(
    _ question: Question, _ screen: WalkScreen, to body: inout Body, _ set: Typesetter
  ) {
    guard let range = question.range else { return }
    let isSelected = screen.cursor == 0
    let line = Line("\(isSelected ? ">" : " ")    \(screen.typed)_", .field)
    if isSelected {
      body.addSelected([line], cursor: 5 + screen.typed.count, isVisible: true)
    } else {
      body.add(line)
    }
    if set.isLinear { return }
    body.add(
      set.paragraph(
        content.wording.texts(
          .questionNumberHint, String(range.lowerBound), String(range.upperBound)),
        .muted, indent: 5))
  }

  private func addUnknown(
    _ question: Question, _ screen: WalkScreen, to body: inout Body, _ set: Typesetter
  ) {
    guard question.unknown != .forbidden else { return }
    let texts = content.wording.texts
    let labels = question.options.map { content.wording($0.label) }
    let row = ChoiceRow(
      row: question.choiceCount, digit: question.options.isEmpty ? " " : "0",
      mark: question.kind == .many ? "   " : "",
      label: texts[.questionUnknown],
      help: texts[hasUnknownBranch(question) ? .questionUnknownStops : .questionUnknownHelp],
      isSelected: screen.cursor >= question.choiceCount)
    row.add(to: &body, set, labelWidth: labelWidth(labels + [texts[.questionUnknown]], set))
    if question.kind == .many, !set.isLinear {
      body.add()
      body.add(set.paragraph(texts[.questionTickHint], .muted))
    }
  }

  private func labelWidth(_ labels: [String], _ set: Typesetter) -> Int {
    min(30, (labels.map { set.width($0) }.max() ?? 0) + 2)
  }

  private func hasUnknownBranch(_ question: Question) -> Bool {
    content.model.tree.nodes.contains { node in
      if case .ask(let index, _, .some) = node.kind {
        return content.model.questions[index].id == question.id
      }
      return false
    }
  }

  private func addFoot(_ question: Question, to body: inout Body, _ set: Typesetter) {
    let texts = content.wording.texts
    if let why = content.wording(question.why) {
      body.add(set.labelled(texts[.questionWhy], why, width: 18))
    }
    body.add(
      set.labelled(
        texts[.questionSource], content.wording.basis(question.basis), width: 18, role: .muted))
    let possible = possibleOutcomes
    if !present.trail.isEmpty, !possible.isEmpty {
      body.add(
        set.labelled(
          texts[.questionPossible], possible.joined(separator: " · "), width: 18, role: .muted))
    }
    if !decision.skipped.isEmpty {
      body.add(
        set.paragraph(
          texts.count(
            decision.skipped.count, one: .questionSkippedOne, many: .questionSkippedMany),
          .muted))
    }
  }

  /// The outcomes that are suggested with some answers to what is missing, in short.
  var possibleOutcomes: [String] {
    decision.readings.map(\.outcome).filter { content.model.outcomes[$0].kind == .suggestion }
      .map { content.wording.short($0) }
  }

  /// The steps of the walk, with a mark for those that are done and the one that is now.
  func progress(at stage: Stage.ID?, _ set: Typesetter) -> Line {
    let stages = content.model.stages
    let now = stages.firstIndex { $0.id == stage } ?? stages.count - 1
    for gap in [3, 2, 1] {
      let line = progress(now, gap: gap, set)
      if line.end <= set.columns { return line }
    }
    let place = "\(now + 1)/\(stages.count)"
    let label = set.cut(
      content.wording(stages[now].label), to: set.columns - place.count - 1)
    return Line("\(label) \(place)", .heading)
  }

  /// Every stage with its mark, so many columns apart.
  private func progress(_ now: Int, gap: Int, _ set: Typesetter) -> Line {
    var line = Line()
    for (position, stage) in content.model.stages.enumerated() {
      let mark = position < now ? "✓" : position == now ? "●" : "·"
      let role: Role = position == now ? .heading : .muted
      line.add(
        set.fold("\(content.wording(stage.label)) \(mark)"), role,
        at: position == 0 ? 0 : line.end + gap)
    }
    return line
  }
}
