extension Section {
  /// A telephone number that must be given; it has at least one digit.
  mutating func phone(_ key: String) -> String { document.phone(word(key)) }

  /// A telephone number that may be left out.
  mutating func optionalPhone(_ key: String) -> String? { optionalWord(key).map(document.phone) }

  /// Where something was read: an address, or words; nothing else than a page is opened by it.
  mutating func place(_ key: String) -> String { document.place(word(key)) }

  /// Where something was read, which may be left out.
  mutating func optionalPlace(_ key: String) -> String? { optionalWord(key).map(document.place) }

  /// The address of a page, which may be left out.
  mutating func optionalAddress(_ key: String) -> String? {
    optionalWord(key).map(document.address)
  }

  /// One address of a page or several.
  mutating func addresses(_ key: String) -> [String] { words(key).map(document.address) }
}

/// The text of a word, which is reported when it is not what it should be.
extension Document {
  fileprivate func phone(_ word: Word) -> String {
    if !word.text.isEmpty, !word.text.isPhone { report(.notAPhone(word.text), at: word) }
    return word.text
  }

  fileprivate func address(_ word: Word) -> String {
    if !word.text.isEmpty, !word.text.isAddress { report(.notAnAddress(word.text), at: word) }
    return word.text
  }

  fileprivate func place(_ word: Word) -> String {
    if word.text.hasOtherScheme { report(.notAnAddress(word.text), at: word) }
    return word.text
  }
}

extension String {
  /// Whether it can be dialled: it has a digit.
  var isPhone: Bool { utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }

  /// Whether it can be the address of a page: `https://…`, `http://…`, or without the beginning.
  var isAddress: Bool {
    if unicodeScalars.contains(where: { $0.properties.isWhitespace }) || hasOtherScheme {
      return false
    }
    let start = lowercased()
    if start.hasPrefix("https://") || start.hasPrefix("http://") {
      return utf8.contains(UInt8(ascii: "."))
    }
    let host = utf8.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "/") }
    return host.dropFirst().dropLast().contains(UInt8(ascii: "."))
  }

  /// Whether it begins like an address of something else than a page, such as `mailto:`.
  fileprivate var hasOtherScheme: Bool {
    let first = utf8.prefix { $0 != UInt8(ascii: " ") }
    let scheme = first.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "/") }
    let rest = first.dropFirst(scheme.count)
    // What stands before a colon may be a host, which has a full stop, with a port behind.
    guard rest.first == UInt8(ascii: ":"), rest.count > 1, !scheme.contains(UInt8(ascii: "."))
    else { return false }
    return !["http", "https"].contains(String(Substring(scheme)).lowercased())
      || !rest.starts(with: "://".utf8)
  }
}

extension Remark {
  fileprivate static func notAPhone(_ text: String) -> Remark {
    Remark(
      .badValue, "\(quoted(text)) is not a telephone number", hint: "it has at least one digit")
  }
  fileprivate static func notAnAddress(_ text: String) -> Remark {
    Remark(
      .badValue, "\(quoted(text)) is not the address of a page",
      hint: "write it like https://www.helsenorge.no or helsenorge.no, without blanks")
  }
}
