public import DecisionModel

/// A training case as it is written in `cases.yaml`, with what the model says about it now.
public struct CaseEntry: Sendable {
  /// The lines, indented as an item of the list, with a newline at the end.
  public let text: String

  /// What stands in the place of the source: nobody has read one for this case, and a check
  /// refuses the name until somebody has.
  public static let missingSource = "TODO"

  /// What a person writes about a case.
  public struct Words: Hashable, Sendable {
    /// Its name.
    public var id: String
    /// A few words.
    public var title: String
    /// The story; the title stands for it where it is empty.
    public var story: String
    /// Why it comes out so; left out where it is empty.
    public var why: String

    /// Takes the words as they are.
    public init(id: String, title: String, story: String = "", why: String = "") {
      self.id = id
      self.title = title
      self.story = story
      self.why = why
    }
  }

  /// Writes a case for some answers; its source is left to the person who takes it over.
  public init(id: String, title: String, answers: Answers, by reasoner: Reasoner) {
    self.init(
      Words(id: id, title: title), sources: [], answers: answers, reasoner.decide(answers),
      reasoner.model)
  }

  /// Writes a case with what has been decided about it.
  init(
    _ words: Words, sources: [Source.ID], answers: Answers, _ decision: Decision, _ model: Model
  ) {
    let given = model.questions.compactMap { question in
      answers[question.id].map { "\(question.id): \($0.written(question))" }
    }
    let readings = decision.readings.map { model.outcomes[$0.outcome].id.text }
    let first = decision.first.map { model.outcomes[$0].id.text } ?? "none"
    var expect = ["readings: [\(readings.joined(separator: ", "))]", "first: \(first)"]
    expect += CaseEntry.results(decision, model)
    let flags = decision.certainFlags.map { model.advice.flags[$0].id.text }
    expect.append("flags: [\(flags.joined(separator: ", "))]")
    if decision.isHeld { expect.append("held: true") }
    let story = words.story.isEmpty ? words.title : words.story
    let why = words.why.isEmpty ? "" : "\n    why: \(words.why.quotedForYAML)"
    let named = sources.isEmpty ? [CaseEntry.missingSource] : sources.map(\.text)
    text = """
        - id: \(words.id.nameForYAML)
          title: \(words.title.quotedForYAML)
          story: \(story.quotedForYAML)\(why)
          source: [\(named.joined(separator: ", "))]
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
  /// A name as it is, and anything else between quotation marks.
  fileprivate var nameForYAML: String {
    let isName = !isEmpty && allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") || $0.isNumber }
    return isName && first?.isLetter == true ? self : quotedForYAML
  }

  /// The text between quotation marks, on one line.
  fileprivate var quotedForYAML: String {
    let text = onOneLine.reduce(into: "") { text, character in
      if character == "\"" || character == "\\" { text.append("\\") }
      text.append(character)
    }
    return "\"\(text)\""
  }
}
