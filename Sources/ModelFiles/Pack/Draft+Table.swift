import DecisionModel

extension Draft {
  private enum Column {
    case name
    case test(Word)
    case target
    case source
    case strength
    case reason
    /// A heading that is wrong, about which enough has been said.
    case refused
  }

  /// Reads a table block; each row becomes a rule.
  func table(
    _ item: Item, named name: String, path: String, _ reader: ConditionReader, inherited: Basis?
  ) -> [RuleDraft] {
    guard case .text(let text, .literal) = item.content else {
      reader.document.report(.notABlock, at: item)
      return []
    }
    var rows: [[Word]] = []
    let newline = UInt8(ascii: "\n")
    let lines = text.utf8.split(separator: newline, omittingEmptySubsequences: false)
    for (offset, bytes) in lines.enumerated()
    where !bytes.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      let line = Substring(bytes)
      let number = item.spot.line + 1 + offset
      let blanks = { (text: Substring) in text.utf8.prefix { $0 == UInt8(ascii: " ") }.count }
      let indent = blanks(reader.document.line(number)) - blanks(line)
      let word = Word(text: String(line), spot: Spot(line: number, column: max(0, indent) + 1))
      if let cells = reader.document.cells(word) { rows.append(cells) }
    }
    guard let head = rows.first else {
      reader.document.report(.emptyTable, at: item)
      return []
    }
    let columns = columns(head, reader)
    return rows.dropFirst().enumerated().compactMap { index, cells in
      guard cells.count == columns.count else {
        let place = cells.last ?? item.word
        reader.document.report(.uneven(columns.count, cells.count), at: place)
        return nil
      }
      let cells = Array(zip(columns, cells))
      let id = rowName(cells, else: "\(name)-\(index + 1)", in: reader.document)
      return row(cells, id: id, path: "\(path).rules.\(id)", reader, inherited: inherited)
    }
  }

  /// The name that a row has in the column `id`, or else the one that its number gives it.
  private func rowName(
    _ cells: [(Column, Word)], else counted: String, in document: Document
  ) -> String {
    for case (.name, let cell) in cells where !cell.text.isEmpty {
      ruleNames.add(cell, in: document)
      return cell.text
    }
    ruleNames.add(Word(text: counted, spot: cells[0].1.spot), letters: .mixed, in: document)
    return counted
  }

  private func columns(_ head: [Word], _ reader: ConditionReader) -> [Column] {
    let document = reader.document
    var seen: Set<String> = []
    let columns = head.map { word -> Column in
      if !seen.insert(word.text).inserted {
        document.report(.repeated(word.text), at: word)
        return .refused
      }
      switch word.text {
      case "=>": return .target
      case "id" where questionNames.position(of: "id") == nil: return .name
      case "source": return .source
      case "strength": return .strength
      case "reason": return .reason
      default:
        if word.text.isEmpty { document.report(.noHeading, at: word) }
        return !word.text.isEmpty && reader.isKnown(word) ? .test(word) : .refused
      }
    }
    if !seen.contains("=>"), let last = head.last { document.report(.noTarget, at: last) }
    return columns
  }

  private func row(
    _ cells: [(Column, Word)], id: String, path: String, _ reader: ConditionReader,
    inherited: Basis?
  ) -> RuleDraft {
    var tests: [Condition] = []
    var then: [Word] = []
    var reason: Phrase?
    var source: [Word]?
    var strength: Strength?
    let document = reader.document
    for (column, cell) in cells {
      if cell.text.isEmpty {
        if case .test = column { document.report(.emptyCell, at: cell) }
        if case .target = column { document.report(.emptyCell, at: cell) }
        continue
      }
      switch column {
      case .test(let name):
        guard let test = TestText(cell, in: document), !test.isAnything else { continue }
        tests.append(reader.named(name, test))
      case .target: then = cell.split()
      case .source: source = cell.split()
      case .strength: strength = document.choice(cell)
      case .reason:
        document.log.note(cell.text, as: "\(path).reason")
        reason = Phrase(key: "\(path).reason", text: cell.text)
      case .name, .refused: break
      }
    }
    let when: Condition = tests.isEmpty ? .always : tests.count == 1 ? tests[0] : .all(tests)
    let basis = basis(source, strength, inherited, at: cells[0].1, in: document)
    return RuleDraft(id: id, when: when, then: then, reason: reason, basis: basis)
  }

  private func basis(
    _ words: [Word]?, _ strength: Strength?, _ inherited: Basis?, at place: Word,
    in document: Document
  ) -> Basis {
    let isChoice = inherited == nil || inherited == Basis(sources: [], strength: .modelChoice)
    let own = words?.compactMap { word in
      sources.allow(word, in: document) ? Source.ID(word.text) : nil
    }
    let force = strength ?? inherited?.strength
    let known = own ?? inherited?.sources ?? []
    if force == nil || isChoice && words == nil && force != .modelChoice {
      document.report(.noBasis, at: place)
    }
    return Basis(sources: known, strength: force ?? .info)
  }
}

extension Document {
  /// The cells of a row, without the bars; nil for a rule such as `|---|---|`.
  fileprivate func cells(_ line: Word) -> [Word]? {
    let row = line.trimmed
    guard row.text.hasPrefix("|"), row.text.hasSuffix("|"), row.text.utf8.count > 1 else {
      report(.notARow, at: row)
      return nil
    }
    let isLine = row.text.utf8.allSatisfy { "|-: ".utf8.contains($0) }
    if isLine, row.text.contains("--") { return nil }
    return row.part(dropFirst: 1, dropLast: 1).split(at: "|")
  }
}

extension Remark {
  fileprivate static var notABlock: Remark {
    Remark(.badTable, "a table is a block of lines", hint: "write 'table: |'")
  }
  fileprivate static var emptyTable: Remark { Remark(.badTable, "the table has no heading") }
  fileprivate static var notARow: Remark {
    Remark(.badTable, "a row begins and ends with '|'")
  }
  fileprivate static var noHeading: Remark { Remark(.badTable, "the column has no heading") }
  fileprivate static var noTarget: Remark { Remark(.badTable, "the column '=>' is missing") }
  fileprivate static var emptyCell: Remark {
    Remark(.badTable, "the cell is empty", hint: "write '-' for anything")
  }
  fileprivate static func uneven(_ expected: Int, _ found: Int) -> Remark {
    Remark(.badTable, "the row has \(found) cells, the heading has \(expected)")
  }
  fileprivate static var noBasis: Remark {
    Remark(
      .missingKey, "the row has no source or strength",
      hint: "give 'source' and 'strength' beside the table, or as columns")
  }
}
