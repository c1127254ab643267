import DecisionModel

/// Reads the rows of a spreadsheet of offers, one after the other.
struct OfferRowReader {
  typealias Column = ImportWords.Column

  let document: Document
  let words: ImportWords
  let day: Day?
  private(set) var entries: [MunicipalityDraft.Entry] = []
  private var columns: [Column?] = []
  /// Whether the headings can say what an own offer is.
  private var saysKinds = true
  /// The offers of the model that a row was about.
  private var changed: Set<String> = []
  private var ids: Set<String> = []

  init(document: Document, words: ImportWords, day: Day?) {
    self.document = document
    self.words = words
    self.day = day
  }

  /// Reads the headings; a column that nobody knows is reported and passed over.
  mutating func readHeadings(_ row: [Word]) {
    var seen: Set<Column> = []
    columns = row.map { cell -> Column? in
      guard !cell.text.isEmpty else { return nil }
      guard let id = words.columns.id(cell.text), let column = Column(rawValue: id) else {
        if document.takes(.warning) {
          document.report(.unknownColumn(cell.text, words.columns.words), at: cell)
        }
        return nil
      }
      if seen.insert(column).inserted { return column }
      document.report(.repeatedColumn(cell.text), at: cell)
      return nil
    }
    let place = row.first ?? Word(text: "", spot: Spot(line: 1, column: 1))
    func known(_ column: Column) -> [String] { words.columns.words(for: column.rawValue) }
    if !seen.contains(.name), !seen.contains(.offer) {
      document.report(.noNames(known(.name)), at: place)
    } else if !seen.contains(.offer), !seen.isSuperset(of: [.text, .category]) {
      saysKinds = false
      document.report(.noKinds(known(.offer), known(.text), known(.category)), at: place)
    }
  }

  /// Reads a row; what it says becomes an entry if that is enough.
  mutating func read(_ row: [Word]) {
    var cells: [Column: Word] = [:]
    for (index, cell) in row.enumerated() where !cell.text.isEmpty {
      guard index < columns.count else {
        document.report(.noColumnHeading, at: cell)
        continue
      }
      if let column = columns[index] { cells[column] = cell }
    }
    guard let place = row.first(where: { !$0.text.isEmpty }), !cells.isEmpty else { return }
    let offer = offer(of: cells)
    let name = cells[.name].flatMap { cell -> Word? in
      let known = words.offers.id(cell.text)
      return known != nil && known == offer ? nil : cell
    }
    guard let name else { return readChange(of: offer, cells, at: place) }
    let kind = kind(of: cells, like: offer, at: name)
    let checked = checked(cells[.checked], at: place)
    guard let kind, let checked else { return }
    let fields = [("id", newID(for: name.text))] + kind + facts(cells) + [("checked", checked)]
    entries.append(.init(isOwn: true, fields: fields))
  }

  /// Reads a row that says how an offer of the model is.
  private mutating func readChange(of offer: String?, _ cells: [Column: Word], at place: Word) {
    let checked = checked(cells[.checked], at: place)
    guard let offer else {
      if cells[.offer] == nil { document.report(.nameless, at: place) }
      return
    }
    guard let checked else { return }
    guard changed.insert(offer).inserted else {
      return document.report(.secondRow, at: cells[.offer] ?? place)
    }
    entries.append(
      .init(isOwn: false, fields: [("offer", offer)] + facts(cells) + [("checked", checked)]))
  }

  /// The offer of the model that a row is about, by its own column or by its name.
  private func offer(of cells: [Column: Word]) -> String? {
    guard let cell = cells[.offer] else { return cells[.name].flatMap { words.offers.id($0.text) } }
    if let id = words.offers.id(cell.text) { return id }
    document.report(.unknown(.unknownOffer, cell.text, among: words.offers.words), at: cell)
    return nil
  }

