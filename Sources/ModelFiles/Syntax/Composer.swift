/// Turns the text of a YAML file into items, and reports everything that is not plain YAML.
struct Composer {
  private let document: Document

  /// Reads the items of a file; nil when it cannot be read as YAML at all.
  static func items(of document: Document) -> Item? {
    let screening = Screening(document)
    if screening.isUnreadable { return nil }
    let text = screening.needsMending ? document.text.mended : document.text
    let composer = Composer(document: document)
    do throws(EventStream.Fault) {
      return try EventStream.reading(text) { events throws(EventStream.Fault) in
        try composer.root(&events)
      }
    } catch {
      document.report(error)
      return nil
    }
  }

  /// The item that is the whole file.
  private func root(_ events: inout EventStream) throws(EventStream.Fault) -> Item? {
    let first = try events.next()
    if case .finish = first.kind {
      document.report(.empty)
      return nil
    }
    let root = try item(first, &events)
    // What the parser has not looked at yet may still hold a fault.
    _ = try events.next()
    return root
  }

  private func item(
    _ event: EventStream.Event, _ events: inout EventStream
  ) throws(EventStream.Fault) -> Item {
    let content: Item.Content
    switch event.kind {
    case .text(let text, let style):
      if style == .quoted { document.checkEscapes(of: text, at: event.spot) }
      content = .text(text, style)
    case .list: content = .list(try list(&events))
    case .mapping: content = .mapping(try entries(&events))
    case .alias(let name):
      document.report(.alias, at: Word(text: "*\(name)", spot: event.spot))
      content = .refused
    case .end, .finish: content = .refused
    }
    return Item(content: refuses(event) ? .refused : content, spot: event.spot)
  }

  private func list(_ events: inout EventStream) throws(EventStream.Fault) -> [Item] {
    var items: [Item] = []
    while true {
      let event = try events.next()
      if case .end = event.kind { return items }
      items.append(try item(event, &events))
    }
  }

  private func entries(_ events: inout EventStream) throws(EventStream.Fault) -> [Item.Entry] {
    var entries: [Item.Entry] = []
    var places = KeyPlaces()
    while true {
      let event = try events.next()
      if case .end = event.kind { return entries }
      let key = try item(event, &events)
      let value = try item(events.next(), &events)
      switch key.content {
      case .text(let name, _):
        if let first = places.note(name, at: key.spot, after: entries) {
          let word = Word(text: name, spot: key.spot)
          document.report(.duplicateKey(name, first), at: word)
        } else {
          entries.append(Item.Entry(key: name, keySpot: key.spot, value: value))
        }
      case .list, .mapping: document.report(.complexKey, at: key.spot)
      case .refused: break
      }
    }
  }

  /// Whether an item has an anchor or a tag, which is reported.
  private func refuses(_ event: EventStream.Event) -> Bool {
    if let anchor = event.anchor {
      document.report(.anchor(anchor), at: Word(text: "&\(anchor)", spot: event.spot))
    } else if event.hasTag {
      document.report(.tag, at: event.spot)
    }
    return event.anchor != nil || event.hasTag
  }
}

/// Where the keys of one mapping were first given.
private struct KeyPlaces {
  /// So many keys are looked through faster than they are hashed.
  private static let few = 16

  private var places: [String: Spot] = [:]

  /// Where a key was given before; notes it when it is the first of its name.
  mutating func note(_ name: String, at spot: Spot, after entries: [Item.Entry]) -> Spot? {
    if entries.count < Self.few { return entries.first { $0.key == name }?.keySpot }
    if places.isEmpty { for entry in entries { places[entry.key] = entry.keySpot } }
    if let first = places[name] { return first }
    places[name] = spot
    return nil
  }
}

extension Document {
  fileprivate func report(_ fault: EventStream.Fault) {
    let remark = Remark.syntax(fault.problem, fault.context)
    guard let spot = fault.spot else { return report(remark) }
    report(isBareTable(spot) ? .bareTable : remark, at: spot)
  }

  /// Whether the rows of a table begin here, or just above, without the bar after `table:`.
  fileprivate func isBareTable(_ spot: Spot) -> Bool {
    (max(1, spot.line - 1)...spot.line).contains { number in
      let row = line(number).drop { $0 == " " }
      if row.hasPrefix("table:") { return row.dropFirst(6).count { $0 == "|" } > 1 }
      guard row.hasPrefix("|"), number > 1 else { return false }
      let above = line(number - 1).drop { $0 == " " }
      return above.hasPrefix("table:") && above.dropFirst(6).allSatisfy { $0 == " " }
    }
  }
}

extension Remark {
  fileprivate static var bareTable: Remark {
    Remark(
      .yamlSyntax, "the rows of a table begin without a bar after 'table:'",
      hint: "write 'table: |' on a line of its own, and the rows below")
  }
  fileprivate static var empty: Remark { Remark(.emptyFile, "the file is empty") }

  fileprivate static func syntax(_ problem: String, _ since: String?) -> Remark {
    if problem == EventStream.Fault.tooManyValues { return Remark(.tooLarge, Sentence(problem)) }
    guard let advice = advice(problem) else {
      return Remark(.yamlSyntax, Sentence(problem), hint: since.map { Sentence($0) })
    }
    let line = since?.split(separator: " ").last.flatMap { Int($0) }
    return Remark(
      .yamlSyntax, Sentence(problem),
      hint: line.map { "\(advice) (it begins on line \($0))" } ?? advice)
  }

  /// What may help where the YAML cannot be read.
  private static func advice(_ problem: String) -> Sentence? {
    switch problem {
    case "mapping values are not allowed in this context",
      "found character that cannot start any token":
      "put the text in quotes"
    case "did not find expected key":
      "the lines of one mapping begin in the same column; a text with : or \" goes in quotes whole"
    case "did not find expected '-' indicator": "the points of one list begin in the same column"
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      "there are commas between the members; a text with , [ ] { } or : goes in quotes"
    case "could not find expected ':'": "a key is followed by a colon and a blank"
    case "found unexpected end of stream": "a quotation mark or a bracket is not closed"
    case "found unknown escape character":
      "write \\\\ for a backslash, or use single quotation marks"
    default: nil
    }
  }

  fileprivate static var alias: Remark {
    Remark(.anchor, "aliases are not allowed", hint: "write the value out, or quote the text")
  }

  fileprivate static func anchor(_ name: String) -> Remark {
    Remark(
      .anchor, "anchors are not allowed: \(quoted(name))",
      hint: "write the value out, or quote the text")
  }

  fileprivate static var tag: Remark {
    Remark(.tag, "tags are not allowed", hint: "leave it out, or quote the text")
  }

  fileprivate static var complexKey: Remark { Remark(.complexKey, "a key must be a text") }

  static func duplicateKey(_ name: String, _ first: Spot) -> Remark {
    Remark(
      .duplicateKey,
      "the key \(quoted(name)) was already given on line \(first.line), column \(first.column)")
  }
}
