import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

/// A plan before and after, row by row, with what is different marked.
struct PlanComparison {
  /// What has become of a row.
  enum Mark: String {
    case same = " "
    case changed = "~"
    case added = "+"
    case removed = "-"
  }

  /// A field of the plan, or a part of one of its lists in one line.
  struct Row {
    var mark: Mark
    var label: String
    var old: String
    var new: String
  }

  /// The rows under the name of their section; sections without content are left out.
  let sections: [(name: String, rows: [Row])]
  /// The plan before.
  let old: CarePlan
  /// The plan after.
  let new: CarePlan

  init(from old: CarePlan, to new: CarePlan, _ words: PlanTexts) {
    self.old = old
    self.new = new
    sections = PlanSection.allCases.compactMap { section in
      let fields = section.keys.compactMap { Row($0, old, new, words) }
      let parts = section.list.map { Row.rows(of: $0, old, new, words) } ?? []
      let rows = fields + parts
      return rows.isEmpty ? nil : (words.name(of: section), rows)
    }
  }

  /// How many rows are different.
  var changes: Int { sections.reduce(0) { $0 + $1.rows.count { $0.mark != .same } } }
}

extension PlanComparison.Row {
  fileprivate init?(
    _ key: CarePlan.Key, _ old: CarePlan, _ new: CarePlan, _ words: PlanTexts
  ) {
    let before = words.value(old[key], of: .plan(key), in: old)
    let after = words.value(new[key], of: .plan(key), in: new)
    if old[key].isEmpty, new[key].isEmpty { return nil }
    // The present step keeps its number where its text is another.
    let mark: PlanComparison.Mark =
      old[key] == new[key]
      ? .same : old[key].isEmpty ? .added : new[key].isEmpty ? .removed : .changed
    self.init(mark: mark, label: words.name(of: .plan(key)), old: before, new: after)
  }

  fileprivate static func rows(
    of list: PlanList, _ old: CarePlan, _ new: CarePlan, _ words: PlanTexts
  ) -> [Self] {
    let (before, after) = (old.elements(of: list), new.elements(of: list))
    let kept = after.map { id -> Self in
      let now = words.line(list, id, new)
      guard before.contains(id) else { return Self(mark: .added, label: "", old: "", new: now) }
      let was = words.line(list, id, old)
      return Self(mark: was == now ? .same : .changed, label: "", old: was, new: now)
    }
    let gone = before.filter { !after.contains($0) }.map {
      Self(mark: .removed, label: "", old: words.line(list, $0, old), new: "")
    }
    return kept + gone
  }
}

extension PlanTexts {
  /// A part of a list in one line, with all that has been said about it.
  fileprivate func line(_ list: PlanList, _ id: ElementID, _ plan: CarePlan) -> String {
    list.fields(of: id).compactMap { field in
      guard let value = plan.value(of: field), !value.isEmpty else { return nil }
      let text = self.value(value, of: field, in: plan).onOneLine
      guard case .number = value else { return text }
      return "\(name(of: field).lowercased()): \(text)"
    }.joined(separator: " · ")
  }
}

extension PlanReviewForm {
  /// The plan before and after the review: side by side where there is room, else below.
  func comparison(with history: PlanHistory) -> Body {
    let after = screen.isApplied ? state.plans.open?.present : nil
    let comparison = PlanComparison(
      from: history.plan, to: after ?? screen.review.applied(to: screen.plan), words)
    var body = Body()
    let texts = state.content.wording.texts
    let count = texts.count(
      comparison.changes, one: .planReviewChangesOne, many: .planReviewChangesMany)
    body.add(set.paragraph(comparison.changes == 0 ? texts[.planReviewSame] : count, .accent))
    let changes = PlanDifference(from: comparison.old, to: comparison.new)
    for line in words.lines(changes) { body.add(set.paragraph("- \(line)".onOneLine, indent: 2)) }
    addReview(to: &body)
    body.add()
    body.add(set.paragraph(texts[.planReviewLegend], .muted))
    let isWide = set.columns >= 98 && !set.isLinear
    if isWide { body.add(heads(history.latest.number)) }
    for (name, rows) in comparison.sections {
      body.add()
      body.add(Line(set.fold(name), .heading))
      for row in rows { body.add(isWide ? beside(row) : below(row)) }
    }
    return body
  }

  /// What is kept of the review itself, besides the plan.
  private func addReview(to body: inout Body) {
    body.add()
    body.add(Line(set.fold(state.content.wording.texts[.planReportReview]), .heading))
    for line in words.results(screen.review) { body.add(set.paragraph(line)) }
    for line in words.judgements(screen.review) {
      body.add(set.paragraph("- \(line)".onOneLine, indent: 2))
    }
  }

  private var half: Int { (set.columns - 3) / 2 }

  private func heads(_ number: Int) -> Line {
    let texts = state.content.wording.texts
    var line = Line(set.cut(texts(.planReviewBefore, String(number)), to: half), .muted)
    line.add(set.cut(texts[.planReviewAfter], to: half), .muted, at: half + 3)
    return line
  }

  private func beside(_ row: PlanComparison.Row) -> [Line] {
    func column(_ text: String) -> [Line] {
      let named = row.label.isEmpty || text.isEmpty ? text : "\(row.label): \(text)"
      return set.narrowed(to: half).paragraph(named.onOneLine, role(of: row), indent: 2)
    }
    let (old, new) = (column(row.old), column(row.new))
    return (0..<max(old.count, new.count)).map { index in
      var line = Line()
      let mark = index == 0 ? row.mark.rawValue : " "
      if row.mark != .added, old.indices.contains(index), !row.old.isEmpty {
        line.add(mark, .accent, at: 0)
        if let piece = old[index].pieces.first { line.add(piece.text, piece.role, at: 2) }
      }
      if row.mark != .removed, new.indices.contains(index), !row.new.isEmpty {
        line.add(mark, .accent, at: half + 3)
        if let piece = new[index].pieces.first { line.add(piece.text, piece.role, at: half + 5) }
      }
      return line
    }
  }

  private func below(_ row: PlanComparison.Row) -> [Line] {
    let texts = state.content.wording.texts
    let label = row.label.isEmpty ? "" : "\(row.label): "
    func lines(_ text: String, mark: PlanComparison.Mark) -> [Line] {
      let mark = set.isLinear && mark == .same ? "" : "\(mark.rawValue) "
      return set.paragraph("\(mark)\(label)\(text)".onOneLine, role(of: row))
    }
    switch row.mark {
    case .same: return lines(row.new, mark: .same)
    case .added: return lines(row.new, mark: .added)
    case .removed: return lines(row.old, mark: .removed)
    case .changed:
      return lines(texts(.planReviewWas, row.old), mark: .changed)
        + set.paragraph(texts(.planReviewNow, row.new).onOneLine, role(of: row), indent: 4)
    }
  }

  private func role(of row: PlanComparison.Row) -> Role { row.mark == .same ? .muted : .text }
}
