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
  /// How well each entry fits; nil while nothing is searched for.
  private(set) var matches: [Match?]?
  private var index = SearchIndex()
  /// What is known of the words that are searched for.
  private var ranks = WordRanks()

  /// Lists entries in their own order, with nothing searched for.
  init(_ entries: [SearchIndex.Entry] = []) { fill(entries) }

  /// The selected entry; nil when none is shown.
  var selected: Int? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// What is searched for.
  var search: Search { Search(field.value) }

  /// Whether a search leaves something out, or is being typed.
  var isSearching: Bool { isTyping || !field.value.isEmpty }

  /// The characters of a text of an entry that were found in it.
  func found(in text: String, of entry: Int) -> Set<Int> {
    search.isEmpty ? [] : index.found(search, in: text, of: entry)
  }
}

extension FilterList {
  /// Lists other entries; the search stays, and so does the selected position.
  mutating func fill(_ entries: [SearchIndex.Entry], in order: [Int]? = nil) {
    index = SearchIndex(entries)
    ranks = WordRanks()
    match()
    arrange(order ?? Array(entries.indices))
  }

  /// Shows the entries in another order, or only some of them; the selected one stays selected.
  mutating func arrange(_ order: [Int]) {
    let selected = selected
    self.order = order
    list(selecting: selected)
  }

  /// Takes every entry out; the search stays.
  mutating func removeEntries() { fill([]) }

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

  /// Whether a key belongs to typing.
  func isText(_ key: Key) -> Bool {
    guard isTyping else { return false }
    switch key {
    case .character, .delete, .left, .right: return true
    case .backspace: return !field.value.isEmpty
    default: return false
    }
  }

  /// Takes a key that belongs to typing; says whether it did.
  ///
  /// The first row is selected when something else is searched for: it is the best match.
  mutating func take(_ key: Key) -> Bool {
    guard isText(key) else { return false }
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

  /// Searches again, and selects an entry or the first one shown.
  private mutating func search(selecting selected: Int?) {
    match()
    list(selecting: selected)
  }

  /// Finds out how well each entry fits.
  private mutating func match() {
    let search = search
    guard !search.isEmpty else {
      (matches, ranks) = (nil, WordRanks())
      return
    }
    matches = index.matches(search, knowing: &ranks)
  }

  /// Lists the entries that fit, the best match first.
  private mutating func list(selecting selected: Int?) {
    if let matches {
      var byMatch = [[Int]](repeating: [], count: Match.allCases.count)
      for entry in order {
        if let match = matches[entry] { byMatch[Int(match.rawValue)].append(entry) }
      }
      rows = Array(byMatch.joined())
    } else {
      rows = order
    }
    cursor = selected.flatMap { rows.firstIndex(of: $0) } ?? 0
  }
}
