public import DecisionModel

/// A training case as it is written in `cases.yaml`, with what the model says about it now.
public struct CaseEntry: Sendable {
  /// The lines, indented as an item of the list, with a newline at the end.
  public let text: String

  /// What stands in the place of the source: nobody has read one for this case, and a check
  /// refuses the name until somebody has.
  public static let missingSource = "TODO"

  /// Writes a case for some answers; its source is left to the person who takes it over.
  public init(id: String, title: String, answers: Answers, by reasoner: Reasoner) {
    let model = reasoner.model
    let given = model.questions.compactMap { question in
      answers[question.id].map { "\(question.id): \($0.written(question))" }
    }
    let decision = reasoner.decide(answers)
    let readings = decision.readings.map { model.outcomes[$0.outcome].id.text }
    let first = decision.first.map { model.outcomes[$0].id.text } ?? "none"
    var expect = ["readings: [\(readings.joined(separator: ", "))]", "first: \(first)"]
    expect += CaseEntry.results(decision, model)
    let flags = decision.certainFlags.map { model.advice.flags[$0].id.text }
    expect.append("flags: [\(flags.joined(separator: ", "))]")
    if decision.isHeld { expect.append("held: true") }
    text = """
        - id: \(id)
          title: \(title.quotedForYAML)
          story: \(title.quotedForYAML)
          source: [\(CaseEntry.missingSource)]
          answers: {\(given.joined(separator: ", "))}
          expect: {\(expect.joined(separator: ", "))}

      """
  }

  private static func results(_ decision: Decision, _ model: Model) -> [String] {
    var results: [String] = []
    if let referral = decision.referral, referral.isCertain, let list = model.advice.referral {
      results.append("referral: \(list.results[referral.least].id)")
    }
    let relevant = decision.readings.filter { decision.first == nil || $0.role == .first }
    let adaptations = Set(relevant.map(\.adaptation))
    if adaptations.count == 1, let only = adaptations.first, let choice = only, choice.isCertain,
      let list = model.advice.adaptation
    {
      results.append("adaptation: \(list.results[choice.least].id)")
    }
    return results
  }
}

extension Answer {
  /// The answer as the files write it.
  fileprivate func written(_ question: Question) -> String {
    switch self {
    case .option(let option): return question.options[option].id.text
    case .ticked(let ticked):
      let names = question.options.indices.filter(ticked.contains)
        .map { question.options[$0].id.text }
      let none = question.options.first(where: \.isNone)?.id.text
      return names.isEmpty ? none ?? "[]" : "[\(names.joined(separator: ", "))]"
    case .number(let number): return String(number)
    case .unknown: return "{status: unknown}"
    case .declined: return "{status: declined}"
    }
  }
}

extension String {
  /// The text between quotation marks, on one line.
  fileprivate var quotedForYAML: String {
    let text = onOneLine.reduce(into: "") { text, character in
      if character == "\"" || character == "\\" { text.append("\\") }
      text.append(character)
    }
    return "\"\(text)\""
  }
}
