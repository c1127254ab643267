extension Remark {
  static func unknownColumn(_ text: String, _ known: [String]) -> Remark {
    Remark(
      .unknownKey, "no column is called \(quoted(text)); it was passed over",
      hint: didYouMean(text, among: known), severity: .warning)
  }
  static func repeatedColumn(_ text: String) -> Remark {
    Remark(
      .repeated, "a column before this one is the same as \(quoted(text)); this was passed over",
      severity: .warning)
  }
  static func noNames(_ words: [String]) -> Remark {
    Remark(
      .missingKey, "the first row has no heading for the names of offers",
      hint: "understood: \(words.joined(separator: ", "))")
  }
  static func noKinds(_ likes: [String], _ texts: [String], _ categories: [String]) -> Remark {
    Remark(
      .missingKey,
      "no column says what the offers are; rows that do not have the name of an offer of the model "
        + "were left out",
      hint: "add a column for the offer of the model that each is like "
        + "(\(likes.joined(separator: ", "))), or columns for a description "
        + "(\(texts.joined(separator: ", "))) and a category "
        + "(\(categories.joined(separator: ", ")))",
      severity: .warning)
  }
  static func noPhone(_ text: String) -> Remark {
    Remark(
      .badValue, "\(quoted(text)) is not a telephone number; it was left out",
      hint: "it has at least one digit", severity: .warning)
  }
  static func noAddress(_ text: String) -> Remark {
    Remark(
      .badValue, "\(quoted(text)) is not the address of a page; it was left out",
      hint: "write it like https://www.helsenorge.no or helsenorge.no", severity: .warning)
  }
  static var noColumnHeading: Remark {
    Remark(.wrongType, "the cell has no heading above it; it was passed over", severity: .warning)
  }
  static var secondRow: Remark {
    Remark(
      .duplicateID, "another row is about this offer; this one was left out",
      hint: "give it a name of its own", severity: .warning)
  }
  static var nameless: Remark {
    Remark(.missingKey, "the row has no name; it was left out", severity: .warning)
  }
  static func tooLittle(hasText: Bool) -> Remark {
    Remark(
      .missingKey, "the row says too little; it was left out",
      hint: "say which offer of the model it is like, or give a "
        + (hasText ? "category that the model has" : "description and a category"),
      severity: .warning)
  }
  static func notAMark(_ text: String, _ known: [String]) -> Remark {
    Remark(
      .badValue, "\(quoted(text)) is not one of \(listed(known)); it was left out",
      severity: .warning)
  }
  static var undated: Remark {
    Remark(
      .badDate, "the row does not say when it was checked; it was left out",
      hint: "give a day for all such rows with --checked", severity: .warning)
  }
  static func notADate(_ text: String) -> Remark {
    Remark(
      .badDate, "\(quoted(text)) is not a day; the row was left out",
      hint: "write it like 2026-01-31 or 31.01.2026", severity: .warning)
  }
}
