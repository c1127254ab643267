public import DecisionModel

/// A training case of which two packs say something different.
public struct CaseMove: Hashable, Sendable {
  /// What a pack says about a case, by name.
  public struct Said: Hashable, Sendable {
    /// Every outcome that is shown, the first one first.
    public let readings: [Outcome.ID]
    /// The outcome that comes first.
    public let first: Outcome.ID?
    /// The referral; several when it is not certain.
    public let referral: [RuleList.Result.ID]
    /// The adaptation of the first reading; several when it is not certain.
    public let adaptation: [RuleList.Result.ID]
    /// The flags that are raised.
    public let flags: [Flag.ID]
    /// Whether a hold is in force.
    public let isHeld: Bool
    /// The duties that apply.
    public let duties: [Statement.ID]
  }

  /// The case.
  public let id: TrainingCase.ID
  /// A few words that tell it from the others.
  public let title: Phrase
  /// Whether only the new pack has it, so that its answers are taken from there.
  public let isNew: Bool
  /// What the old pack says.
  public let old: Said
  /// What the new pack says.
  public let new: Said
  /// The questions of its answers that the other pack does not know.
  public let leftOut: [Question.ID]

  /// Every case of either pack of which they say something different.
  ///
  /// Of a case that both have, the answers of the new one are taken.
  static func all(from old: PackContent, to new: PackContent) -> [CaseMove] {
    let ids = Set(new.cases.map(\.id))
    let before = Set(old.cases.map(\.id))
    let added = new.cases.map { ($0, new, old, !before.contains($0.id)) }
    let gone = old.cases.filter { !ids.contains($0.id) }.map { ($0, old, new, false) }
    return (added + gone).compactMap { item, own, other, isNew in
      let (answers, leftOut) = item.answers.carried(
        from: own.reasoner.model, to: other.reasoner.model)
      let said = [Said(item.answers, own.reasoner), Said(answers, other.reasoner)]
      guard said[0] != said[1] else { return nil }
      let isOwnNew = ids.contains(item.id)
      return CaseMove(
        id: item.id, title: item.title, isNew: isNew, old: said[isOwnNew ? 1 : 0],
        new: said[isOwnNew ? 0 : 1], leftOut: leftOut)
    }
  }
}

extension CaseMove.Said {
  fileprivate init(_ answers: Answers, _ reasoner: Reasoner) {
    let decision = reasoner.decide(answers)
    let model = reasoner.model
    func results(_ choice: Decision.Choice?, _ list: RuleList?) -> [RuleList.Result.ID] {
      guard let choice, let list else { return [] }
      return choice.results.map { list.results[$0].id }
    }
    let main = decision.readings.first
    self.init(
      readings: decision.readings.map { model.outcomes[$0.outcome].id },
      first: decision.first.map { model.outcomes[$0].id },
      referral: results(decision.referral, model.advice.referral),
      adaptation: results(main?.adaptation, model.advice.adaptation),
      flags: decision.certainFlags.map { model.advice.flags[$0].id }, isHeld: decision.isHeld,
      duties: decision.duties.map { model.advice.duties[$0].id })
  }
}
