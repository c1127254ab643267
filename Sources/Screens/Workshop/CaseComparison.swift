import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

/// Two walks beside each other: what was answered, and what the model says.
struct CaseComparison {
  /// One thing, in both walks.
  struct Row: Hashable {
    var name: String
    var before: String
    var after: String
    var isDifferent: Bool { before != after }
  }

  /// What was answered, where one of the two walks has an answer.
  private let answers: [Row]
  /// What the model says.
  private let results: [Row]
  /// How something that is different is called where nothing is drawn.
  private let different: String

  /// Whether the model says the same about both.
  var isSame: Bool { !results.contains(where: \.isDifferent) }

  init(_ state: AppState, _ first: Answers, _ second: Answers) {
    let wording = state.content.wording
    let model = state.content.model
    different = wording.texts[.roomPlainDifferent]
    answers = model.questions.compactMap { question in
      guard first[question.id] != nil || second[question.id] != nil else { return nil }
      let words = [first, second].map { answers in
        answers[question.id].map { wording.answer($0, to: question) } ?? "–"
      }
      return Row(name: wording(question.name), before: words[0], after: words[1])
    }
    let decisions = [first, second].map { state.content.reasoner.decide($0) }
    let parts = decisions.map { CaseComparison.parts(of: $0, wording) }
    results = zip(parts[0], parts[1]).map { Row(name: $0.0, before: $0.1, after: $1.1) }
  }

  /// What the model says about a case, by name; always the same names.
  private static func parts(of decision: Decision, _ wording: Wording) -> [(String, String)] {
    let texts = wording.texts
    let advice = wording.model.advice
    let readings = decision.readings.map { wording.short($0.outcome) }
    var parts = [
      (
        texts[.workshopOutcome],
        readings.isEmpty ? "–" : readings.joined(separator: decision.first == nil ? " / " : ", ")
      )
    ]
    if let list = advice.adaptation {
      let first = decision.readings.first?.adaptation
      parts.append((texts[.workshopAdaptation], first.map { wording.choice($0, of: list) } ?? "–"))
    }
    if let list = advice.referral {
      let isPlaced = ![.stopped, .undecided].contains(decision.status)
      let said = isPlaced ? decision.referral.map { wording.choice($0, of: list) } : nil
      parts.append((texts[.workshopReferral], said ?? "–"))
    }
    let flags = decision.certainFlags.map { wording(advice.flags[$0].name) }
    parts.append((texts[.resultFlags], flags.isEmpty ? "–" : wording.list(flags)))
    return parts
  }

  /// The rows in three columns, or where it is too narrow below each other; what is different has
  /// a mark before it.
  func lines(
    _ before: String, _ after: String, answers showsAnswers: Bool, _ set: Typesetter
  ) -> [Line] {
    let rows = showsAnswers ? answers + results : results
    if set.isLinear || set.columns < 60 { return rows.flatMap { stacked($0, before, after, set) } }
    let name = min(rows.map { set.width($0.name) }.max() ?? 0, set.columns * 3 / 10) + 3
    let width = (set.columns - name) / 2
    var heading = Line(set.cut(before, to: width - 2), .heading, at: name)
    heading.add(set.cut(after, to: width - 2), .heading, at: name + width)
    return [heading] + rows.flatMap { beside($0, name: name, width: width, set) }
  }

  private func beside(_ row: Row, name: Int, width: Int, _ set: Typesetter) -> [Line] {
    let role: Role = row.isDifferent ? .accent : .text
    let cells = [row.before, row.after].map { wrap(set.fold($0), columns: max(1, width - 2)) }
    let height = cells.map(\.count).max() ?? 1
    return (0..<height).map { index in
      var line = Line()
      if index == 0 {
        line.add(set.fold(row.isDifferent ? "≠" : " "), role, at: 0)
        line.add(set.cut(row.name, to: name - 3), .muted, at: 2)
      }
      for (column, cell) in cells.enumerated() where index < cell.count {
        line.add(cell[index], role, at: name + column * width)
      }
      return line
    }
  }

  private func stacked(
    _ row: Row, _ before: String, _ after: String, _ set: Typesetter
  ) -> [Line] {
    guard row.isDifferent else { return set.paragraph("  \(row.name): \(row.before)") }
    if set.isLinear {
      let sides = [(before, row.before), (after, row.after)].map { "\($0.asLabel) \($1)" }
      return set.paragraph("\(row.name), \(different): \(sides.joined(separator: "; "))")
    }
    return set.paragraph("≠ \(row.name)", .accent)
      + set.labelled(before.asLabel, row.before, width: 4, role: .accent, indent: 4)
      + set.labelled(after.asLabel, row.after, width: 4, role: .accent, indent: 4)
  }
}

extension AppState {
  /// Two cases beside each other, with what is different marked.
  func compareChrome(
    _ first: TrainingCase.ID, _ second: TrainingCase.ID, _ set: Typesetter
  ) -> Chrome {
    let texts = content.wording.texts
    var page = BigPage(set)
    guard let one = trainingCase(first), let other = trainingCase(second) else {
      return Chrome(heading: "", body: Body())
    }
    page.addTitle(texts(.roomVersus, first.text, second.text))
    let comparison = CaseComparison(self, one.answers, other.answers)
    let names = [first, second].map { set.isLinear ? $0.text : title(of: $0) }
    let lines = comparison.lines(names[0], names[1], answers: true, page.inner)
    page.add(lines: lines)
    if !set.isLinear { page.add(texts[.roomLegend], .muted) }
    return Chrome(heading: "", body: page.body(lines: bodyLines))
  }
}
