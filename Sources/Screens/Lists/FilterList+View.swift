import Canvas
import Texts

extension FilterList {
  /// The line in which one types; nil while nothing is searched for.
  func fieldLine(_ texts: Catalogue, _ set: Typesetter) -> Line? {
    guard isSearching else { return nil }
    var line = Line(set.fold(texts[.listSearch]), .muted)
    let window = field.window(columns: max(1, set.columns - line.end - 3))
    line.add(set.fold(window.text) + (isTyping ? "_" : ""), .field, at: line.end + 1)
    return line
  }

  /// How many entries are shown of how many there are, or which one is selected.
  func count(of total: Int, _ texts: Catalogue) -> String {
    if rows.count < total { return texts(.listFound, String(rows.count), String(total)) }
    return texts(.listPlace, String(rows.isEmpty ? 0 : cursor + 1), String(total))
  }

  /// What to say where no entry fits.
  func nothingFound(_ texts: Catalogue) -> String? {
    rows.isEmpty && isSearching ? texts(.listNothing, field.value) : nil
  }
}

extension Body {
  /// Adds the rows of a list, each one line high; those far from the cursor are only counted.
  ///
  /// - Parameters:
  ///   - headings: lines that stand above the rows with these numbers.
  ///   - line: makes the line of an entry.
  mutating func add(
    _ list: FilterList, _ set: Typesetter, lines height: Int, headings: [Int: Line] = [:],
    line: (_ entry: Int, _ isSelected: Bool) -> Line
  ) {
    if set.isLinear { return addAll(list, headings, line) }
    let near = max(0, list.cursor - height)..<min(list.rows.count, list.cursor + height + 1)
    guard !near.isEmpty else { return }
    func blanks(_ rows: Range<Int>) -> Repeated<Line> {
      repeatElement(.blank, count: rows.count + headings.keys.count { rows.contains($0) })
    }
    lines += blanks(0..<near.lowerBound)
    for row in near {
      if let heading = headings[row] { add(heading) }
      let isSelected = row == list.cursor
      let made = line(list.rows[row], isSelected)
      add([made], row: row, isSelected: isSelected)
    }
    lines += blanks(near.upperBound..<list.rows.count)
  }
}

extension Body {
  /// Adds every row of a list with its number, to be read out.
  fileprivate mutating func addAll(
    _ list: FilterList, _ headings: [Int: Line],
    _ line: (_ entry: Int, _ isSelected: Bool) -> Line
  ) {
    for (row, entry) in list.rows.enumerated() {
      if let heading = headings[row] { add(heading) }
      add(Line("\(row + 1). \(line(entry, false).plainText)"))
    }
  }
}

extension Line {
  /// Adds a text with the characters that were found standing out.
  ///
  /// A selected line is reversed; what was found in it is bold and not reversed, so that both can
  /// be told apart without colour.
  mutating func add(
    _ text: String, found: Set<Int>, _ role: Role, at column: Int? = nil
  ) {
    guard !found.isEmpty else { return add(text, role, at: column) }
    var column = column
    var run = ""
    var isFound = false
    for (position, character) in text.enumerated() {
      if found.contains(position) != isFound, !run.isEmpty {
        add(run, isFound ? .accent : role, at: column)
        (run, column) = ("", nil)
      }
      isFound = found.contains(position)
      run.append(character)
    }
    add(run, isFound ? .accent : role, at: column)
  }

  /// Adds the mark of a row and its text, with what was found in it standing out.
  ///
  /// The text is cut to so many columns, the mark not counted.
  mutating func addRow(
    _ text: String, of entry: Int, _ list: FilterList, isSelected: Bool, columns: Int,
    _ set: Typesetter
  ) {
    if set.isLinear { return add(set.fold(text)) }
    let role: Role = isSelected ? .selected : .text
    add(isSelected ? "> " : "  ", role)
    let whole = set.fold(text)
    let shown = set.cut(text, to: columns)
    // The ellipsis at the end of a text that was cut is no part of it.
    let ellipsis = set.charset == .utf8 ? 1 : 3
    let end = shown == whole ? whole.count : max(0, shown.count - ellipsis)
    let found = list.found(in: whole, of: entry)
    add(shown, found: found.filter { $0 < end }, role, at: 2)
  }
}