  /// What an own offer is: like one of the model, or described by itself.
  private func kind(
    of cells: [Column: Word], like offer: String?, at name: Word
  ) -> [(key: String, value: String)]? {
    var fields: [(key: String, value: String)] = []
    if let offer { fields.append(("like", offer)) }
    fields.append(("name", name.text))
    if let text = cells[.text] { fields.append(("text", text.text)) }
    let category = cells[.category].flatMap { cell -> String? in
      let id = words.categories.id(cell.text)
      if id == nil {
        document.report(
          .unknown(.unknownCategory, cell.text, among: words.categories.words), at: cell)
      }
      return id
    }
    if let category { fields.append(("category", category)) }
    if offer == nil, cells[.text] == nil || category == nil {
      // Where no row can say enough, the headings have been reported once for all.
      if saysKinds { document.report(.tooLittle(hasText: cells[.text] != nil), at: name) }
      return nil
    }
    if let cell = cells[.lowThreshold] {
      if let mark = words.marks.id(cell.text) {
        fields.append(("low-threshold", mark))
      } else {
        document.report(.notAMark(cell.text, words.marks.words), at: cell)
      }
    }
    fields += lists(cells)
    return fields
  }

  private func lists(_ cells: [Column: Word]) -> [(key: String, value: String)] {
    let kinds: [(Column, ImportWords.Names, Finding.Code)] = [
      (.outcomes, words.outcomes, .unknownOutcome), (.areas, words.areas, .unknownArea),
      (.groups, words.groups, .unknownGroup),
    ]
    return kinds.compactMap { column, names, code in
      let ids = (cells[column]?.split(at: ",") ?? []).compactMap { word -> String? in
        if let id = names.id(word.text) { return id }
        if !word.text.isEmpty {
          document.report(.unknown(code, word.text, among: names.words), at: word)
        }
        return nil
      }
      return ids.isEmpty ? nil : (column.rawValue, "[\(ids.joined(separator: ", "))]")
    }
  }

  private func facts(_ cells: [Column: Word]) -> [(key: String, value: String)] {
    let columns: [Column] = [
      .contact, .phone, .hours, .address, .url, .price, .referral, .waiting, .languages, .note,
    ]
    return columns.compactMap { column in
      guard let cell = cells[column] else { return nil }
      let isUsable =
        switch column {
        case .phone: cell.text.isPhone
        case .url: cell.text.isAddress
        default: true
        }
      if isUsable { return (column.rawValue, cell.text) }
      document.report(column == .phone ? .noPhone(cell.text) : .noAddress(cell.text), at: cell)
      return nil
    }
  }

  /// The day of a cell, as `2026-01-31` or `31.1.2026`; without a cell the day for all rows.
  private func checked(_ cell: Word?, at place: Word) -> String? {
    guard let cell else {
      if day == nil { document.report(.undated, at: place) }
      return day?.description
    }
    let parts = cell.text.split(separator: ".").compactMap { Int($0) }
    let day =
      Day(cell.text)
      ?? (parts.count == 3 ? Day(year: parts[2], month: parts[1], day: parts[0]) : nil)
    if day == nil { document.report(.notADate(cell.text), at: cell) }
    return day?.description
  }

  /// A name for the files, made of the letters of a name for people.
  private mutating func newID(for name: String) -> String {
    var id = ""
    for character in name.lowercased() {
      switch character {
      case "a"..."z", "0"..."9": id.append(character)
      case "å", "à", "á": id += "a"
      case "ø", "ö": id += "o"
      case "æ", "ä": id += "ae"
      case "é", "è": id += "e"
      default: if !id.isEmpty, id.last != "-" { id += "-" }
      }
    }
    while id.last == "-" { id.removeLast() }
    if id.isEmpty { id = "own" }
    var unique = id
    var count = 2
    while words.offers.id(unique) != nil || ids.contains(unique) {
      unique = "\(id)-\(count)"
      count += 1
    }
    ids.insert(unique)
    return unique
  }
}
