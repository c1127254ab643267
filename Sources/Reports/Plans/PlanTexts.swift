public import CarePlans
public import DecisionModel
import Texts

/// Puts fields of plans and what they hold into words.
public struct PlanTexts: Sendable {
  let wording: Wording
  let guide: PlanGuide

  /// Takes the words of the program and of a model, and what the pack says about plans.
  public init(wording: Wording, guide: PlanGuide) {
    self.wording = wording
    self.guide = guide
  }

  var texts: Catalogue { wording.texts }

  private func text(_ section: String, _ key: String) -> String {
    TextID(key: "\(section).\(key)").map { texts[$0] } ?? key
  }

  /// What a field is called.
  public func name(of field: PlanField) -> String {
    guard let place = field.place else { return text("plan-field", field.name) }
    return text("plan-part", "\(place.list.rawValue)-\(field.name)")
  }

  /// What a list is called.
  public func name(of list: PlanList) -> String { text("plan-list", list.rawValue) }

  /// What a section is called.
  public func name(of section: PlanSection) -> String { text("plan-section", section.rawValue) }

  /// A word of a choice.
  public func word(_ choice: some PlanChoice) -> String {
    text("plan-choice", "\(PlanTexts.prefix(of: type(of: choice)))-\(choice.rawValue)")
  }

  /// What a field holds, in words; empty when it holds nothing.
  public func value(_ value: FieldValue, of field: PlanField, in plan: CarePlan) -> String {
    switch value {
    case .text(let text): return text
    case .choice(let word):
      guard case .choice(let words) = field.kind else { return word }
      return text("plan-choice", "\(PlanTexts.prefix(of: words))-\(word)")
    case .day(let day): return day.map(self.day) ?? ""
    case .number(let number): return number.map(String.init) ?? ""
    case .reference(let reference):
      guard case .reference(let kind) = field.kind else { return reference?.name ?? "" }
      return reference.map { name($0, kind) } ?? ""
    case .step(let id): return plan.steps.first { $0.id == id }?.text ?? ""
    }
  }

  /// A day in words: its number, its month and its year.
  public func day(_ day: Day) -> String {
    let months = texts[.planReportMonths].split(separator: ",")
    guard months.count == 12 else { return day.description }
    return texts(
      .planReportDate, String(day.day), String(months[day.month - 1]), String(day.year))
  }

  /// What something of the model is called now, in this language; else what it was called.
  public func name(_ reference: Reference, _ kind: Reference.Kind) -> String {
    guard let id = reference.id, let phrase = phrase(id, kind) else { return reference.name }
    return wording(phrase)
  }

  private func phrase(_ id: String, _ kind: Reference.Kind) -> Phrase? {
    let advice = wording.model.advice
    switch kind {
    case .outcome: return wording.model.outcomes.first { $0.id.text == id }?.name
    case .departureReason: return advice.departures.first { $0.id.text == id }?.label
    case .lifeArea: return guide.lifeAreas.first { $0.id.text == id }?.label
    case .duty:
      return advice.duties.first { $0.id.text == id }?.text
        ?? advice.flags.first { $0.id.text == id }?.name
    // Offers are read apart from the model, and keep the name that they had.
    case .offer: return nil
    }
  }
}

extension PlanTexts {
  private static let prefixes: [(words: [String], prefix: String)] = [
    (words(PlanStage.self), "stage"), (words(PlanAdaptation.self), "adaptation"),
    (words(PlanOffering.self), "offering"), (words(PlanConsent.self), "consent"),
    (words(PlanChildren.self), "children"), (words(PlanAnswer.self), "answer"),
    (words(PlanGoalState.self), "goal"), (words(PlanComponentState.self), "component"),
    (words(PlanAtReview.self), "at-review"), (words(PlanDutyState.self), "duty"),
    (words(PlanReview.Direction.self), "direction"),
    (words(PlanReview.Judgement.self), "judgement"), (words(PlanRevision.Kind.self), "kind"),
  ]

  private static func words<Choice: PlanChoice>(_ type: Choice.Type) -> [String] {
    type.allCases.map(\.rawValue)
  }

  private static func prefix(of words: [String]) -> String {
    prefixes.first { $0.words == words }?.prefix ?? ""
  }

  private static func prefix<Choice: PlanChoice>(of type: Choice.Type) -> String {
    prefix(of: words(type))
  }
}
