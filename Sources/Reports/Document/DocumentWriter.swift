import DecisionModel
import Texts

/// Turns positions in a model into the names and words of a document.
struct DocumentWriter {
  let subject: DecidedCase

  var wording: Wording { subject.wording }

  var model: DecisionDocument.ModelReference {
    let identity = subject.model.identity
    return DecisionDocument.ModelReference(
      id: identity.id.text, title: wording(identity.title), version: identity.version,
      contentHash: subject.contentHash, overdueSince: subject.setting.standing.overdueSince,
      replacedBy: subject.setting.standing.replacedBy)
  }

  func outcomes(_ indices: [Int]) -> [String] {
    indices.map { subject.model.outcomes[$0].id.text }
  }

  func questions(_ indices: [Int]) -> [String] {
    indices.map { subject.model.questions[$0].id.text }
  }

  func options(_ indices: [Int], of question: Int) -> [String] {
    indices.map { subject.model.questions[question].options[$0].id.text }
  }

  func answers(_ indices: some Sequence<Int>) -> [String: GivenAnswer] {
    indices.reduce(into: [:]) { answers, index in
      let question = subject.model.questions[index]
      answers[question.id.text] = subject.answers[question.id]
        .map { GivenAnswer($0, to: question) }
    }
  }

  func source(_ source: Source) -> DecisionDocument.Source {
    DecisionDocument.Source(
      id: source.id.text, title: wording(source.title), publisher: source.publisher,
      date: source.date, urls: source.urls)
  }

  func outcome(_ index: Int) -> DecisionDocument.Outcome {
    let outcome = subject.model.outcomes[index]
    return DecisionDocument.Outcome(
      id: outcome.id.text, kind: outcome.kind.rawValue, name: wording(outcome.name),
      summary: wording(outcome.summary), sources: outcome.basis.names,
      strength: outcome.basis.strength.rawValue)
  }

  func reading(_ reading: Decision.Reading) -> DecisionDocument.Reading {
    DecisionDocument.Reading(
      outcome: subject.model.outcomes[reading.outcome].id.text,
      name: wording.outcome(reading.outcome), role: reading.role.rawValue,
      adaptation: reading.adaptation.flatMap(adaptation))
  }

  private func adaptation(_ choice: Decision.Choice) -> DecisionDocument.Adaptation? {
    guard let list = subject.model.advice.adaptation else { return nil }
    return DecisionDocument.Adaptation(
      id: choice.isCertain ? list.results[choice.least].id.text : nil,
      label: wording.choice(choice, of: list), couldBe: couldBe(choice, list))
  }

  private func couldBe(_ choice: Decision.Choice, _ list: RuleList) -> [DecisionDocument.Label] {
    guard !choice.isCertain else { return [] }
    return choice.results.map {
      DecisionDocument.Label(
        id: list.results[$0].id.text, label: wording(list.results[$0].label))
    }
  }

  var referral: DecisionDocument.Referral? {
    guard let list = subject.model.advice.referral, let choice = subject.decision.referral
    else { return nil }
    let result = list.results[choice.least]
    let basis = subject.basis { if case .referral = $0 { true } else { false } }
    return DecisionDocument.Referral(
      id: result.id.text, label: wording(result.label), text: wording(result.text),
      level: (result.level ?? .none).rawValue, urgency: (result.urgency ?? .none).rawValue,
      certain: choice.isCertain, couldBe: couldBe(choice, list), sources: basis?.names ?? [],
      strength: basis?.strength.rawValue)
  }
}

extension Basis {
  /// The names of the sources.
  var names: [String] { sources.map(\.text) }
}
