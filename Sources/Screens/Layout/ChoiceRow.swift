import Canvas

/// One row that can be chosen: a digit, a label and a help text.
struct ChoiceRow: Sendable {
  /// Its place in the list.
  var row: Int
  /// The digit that chooses it, or a blank.
  var digit: String
  /// The mark of a tick-list, such as `[x]`.
  var mark = ""
  /// What it is.
  var label: String
  /// When to choose it.
  var help = ""
  /// Whether the cursor is on it.
  var isSelected: Bool

  /// Adds the row to a body; the help goes below the label where it does not fit beside it.
  func add(to body: inout Body, _ set: Typesetter, labelWidth: Int) {
    if set.isLinear {
      let number = digit == " " ? "" : "\(digit). "
      body.add(set.paragraph(number + (help.isEmpty ? label : "\(label.asLabel) \(help)")))
      return
    }
    let start = 5 + (mark.isEmpty ? 0 : mark.count + 1)
    // The selected row is one bar, blanks and all.
    let gap = isSelected ? String(repeating: " ", count: max(0, 3 - digit.count)) : ""
    var line = Line((isSelected ? "> " : "  ") + digit + gap, isSelected ? .selected : .key)
    if !mark.isEmpty { line.add(mark + " ", isSelected ? .selected : .text, at: 5) }
    line.add(
      set.truncated(label, to: set.columns - start), isSelected ? .selected : .text, at: start)
    body.add(withHelp(line, start: start, labelWidth, set), row: row, isSelected: isSelected)
  }

  /// The line of the row, and the help beside it or below it.
  private func withHelp(
    _ line: Line, start: Int, _ labelWidth: Int, _ set: Typesetter
  ) -> [Line] {
    if help.isEmpty { return [line] }
    let column = start + labelWidth
    guard column + 20 <= set.columns, line.end + 2 <= column else {
      return [line] + set.paragraph(help, .muted, indent: start)
    }
    return set.paragraph(help, .muted, indent: column).beginning(with: line)
  }
}

extension ChoiceRow {
  /// A row of a list in which nothing is ticked.
  init(_ choice: Body.Choice, row: Int, isSelected: Bool, _ set: Typesetter) {
    self.init(
      row: row, digit: set.number(ofRow: row), label: choice.label, help: choice.help,
      isSelected: isSelected)
  }
}

extension Body {
  /// A label, and when to choose it.
  typealias Choice = (label: String, help: String)

  /// The columns of the longest label and of the gap beside it.
  static func labelWidth(of choices: [Choice], _ set: Typesetter) -> Int {
    (choices.map { set.width($0.label) }.max() ?? 0) + 2
  }

  /// Adds a list of choices; what is said about them stands beside the longest label.
  mutating func add(
    choices: [Choice], selected: Int?, _ set: Typesetter, labelWidth: Int? = nil
  ) {
    let labelWidth = labelWidth ?? Self.labelWidth(of: choices, set)
    for (row, choice) in choices.enumerated() {
      ChoiceRow(choice, row: row, isSelected: row == selected, set)
        .add(to: &self, set, labelWidth: labelWidth)
    }
  }
}
