import Canvas

/// A list that is filtered while one types: what is searched for, the rows that fit, and a cursor.
///
/// Rows are positions among the entries. Without a search they stand in their order; with one, the
/// best match comes first, and equally good ones keep their order.
struct FilterList: Hashable, Sendable {
  /// What is searched for.
  private(set) var field = TextField()
  /// Whether keys are typed into the field.
  private(set) var isTyping = false
  /// The entries that are shown.
  private(set) var rows: [Int] = []
  /// The selected row.
  private(set) var cursor = 0
  /// The entries that may be shown, in the order they have without a search.
  private(set) var order: [Int] = []
  private var index = SearchIndex()

  /// Lists entries in their own order, with nothing searched for.
  init(_ entries: [SearchIndex.Entry] = []) { fill(entries) }

  /// The selected entry; nil when none is shown.
  var selected: Int? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// What is searched for.
  var search: Search { Search(field.value) }

  /// Whether a search leaves something out, or is being typed.
  var isSearching: Bool { isTyping || !field.value.isEmpty }
}

extension FilterList {
  /// Lists other entries; the search stays, and so does the selected position.
  mutating func fill(_ entries: [SearchIndex.Entry], in order: [Int]? = nil) {
    index = SearchIndex(entries)
    arrange(order ?? Array(entries.indices))
  }

  /// Shows the entries in another order, or only some of them; the selected one stays selected.
  mutating func arrange(_ order: [Int]) {
    let selected = selected
    self.order = order
    search(selecting: selected)
  }

  /// Selects a row, or the nearest one there is.
  mutating func select(row: Int) { cursor = min(max(0, row), max(0, rows.count - 1)) }

  /// Moves the cursor.
  mutating func move(_ movement: Movement, page: Int) {
    cursor = movement.applied(to: cursor, count: rows.count, page: page)
  }

  /// Begins to type what is searched for.
  mutating func beginTyping() { isTyping = true }

  /// Ends the typing; what was typed stays in force.
  mutating func endTyping() { isTyping = false }

  /// Takes a key that belongs to typing; says whether it did.
  ///
  /// The first row is selected when something else is searched for: it is the best match.
  mutating func take(_ key: Key) -> Bool {
    guard isTyping else { return false }
    switch key {
    case .character, .delete, .left, .right: break
    case .backspace where !field.value.isEmpty: break
    default: return false
    }
    let before = field.value
    _ = field.take(key)
    if field.value != before { search(selecting: field.value.isEmpty ? selected : nil) }
    return true
  }

  /// Takes a pasted text into the search, and begins one where there is none.
  mutating func paste(_ text: String) {
    field.insert(text)
    isTyping = true
    search(selecting: nil)
  }

  /// Ends the search and shows everything again; says whether there was one.
  ///
  /// The selected entry stays selected.
  mutating func clear() -> Bool {
    guard isSearching else { return false }
    field = TextField()
    isTyping = false
    search(selecting: selected)
    return true
  }

  /// Finds the entries that fit, and selects one of them or the first.
  private mutating func search(selecting selected: Int?) {
    let search = search
    if search.isEmpty {
      rows = order
    } else {
      let matches = index.matches(search)
      var byMatch = [[Int]](repeating: [], count: Match.allCases.count)
      for entry in order {
        if let match = matches[entry] { byMatch[Int(match.rawValue)].append(entry) }
      }
      rows = Array(byMatch.joined())
    }
    cursor = selected.flatMap { rows.firstIndex(of: $0) } ?? 0
  }
}
