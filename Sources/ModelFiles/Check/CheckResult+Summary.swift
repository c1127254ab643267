public import Texts

extension CheckResult {
  /// What was read and what holds, or what must be mended first, in words.
  ///
  /// When notes have not been shown, it says how to see them.
  public func summary(in texts: Catalogue, hasShownNotes: Bool = true) -> String {
    var lines = [counted(texts, hasShownNotes)]
    if let contents { lines += ["", texts(.checkRead, contents.listed(in: texts))] }
    let errors = count(.error)
    if let provedCases {
      lines += ["", heading(provedCases, texts)] + Self.provable.map { line($0, texts) }
    } else if errors > 0 {
      let first = findings.first { $0.severity == .error }?.shortPlace ?? ""
      if contents == nil { lines += ["", texts[.checkNotRead]] }
      let id: TextID = errors == 1 ? .checkNotProvedOne : .checkNotProvedMany
      lines += ["", texts(id, String(errors), first)]
    }
    if let code = findings.first(where: { $0.severity != .note })?.code {
      lines += ["", texts(.checkExplain, code.rawValue)]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many errors and warnings there are, and notes if there are any.
  private func counted(_ texts: Catalogue, _ hasShownNotes: Bool) -> String {
    let notes = count(.note)
    var parts = [
      texts.count(count(.error), one: .checkErrorsOne, many: .checkErrorsMany),
      texts.count(count(.warning), one: .checkWarningsOne, many: .checkWarningsMany),
    ]
    if notes > 0 {
      let text = texts.count(notes, one: .checkNotesOne, many: .checkNotesMany)
      parts.append(hasShownNotes ? text : texts(.checkHiddenNotes, text))
    }
    return parts.joined(separator: ", ")
  }

  private func heading(_ cases: Int, _ texts: Catalogue) -> String {
    let number = texts.grouped(cases == .max ? Int.max - 1 : cases)
    return cases == 1
      ? texts[.checkProvedOne] : texts(cases == .max ? .checkProvedMore : .checkProvedMany, number)
  }

  /// One line about something that a proof can find.
  private func line(_ code: Finding.Code, _ texts: Catalogue) -> String {
    if holds.contains(code) { return "  \(mark(.checkHolds, texts))  \(code.said(texts))" }
    let severity = findings.first { $0.code == code }?.severity ?? .error
    let word: TextID = severity == .error ? .checkFails : .checkLook
    return "  \(mark(word, texts))  \(code.said(texts, isFound: true)) [\(code)]"
  }

  /// The word before a line, as wide as the widest of them.
  private func mark(_ id: TextID, _ texts: Catalogue) -> String {
    let words = [TextID.checkHolds, .checkFails, .checkLook].map { texts[$0].count }
    let word = texts[id]
    return word + String(repeating: " ", count: max(0, (words.max() ?? 0) - word.count))
  }
}

extension Finding {
  /// The file, and the line and column when there are any.
  fileprivate var shortPlace: String {
    place.map { "\(file):\($0.line):\($0.column)" } ?? file
  }
}

extension Finding.Code {
  /// What holds when a proof does not find this, or what does not when it does.
  fileprivate func said(_ texts: Catalogue, isFound: Bool = false) -> String {
    let id = TextID(key: "check.\(isFound ? "not-" : "")\(rawValue)")
    return id.map { texts[$0] } ?? rawValue
  }
}

extension CheckResult.Contents {
  /// What the pack holds, as a list in words.
  fileprivate func listed(in texts: Catalogue) -> String {
    let names = texts.joined(languages)
    let languages = texts(
      languages.count == 1 ? .checkLanguagesOne : .checkLanguagesMany, names)
    return texts.joined([
      texts.count(questions, one: .checkQuestionsOne, many: .checkQuestionsMany),
      texts.count(rules, one: .checkRulesOne, many: .checkRulesMany),
      texts.count(outcomes, one: .checkOutcomesOne, many: .checkOutcomesMany),
      texts.count(offers, one: .checkOffersOne, many: .checkOffersMany),
      texts.count(cases, one: .checkCasesOne, many: .checkCasesMany), languages,
    ])
  }
}

extension Catalogue {
  /// Words with commas between, and "and" before the last.
  fileprivate func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return self(.checkAnd, words.dropLast().joined(separator: ", "), last)
  }

  /// A number with its digits in groups of three.
  fileprivate func grouped(_ number: Int) -> String {
    let separator: Character = language == .en ? "," : " "
    let digits = Array(String(number))
    guard digits.count > 4 || language == .en else { return String(digits) }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(separator) }
      text.append(digit)
    }
    return text
  }
}
