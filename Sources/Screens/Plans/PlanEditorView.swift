import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

extension AppState {
  /// What the form of a plan looks like.
  func planEditorChrome(_ screen: PlanEditorScreen, _ set: Typesetter) -> Chrome {
    guard let open = plans.open else { return Chrome(heading: "", body: Body()) }
    let texts = content.wording.texts
    let form = PlanForm(self, open.present, screen, set.narrowed(to: formColumns))
    var heading = texts(.planHeading, open.present.label)
    if let part = screen.part {
      heading += " · \(form.words.name(of: part.list))"
    }
    var chrome = Chrome(heading: heading, aside: saveState(of: open), body: form.body)
    chrome.progress = Line(set.fold(form.completeness), .muted)
    if case .picker(let picker) = screen.edit?.input, let edit = screen.edit {
      chrome.body = form.pickerBody(picker, edit)
      chrome.heading += " · \(form.words.name(of: edit.field))"
      chrome.aside = picker.list.count(of: picker.options.count, texts)
    } else if let place = formPane {
      chrome.panes = [Pane(place: place, lines: form.pane(place.columns(of: size.columns).pane))]
    }
    return chrome
  }

  /// The place for what is said about the selected row, where there is room beside the form.
  private var formPane: Pane.Place? {
    let place = Pane.place(in: size, share: 3)
    if case .beside = place { return place }
    return nil
  }

  /// The columns of the form.
  var formColumns: Int {
    max(1, min(formPane?.columns(of: size.columns).list ?? size.columns - 2, 118))
  }

  /// Whether the plan is safe, in a word or two.
  func saveState(of open: OpenPlan) -> String {
    let texts = content.wording.texts
    guard open.isKept else { return texts[.planStateMemory] }
    if open.present != open.safe { return texts[.planStateUnsafe] }
    return open.isChanged
      ? texts[.planStateDraft]
      : texts(.planStateSaved, String(open.history.latest.number))
  }
}

/// Sets the rows of a form.
struct PlanForm {
  let state: AppState
  let plan: CarePlan
  let screen: PlanEditorScreen
  let set: Typesetter
  let remarks: [PlanRemark]
  let words: PlanTexts

  init(_ state: AppState, _ plan: CarePlan, _ screen: PlanEditorScreen, _ set: Typesetter) {
    self.state = state
    self.plan = plan
    self.screen = screen
    self.set = set
    let guide = state.plans.guide ?? PlanGuide()
    remarks = guide.remarks(on: plan, today: state.content.setting.today)
    words = state.planTexts
  }

  var texts: Catalogue { state.content.wording.texts }

  /// The columns of the labels; none where labels stand above.
  var labelWidth: Int { 60 <= set.columns ? 27 : 0 }

  /// What is missing and what contradicts, in words.
  var completeness: String {
    let complete = PlanCompleteness(plan, remarks)
    if complete.isComplete { return texts[.planComplete] }
    let missing = texts.count(
      complete.missing.count, one: .planMissingOne, many: .planMissingMany)
    guard !complete.contradictions.isEmpty else { return missing }
    return missing + " · "
      + texts.count(
        complete.contradictions.count, one: .planContradictsOne, many: .planContradictsMany)
  }

  /// Every row, with the headings of the sections between.
  var body: Body {
    var body = Body()
    let (rows, cursor) = state.rows(of: screen)
    let states = PlanCompleteness(plan, remarks).states
    let section = rows.indices.contains(cursor) ? rows[cursor].section : nil
    for (index, row) in rows.enumerated() {
      let isFirst = index == 0 || rows[index - 1].section != row.section
      if isFirst, screen.part == nil {
        if index > 0 { body.add() }
        body.add(heading(row.section, states[row.section] ?? .empty))
      }
      if index == cursor, let edit = screen.edit {
        addEdit(edit, to: &body)
      } else {
        body.add(lines(row, isSelected: index == cursor), row: index, isSelected: index == cursor)
      }
      if screen.part == nil, row == .add(.components) { body.add(mix) }
      // The rest of the section is shown with the selected row, as far as there is room.
      if row.section == section, index >= cursor, screen.edit == nil {
        body.focus?.lastLine = body.lines.count - 1
      }
    }
    return body
  }

  /// What is said about the selected row, and all that is missing.
  func pane(_ columns: Int) -> [Line] {
    let set = set.narrowed(to: columns)
    let (rows, cursor) = state.rows(of: screen)
    var lines: [Line] = []
    if rows.indices.contains(cursor) {
      let found = remarks(at: rows[cursor])
      if !found.isEmpty {
        lines.append(Line(set.fold(texts[.planHere]), .heading))
        lines += sentences(found, set, indent: 0) + [.blank]
      }
    }
    lines += set.paragraph(texts[remarks.isEmpty ? .planComplete : .planRemarks], .heading)
    for section in PlanSection.allCases {
      let found = remarks.filter { $0.place.section == section }
      if found.isEmpty { continue }
      lines.append(Line(set.fold(words.name(of: section)), .muted))
      var seen: Set<PlanRule.ID> = []
      for remark in found where seen.insert(remark.rule.id).inserted {
        let mark = remark.rule.kind == .contradiction ? "!" : "?"
        lines += set.paragraph("\(mark) \(state.content.wording(remark.rule.text))", indent: 2)
      }
    }
    return lines
  }

