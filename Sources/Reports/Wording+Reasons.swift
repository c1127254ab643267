public import DecisionModel
import Texts

extension Wording {
  /// Why a rule held: its own reason, or else the answers it was decided on.
  public func reason(_ rule: RuleBook.Entry, _ answers: Answers) -> String {
    if let reason = rule.reason { return self(reason) }
    return list(questions(of: rule).compactMap { ground($0, answers) })
  }

  /// The positions of the questions that a rule asks, also through decisions, rising.
  public func questions(of rule: RuleBook.Entry) -> [Int] {
    var questions = everyQuestion(of: rule.when)
    if case .node(let node, _) = rule.place, let question = model.tree.nodes[node].question {
      questions.insert(question)
    }
    return questions.sorted()
  }

  /// What is certain, or all that it can be, as in `stepped care eller mixed care`.
  public func choice(_ choice: Decision.Choice, of list: RuleList) -> String {
    either(choice.results.map { self(list.results[$0].label) })
  }

  /// Names of which one applies, as in `HF1, HF2 eller HF3`.
  public func either(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(list(names.dropLast())) \(texts[.recordOr]) \(last)"
  }

  /// A number of weeks, as in `4–6 uker`.
  public func weeks(_ weeks: ClosedRange<Int>) -> String {
    weeks.count == 1
      ? texts.count(weeks.lowerBound, one: .resultWeek, many: .resultWeeksOne)
      : texts(.resultWeeks, String(weeks.lowerBound), String(weeks.upperBound))
  }

  /// A source in one line: name, title, publisher and date.
  public func source(_ source: Source) -> String {
    let origin = list([source.publisher, source.date].compactMap { $0 })
    let title = "\(source.id) \(self(source.title))"
    return origin.isEmpty ? title : "\(title) (\(origin))"
  }
}
