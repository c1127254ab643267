import DecisionModel
import FoundationEssentials
import Texts

extension DifferenceDocument {
  /// Describes what changes.
  public init(_ difference: PackDifference) {
    let comparison = difference.comparison
    self.init(
      kind: "veiviser-diff", format: Self.currentFormat,
      language: difference.new.wording.texts.language.rawValue,
      old: difference.old.reference, new: difference.new.reference, equal: difference.isEmpty,
      outcomes: Outcomes(
        cases: comparison.cases, moved: comparison.moved,
        moves: comparison.moves.map { Move($0, difference.new.reasoner.model) },
        onlyOld: comparison.onlyOld.map(Unshared.init),
        onlyNew: comparison.onlyNew.map(Unshared.init)),
      trainingCases: difference.cases.map { Case($0, difference) },
      parts: difference.parts.map(Part.init),
      translations: difference.translations.map {
        Translation(language: $0.language, texts: $0.texts)
      })
  }

  /// The document as JSON with sorted keys and a newline at the end.
  ///
  /// Characters that could steer a terminal are written as escapes.
  public func json() throws -> String { try JSONText.write(self) }
}

extension PackContent {
  fileprivate var reference: DecisionDocument.ModelReference {
    let identity = reasoner.model.identity
    return DecisionDocument.ModelReference(
      id: identity.id.text, title: wording(identity.title), version: identity.version,
      contentHash: contentHash, overdueSince: nil, replacedBy: nil)
  }
}

extension DifferenceDocument.Move {
  fileprivate init(_ move: Comparison.Move, _ model: Model) {
    let given = model.questions.compactMap { question in
      move.newAnswers[question.id].map { (question.id.text, GivenAnswer($0, to: question)) }
    }
    self.init(
      old: move.old.map(DifferenceDocument.Said.init),
      new: move.new.map(DifferenceDocument.Said.init), cases: move.count,
      witness: Dictionary(given) { first, _ in first })
  }
}

extension DifferenceDocument.Said {
  fileprivate init(_ said: Comparison.Said) {
    self.init(outcomes: said.outcomes.map(\.text), ranked: said.isRanked)
  }
}

extension DifferenceDocument.Unshared {
  fileprivate init(_ unshared: Comparison.Unshared) {
    self.init(question: unshared.question.text, options: unshared.options.map(\.text))
  }
}

extension DifferenceDocument.Case {
  fileprivate init(_ move: CaseMove, _ difference: PackDifference) {
    let isInNew = difference.new.cases.contains { $0.id == move.id }
    let wording = isInNew ? difference.new.wording : difference.old.wording
    self.init(
      id: move.id.text, title: wording(move.title),
      old: DifferenceDocument.CaseSaid(move.old), new: DifferenceDocument.CaseSaid(move.new),
      leftOut: move.leftOut.map(\.text))
  }
}

extension DifferenceDocument.CaseSaid {
  fileprivate init(_ said: CaseMove.Said) {
    self.init(
      readings: said.readings.map(\.text), first: said.first?.text,
      referral: said.referral.map(\.text), adaptation: said.adaptation.map(\.text),
      flags: said.flags.map(\.text), held: said.isHeld)
  }
}

extension DifferenceDocument.Part {
  fileprivate init(_ change: PackDifference.PartChange) {
    self.init(
      part: change.part.kind.rawValue, id: change.part.id, name: change.part.name,
      change: change.kind.rawValue,
      fields: change.fields.map {
        DifferenceDocument.Field(field: $0.name, old: $0.old, new: $0.new)
      })
  }
}
