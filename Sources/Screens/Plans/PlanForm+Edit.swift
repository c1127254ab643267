import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

extension PlanForm {
  /// Adds a field that is being edited.
  func addEdit(_ edit: FieldEdit, to body: inout Body) {
    // What is selected is below: where one types, or what one chooses.
    body.add(Line(set.fold(words.name(of: edit.field)), .accent, at: 3))
    switch edit.input {
    case .text(let area): add(area, edit, to: &body)
    case .choice(let options, let cursor): add(options, cursor, to: &body)
    case .picker: break
    }
    if let doubt = edit.doubt { add(doubt, to: &body) }
  }

  private func add(_ area: TextArea, _ edit: FieldEdit, to body: inout Body) {
    let columns = state.textColumns
    let place = area.place(columns: columns)
    let first = body.lines.count
    for range in area.lines(columns: columns) {
      let text = set.fold(String(area.text[range].filter { $0 != "\n" }))
      let rest = max(1, columns + 1 - TextWidth.width(of: text))
      body.add(Line(text + String(repeating: " ", count: rest), .field, at: 4))
    }
    if edit.doubt == nil {
      body.focus = Body.Focus(
        line: first + place.line, lastLine: first + place.line, column: 4 + place.column,
        isVisible: true)
    }
    body.add(set.paragraph(help(area, edit), .muted, indent: 4))
  }

  /// What the keys do, and for a day, which one is meant.
  private func help(_ area: TextArea, _ edit: FieldEdit) -> String {
    guard case .day = edit.field.kind else {
      return texts[area.hasLines ? .planTextHelp : .planLineHelp]
    }
    let day = DayInput(area.value, today: state.content.setting.today, texts).day
    guard let day, edit.isTouched else { return texts[.planDayHelp] }
    return "= \(words.day(day))"
  }

  private func add(_ options: [FieldEdit.Option], _ cursor: Int, to body: inout Body) {
    let width = (options.map { set.width($0.label) }.max() ?? 0) + 2
    for (row, option) in options.enumerated() {
      let choice = ChoiceRow(
        row: row, digit: set.number(ofRow: row), label: option.label, help: option.help,
        isSelected: row == cursor)
      choice.add(to: &body, set, labelWidth: width)
    }
    if options.isEmpty { body.add(set.paragraph(texts[.planNothingToChoose], .muted, indent: 4)) }
  }

  private func add(_ doubt: FieldEdit.Doubt, to body: inout Body) {
    let texts: [PersonalMark.Kind: TextID] = [
      .identityNumber: .planDoubtIdentity, .phone: .planDoubtPhone, .email: .planDoubtEmail,
    ]
    let question = texts[doubt.mark.kind] ?? .planDoubtIdentity
    let place = String(doubt.mark.range.lowerBound + 1)
    body.add(
      set.paragraph(self.texts(question, doubt.mark.text, place), .warning, indent: 2))
    let ways: [FieldEdit.Way: TextID] = [
      .service: .planDoubtService, .takeAway: .planDoubtTakeAway, .mend: .planDoubtMend,
    ]
    for (row, way) in doubt.ways.enumerated() {
      let choice = ChoiceRow(
        row: row, digit: String(row + 1), label: self.texts[ways[way] ?? .planDoubtMend],
        isSelected: row == doubt.cursor)
      choice.add(to: &body, set, labelWidth: 0)
    }
  }

  /// The list from which something is picked, which takes the whole screen.
  func pickerBody(_ picker: FieldPicker, _ edit: FieldEdit) -> Body {
    var body = Body()
    if let line = picker.list.fieldLine(texts, set) {
      body.add(line)
      body.add()
    }
    body.pinned = body.lines.count
    if let text = picker.text {
      let label = texts(.planAsWritten, text)
      let line = Line(
        "\(picker.isOnText ? ">" : " ") \(set.cut(label, to: set.columns - 2))",
        picker.isOnText ? .selected : .text)
      if picker.isOnText { body.addSelected([line], cursor: 0) } else { body.add(line) }
    } else if picker.list.rows.isEmpty {
      body.add(set.paragraph(texts[.planPickerEmpty], .muted))
    }
    for (row, index) in picker.list.rows.enumerated() {
      let option = picker.options[index]
      var line = Line()
      let isSelected = !picker.isOnText && row == picker.list.cursor
      line.addRow(
        option.label, of: index, picker.list, isSelected: isSelected,
        columns: set.columns - 2 - set.width(option.help), set)
      if !option.help.isEmpty {
        line.add(set.fold(option.help), .muted, at: set.columns - set.width(option.help))
      }
      body.add([line], row: row, isSelected: isSelected)
    }
    return body
  }
}
