import Canvas

/// Breaks texts into lines of a given width, in the letters that the terminal has.
struct Typesetter: Hashable, Sendable {
  /// The number of columns.
  var columns: Int
  /// The letters that the terminal has.
  let charset: Charset
  /// Whether texts follow each other as they are read out: no columns, and nothing cut.
  var isLinear = false

  /// The same for another number of columns.
  func narrowed(to columns: Int) -> Typesetter {
    var set = self
    set.columns = columns
    return set
  }

  /// What chooses a row of a list: a digit where there is one, in plain lines any number.
  func number(ofRow row: Int) -> String {
    Self.digits.indices.contains(row) ? Self.digits[row] : isLinear ? String(row + 1) : " "
  }

  private static let digits = (1...9).map { String($0) }

  /// What stands before a row without a digit: a mark for the selected one, or its number.
  func marker(ofRow row: Int, isSelected: Bool) -> String {
    isLinear ? "\(row + 1)." : isSelected ? ">" : " "
  }

  /// The text in letters that the terminal has, harmless to any terminal.
  func fold(_ text: String) -> String { charset.fold(text) }

  /// The text as lines, each beginning at the indent.
  func paragraph(_ text: String, _ role: Role = .text, indent: Int = 0) -> [Line] {
    if isLinear {
      return fold(text).split(separator: "\n", omittingEmptySubsequences: false)
        .map { Line(String($0), role) }
    }
    return wrap(charset.measured(text), columns: max(1, columns - indent))
      .map { Line($0, role, at: indent) }
  }

  /// A label, and beside it a text that may take several lines.
  ///
  /// In a narrow window the text goes below the label.
  func labelled(
    _ label: String, _ text: String, width: Int, role: Role = .text, labelRole: Role = .muted,
    indent: Int = 0
  ) -> [Line] {
    if isLinear {
      return paragraph(
        [fold(label).asLabel, text].filter { !$0.isEmpty }.joined(separator: " "), role)
    }
    let label = charset.measured(label)
    let width = max(width, label.columns + 1)
    guard columns >= indent + width + 24 else {
      return [Line(label, labelRole, at: indent)] + paragraph(text, role, indent: indent + 2)
    }
    return paragraph(text, role, indent: indent + width)
      .beginning(with: Line(label, labelRole, at: indent))
  }

  /// The text cut to a number of columns.
  func cut(_ text: String, to columns: Int) -> String {
    isLinear ? fold(text) : truncated(text, to: columns).text
  }

  /// The text cut to a number of columns, measured.
  func truncated(_ text: String, to columns: Int) -> MeasuredText {
    let text = charset.measured(text)
    if text.columns <= columns { return text }
    return MeasuredText(truncate(text.text, columns: max(0, columns), charset: charset))
  }

  /// The width of the text in the letters that the terminal has.
  func width(_ text: String) -> Int { charset.measured(text).columns }
}

extension Typesetter {
  /// The most columns that a line of a body takes: longer ones are hard to follow from their
  /// beginning to what stands at their end.
  private static let longestLine = 118

  /// Sets the body of a window, which has a column free on each side.
  init(window size: Size, charset: Charset) {
    let columns = min(size.columns - 2, Self.longestLine)
    self.init(columns: max(1, columns), charset: charset)
  }
}

extension String {
  /// The text as it stands before what it is about, when they are read out one after the other.
  var asLabel: String {
    guard let last, last.isLetter || last.isNumber || last == ")" else { return self }
    return "\(self):"
  }
}
