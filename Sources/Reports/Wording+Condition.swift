public import DecisionModel
import Texts

extension Wording {
  /// What a person reads for a node of the tree: its name, or that of its question.
  public func node(_ index: Int) -> String {
    let nodes = model.tree.nodes
    if let name = nodes[index].name { return self(name) }
    if let question = nodes[index].question { return self(model.questions[question].name) }
    return nodes[index].id.text
  }

  /// A condition in words, as in `Alvorlighet: Milde eller Moderate og Varighet: Kortvarig`.
  public func condition(_ condition: Condition) -> String {
    self.condition(condition, isPart: false)
  }

  private func condition(_ condition: Condition, isPart: Bool) -> String {
    switch condition {
    case .always: return texts[.ruleAlways]
    case .option(let question, let options):
      let labels = model.questions[question].options.map { self($0.label) }
      return named(question, either(members(of: options, labels)))
    case .noneTicked(let question): return named(question, texts[.questionNone])
    case .number(let question, let ranges):
      return named(question, either(ranges.map { range($0, of: model.questions[question]) }))
    case .missing(let question): return named(question, texts[.questionNotAnswered])
    case .all(let parts): return joined(parts, " \(texts[.reasonsAnd]) ", isPart, .ruleAlways)
    case .any(let parts): return joined(parts, " \(texts[.recordOr]) ", isPart, .ruleNever)
    case .not(let part): return texts(.ruleNot, self.condition(part, isPart: false))
    case .count(let parts, let range):
      let list = parts.map { self.condition($0, isPart: true) }.joined(separator: "; ")
      return texts(.ruleCount, range.inWords(texts, of: 0...parts.count), list)
    case .sum(let terms, let ranges):
      let sum = terms.map { term in
        let name = self(model.questions[term.question].name)
        return term.weight == 1 ? name : "\(term.weight) × \(name)"
      }
      let numbers = ranges.map { range($0, of: nil) }
      return texts(.ruleSum, sum.joined(separator: " + "), either(numbers))
    case .decision, .outcome, .reading, .readings, .referral, .flag: return result(condition)
    }
  }

  private func result(_ condition: Condition) -> String {
    let shorts = model.outcomes.map { self($0.short) }
    switch condition {
    case .decision(let decision, let results):
      let list = model.decisions[decision]
      return
        "\(self(list.name)): \(either(members(of: results, list.results.map { self($0.label) })))"
    case .outcome(let outcomes):
      return "\(texts[.ruleFirst]): \(either(members(of: outcomes, shorts)))"
    case .reading(let outcomes):
      return "\(texts[.ruleShown]): \(either(members(of: outcomes, shorts)))"
    case .readings(let range):
      return "\(texts[.ruleShownCount]): \(range.inWords(texts, of: 0...model.outcomes.count))"
    case .referral(let results):
      let labels = model.advice.referral?.results.map { self($0.label) } ?? []
      return "\(texts[.resultReferral]): \(either(members(of: results, labels)))"
    case .flag(let flags):
      let names = model.advice.flags.map { "\($0.id) \(self($0.name))" }
      return "\(texts[.ruleFlag]): \(either(members(of: flags, names)))"
    default: return ""
    }
  }

  private func named(_ question: Int, _ answer: String) -> String {
    "\(self(model.questions[question].name)): \(answer)"
  }

  private func joined(
    _ parts: [Condition], _ separator: String, _ isPart: Bool, _ empty: TextID
  ) -> String {
    if parts.isEmpty { return texts[empty] }
    let words = parts.map { condition($0, isPart: parts.count > 1) }.joined(separator: separator)
    return isPart && parts.count > 1 ? "(\(words))" : words
  }

  private func members(of mask: UInt64, _ names: [String]) -> [String] {
    names.indices.filter { $0 < 64 && mask & (1 << UInt64($0)) != 0 }.map { names[$0] }
  }

  /// Numbers in words; an end that lies beyond everything is left out.
  private func range(_ range: ClosedRange<Int>, of question: Question?) -> String {
    if let question, case .number = question.kind, range.upperBound < .max {
      return numbers(range, of: question)
    }
    switch (range.lowerBound, range.upperBound) {
    case (let low, .max): return "≥ \(low)"
    case (.min, let high): return "≤ \(high)"
    case (let low, let high): return low == high ? String(low) : "\(low)–\(high)"
    }
  }
}

extension ClosedRange<Int> {
  /// How many of some, as in `minst 2`.
  fileprivate func inWords(_ texts: Catalogue, of whole: ClosedRange<Int>) -> String {
    if lowerBound == upperBound { return texts(.ruleExactly, String(lowerBound)) }
    if upperBound >= whole.upperBound { return texts(.ruleAtLeast, String(lowerBound)) }
    if lowerBound <= whole.lowerBound { return texts(.ruleAtMost, String(upperBound)) }
    return "\(lowerBound)–\(upperBound)"
  }
}
