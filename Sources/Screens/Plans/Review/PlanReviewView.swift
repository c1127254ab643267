import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

extension AppState {
  /// What the review of a plan looks like.
  func planReviewChrome(_ screen: PlanReviewScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    guard let open = plans.open else { return Chrome(heading: "", body: Body()) }
    let form = PlanReviewForm(self, screen, set)
    var chrome = Chrome(
      heading: texts(.planReviewHeading, screen.plan.label),
      body: screen.isComparing ? form.comparison(with: open.history) : form.body)
    if screen.isComparing {
      chrome.body.offset = screen.offset
      chrome.progress = Line(set.cut(texts[.planReviewSaveHint], to: set.columns), .muted)
    } else {
      chrome.progress = Line(set.cut(texts[.planReviewHint], to: set.columns), .muted)
    }
    return chrome
  }
}

/// Sets the rows of a review.
struct PlanReviewForm {
  let state: AppState
  let screen: PlanReviewScreen
  let set: Typesetter
  let words: PlanTexts

  init(_ state: AppState, _ screen: PlanReviewScreen, _ set: Typesetter) {
    self.state = state
    self.screen = screen
    self.set = set
    words = state.planTexts
  }

  private var texts: Catalogue { state.content.wording.texts }

  /// Every row, the components first, each under its name.
  var body: Body {
    var body = Body()
    for (index, row) in screen.rows.enumerated() {
      if let heading = heading(above: row) {
        if index > 0 { body.add() }
        body.add(Line(set.cut(heading, to: set.columns), .heading))
      }
      let isSelected = index == screen.cursor
      let first = body.lines.count
      if isSelected, let field = screen.field {
        add(field, row, to: &body)
      } else {
        let lines = lines(row, isSelected: isSelected)
        if isSelected { body.addSelected(lines, cursor: 0) } else { body.add(lines) }
      }
      body.addTarget(lines: first..<body.lines.count, row: index)
    }
    return body
  }

  private func heading(above row: PlanReviewScreen.Row) -> String? {
    switch row {
    case .happened(let id):
      guard let component = screen.plan.components.first(where: { $0.id == id }) else { return "" }
      let name = component.what.map { words.name($0, .offer) } ?? ""
      return name.isEmpty ? texts[.planUnnamed] : name
    case .direction: return texts[.planReviewPlan]
    default: return nil
    }
  }

  private func lines(_ row: PlanReviewScreen.Row, isSelected: Bool) -> [Line] {
    let mark = isSelected && !set.isLinear ? "> " : "  "
    let value = value(of: row)
    var lines = set.labelled(
      mark + label(of: row), value.isEmpty ? "–" : value, width: 27,
      role: value.isEmpty ? .muted : .text, labelRole: isSelected ? .selected : .text)
    if row == .compare {
      lines = [Line(mark + set.fold(label(of: row)), isSelected ? .selected : .key)]
    }
    if isSelected { lines += choiceLines(row) }
    return lines
  }

  private func add(_ field: TextField, _ row: PlanReviewScreen.Row, to body: inout Body) {
    var line = Line("> " + set.cut(label(of: row), to: set.columns - 3), .selected)
    let isBeside = set.columns >= 60
    if !isBeside { body.add(line) }
    let start = isBeside ? max(27, line.end + 1) : 4
    let window = field.window(columns: max(1, set.columns - start - 1))
    if isBeside {
      line.add(set.fold(window.text) + " ", .field, at: start)
    } else {
      line = Line(set.fold(window.text) + " ", .field, at: start)
    }
    body.addSelected([line], cursor: start + window.cursor, isVisible: true)
    if row == .nextReview { body.add(set.paragraph(texts[.planReviewDayHelp], .muted, indent: 4)) }
  }

  /// The choices of a row with their digits, the one in force marked.
  private func choiceLines(_ row: PlanReviewScreen.Row) -> [Line] {
    let labels = choices(of: row)
    if labels.isEmpty { return [] }
    let chosen = screen.chosen(row)
    let parts = labels.enumerated().map { index, label in
      "\(index + 1) \(index == chosen ? "[\(label)]" : label)"
    }
    if set.isLinear { return set.paragraph(parts.joined(separator: ", "), .muted) }
    // A digit and its choice are never parted.
    var lines: [Line] = []
    for part in parts.map(set.fold) {
      if let last = lines.last, last.end + 3 + TextWidth.width(of: part) <= set.columns {
        lines[lines.count - 1].add(part, .muted, at: last.end + 3)
      } else {
        lines.append(Line(part, .muted, at: 4))
      }
    }
    return lines
  }

  private func choices(of row: PlanReviewScreen.Row) -> [String] {
    switch row {
    case .judgement: PlanReviewScreen.judgements.map { words.word($0) }
    case .direction: PlanReview.Direction.allCases.map { words.word($0) }
    case .adaptation:
      PlanReviewScreen.adaptations.map { $0.map { words.word($0) } ?? texts[.planReviewAsNow] }
    case .nextReview: state.reviewWeeks.map { texts(.planReviewWeeks, String($0)) }
    case .happened, .reason, .opinion, .compare: []
    }
  }

  private func label(of row: PlanReviewScreen.Row) -> String {
    switch row {
    case .happened: texts[.planReviewHappened]
    case .judgement: texts[.planReviewJudgement]
    case .direction: texts[.planReviewDirection]
    case .adaptation: texts[.planReviewAdaptation]
    case .reason: texts[.planReviewReason]
    case .opinion: words.name(of: .plan(.opinion))
    case .nextReview: words.name(of: .plan(.reviewDay))
    case .compare: texts[.planReviewCompare]
    }
  }

  private func value(of row: PlanReviewScreen.Row) -> String {
    switch row {
    case .happened, .reason, .opinion: return screen.text(of: row) ?? ""
    case .judgement(let id):
      let judgement = screen.review.components.first { $0.id == id }?.judgement ?? .open
      return judgement == .open ? "" : words.word(judgement)
    case .direction: return words.word(screen.review.direction)
    case .adaptation:
      return screen.review.adaptation.map { words.word($0) }
        ?? "\(texts[.planReviewAsNow]) (\(words.word(screen.plan.adaptation)))"
    case .nextReview: return screen.review.nextReview.map(words.day) ?? ""
    case .compare: return ""
    }
  }
}
