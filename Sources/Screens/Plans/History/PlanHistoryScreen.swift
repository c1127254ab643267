import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

/// Every revision of the open plan, the newest first: when, what changed, and why.
struct PlanHistoryScreen: ListOfChoices, Hashable {
  /// The numbers of the revisions.
  let numbers: [Int]
  var cursor = 0
  var rowCount: Int { numbers.count }
  var layer: Layer { .planHistory(self) }

  init(_ history: PlanHistory) { numbers = history.revisions.map(\.number).reversed() }
}

extension AppState {
  /// Shows the revisions of the open plan.
  mutating func openPlanHistory() {
    guard let open = plans.open else { return }
    layers.append(.planHistory(PlanHistoryScreen(open.history)))
  }

  /// Reads the selected revision.
  mutating func acceptPlanHistory(_ screen: PlanHistoryScreen) {
    guard screen.numbers.indices.contains(screen.cursor) else { return }
    let number = screen.numbers[screen.cursor]
    layers.append(.reading(ReadingScreen(subject: .planRevision(number))))
  }

  /// A revision of the open plan, ready to be reported.
  func planSubject(_ number: Int) -> PlanSubject? {
    guard let history = plans.open?.history, let revision = history.revision(number) else {
      return nil
    }
    return PlanSubject(
      history, revision: revision, guide: plans.guide ?? PlanGuide(), wording: content.wording,
      today: content.setting.today)
  }

  /// A revision as it is read, copied and saved in a file.
  func planRevision(_ number: Int) -> Copyable? {
    guard let subject = planSubject(number) else { return nil }
    let texts = content.wording.texts
    let heading = texts(.planHistoryReading, subject.revision.plan.label, String(number))
    return Copyable(
      heading: heading, name: heading, text: PlanReport.record.text(subject),
      fileName: "veiviser-plan-\(number).txt")
  }

  /// What the list of revisions looks like, with what changed in the selected one.
  func planHistoryChrome(_ screen: PlanHistoryScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    guard let open = plans.open else { return Chrome(heading: "", body: Body()) }
    let place = set.isLinear ? nil : Pane.place(in: size, share: 2)
    let columns = place?.columns(of: size.columns)
    let list = set.narrowed(to: columns?.list ?? set.columns)
    var body = Body()
    for (row, number) in screen.numbers.enumerated() {
      guard let revision = open.history.revision(number) else { continue }
      let isSelected = row == screen.cursor
      body.add(
        revisionLines(revision, row: row, isSelected: isSelected, list), row: row,
        isSelected: isSelected)
    }
    var chrome = Chrome(
      heading: texts(.planHistoryHeading, open.history.plan.label),
      aside: texts(.listPlace, String(screen.cursor + 1), String(screen.numbers.count)), body: body)
    if let place, screen.numbers.indices.contains(screen.cursor) {
      let narrow = set.narrowed(to: columns?.pane ?? set.columns)
      let lines = changeLines(in: screen.numbers[screen.cursor], narrow)
      chrome.panes = [Pane(place: place, lines: lines, more: texts[.planHistoryMore])]
    }
    return chrome
  }

  private func revisionLines(
    _ revision: PlanRevision, row: Int, isSelected: Bool, _ set: Typesetter
  ) -> [Line] {
    let words = planTexts
    let head = [words.word(revision.kind), revision.day.map(words.day) ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    let why = reasons(of: revision).joined(separator: " · ")
    if set.isLinear {
      return set.paragraph("\(revision.number). \([head, why].joined(separator: " · "))")
    }
    var line = Line(isSelected ? "> " : "  ", isSelected ? .selected : .key)
    let number = String(revision.number)
    let gap = isSelected ? String(repeating: " ", count: max(0, 4 - number.count)) : ""
    line.add(number + gap, isSelected ? .selected : .key, at: 2)
    line.add(set.cut(head, to: set.columns - 6), isSelected ? .selected : .text, at: 6)
    guard !why.isEmpty else { return [line] }
    guard line.end + 20 <= set.columns else {
      return [line, Line(set.cut(why, to: set.columns - 6), .muted, at: 6)]
    }
    line.add(
      set.cut(why, to: set.columns - max(36, line.end + 2)), .muted, at: max(36, line.end + 2))
    return [line]
  }

  /// Why a revision came to be: where a review led, and what was written.
  private func reasons(of revision: PlanRevision) -> [String] {
    let review = revision.review
    let parts = [review.map { planTexts.word($0.direction) }, review?.reason, revision.reason]
    var seen: Set<String> = []
    return parts.compactMap(\.self).map(\.onOneLine)
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// What changed in a revision, one line for each change.
  private func changeLines(in number: Int, _ set: Typesetter) -> [Line] {
    let texts = content.wording.texts
    guard let open = plans.open else { return [] }
    var lines = set.paragraph(texts(.planHistoryVersion, String(number)), .heading)
    guard let changes = open.history.changes(in: number) else {
      return lines + set.paragraph(texts[.planHistoryFirst], .muted)
    }
    if changes.isEmpty { lines += set.paragraph(texts[.planHistorySame], .muted) }
    for change in planTexts.lines(changes) { lines += set.paragraph(change.onOneLine) }
    return lines
  }
}
