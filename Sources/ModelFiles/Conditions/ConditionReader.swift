import DecisionModel

/// Reads conditions of a model.
struct ConditionReader {
  /// What a condition may speak of beside questions and decisions.
  struct Scope: OptionSet {
    let rawValue: Int
    /// `outcome`, `reading` and `readings`.
    static let readings = Scope(rawValue: 1)
    /// `flag`.
    static let flags = Scope(rawValue: 2)
    /// `referral`.
    static let referral = Scope(rawValue: 4)
    /// `unknown` as a test.
    static let missing = Scope(rawValue: 8)
  }

  let document: Document
  let draft: Draft
  var scope: Scope = []

  /// The condition of an item; something that is never wrong when the item is.
  func condition(_ item: Item) -> Condition {
    switch item.content {
    case .text(let text, _):
      if text != "always" { document.report(.notACondition(text), at: item) }
      return .always
    case .mapping(let entries):
      if entries.isEmpty { document.report(.emptyCondition, at: item) }
      let parts = entries.indices.map { index in
        let isRest = index > 0 && document.reportCutOff(entries[index], from: entries[index - 1])
        return isRest ? .always : condition(entries[index])
      }
      return parts.count == 1 ? parts[0] : .all(parts)
    case .list:
      document.reportWrongType(item, expected: "a mapping or 'always'")
      return .always
    case .refused: return .always
    }
  }

  private func condition(_ entry: Item.Entry) -> Condition {
    switch entry.key {
    case "all": .all(conditions(entry.value))
    case "any": .any(conditions(entry.value))
    case "not": .not(condition(entry.value))
    case "count": count(entry.value)
    case "sum": sum(entry.value)
    case "decision": decisions(entry.value)
    case "outcome", "reading", "readings", "referral", "flag": ofResult(entry)
    default: named(entry.keyWord, test: entry.value)
    }
  }

  /// The conditions of a list, which must not be empty.
  private func conditions(_ item: Item) -> [Condition] {
    guard case .list(let items) = item.content else {
      document.reportWrongType(item, expected: "a list of conditions")
      return []
    }
    if items.isEmpty { document.report(.emptyCondition, at: item) }
    return items.map(condition)
  }

  /// The test of a question or a decision.
  func named(_ name: Word, test item: Item) -> Condition {
    guard let word = document.word(item), let test = TestText(word, in: document) else {
      return .always
    }
    return named(name, test)
  }

  /// The test of a question or a decision.
  func named(_ name: Word, _ test: TestText) -> Condition {
    if let question = draft.questionNames.position(of: name.text) {
      return self.test(test, ofQuestion: question)
    }
    if let decision = draft.decisionNames.position(of: name.text) {
      return self.test(test, ofDecision: decision)
    }
    _ = isKnown(name)
    return .always
  }

  /// Whether a question or an earlier decision has this name; if not, that is reported.
  func isKnown(_ name: Word) -> Bool {
    if draft.questionNames.position(of: name.text) != nil { return true }
    if draft.decisionNames.position(of: name.text) != nil { return true }
    if draft.allDecisions.contains(name.text) {
      document.report(.laterDecision(name.text), at: name)
    } else if draft.questionNames.isComplete, draft.decisionNames.isComplete {
      let known = draft.questionNames.all + draft.decisionNames.all
      document.report(
        Remark(
          .unknownQuestion, "unknown question or decision \(quoted(name.text))",
          hint: didYouMean(name.text, among: known + Draft.reservedWords.sorted())), at: name)
    }
    return false
  }

  private func decisions(_ item: Item) -> Condition {
    guard case .mapping(let entries) = item.content else {
      document.reportWrongType(item, expected: "a mapping from a decision to a test")
      return .always
    }
    let parts = entries.map { entry -> Condition in
      if draft.questionNames.position(of: entry.key) != nil {
        document.report(.notADecision(entry.key), at: entry.keyWord)
        return .always
      }
      return named(entry.keyWord, test: entry.value)
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }
}

extension Remark {
  fileprivate static func notACondition(_ text: String) -> Remark {
    Remark(
      .badCondition, "\(quoted(text)) is not a condition",
      hint: "write 'always', or a mapping from questions to tests")
  }
  fileprivate static var emptyCondition: Remark {
    Remark(.emptyList, "the condition is empty", hint: "write 'always' if it always holds")
  }
  fileprivate static func laterDecision(_ name: String) -> Remark {
    Remark(
      .laterDecision, "the decision \(quoted(name)) is not decided yet here",
      hint: "a decision may use only those that stand before it")
  }
  fileprivate static func notADecision(_ name: String) -> Remark {
    Remark(.unknownDecision, "\(quoted(name)) is a question, not a decision")
  }
}
