import DecisionModel
import Texts

extension PackDifference {
  /// What else than the outcomes a case gets.
  func addEffects(to lines: inout PlainLines) {
    let texts = new.wording.texts
    lines.addGap()
    lines.add(texts[.diffEffects].uppercased())
    if comparison.effects.isEmpty { lines.add(texts[.diffEffectsNone]) }
    for effect in comparison.effects {
      lines.addGap()
      for move in effect.moves.prefix(Self.moveLimit) {
        let said = texts(
          move.count == 1 ? .diffMoveOne : .diffMoveMany, said(move.old, effect.subject, old),
          said(move.new, effect.subject, new), count(move.count))
        lines.add("\(name(of: effect.subject)): \(said)")
        lines.add(texts(.diffWitness, witness(move.newAnswers)), indent: 4, first: 2)
      }
      let rest = effect.moves.count - Self.moveLimit
      if rest > 0 { lines.add(texts(.diffMoveRest, String(rest))) }
    }
  }

  private func name(of subject: Comparison.Effect.Subject) -> String {
    let texts = new.wording.texts
    switch subject {
    case .referral: return texts[.resultReferral]
    case .hold: return texts[.diffEffectHold]
    case .adaptation(let id):
      let name = named { $0.outcomes.first { $0.id == id }?.name }
      return texts(.diffEffectAdaptation, name ?? id.text)
    case .flag(let id):
      let name = named { $0.advice.flags.first { $0.id == id }?.name }
      return texts(.diffEffectFlag, name.map { "\($0) [\(id)]" } ?? id.text)
    case .duty(let id):
      let duty = named { model in
        model.advice.duties.first { $0.id == id }.flatMap { $0.name ?? $0.text }
      }
      return texts(.diffEffectDuty, duty.map { "\($0) [\(id)]" } ?? id.text)
    }
  }

  /// Words of the new pack, or of the old one where only that has them.
  private func named(_ phrase: (Model) -> Phrase?) -> String? {
    for content in [new, old] {
      if let found = phrase(content.reasoner.model) { return content.wording(found) }
    }
    return nil
  }

  private func said(
    _ values: [Comparison.Effect.Value], _ subject: Comparison.Effect.Subject,
    _ content: PackContent
  ) -> String {
    let texts = new.wording.texts
    let advice = content.reasoner.model.advice
    let list = subject == .referral ? advice.referral : advice.adaptation
    let names = values.map { value in
      switch value {
      case .result(let id):
        list?.results.first { $0.id == id }.map { content.wording($0.label) } ?? id.text
      case .nothing: texts[.questionNone]
      case .yes: texts[.markYes]
      case .no: texts[.markNo]
      }
    }
    return names.count == 1 ? names[0] : texts(.diffOpen, names.joined(separator: " / "))
  }

  /// Translations of texts that have changed while the translation has not.
  func addStale(to lines: inout PlainLines) {
    let texts = new.wording.texts
    for (language, keys) in staleTranslations {
      lines.addGap()
      lines.add(texts(.diffStale, language), items: keys)
    }
  }
}
