import DecisionModel

extension Document {
  /// Compares an item of a JSON document with its shape, and reports every fault.
  func check(_ item: Item, is shape: Shape) {
    switch shape {
    case .record(let record): check(item, is: record)
    case .list(let element, let isFilled): check(item, isListOf: element, isFilled)
    case .word(let words):
      if let word = quoted(item, expected: "a text"), !words.contains(word.text) {
        report(.badValue(word.text, allowed: words), at: word)
      }
    case .calendarDay:
      if let word = quoted(item, expected: "a day"), Day(word.text) == nil {
        report(.noDay(word.text), at: word)
      }
    case .shared(let shared): check(item, is: shared.shape)
    case .json(let type): check(item, is: type)
    case .text, .pattern, .integer, .flag, .oneOrMany, .mapping, .either:
      // No document that is checked in this way has any of these.
      break
    }
  }

  private func check(_ item: Item, is record: Record) {
    _ = section(item, path: "") { section -> Bool? in
      for field in record.fields {
        let value = field.isRequired ? section.required(field.name) : section.optional(field.name)
        if let value { check(value, is: field.shape) }
      }
      if record.isOpen { section.discard() }
      return true
    }
  }

  private func check(_ item: Item, isListOf element: Shape, _ isFilled: Bool) {
    guard case .list(let items) = item.content else {
      reportWrongType(item, expected: "a list")
      return
    }
    if items.isEmpty, isFilled { report(.emptyArray, at: item) }
    for item in items { check(item, is: element) }
  }

  private func check(_ item: Item, is type: Shape.JSONType) {
    switch type {
    case .string: _ = quoted(item, expected: "a text")
    case .integer:
      if let text = item.text, !item.isQuoted, text.isJSONNumber {
        _ = integer(item.word)
      } else {
        reportWrongType(item, expected: "a whole number")
      }
    case .number:
      if item.isQuoted || item.text?.isJSONNumber != true {
        reportWrongType(item, expected: "a number")
      }
    case .boolean:
      if item.isQuoted || item.text != "true" && item.text != "false" {
        reportWrongType(item, expected: "true or false")
      }
    }
  }

  private func quoted(_ item: Item, expected: String) -> Word? {
    guard item.isQuoted else {
      reportWrongType(item, expected: expected)
      return nil
    }
    return item.word
  }
}

extension Remark {
  fileprivate static func noDay(_ text: String) -> Remark {
    Remark(.badDate, "\(ModelFiles.quoted(text)) is not a day", hint: "write it like 2026-01-31")
  }
  fileprivate static var emptyArray: Remark {
    Remark(.emptyList, "the list is empty")
  }
}
