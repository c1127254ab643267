import DecisionModel

/// A cursor over one mapping of a file.
///
/// It remembers which keys were asked for, so that what is left over can be reported. A value that
/// is missing or wrong is reported at once and a stand-in returned, so that reading goes on.
struct Section {
  let document: Document
  /// Where the mapping begins.
  let start: Word
  /// The beginning of the translation keys of its texts.
  private(set) var path: String
  private let entries: [Item.Entry]
  private var isUsed: [Bool]
  private var asked: [String] = []

  init?(_ item: Item, in document: Document, path: String) {
    guard case .mapping(let entries) = item.content else {
      document.reportWrongType(item, expected: "a mapping")
      return nil
    }
    self.document = document
    self.path = path
    self.entries = entries
    start = item.word
    isUsed = Array(repeating: false, count: entries.count)
    asked.reserveCapacity(16)
  }

  /// Notes what the section is about, for the translation keys of its texts.
  mutating func enter(_ name: String) { path += ".\(name)" }

  /// The keys, in the order of the file.
  var keys: [Item.Entry] { entries }

  /// The entry of a key, when it is given.
  mutating func entry(_ key: String) -> Item.Entry? {
    asked.append(key)
    guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
    isUsed[index] = true
    return entries[index]
  }

  /// The value of a key, when it is given.
  mutating func optional(_ key: String) -> Item? {
    guard let value = entry(key)?.value else { return nil }
    if case .refused = value.content { return nil }
    return value
  }

  /// The value of a key; its absence is reported.
  mutating func required(_ key: String) -> Item? {
    guard let entry = entry(key) else {
      document.report(.missingKey(key), at: start)
      return nil
    }
    if case .refused = entry.value.content { return nil }
    return entry.value
  }

  /// Takes every key as read, because it is not known which belong here.
  mutating func discard() { isUsed = isUsed.map { _ in true } }

  /// Reports every key that nobody asked for.
  func finish() {
    for (index, entry) in entries.enumerated() where !isUsed[index] {
      if index > 0, document.reportCutOff(entry, from: entries[index - 1]) { continue }
      document.report(.unknownKey(entry.key, known: asked), atKeyOf: entry)
    }
  }
}

extension Document {
  /// Whether a key is the rest of the text before it, cut off by a comma; if so, reports that.
  func reportCutOff(_ entry: Item.Entry, from before: Item.Entry) -> Bool {
    guard isCutOff(entry, from: before), let text = before.value.text else { return false }
    report(.cutOff(entry.key, from: text), atKeyOf: entry)
    return true
  }

  /// Whether a key without a value is the rest of the text before it, cut off by a comma.
  fileprivate func isCutOff(_ entry: Item.Entry, from before: Item.Entry) -> Bool {
    guard !isJSON, case .text("", .plain) = entry.value.content,
      case .text(let text, .plain) = before.value.content, !text.isEmpty,
      before.value.spot.line == entry.keySpot.line
    else { return false }
    let end = before.value.spot.column - 1 + text.unicodeScalars.count
    return line(entry.keySpot.line).unicodeScalars.dropFirst(end).first { $0 != " " } == ","
  }

  /// Reads a mapping, and reports the keys that the reading did not ask for.
  func section<Value>(
    _ item: Item, path: String, _ body: (inout Section) -> Value?
  ) -> Value? {
    guard var section = Section(item, in: self, path: path) else { return nil }
    let value = body(&section)
    section.finish()
    return value
  }

  /// Reports that an item is not what it should be.
  func reportWrongType(_ item: Item, expected: String) {
    let found: String? =
      switch item.content {
      case .text(let text, .plain) where text.isEmpty: "nothing"
      case .text(let text, .plain) where isJSON: text.isJSONNumber ? "a number" : text
      case .text: "a text"
      case .list: "a list"
      case .mapping: "a mapping"
      case .refused: nil
      }
    guard let found else { return }
    var remark = Remark.wrongType(expected: expected, found: found)
    if expected == "a text", let text = item.asOneText {
      remark.hint = "write it as one text: \"\(text)\""
    }
    report(remark, at: item)
  }
}

extension Item {
  /// The members of a list of texts with commas between; nil for anything else.
  fileprivate var asOneText: String? {
    guard case .list(let items) = content, !items.isEmpty, items.count <= 8 else { return nil }
    let texts = items.compactMap(\.text)
    return texts.count == items.count ? texts.joined(separator: ", ") : nil
  }
}

extension Remark {
  fileprivate static func missingKey(_ key: String) -> Remark {
    Remark(.missingKey, "the key '\(key)' is missing")
  }
  fileprivate static func cutOff(_ rest: String, from text: String) -> Remark {
    Remark(
      .unknownKey, "the comma before \(quoted(rest)) ends the text, so this is read as a key",
      hint: "put the text in quotation marks: \"\(text.prefix(40)), \(rest.prefix(40))\"")
  }
  fileprivate static func unknownKey(_ key: String, known: [String]) -> Remark {
    // Some keys are asked for more than once.
    let known = known.enumerated().filter { known.firstIndex(of: $1) == $0 }.map(\.element)
    let others: Sentence? = known.isEmpty ? nil : "known here: \(known.joined(separator: ", "))"
    return Remark(
      .unknownKey, "unknown key \(quoted(key))", hint: didYouMean(key, among: known) ?? others)
  }
  fileprivate static func wrongType(expected: String, found: String) -> Remark {
    Remark(.wrongType, "expected \(expected), found \(found)")
  }
}