  /// The remarks that stand beside a row.
  private func remarks(at row: PlanRow) -> [PlanRemark] {
    switch row {
    case .field(let field): return remarks.filter { $0.place == .field(field) }
    case .add(let list): return remarks.filter { $0.place == .list(list) }
    case .part(let list, let id):
      let fields = list.fields(of: id)
      return remarks.filter { remark in
        if case .field(let field) = remark.place { return fields.contains(field) }
        return false
      }
    }
  }

  /// The sentences below the selected row, where there is no room for them beside the form.
  private func inline(_ remarks: [PlanRemark]) -> [Line] {
    if case .beside = Pane.place(in: state.size, share: 3) { return [] }
    return sentences(remarks, set, indent: 5)
  }

  private func heading(_ section: PlanSection, _ state: PlanCompleteness.State) -> Line {
    var line = Line(set.fold(words.name(of: section)), .heading)
    let text: TextID? =
      switch state {
      case .empty: .planSectionEmpty
      case .begun: .planSectionBegun
      case .complete: plan.hasContent(in: section) ? .planSectionComplete : nil
      }
    if let text { line.add(set.fold("· \(texts[text])"), .muted, at: line.end + 1) }
    return line
  }

  private func lines(_ row: PlanRow, isSelected: Bool) -> [Line] {
    switch row {
    case .field(let field): fieldLines(field, isSelected: isSelected)
    case .part(let list, let id): partLines(list, id, isSelected: isSelected)
    case .add(let list): addLines(list, isSelected: isSelected)
    }
  }

  private func fieldLines(_ field: PlanField, isSelected: Bool) -> [Line] {
    let value = plan.value(of: field).map { words.value($0, of: field, in: plan) } ?? ""
    let isOpen = plan.value(of: field)?.isEmpty ?? true
    let found = remarks(at: .field(field))
    var lines = labelled(
      words.name(of: field), value.isEmpty ? "–" : value, mark: mark(of: found),
      isSelected: isSelected, role: isOpen ? .muted : .text)
    if isSelected { lines += inline(found) }
    return lines
  }

  /// A label with a mark, and what is said beside or below it.
  private func labelled(
    _ label: String, _ text: String, mark: String, isSelected: Bool, role: Role
  ) -> [Line] {
    var line = Line(isSelected && !set.isLinear ? ">" : " ", isSelected ? .selected : .text)
    line.add(mark, .warning, at: 1)
    line.add(set.cut(label, to: set.columns - 3), isSelected ? .selected : .text, at: 3)
    let start = labelWidth == 0 ? 5 : 3 + labelWidth
    var lines = set.paragraph(text, role, indent: start)
    if !isSelected, lines.count > 1 {
      let whole = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      lines = [Line(set.cut(whole, to: set.columns - start), role, at: start)]
    }
    guard labelWidth > 0, let piece = lines.first?.pieces.first else { return [line] + lines }
    line.add(piece.text, piece.role, at: max(piece.column, line.end + 1))
    return [line] + lines.dropFirst()
  }

  private func partLines(_ list: PlanList, _ id: ElementID, isSelected: Bool) -> [Line] {
    let found = remarks(at: .part(list, id))
    if list == .steps {
      return [stair(id, isSelected: isSelected, mark: mark(of: found))]
        + (isSelected ? inline(found) : [])
    }
    var line = Line(isSelected && !set.isLinear ? ">" : " ", isSelected ? .selected : .text)
    line.add(mark(of: found), .warning, at: 1)
    let text = set.cut(summary(list, id), to: set.columns - 3)
    line.add(text, isSelected ? .selected : .text, at: 3)
    return [line] + (isSelected ? inline(found) : [])
  }

  private func addLines(_ list: PlanList, isSelected: Bool) -> [Line] {
    let found = remarks(at: .add(list))
    var line = Line(isSelected && !set.isLinear ? ">" : " ", isSelected ? .selected : .text)
    line.add(mark(of: found), .warning, at: 1)
    let text = "+ " + texts(.planAdd, words.name(of: list.firstField).lowercased())
    line.add(set.fold(text), isSelected ? .selected : .muted, at: 3)
    return [line] + (isSelected ? inline(found) : [])
  }

  /// A part of a list in one line.
  func summary(_ list: PlanList, _ id: ElementID) -> String {
    let values = list.fields(of: id).map { field -> String in
      guard let held = plan.value(of: field), !held.isEmpty else { return "" }
      let value = words.value(held, of: field, in: plan)
      return value.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
    let head = values.first.flatMap { $0.isEmpty ? nil : $0 } ?? texts[.planUnnamed]
    return ([head] + values.dropFirst().filter { !$0.isEmpty }).joined(separator: " · ")
  }

  /// What stands beside a row: `!` where things contradict, `?` where something is missing.
  private func mark(of remarks: [PlanRemark]) -> String {
    if remarks.contains(where: { $0.rule.kind == .contradiction }) { return "!" }
    return remarks.isEmpty ? " " : "?"
  }

  private func sentences(
    _ remarks: [PlanRemark], _ set: Typesetter, indent: Int
  ) -> [Line] {
    let wording = state.content.wording
    return remarks.flatMap { remark in
      let mark = remark.rule.kind == .contradiction ? "!" : "?"
      let text = "\(mark) \(wording(remark.rule.text)) (\(wording.basis(remark.rule.basis)))"
      return set.paragraph(text, .warning, indent: indent)
    }
  }
}

extension PlanList {
  /// The field that says what a part is.
  var firstField: PlanField { fields(of: ElementID(0)).first ?? .plan(.label) }
}
