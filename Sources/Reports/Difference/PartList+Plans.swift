import CarePlans
import DecisionModel
import Texts

extension PartList {
  /// What the pack says about plans; nothing when it says nothing.
  mutating func add(_ guide: PlanGuide) {
    if guide.lifeAreas.isEmpty, guide.rules.isEmpty, guide.adaptations.isEmpty { return }
    let words = PlanTexts(wording: wording, guide: guide)
    let orders = [
      Part.Order(name: "order-of-life-areas", ids: guide.lifeAreas.map(\.id.text)),
      Part.Order(name: "order-of-plan-rules", ids: guide.rules.map(\.id.text)),
    ]
    add(
      .planning, "planning", name: "", orders: orders,
      ["adaptations": takenOver(guide, words)])
    for area in guide.lifeAreas {
      let label = wording(area.label)
      add(
        .lifeArea, area.id.text, name: label, on: area.basis,
        ["label": label, "basis": wording.basis(area.basis)])
    }
    for rule in guide.rules { add(rule, words) }
  }

  private mutating func add(_ rule: PlanRule, _ words: PlanTexts) {
    let text = wording(rule.text)
    let finds: TextID =
      switch rule.kind {
      case .missing: .planReportMissing
      case .contradiction: .planReportContradictions
      }
    add(
      .planRule, rule.id.text, name: text, on: rule.basis,
      [
        "finds": wording.texts[finds], "beside": words.name(of: rule.place),
        "when": words.condition(rule.when, of: rule.place.scope), "text": text,
        "basis": wording.basis(rule.basis),
      ])
  }

  /// How results of the model's adaptation are taken over, in the order of the model.
  private func takenOver(_ guide: PlanGuide, _ words: PlanTexts) -> String {
    let results = wording.model.advice.adaptation?.results ?? []
    let pairs = results.compactMap { result in
      guide.adaptations[result.id.text].map { adaptation in
        wording.texts(.diffChange, wording(result.label), words.word(adaptation))
      }
    }
    return pairs.joined(separator: "; ")
  }
}
