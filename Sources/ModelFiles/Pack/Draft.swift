import DecisionModel

/// What has been read of a model so far, and the names that the rest may use.
final class Draft {
  var sources = Names(unknown: .unknownSource)
  var stages = Names(unknown: .unknownStage)
  var contacts = Names(unknown: .unknownContact)
  var questionNames = Names(unknown: .unknownQuestion)
  var decisionNames = Names(unknown: .unknownDecision)
  var outcomeNames = Names(unknown: .unknownOutcome)
  var nodeNames = Names(unknown: .unknownNode)
  var flagNames = Names(unknown: .unknownFlag)
  var referralNames = Names(unknown: .unknownReferralResult)
  var adaptationNames = Names(unknown: .unknownAdaptationResult)
  var areaNames = Names(unknown: .unknownArea)
  var expectationNames = Names("expectation")
  var ruleNames = Names("rule")
  /// Where the referral and the adaptation begin.
  var listPlaces: [String: Spot] = [:]

  /// The questions, by position.
  var questions: [Question] = []
  /// The decisions that are complete, by position; rules may use these.
  var decisions: [RuleList] = []
  /// The names of every question of the file, whether read yet or not.
  var allQuestions: Set<String> = []
  /// The names of every decision of the file, whether read yet or not.
  var allDecisions: Set<String> = []
  var outcomes: [Outcome] = []
  /// The verdicts met so far.
  var verdicts: [Tree.Verdict] = []
  /// The positions of the verdicts.
  private var verdictPositions: [Tree.Verdict: Int] = [:]

  /// Words of the condition language, which no question or decision may take as its name.
  static let reservedWords: Set<String> = [
    "all", "any", "not", "count", "sum", "outcome", "reading", "readings", "referral", "flag",
    "decision", "always", "else", "unknown", "unranked",
  ]

  /// The position of a verdict; equal ones share it.
  func position(of verdict: Tree.Verdict) -> Int {
    if let position = verdictPositions[verdict] { return position }
    verdictPositions[verdict] = verdicts.count
    verdicts.append(verdict)
    return verdicts.count - 1
  }
}

extension Section {
  /// The name of the thing that this section is about, entered among the others of its kind.
  ///
  /// The translation keys of the texts that follow contain it.
  mutating func id(_ names: inout Names, letters: Names.Letters = .small) -> String {
    let word = word("id")
    names.add(word, letters: letters, in: document)
    enter(word.text)
    return word.text
  }

  /// `source` and `strength`.
  ///
  /// Only a modelling choice may leave out the source. What is left out altogether is taken from
  /// `inherited`, when there is one.
  mutating func basis(_ sources: Names, inherited: Basis? = nil) -> Basis {
    let known: [Source.ID] = words("source").compactMap { word in
      sources.allow(word, in: document) ? Source.ID(word.text) : nil
    }
    let hasSource = entry("source") != nil
    if let inherited, entry("strength") == nil {
      return hasSource ? Basis(sources: known, strength: inherited.strength) : inherited
    }
    let strength: Strength? = choice("strength", isRequired: true)
    if !hasSource, strength != .modelChoice {
      if let inherited, let strength,
        inherited.strength != .modelChoice || !inherited.sources.isEmpty
      {
        return Basis(sources: inherited.sources, strength: strength)
      }
      document.report(.missingSource, at: start)
    }
    return Basis(sources: known, strength: strength ?? .info)
  }
}

extension Document {
  /// Reports when there are more than fit into a mask.
  func checkCount(_ count: Int, of what: String, at item: Item?) {
    if count > 64, let item { report(.tooMany(what, count), at: item) }
  }
}

extension Remark {
  fileprivate static var missingSource: Remark {
    Remark(
      .missingKey, "the key 'source' is missing",
      hint: "only 'strength: model-choice' needs no source")
  }
  fileprivate static func tooMany(_ what: String, _ count: Int) -> Remark {
    Remark(.tooMany, "\(count) \(what); at most 64 are possible")
  }
}
