public import DecisionModel

/// One way in which a training case does not lead to what it must.
public struct CaseDifference: Hashable, Sendable {
  /// What is different: `readings`, `first`, `referral`, `adaptation`, `flags` or `held`.
  public let part: String
  /// What must come out.
  public let expected: String
  /// What came out.
  public let found: String

  /// Every difference between what a case must lead to and what a model says.
  public static func all(
    in trainingCase: TrainingCase, by reasoner: Reasoner
  ) -> [CaseDifference] {
    let decision = reasoner.decide(trainingCase.answers)
    let expected = trainingCase.expected
    let model = reasoner.model
    let found = Found(decision, model)
    let raised = model.advice.flags.map(\.id).filter(expected.flags.contains)
    var differences = [
      CaseDifference("readings", names(expected.readings), names(found.readings)),
      CaseDifference("first", expected.first?.text ?? "none", found.first?.text ?? "none"),
      CaseDifference("flags", names(raised), names(found.flags)),
      CaseDifference("held", "\(expected.isHeld)", "\(decision.isHeld)"),
    ]
    if let referral = expected.referral {
      differences.append(CaseDifference("referral", referral.text, found.referral))
    }
    if let adaptation = expected.adaptation {
      differences.append(CaseDifference("adaptation", adaptation.text, found.adaptation))
    }
    return differences.filter { $0.expected != $0.found }
  }

  private init(_ part: String, _ expected: String, _ found: String) {
    self.part = part
    self.expected = expected
    self.found = found
  }
}

extension CaseDifference: CustomStringConvertible {
  /// The difference in one line.
  public var description: String { "\(part): expected \(expected), found \(found)" }
}

/// What a decision says, by name.
private struct Found {
  let readings: [Outcome.ID]
  let first: Outcome.ID?
  let flags: [Flag.ID]
  let referral: String
  let adaptation: String

  init(_ decision: Decision, _ model: Model) {
    readings = decision.readings.map { model.outcomes[$0.outcome].id }
    first = decision.first.map { model.outcomes[$0].id }
    flags = decision.certainFlags.map { model.advice.flags[$0].id }
    referral = Found.text(decision.referral, model.advice.referral)
    let relevant = decision.readings.filter { decision.first == nil || $0.role == .first }
    let adaptations = relevant.map { Found.text($0.adaptation, model.advice.adaptation) }
    adaptation = Set(adaptations).sorted().joined(separator: " / ")
  }

  private static func text(_ choice: Decision.Choice?, _ list: RuleList?) -> String {
    guard let choice, let list else { return "none" }
    return names(choice.results.map { list.results[$0].id }, separator: " or ")
  }
}

private func names<Named>(_ ids: [Identifier<Named>], separator: String = ", ") -> String {
  ids.isEmpty ? "none" : ids.map(\.text).joined(separator: separator)
}
