import DecisionModel

extension Section {
  /// A text that must be given and not be empty.
  mutating func text(_ key: String) -> String { word(key).text }

  /// A text that may be left out, but not be empty.
  mutating func optionalText(_ key: String) -> String? {
    optional(key).flatMap { document.word($0)?.text }
  }

  /// A text that must be given, with its place.
  mutating func word(_ key: String) -> Word {
    required(key).flatMap { document.word($0) } ?? Word(text: "", spot: start.spot)
  }

  /// A text that may be left out, with its place.
  mutating func optionalWord(_ key: String) -> Word? {
    optional(key).flatMap { document.word($0) }
  }

  /// A text for people that must be given.
  mutating func phrase(_ key: String) -> Phrase { phrase(key, text(key)) }

  /// A text for people that may be left out.
  mutating func optionalPhrase(_ key: String) -> Phrase? {
    optionalText(key).map { phrase(key, $0) }
  }

  /// A text for people, under a key that continues the path of the section.
  func phrase(_ key: String, _ text: String) -> Phrase {
    let key = "\(path).\(key)"
    document.log.note(text, as: key)
    return Phrase(key: key, text: text)
  }

  /// The items of a list; none when it may be left out and is.
  mutating func list(_ key: String, isRequired: Bool = false) -> [Item] {
    guard let item = isRequired ? required(key) : optional(key) else { return [] }
    guard case .list(let items) = item.content else {
      document.reportWrongType(item, expected: "a list")
      return []
    }
    if items.isEmpty, isRequired { document.report(.emptyList(key), at: item) }
    return items
  }

  /// One text or a list of texts.
  mutating func words(_ key: String, isRequired: Bool = false) -> [Word] {
    guard let item = isRequired ? required(key) : optional(key) else { return [] }
    if isRequired, case .list(let items) = item.content, items.isEmpty {
      document.report(.emptyList(key), at: item)
    }
    return document.words(item)
  }

  /// `true` or `false`.
  mutating func flag(_ key: String) -> Bool? {
    guard let word = optionalWord(key) else { return nil }
    if word.text == "true" { return true }
    if word.text != "false" {
      document.report(.badValue(word.text, allowed: ["true", "false"]), at: word)
    }
    return false
  }

  /// One of the words of an enumeration; nil when it is left out or wrong.
  mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ key: String, isRequired: Bool = false
  ) -> Value? {
    guard let word = isRequired ? word(key) : optionalWord(key), !word.text.isEmpty else {
      return nil
    }
    return document.choice(word)
  }

  /// A whole number; nil when it is left out or wrong.
  mutating func integer(_ key: String, isRequired: Bool = false) -> Int? {
    guard let word = isRequired ? word(key) : optionalWord(key), !word.text.isEmpty else {
      return nil
    }
    return document.integer(word)
  }
}

extension Document {
  /// The most that a whole number in a file may be; sums of products then stay far from overflow.
  static let largestNumber = 1_000_000

  /// An item as a text that is not empty.
  func word(_ item: Item) -> Word? {
    guard let text = item.text else {
      reportWrongType(item, expected: "a text")
      return nil
    }
    if text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
      report(.emptyText, at: item)
      return nil
    }
    guard case .text(_, let style) = item.content, style == .literal || style == .folded else {
      return item.word
    }
    // A block has no word of its own to point at, but it is a text all the same.
    let end = text.utf8.lastIndex { $0 != UInt8(ascii: "\n") } ?? text.startIndex
    return Word(text: String(text[...end]), spot: item.spot)
  }

  /// An item as one text or a list of texts.
  func words(_ item: Item) -> [Word] {
    if case .list(let items) = item.content { return items.compactMap { word($0) } }
    return word(item).map { [$0] } ?? []
  }

  /// A word as one of an enumeration.
  func choice<Value: RawRepresentable<String> & CaseIterable>(_ word: Word) -> Value? {
    if let value = Value(rawValue: word.text) { return value }
    report(.badValue(word.text, allowed: Value.allCases.map(\.rawValue)), at: word)
    return nil
  }

  /// A word as a whole number.
  func integer(_ word: Word) -> Int? {
    guard let number = Int(word.text), word.text.utf8.first != UInt8(ascii: "+") else {
      report(.badNumber(word.text), at: word)
      return nil
    }
    guard abs(max(number, -.max)) <= Self.largestNumber else {
      report(.numberTooLarge, at: word)
      return nil
    }
    return number
  }
}

extension Remark {
  fileprivate static var emptyText: Remark { Remark(.emptyText, "the text is empty") }
  fileprivate static func emptyList(_ key: String) -> Remark {
    Remark(.emptyList, "the list '\(key)' is empty")
  }
  static func badValue(_ value: String, allowed: [String]) -> Remark {
    Remark(
      .badValue, "\(quoted(value)) is not one of \(listed(allowed))",
      hint: didYouMean(value, among: allowed))
  }
  fileprivate static func badNumber(_ text: String) -> Remark {
    Remark(.badNumber, "\(quoted(text)) is not a whole number")
  }
  fileprivate static var numberTooLarge: Remark {
    Remark(.badNumber, "numbers may be at most \(Document.largestNumber)")
  }
}
