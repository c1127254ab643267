import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

extension AppState {
  /// What the list of plans looks like.
  func planListChrome(_ screen: PlanListScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    var body = Body()
    if let trouble = plans.listTrouble {
      body.add(set.paragraph(trouble.words(texts), .warning))
    } else if plans.kept == nil {
      body.add(Line(set.fold(texts[.planShelfLoading]), .muted))
    }
    body.add(screen.list, set, lines: size.lines) { entry, isSelected in
      planRow(entry, screen, isSelected: isSelected, set)
    }
    body.add(notes(on: screen, set))
    var chrome = Chrome(
      heading: texts[screen.showsArchive ? .planShelfHeadingArchived : .planShelfHeading],
      aside: screen.list.count(of: screen.entries.count, texts), body: body)
    chrome.top = [screen.list.fieldLine(texts, set)].compactMap(\.self)
    return chrome
  }

  /// What is said where there are no plans, or none fits.
  private func notes(on screen: PlanListScreen, _ set: Typesetter) -> [Line] {
    let texts = content.wording.texts
    if let nothing = screen.list.nothingFound(texts) { return set.paragraph(nothing, .muted) }
    guard plans.listTrouble == nil, plans.kept != nil else { return [] }
    let hasPlan = screen.entries.contains { $0 != .new }
    if hasPlan { return [] }
    let text: TextID = screen.showsArchive ? .planCommandNoneArchived : .planCommandNone
    return (screen.showsArchive ? [] : [.blank]) + set.paragraph(texts[text], .muted)
  }

  private func planRow(
    _ position: Int, _ screen: PlanListScreen, isSelected: Bool, _ set: Typesetter
  ) -> Line {
    let texts = content.wording.texts
    var line = Line()
    func name(_ text: String, columns: Int) {
      line.addRow(
        text, of: position, screen.list, isSelected: isSelected, columns: columns, set)
    }
    switch screen.entries[position] {
    case .new: name("+ " + texts[.planShelfNew], columns: set.columns - 2)
    case .damaged(let id):
      name(texts(.planShelfDamaged, String(id.text.prefix(8))), columns: set.columns - 2)
    case .open:
      name(plans.open?.present.label ?? "", columns: labelColumns(set))
      line.add(
        set.cut(texts[.planShelfMemory], to: max(0, set.columns - line.end - 2)), .muted,
        at: labelColumns(set) + 4)
    case .kept(let plan):
      name(plan.latest.plan.label, columns: labelColumns(set))
      add(plan.latest.plan, to: &line, set)
    }
    return line
  }

  private func labelColumns(_ set: Typesetter) -> Int { max(6, min(22, set.columns / 3 - 2)) }

  /// The pathway, the adaptation and the next review, as far as there is room; the review first.
  private func add(_ plan: CarePlan, to line: inout Line, _ set: Typesetter) {
    let words = planTexts
    let review = self.review(of: plan)
    let pathway = plan.pathway.map { words.name($0, .outcome) } ?? "–"
    if set.isLinear {
      let parts = [pathway, words.word(plan.adaptation), review.text]
      return line.add(set.fold(": " + parts.joined(separator: ", ")))
    }
    let start = labelColumns(set) + 4
    let room = set.columns - start
    guard room >= 44 else {
      return line.add(set.cut(review.text, to: room), review.role, at: start)
    }
    let width = (room - 24) / 2
    line.add(set.cut(pathway, to: width - 1), .muted, at: start)
    line.add(set.cut(words.word(plan.adaptation), to: width - 1), .muted, at: start + width)
    line.add(set.cut(review.text, to: 24), review.role, at: start + 2 * width)
  }

  /// The next review in words; that it is overdue is said first.
  private func review(of plan: CarePlan) -> (text: String, role: Role) {
    let texts = content.wording.texts
    guard let day = plan.reviewDay else { return (texts[.planShelfNoDay], .muted) }
    switch PlanDue(day, on: content.setting.today) {
    case .overdue: return (texts(.planShelfOverdue, day.description), .warning)
    case .due: return (texts(.planShelfSoon, day.description), .text)
    case .none, .later: return (day.description, .text)
    }
  }
}
