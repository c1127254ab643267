public import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

extension AppState {
  /// The words for plans.
  var planTexts: PlanTexts {
    PlanTexts(wording: content.wording, guide: plans.guide ?? PlanGuide())
  }

  /// Opens what `p` stands for: the plan of this walk, or the plans there are.
  mutating func openPlans() -> [Effect] {
    if isStart { return openPlanList() }
    if plans.open?.answers == present.answers, plans.open != nil { return openEditor() }
    return openPlanStart()
  }

  /// Asks where a new plan lives and what it is called.
  mutating func openPlanStart(copying original: CarePlan? = nil) -> [Effect] {
    if content.allowance.plans == .inMemory { plans.home = .memory }
    var screen = PlanStartScreen(isHomeKnown: plans.home != nil)
    screen.original = original
    layers.append(.planStart(screen))
    return plans.guide == nil ? [.plan(.readGuide)] : []
  }

  /// Shows the open plan.
  mutating func openEditor() -> [Effect] {
    layers.append(.planEditor(PlanEditorScreen()))
    return plans.guide == nil ? [.plan(.readGuide)] : []
  }

  /// A new plan: from the walk, when it has come to a suggestion, or an empty one.
  func newPlan(label: String) -> CarePlan {
    guard conclusionBelow == .suggestion else { return CarePlan(label: label) }
    let start = PlanStart(
      model: content.model, contentHash: content.contentHash, answers: present.answers,
      decision: decision, departure: present.departure, setting: content.setting)
    return CarePlan(
      label: label, from: start, guide: plans.guide ?? PlanGuide(), in: PlanWords(content.wording))
  }

  /// What the walk below a screen about plans has come to.
  private var conclusionBelow: Conclusion? {
    var below = self
    while below.layers.count > 1, below.top.isAboutPlans { below.pop() }
    return below.conclusion
  }

  /// Whether the start screen is in front.
  var isStart: Bool {
    if case .start = top { return true }
    return false
  }

  /// Whether plans can be made and shown.
  var hasPlans: Bool { content.allowance.plans != .off }
}

extension AppState {
  /// Changes the open plan, remembers how it was, and keeps the working copy.
  mutating func changePlan(
    _ body: (inout CarePlan) throws(EditRefusal) -> Void
  ) throws(EditRefusal) -> [Effect] {
    guard var plan = plans.open?.present else { return [] }
    try body(&plan)
    guard plans.open?.change(to: plan) == true else { return [] }
    return keepDraft()
  }

  /// Takes back the last change of the open plan, or does it again.
  mutating func travelInPlan(back: Bool) -> [Effect] {
    if back { plans.open?.undo() } else { plans.open?.redo() }
    return keepDraft()
  }

  /// Keeps the working copy of a plan that lives on this machine.
  func keepDraft() -> [Effect] {
    guard let open = plans.open, open.isKept, open.present != open.safe,
      !open.present.hasIdentityNumber
    else { return [] }
    return [.plan(.keepDraft(open.draft(day: content.setting.today)))]
  }

  /// Saves the open plan as a new revision; it must have no refusals.
  func savePlan(
    _ kind: PlanRevision.Kind = .edited, reason: String = "", review: PlanReview? = nil
  ) -> [Effect] {
    guard let open = plans.open else { return [] }
    let saving = PlanSaving(
      history: open.history, plan: open.present, kind: kind, reason: reason, review: review,
      day: content.setting.today, isKept: open.isKept,
      drafts: [open.sitting, open.adopted].compactMap(\.self))
    return [.plan(.save(saving))]
  }

  /// What must be done before the program ends, whatever ends it; nothing is asked any more.
  ///
  /// Text that is being typed counts as entered, unless it must not be kept.
  public mutating func partingEffects() -> [Effect] {
    enterTypedText()
    return keepDraft()
  }

  /// Whether a plan would be lost if the program ended.
  var wouldLosePlan: Bool { plans.open?.isAtRisk == true || isReviewBegun }

  private var isReviewBegun: Bool {
    layers.contains {
      if case .planReview(let screen) = $0 { return screen.isBegun }
      return false
    }
  }
}

extension CarePlan {
  /// Whether an identity number stands anywhere in it, which must never be written anywhere.
  var hasIdentityNumber: Bool {
    saveRefusals.contains {
      if case .identityNumber = $0 { return true }
      return false
    }
  }
}

extension Layer {
  /// Whether it is about plans; what is pressed there is nobody's business.
  var isAboutPlans: Bool {
    switch self {
    case .planStart, .planEditor, .passphrase, .planExport, .planList, .planMenu, .planReview,
      .planHistory:
      true
    case .start, .walk, .offers, .reading, .answers, .map, .departure, .file, .confirm,
      .municipality, .reference, .commands, .workshopMenu, .workshop, .agenda, .roomExport,
      .training:
      false
    }
  }
}

extension AppState {
  /// Whether an event happens in plans or leads into them, so that no record may hold it.
  ///
  /// A replay has no plans, so what leads out of them is left out as well.
  public func isAboutPlans(_ event: Event) -> Bool {
    if case .resized = event { return false }
    if layers.contains(where: \.isAboutPlans) { return true }
    var trial = self
    _ = update(&trial, .terminal(event))
    return trial.layers.contains(where: \.isAboutPlans)
  }
}

extension AppState {
  /// Whether the form of a plan is in front, and no field of it is being edited.
  var isEditing: Bool {
    if case .planEditor(let screen) = top { return screen.edit == nil }
    return false
  }

  /// Whether the whole plan is in front, and not one of its parts.
  var isInForm: Bool {
    if case .planEditor(let screen) = top { return screen.part == nil && screen.edit == nil }
    return false
  }

  /// Saves a plan that lives on this machine before the program is left; nil where it need not be.
  mutating func saveBeforeLeaving() -> [Effect]? {
    guard let open = plans.open, open.isKept, open.isChanged, plans.afterSaving == .stay,
      open.present.saveRefusals.isEmpty, open.present == open.safe
    else { return nil }
    plans.afterSaving = .quit
    return savePlan()
  }
}
