public import DecisionModel
import Texts

extension Wording {
  /// A different answer, as in `Varighet: Langvarig` or `Poengsum: ≥ 15`.
  public func alteration(_ alteration: Alteration) -> String {
    "\(self(model.questions[alteration.question].name)): \(answer(alteration))"
  }

  /// What different answers, all of them together, would give.
  ///
  /// As in `Varighet: Langvarig og Alvorlighet: Milde gir HF2`.
  public func change(_ alterations: [Alteration], gives outcomes: [Int]) -> String {
    let and = " \(texts[.reasonsAnd]) "
    return texts(
      .resultChangeAll, alterations.map(alteration).joined(separator: and),
      outcomes.map(short).joined(separator: "/"))
  }

  /// What each of some answers to one question would give.
  func changes(_ changes: [Change]) -> String {
    guard let first = changes.first else { return "" }
    let answers = changes.map { answer($0.alteration) }.joined(separator: " / ")
    let name = self(model.questions[first.question].name)
    return texts(.resultChangeAll, "\(name): \(answers)", either(first.outcomes.map(short)))
  }

  /// Numbers as a person says them: `≥ 15`, `≤ 9`, `10–14` or `12`.
  ///
  /// An end that is the end of what the question takes is left out.
  public func numbers(_ numbers: ClosedRange<Int>, of question: Question) -> String {
    let bounds: ClosedRange<Int>? =
      if case .number(let range) = question.kind { range } else { nil }
    if numbers.count == 1 { return String(numbers.lowerBound) }
    if numbers.upperBound == bounds?.upperBound { return "≥ \(numbers.lowerBound)" }
    if numbers.lowerBound == bounds?.lowerBound { return "≤ \(numbers.upperBound)" }
    return "\(numbers.lowerBound)–\(numbers.upperBound)"
  }

  private func answer(_ alteration: Alteration) -> String {
    let question = model.questions[alteration.question]
    switch alteration.kind {
    case .chosen(let option), .ticked(let option): return self(question.options[option].label)
    case .unticked(let option):
      return texts(.reasonsWhyNotRemoved, self(question.options[option].label))
    case .number(let range): return numbers(range, of: question)
    }
  }
}
