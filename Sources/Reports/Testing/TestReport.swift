public import DecisionModel
import Texts

/// What became of the training cases of a pack.
public struct TestReport: Sendable {
  /// One case that does not come out as it must.
  public struct Failure: Sendable {
    /// The case.
    public let trainingCase: TrainingCase
    /// In what it differs.
    public let differences: [CaseDifference]
    /// The answers and rules that led there, in words.
    public let grounds: [String]
  }

  /// How everything is put into words.
  public let wording: Wording
  /// What decided.
  public let reasoner: Reasoner
  /// The number of cases.
  public let count: Int
  /// The cases that do not come out as they must.
  public let failures: [Failure]
  /// What the cases put to the test, when that was asked for.
  public let coverage: Coverage?

  /// Decides every case.
  public init(
    _ cases: [TrainingCase], reasoner: Reasoner, wording: Wording, coverage: Coverage? = nil
  ) {
    self.wording = wording
    self.reasoner = reasoner
    self.coverage = coverage
    count = cases.count
    failures = cases.compactMap { item in
      let differences = CaseDifference.all(in: item, by: reasoner)
      guard !differences.isEmpty else { return nil }
      let subject = DecidedCase(
        answers: item.answers, reasoner: reasoner, wording: wording, contentHash: "")
      return Failure(
        trainingCase: item, differences: differences,
        grounds: subject.tellingRules.map { rule in
          let answers = wording.grounds(rule.when, item.answers).joined(separator: ", ")
          let reason = wording.reason(rule, item.answers)
          let told = answers.isEmpty || answers == reason ? reason : "\(reason) (\(answers))"
          return "\(rule.id): \(told)".onOneLine
        })
    }
  }

  /// What happened, in words; the findings of failing cases come before it.
  public var text: String {
    var lines = PlainLines()
    let right = String(count - failures.count)
    lines.add(
      wording.texts(
        count == 1 ? .testSummaryOne : .testSummaryMany, right, String(count)))
    var text = lines.text
    if let coverage { text += CoverageText(coverage, reasoner, wording).text }
    return text
  }

  /// What a failing case is about, in words.
  public func message(_ failure: Failure, _ difference: CaseDifference) -> String {
    let texts = wording.texts
    return texts(
      .testFails, failure.trainingCase.id.text, wording(failure.trainingCase.title),
      TextID(key: "test.part-\(difference.part)").map { texts[$0] } ?? difference.part,
      inWords(difference.expected, difference.part), inWords(difference.found, difference.part))
  }

  /// The names with what a person reads for them.
  private func inWords(_ names: String, _ part: String) -> String {
    guard part == "readings" || part == "first" else { return names.printed(wording.texts) }
    let words = names.split(separator: ", ").map { name in
      reasoner.model.outcomes.first { $0.id.text == name }
        .map { "\(name) (\(wording($0.short)))" } ?? String(name).printed(wording.texts)
    }
    return words.joined(separator: ", ")
  }
}

extension String {
  /// Words of the report that are not names.
  fileprivate func printed(_ texts: Catalogue) -> String {
    switch self {
    case "none": texts[.questionNone]
    case "true": texts[.markYes]
    case "false": texts[.markNo]
    default: self
    }
  }
}
