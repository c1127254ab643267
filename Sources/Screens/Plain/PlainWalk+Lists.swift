import Canvas
import DecisionModel
import Reports
import Texts

extension PlainWalk {
  /// The keys for a line that searches the list in front, or opens a text on the map.
  ///
  /// A slash and a text search at once; on the map `d` and a number tell of a row.
  mutating func search(orOpen line: String, of count: Int) -> [Event]? {
    if line.hasPrefix("/"), line != "/", state.isEnabled(.search) {
      return search(String(line.dropFirst()).trimmed)
    }
    guard case .map = state.top, line.lowercased().hasPrefix("d"),
      let number = Int(String(line.dropFirst()).trimmed), (1...max(1, count)).contains(number)
    else { return nil }
    return [Event].row(number - 1).dropLast() + [.key(.character("d"))]
  }

  /// The keys that search the list in front for a text.
  ///
  /// Opening the first row and leaving it again ends the typing and keeps the search.
  mutating func search(_ text: String) -> [Event] {
    let list: FilterList
    switch state.top {
    case .offers(let screen): list = screen.list
    case .reference(let screen): list = screen.list
    case .training(.library(let screen)): list = screen.list
    default: return searchMap(text)
    }
    var trial = list
    _ = trial.clear()
    trial.paste(text)
    if trial.rows.isEmpty {
      say(.plainSearchNothing, text)
      return []
    }
    let clearing = list.isSearching ? [Event.key(.escape)] : []
    return clearing + [.paste(text), .key(.enter), .key(.escape)]
  }

  /// Tells which rows of the map have a text in them; the map itself stays as it is.
  private mutating func searchMap(_ text: String) -> [Event] {
    guard case .map(let screen) = state.top else { return [] }
    let wanted = text.lowercased()
    let found = screen.visible.enumerated().compactMap { number, row -> String? in
      let words = state.mapText(row, screen)
      return words.lowercased().contains(wanted) ? "\(number + 1). \(words)" : nil
    }
    if found.isEmpty {
      say(.plainSearchNothing, text)
    } else {
      remark = found.joined(separator: "\n")
    }
    return screen.search == nil ? [] : [.key(.escape)]
  }

  /// The keys that tick values by their numbers, or take their ticks away, and show the offers.
  mutating func tickValues(_ line: String, of count: Int) -> [Event]? {
    let words = line.split { " ,;".contains($0) }
    let numbers = words.compactMap { Int($0) }
    guard !words.isEmpty, numbers.count == words.count else { return nil }
    if let wrong = numbers.first(where: { !(1...max(1, count)).contains($0) }) {
      say(.plainNotAChoice, String(wrong))
      return nil
    }
    let ticking = Set(numbers).sorted().flatMap {
      [Event].row($0 - 1).dropLast() + [.key(.character(" "))]
    }
    return ticking + [.key(.enter)]
  }

  /// The keys that open a row; on the map a row that asks nothing is unfolded or folded instead.
  mutating func keys(opening row: Int) -> [Event]? {
    guard case .map = state.top else { return .row(row) }
    var trial = state
    for event in [Event].row(row).dropLast() { _ = update(&trial, .terminal(event)) }
    if trial.isEnabled(.accept) { return .row(row) }
    if trial.isEnabled(.fold) { return [Event].row(row).dropLast() + [.key(.character(" "))] }
    say(.plainNothingBelow, String(row + 1))
    return nil
  }
}

extension AppState {
  /// What is searched for and what the offers are narrowed down to, in words.
  var plainFilters: [String] {
    let texts = content.wording.texts
    let list: FilterList
    var narrowed: String?
    switch top {
    case .offers(let screen) where !screen.isNarrowing:
      list = screen.list
      if !screen.ticked.isEmpty { narrowed = texts(.offersNarrowed, ticked(screen)) }
    case .reference(let screen): list = screen.list
    case .training(.library(let screen)): list = screen.list
    default: return []
    }
    if list.isTyping || (!list.isSearching && narrowed == nil) { return [] }
    let total = content.listed(top)
    let count = texts(.listFound, String(list.rows.count), String(total))
    let searched = list.isSearching ? texts(.plainSearched, list.field.value) : nil
    return [searched, narrowed].compactMap { $0 } + ["\(count). \(texts[.plainAllAgain])"]
  }
}

extension Content {
  /// How many entries a list has when nothing is left out.
  fileprivate func listed(_ layer: Layer) -> Int {
    switch layer {
    case .offers: offers?.offers.count ?? 0
    case .reference(let screen): screen.list.order.count
    case .training(.library(let screen)): screen.list.order.count
    default: 0
    }
  }
}
