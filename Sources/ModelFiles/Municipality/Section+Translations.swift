import Texts

extension Section {
  /// The texts of the file in other languages, which stand beside them: `nn:` and `en:`.
  ///
  /// Texts that are missing or of which nothing is known are warnings, once all else is right.
  mutating func translations(into languages: [Word]) -> [String: [String: String]] {
    let known = document.log.phraseKeys
    let spoken = Language.allCases.map(\.rawValue)
    var seen: Set<String> = []
    for word in languages {
      if !spoken.contains(word.text) { document.report(.notSpoken(word.text, spoken), at: word) }
      if !seen.insert(word.text).inserted { document.report(.repeated(word.text), at: word) }
    }
    var translations: [String: [String: String]] = [:]
    for language in spoken where language != languages.first?.text {
      let listed = languages.first { $0.text == language }
      guard let item = optional(language) else {
        if let listed { document.report(.noTranslation(language), at: listed) }
        continue
      }
      let texts = document.texts(item, known: known)
      let missing = known.subtracting(texts.keys).sorted()
      if !missing.isEmpty, !document.log.hasErrors { document.report(.leftOut(missing), at: item) }
      translations[language] = texts
    }
    return translations
  }
}

extension Document {
  /// The texts of a mapping by their keys, of which only some are known.
  fileprivate func texts(_ item: Item, known: Set<String>) -> [String: String] {
    guard case .mapping(let entries) = item.content else {
      reportWrongType(item, expected: "a mapping from keys to texts")
      return [:]
    }
    var texts: [String: String] = [:]
    for entry in entries {
      if !known.contains(entry.key) {
        if log.hasErrors { continue }
        report(.strangeText(entry.key, known), atKeyOf: entry)
      } else if let word = word(entry.value) {
        texts[entry.key] = word.text
      }
    }
    return texts
  }
}

extension Remark {
  fileprivate static func notSpoken(_ language: String, _ spoken: [String]) -> Remark {
    Remark(
      .badLanguage, "\(quoted(language)) is not a language of the program",
      hint: "known: \(spoken.joined(separator: ", "))")
  }
  fileprivate static func noTranslation(_ language: String) -> Remark {
    Remark(
      .missingTranslation, "the texts in this language are missing",
      hint: "write them under '\(language):'", severity: .warning)
  }
  fileprivate static func strangeText(_ key: String, _ known: Set<String>) -> Remark {
    Remark(
      .unknownText, "the file has no text \(quoted(key))", hint: didYouMean(key, among: known),
      severity: .warning)
  }
  fileprivate static func leftOut(_ keys: [String]) -> Remark {
    let names = keys.prefix(3).joined(separator: ", ")
    let rest = keys.count - 3
    return Remark(
      .untranslated,
      rest > 0 ? "not translated: \(names) and \(rest) more" : "not translated: \(names)",
      severity: .warning)
  }
}
