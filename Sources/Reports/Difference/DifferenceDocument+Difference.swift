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
      effects: comparison.effects.map { Effect($0, difference.new.reasoner.model) },
      translations: difference.translations.map {
        Translation(language: $0.language, texts: $0.texts)
      },
      staleTranslations: difference.staleTranslations.map {
        Stale(language: $0.language, keys: $0.keys)
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
    self.init(
      old: move.old.map(DifferenceDocument.Said.init),
      new: move.new.map(DifferenceDocument.Said.init), cases: move.count,
      witness: model.given(move.newAnswers))
  }
}

extension Model {
  /// Answers in the shape of a file of answers.
  fileprivate func given(_ answers: Answers) -> [String: GivenAnswer] {
    let given = questions.compactMap { question in
      answers[question.id].map { (question.id.text, GivenAnswer($0, to: question)) }
    }
    return Dictionary(given) { first, _ in first }
  }
}

extension DifferenceDocument.Effect {
  fileprivate init(_ effect: Comparison.Effect, _ model: Model) {
    let (subject, id): (String, String?) =
      switch effect.subject {
      case .referral: ("referral", nil)
      case .hold: ("hold", nil)
      case .adaptation(let outcome): ("adaptation", outcome.text)
      case .flag(let flag): ("flag", flag.text)
      case .duty(let duty): ("duty", duty.text)
      }
    self.init(
      subject: subject, id: id, moved: effect.moved,
      moves: effect.moves.map { move in
        DifferenceDocument.EffectMove(
          old: move.old.map(DifferenceDocument.EffectValue.init),
          new: move.new.map(DifferenceDocument.EffectValue.init), cases: move.count,
          witness: model.given(move.newAnswers))
      })
  }
}

extension DifferenceDocument.EffectValue {
  fileprivate init(_ value: Comparison.Effect.Value) {
    switch value {
    case .result(let id): self.init(result: id.text, applies: nil)
    case .nothing: self.init(result: nil, applies: nil)
    case .yes: self.init(result: nil, applies: true)
    case .no: self.init(result: nil, applies: false)
    }
  }
}

extension DifferenceDocument.Said {
  fileprivate init(_ said: Comparison.Said) {
    self.init(outcomes: said.outcomes.map(\.text), ranked: said.isRanked)
  }
}

extension DifferenceDocument.Unshared {
  fileprivate init(_ unshared: Comparison.Unshared) {
    self.init(
      question: unshared.question.text, options: unshared.options.map(\.text),
      numbers: unshared.numbers.map { "\($0.lowerBound)..\($0.upperBound)" })
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
      flags: said.flags.map(\.text), held: said.isHeld, duties: said.duties.map(\.text))
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
