import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

extension AppState {
  /// The questions of the case whose answer can be changed, where that is in front.
  var whatIfRows: [Int]? {
    guard let session = workshop.session, session.step.phase == .whatIf,
      case .training(let training)? = session.item?.kind
    else { return nil }
    return session.walks[training.trainingCase]?.questions
      .filter { !content.model.questions[$0].options.isEmpty }
  }

  /// Takes a digit as another answer to the selected question; the one it had puts it back.
  mutating func takeWhatIf(_ key: Key, _ screen: WorkshopScreen) -> Bool {
    guard let rows = whatIfRows, rows.indices.contains(screen.cursor),
      case .training(let training)? = workshop.session?.item?.kind,
      let item = trainingCase(training.trainingCase)
    else { return false }
    let question = rows[screen.cursor]
    guard let option = key.row(of: content.model.questions[question].options.count) else {
      return false
    }
    let whatIf = RoomSession.WhatIf(question: question, option: option)
    let changed = whatIf.applied(to: item.answers, in: content.model)
    let isBack = changed == item.answers || workshop.session?.alterations[item.id] == whatIf
    workshop.session?.alter(item.id, isBack ? nil : whatIf)
    return true
  }

  /// One answer that is changed, and what moves: before and after beside each other.
  func whatIfChrome(
    _ item: TrainingCase, _ session: RoomSession, _ screen: WorkshopScreen, _ set: Typesetter
  ) -> Chrome {
    let wording = content.wording
    let texts = wording.texts
    let whatIf = session.alterations[item.id]
    let changed = whatIf.map { $0.applied(to: item.answers, in: content.model) }
    var page = BigPage(set)
    page.addHeading(texts[.roomWhatIf])
    let rows = whatIfRows ?? []
    let cursor = whatIf.flatMap { rows.firstIndex(of: $0.question) } ?? screen.cursor
    let selected = workshop.following == nil ? screen.cursor : cursor
    let lines = rows.enumerated().map { row, question in
      line(of: question, row, item, changed, isSelected: row == selected, page.inner)
    }
    page.add(lines: lines)
    if rows.indices.contains(selected), !page.inner.isLinear {
      page.add(options(of: rows[selected]).joined(separator: "   "), .muted)
    }
    if let changed {
      let comparison = CaseComparison(self, item.answers, changed)
      page.add(
        lines: comparison.lines(texts[.roomAsIs], texts[.roomChanged], answers: false, page.inner))
      if comparison.isSame {
        page.add(texts[.roomSame], .muted)
      } else if !page.inner.isLinear {
        page.add(texts[.roomLegend], .muted)
      }
    } else {
      addSingleChanges(item, trail: rows, to: &page)
    }
    var body = page.body(lines: bodyLines)
    focusOnSelected(in: &body)
    return Chrome(heading: "", body: body)
  }

  /// Says which single answer would change what the model says.
  private func addSingleChanges(_ item: TrainingCase, trail: [Int], to page: inout BigPage) {
    let texts = content.wording.texts
    page.add(texts[.roomSingle], .heading)
    let changes = showing(item.answers, trail: trail).changesInWords(onlyCertain: true)
    for change in changes.prefix(4) { page.add(change) }
    if changes.isEmpty { page.add(texts[.reasonsChangesNone], .muted) }
  }

  /// Puts the cursor on the line of the selected question.
  private func focusOnSelected(in body: inout Body) {
    guard let line = body.lines.firstIndex(where: { $0.pieces.first?.role == .selected }) else {
      return
    }
    body.focus = Body.Focus(
      line: line, lastLine: line, column: body.lines[line].pieces.first?.column ?? 0)
  }

  private func line(
    of question: Int, _ row: Int, _ item: TrainingCase, _ changed: Answers?, isSelected: Bool,
    _ set: Typesetter
  ) -> Line {
    let wording = content.wording
    let asked = content.model.questions[question]
    let before = wording.answer(item.answers[asked.id], to: asked)
    let after = changed.map { wording.answer($0[asked.id], to: asked) } ?? before
    let role: Role = isSelected ? .selected : before == after ? .text : .accent
    let answer = before == after ? before : "\(before) → \(after)"
    let isMoved = before != after && !isSelected && !set.isLinear
    let mark = isMoved ? "≠" : set.marker(ofRow: row, isSelected: isSelected)
    return Line(set.cut("\(mark) \(wording(asked.name)): \(answer)", to: set.columns), role)
  }

  /// The answers that a question can get by a digit.
  func options(of question: Int) -> [String] {
    let wording = content.wording
    let options = content.model.questions[question].options.prefix(9).enumerated()
    return options.map { "\($0 + 1) \(wording($1.label))" }
  }
}
