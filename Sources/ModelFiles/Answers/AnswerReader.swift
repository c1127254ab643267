import DecisionModel

/// Reads answers to the questions of a model, from a case of a pack or from a file of their own.
struct AnswerReader {
  let document: Document
  let draft: Draft
  /// Whether a number may be written as a text; only YAML cannot tell the two apart.
  var allowsQuotedNumbers = true

  /// The answers of a mapping from questions to answers.
  func answers(_ item: Item) -> Answers {
    guard case .mapping(let entries) = item.content else {
      document.reportWrongType(item, expected: "a mapping from questions to answers")
      return Answers()
    }
    var answers = Answers()
    for entry in entries {
      guard let index = draft.questionNames.position(of: entry.keyWord, in: document),
        index < draft.questions.count
      else { continue }
      let question = draft.questions[index]
      answers[question.id] = answer(entry.value, to: question)
    }
    return answers
  }

  private func answer(_ item: Item, to question: Question) -> Answer? {
    if case .mapping = item.content { return missing(item, question) }
    switch question.kind {
    case .choice, .ordinal:
      return single(item).flatMap { option($0, of: question) }.map(Answer.option)
    case .many: return ticked(item, of: question)
    case .number(let bounds): return number(item, within: bounds)
    case .score:
      document.report(.computed, at: item)
      return nil
    }
  }

  /// `{status: unknown}` or `{status: declined}`.
  private func missing(_ item: Item, _ question: Question) -> Answer? {
    document.section(item, path: "") { section -> Answer? in
      let word = section.word("status")
      if question.unknown == .forbidden, ["unknown", "declined"].contains(word.text) {
        document.report(.mustBeKnown(word.text), at: word)
      }
      switch word.text {
      case "unknown": return .unknown
      case "declined": return .declined
      case "": return nil
      default:
        document.report(.badStatus(word.text), at: word)
        return nil
      }
    }
  }

  private func single(_ item: Item) -> Word? {
    guard item.text != nil, allowsQuotedNumbers || item.isQuoted else {
      document.reportWrongType(item, expected: "an option")
      return nil
    }
    return document.word(item)
  }

  private func option(_ word: Word, of question: Question) -> Int? {
    if let index = question.optionIndex(Question.Option.ID(word.text)) { return index }
    let names = question.options.map(\.id.text)
    if !names.contains("") {
      document.report(.unknown(.unknownOption, word.text, among: names), at: word)
    }
    return nil
  }

  private func ticked(_ item: Item, of question: Question) -> Answer? {
    var items = [item]
    if case .list(let list) = item.content { items = list }
    var options: Set<Int> = []
    var none: Word?
    for item in items {
      guard let word = single(item), let index = option(word, of: question) else { continue }
      if question.options[index].isNone {
        none = word
      } else if !options.insert(index).inserted {
        document.report(.repeated(word.text), at: word)
      }
    }
    if let none, items.count > 1 { document.report(.noneWithOthers(none.text), at: none) }
    return .ticked(options)
  }

  private func number(_ item: Item, within bounds: ClosedRange<Int>) -> Answer? {
    guard item.text != nil, allowsQuotedNumbers || !item.isQuoted else {
      document.reportWrongType(item, expected: "a number")
      return nil
    }
    guard let word = document.word(item), let number = document.integer(word) else { return nil }
    guard bounds.contains(number) else {
      document.report(.outside(bounds), at: word)
      return nil
    }
    return .number(number)
  }
}

extension Item {
  /// Whether it is a text between quotation marks.
  var isQuoted: Bool {
    if case .text(_, .quoted) = content { return true }
    return false
  }
}

extension Remark {
  fileprivate static var computed: Remark {
    Remark(.computedAnswer, "a score is computed", hint: "answer the questions it is made of")
  }
  fileprivate static func mustBeKnown(_ status: String) -> Remark {
    Remark(
      .mustBeKnown, "this question does not take '\(status)'",
      hint: status == "declined" ? "answer it, or leave it out where it has not been asked" : nil)
  }
  fileprivate static func badStatus(_ text: String) -> Remark {
    Remark(
      .badValue, "\(quoted(text)) is not a status",
      hint: didYouMean(text, among: ["unknown", "declined"]) ?? "use unknown or declined")
  }
  fileprivate static func noneWithOthers(_ name: String) -> Remark {
    Remark(.noneWithOthers, "\(quoted(name)) cannot be ticked together with others")
  }
}
