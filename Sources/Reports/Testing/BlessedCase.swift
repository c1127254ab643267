public import CarePlans
import DecisionModel
public import Texts

/// A walk that becomes a training case: what the model says of it now is what must come out.
public struct BlessedCase: Sendable {
  /// The case as a file of cases writes it.
  public let entry: CaseEntry
  /// What in the words may tell who a person is, the worst first.
  public let marks: [PersonalMark]

  /// Makes a case of a walk; it rests on the sources of what decided it.
  public init(_ words: CaseEntry.Words, of subject: DecidedCase) {
    entry = CaseEntry(
      words, sources: subject.decidingSources, answers: subject.answers, subject.decision,
      subject.reasoner.model)
    let check = FreeTextCheck()
    let found = [words.id, words.title, words.story, words.why].flatMap { check.marks(in: $0) }
    marks =
      found.filter { $0.kind == .identityNumber } + found.filter { $0.kind != .identityNumber }
  }
}

extension DecidedCase {
  /// The sources of the rules that say something about the case, each once; of its outcomes and
  /// flags where the rules have none.
  fileprivate var decidingSources: [Source.ID] {
    let outcomes = decision.readings.map { model.outcomes[$0.outcome].basis }
    let flags = decision.certainFlags.map { model.advice.flags[$0].basis }
    for bases in [tellingRules.map(\.basis), rules.map(\.basis), outcomes + flags] {
      var seen: Set<Source.ID> = []
      let sources = bases.flatMap(\.sources).filter { seen.insert($0).inserted }
      if !sources.isEmpty { return sources }
    }
    return []
  }
}

extension Catalogue {
  /// That a text may tell who a person is, and so is not written.
  public func refusal(of mark: PersonalMark) -> String {
    switch mark.kind {
    case .identityNumber: self[.workshopMarkIdentity]
    case .phone: self(.workshopMarkPhone, mark.text.onOneLine)
    case .email: self(.workshopMarkEmail, mark.text.onOneLine)
    }
  }
}
