public import DecisionModel
import Texts

/// A short text for the patient record.
///
/// It says what was suggested and why, what was chosen instead if anything was, what must be
/// done, and which model said so. Lines have at most 78 columns.
public struct RecordText: Sendable {
  /// The text, with a newline at the end.
  public let text: String

  /// Writes the text.
  public init(_ subject: DecidedCase, departure: Departure? = nil) {
    var lines = PlainLines()
    lines.addTitle(subject)
    lines.addPlacement(subject)
    lines.addDeparture(departure, subject)
    lines.addFlags(subject)
    lines.addAdvice(subject)
    lines.addGrounds(subject)
    lines.addOrigin(subject)
    text = lines.text
  }
}

extension PlainLines {
  /// The name of the model.
  mutating func addTitle(_ subject: DecidedCase) {
    let identity = subject.model.identity
    add(
      subject.wording.texts(
        .recordTitle, subject.wording(identity.title), identity.version))
  }

  /// Where the case belongs: the outcome, and the other readings with why they are there.
  mutating func addPlacement(_ subject: DecidedCase) {
    let wording = subject.wording
    let decision = subject.decision
    func names(_ outcomes: [Int]) -> String { wording.list(outcomes.map(wording.outcome)) }
    add(outcome(subject))
    if let first = decision.first, subject.model.outcomes[first].kind != .suggestion {
      add(wording(subject.model.outcomes[first].summary))
    }
    if decision.isHeld {
      let holds = decision.certainFlags.map { subject.model.advice.flags[$0] }
        .filter { $0.effect == .hold }
      add(wording.texts(.recordHeld, wording.list(holds.map { wording($0.name) })))
    }
    let others = decision.possible.filter { $0 != decision.first }
    if !decision.alternatives.isEmpty, decision.first != nil {
      add(wording.texts(.recordAlternatives, names(decision.alternatives)))
    }
    if !others.isEmpty, decision.status != .open {
      add(wording.texts(.recordPossible, names(others)))
    }
    if !decision.orAbove.isEmpty { add(wording.texts(.recordOrAbove, names(decision.orAbove))) }
  }

  private func outcome(_ subject: DecidedCase) -> String {
    let wording = subject.wording
    let decision = subject.decision
    let first = decision.first.map(wording.outcome) ?? ""
    switch decision.status {
    case .stopped: return wording.texts(.recordStopped, first)
    case .undecided: return wording.texts(.recordUndecided, first)
    case .suggested: return wording.texts(.recordSuggestion, first)
    case .provisional: return wording.texts(.recordProvisional, first)
    case .open, .unranked:
      return wording.texts(
        .recordOpen, wording.list(decision.readings.map { wording.outcome($0.outcome) }))
    case .gap: return wording.texts[.resultGap]
    }
  }

  /// What the professional chose instead, and why.
  mutating func addDeparture(_ departure: Departure?, _ subject: DecidedCase) {
    guard let departure else { return }
    let wording = subject.wording
    add(wording.texts(.recordChosen, wording.outcome(departure.outcome)))
    let label = subject.model.advice.departures.first { $0.id == departure.reason }
      .map { wording($0.label) }
    let words = departure.text.onOneLine.split(separator: " ").joined(separator: " ")
    let reason = [label, words].compactMap { $0 }.filter { !$0.isEmpty }
    add(wording.texts(.recordChosenReason, reason.joined(separator: ". ")))
    add(wording.texts[.recordRestOfSuggestion])
  }

  /// Why, on what answers, and what was not answered.
  mutating func addGrounds(_ subject: DecidedCase) {
    let wording = subject.wording
    add(wording.texts[.recordReasons], items: subject.reasons)
    add(
      wording.texts[.recordAnswers],
      items: subject.model.questions.indices.compactMap { wording.ground($0, subject.answers) })
    let missing = subject.decision.openQuestions
      .map { wording(subject.model.questions[$0].name) }
    if !missing.isEmpty { add(wording.texts(.recordMissing, wording.list(missing))) }
  }

  /// The sources, the model and what the text is not.
  mutating func addOrigin(_ subject: DecidedCase) {
    let wording = subject.wording
    let identity = subject.model.identity
    let sources = subject.sources.map(wording.source)
    if !sources.isEmpty {
      add(wording.texts(.recordSources, sources.joined(separator: "; ")))
    }
    add(
      wording.texts(
        .recordModel, identity.id.text, identity.version,
        String(subject.contentHash.prefix(12))))
    addMunicipality(subject)
    for caution in subject.cautions { add(caution) }
    add(wording.texts[.recordNotice])
  }
}
