import CarePlans
import DecisionModel
import Reports
import Texts

extension AppState {
  /// A way to enter what a field of the open plan holds.
  func edit(of field: PlanField) -> FieldEdit? {
    guard let plan = plans.open?.present, let value = plan.value(of: field) else { return nil }
    let text = planTexts.value(value, of: field, in: plan)
    return FieldEdit(field: field, input: input(of: field, value, text, plan), before: text)
  }

  /// Lists what can be chosen again, after the offers or the language have changed.
  ///
  /// What is typed stays, and so does the selected row.
  mutating func refreshEdit() {
    guard case .planEditor(var screen) = top, let edit = screen.edit,
      let fresh = self.edit(of: edit.field)
    else { return }
    switch (edit.input, fresh.input) {
    case (.choice(_, let cursor), .choice(let options, _)):
      screen.edit?.input = .choice(options, cursor: cursor)
    case (.picker(let old), .picker(var new)):
      if !old.list.field.value.isEmpty { new.paste(old.list.field.value) }
      new.select(old.list.cursor)
      screen.edit?.input = .picker(new)
    default: return
    }
    top = .planEditor(screen)
  }

  private func input(
    of field: PlanField, _ value: FieldValue, _ text: String, _ plan: CarePlan
  ) -> FieldEdit.Input {
    switch field.kind {
    case .line(let limit):
      return .text(TextArea(text, limit: limit, hasLines: false))
    case .text(let limit):
      return .text(TextArea(text, limit: limit, hasLines: true))
    case .day:
      return .text(TextArea(text, limit: 40, hasLines: false))
    case .choice(let words):
      let options = words.map { word in
        FieldEdit.Option(
          value: .choice(word),
          label: planTexts.value(.choice(word), of: field, in: plan))
      }
      return choice(options, value)
    case .number(let range):
      let options = range.map { FieldEdit.Option(value: .number($0), label: String($0)) }
      return choice(options, value)
    case .step:
      let options = plan.steps.reversed().map {
        FieldEdit.Option(value: .step($0.id), label: $0.text)
      }
      return choice(options, value)
    case .reference(let kind):
      let options = options(of: kind)
      if kind == .outcome || kind == .departureReason { return choice(options, value) }
      return .picker(FieldPicker(options, takesFreeText: true))
    }
  }

  private func choice(_ options: [FieldEdit.Option], _ value: FieldValue) -> FieldEdit.Input {
    .choice(options, cursor: options.firstIndex { $0.value.isSame(as: value) } ?? 0)
  }

  /// What a field can refer to.
  private func options(of kind: Reference.Kind) -> [FieldEdit.Option] {
    let (wording, advice) = (content.wording, content.model.advice)
    switch kind {
    case .outcome:
      let suggested = plans.open?.present.origin?.suggested?.id
      return content.model.suggestions.map { index in
        let id = content.model.outcomes[index].id.text
        return option(
          id, wording.outcome(index),
          help: id == suggested ? wording.texts[.departureSuggested] : "")
      }
    case .departureReason:
      return advice.departures.map { option($0.id.text, wording($0.label)) }
    case .lifeArea:
      return (plans.guide?.lifeAreas ?? []).map { option($0.id.text, wording($0.label)) }
    case .duty:
      return advice.duties.map { option($0.id.text, wording($0.text)) }
    case .offer: return offerOptions
    }
  }

  /// The offers, those that fit the case first.
  private var offerOptions: [FieldEdit.Option] {
    guard let catalogue = content.offers else { return [] }
    let fits =
      hasCase
      ? catalogue.suggestions(
        for: decision, chosen: present.departure?.outcome, in: content.model
      ).map(\.offer.id) : []
    let rank = Dictionary(
      fits.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = catalogue.offers.enumerated().sorted { a, b in
      (rank[a.element.id] ?? Int.max, a.offset) < (rank[b.element.id] ?? Int.max, b.offset)
    }
    return sorted.map { _, offer in
      let help = rank[offer.id] == nil ? "" : content.wording.texts[.offersFits]
      return option(offer.id.text, content.wording(offer.name), help: help)
    }
  }

  private func option(_ id: String, _ name: String, help: String = "") -> FieldEdit.Option {
    FieldEdit.Option(value: .reference(Reference(id: id, name: name)), label: name, help: help)
  }
}

extension FieldValue {
  /// Whether both mean the same; the name of something of the model may have changed.
  fileprivate func isSame(as other: FieldValue) -> Bool {
    if case .reference(let mine?) = self, case .reference(let other?) = other, mine.id != nil {
      return mine.id == other.id
    }
    return self == other
  }
}
