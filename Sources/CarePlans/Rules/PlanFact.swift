import DecisionModel

/// One thing that can be said about a plan.
struct PlanFact: Sendable {
  enum Values: Sendable {
    case choice([String])
    case many([String])
    case number(ClosedRange<Int>)
  }

  let name: String
  let values: Values

  init(_ name: String, values: Values) {
    self.name = name
    self.values = values
  }

  init(_ name: String, kind: FieldKind) {
    self.name = name
    values =
      switch kind {
      case .choice(let words): .choice(words)
      case .number(let range): .number(range)
      case .line, .text, .day, .reference, .step: .choice(["empty", "given"])
      }
  }

  /// The fact as a question, so that conditions can be read like those of a model.
  var question: Question {
    let kind: Question.Kind
    var words: [String] = []
    switch values {
    case .choice(let all): (kind, words) = (.choice, all)
    case .many(let all): (kind, words) = (.many, all)
    case .number(let range): kind = .number(range)
    }
    func phrase(_ text: String) -> Phrase { Phrase(key: "", text: text) }
    return Question(
      id: Question.ID(name), kind: kind, stage: nil, name: phrase(name), ask: phrase(name),
      why: nil,
      options: words.map { word in
        Question.Option(
          id: Question.Option.ID(word), label: phrase(word), help: nil, isNone: false, points: 0)
      }, bands: [], unknown: .allowed, isRefinement: false,
      basis: Basis(sources: [], strength: .modelChoice))
  }

  /// The answer that a word or a number stands for; nil when it is not one of the values.
  func answer(_ value: String?) -> Answer? {
    switch values {
    case .choice(let words): words.firstIndex { $0 == value }.map(Answer.option)
    case .number(let range):
      value.flatMap { Int($0) }.map { .number(min(max($0, range.lowerBound), range.upperBound)) }
    case .many: nil
    }
  }

  /// The answer to a tick-list.
  func ticked(_ names: [String]) -> Answer? {
    guard case .many(let all) = values else { return nil }
    return .ticked(Set(names.compactMap { name in all.firstIndex { $0 == name } }))
  }
}

extension FieldValue {
  /// The value as the word or the number of a fact.
  var fact: String? {
    switch self {
    case .choice(let word): word
    case .number(let number): number.map(String.init)
    case .text, .day, .reference, .step: isEmpty ? "empty" : "given"
    }
  }
}

extension Condition {
  /// Whether the condition holds for answers that are complete.
  ///
  /// Conditions about results of a model never hold: a plan has none.
  func holds(for answers: [Answer?]) -> Bool {
    switch self {
    case .always: return true
    case .option(let question, let options):
      switch answers[question] {
      case .option(let index): return options & 1 << UInt64(index) != 0
      case .ticked(let ticked): return ticked.contains { options & 1 << UInt64($0) != 0 }
      default: return false
      }
    case .noneTicked(let question): return answers[question] == .ticked([])
    case .number(let question, let ranges):
      guard case .number(let number) = answers[question] else { return false }
      return ranges.contains { $0.contains(number) }
    case .missing(let question): return answers[question] == nil
    case .all(let parts): return parts.allSatisfy { $0.holds(for: answers) }
    case .any(let parts): return parts.contains { $0.holds(for: answers) }
    case .not(let part): return !part.holds(for: answers)
    case .count(let parts, let range):
      return range.contains(parts.count { $0.holds(for: answers) })
    case .sum(let terms, let ranges):
      let sum = terms.reduce(0) { sum, term in
        guard case .number(let number) = answers[term.question] else { return sum }
        return sum + number * term.weight
      }
      return ranges.contains { $0.contains(sum) }
    case .decision, .outcome, .reading, .readings, .referral, .flag: return false
    }
  }
}
