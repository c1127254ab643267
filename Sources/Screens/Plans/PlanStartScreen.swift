import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

/// What is asked before a new plan: where plans live, once, and what this one is called.
struct PlanStartScreen: Hashable, Sendable {
  /// What is being asked.
  enum Step: Hashable, Sendable {
    case home, label
  }

  var step: Step
  var cursor = 0
  var field = TextField()
  /// The plan that the new one takes its content from; nil for one that begins otherwise.
  var original: CarePlan?

  init(isHomeKnown: Bool) { step = isHomeKnown ? .label : .home }

  /// The number of rows that can be chosen.
  var rowCount: Int { step == .home ? 2 : 0 }

  /// Takes a key that belongs to typing.
  mutating func take(_ key: Key) -> Bool { step == .label && field.take(key) }
}

extension AppState {
  /// Takes the choice, or begins the plan.
  mutating func acceptPlanStart(_ screen: PlanStartScreen) -> [Effect] {
    var screen = screen
    let texts = content.wording.texts
    guard screen.step == .label else {
      plans.home = screen.cursor == 0 ? .kept : .memory
      screen.step = .label
      top = .planStart(screen)
      return []
    }
    let label = screen.field.value.trimmed
    guard !label.isEmpty else {
      message = texts[.planLabelNeeded]
      return []
    }
    if let mark = FreeTextCheck().marks(in: label).first {
      message = texts[mark.kind == .identityNumber ? .planLabelIdentity : .planLabelContact]
      return []
    }
    var plan = screen.original?.copied(label: "") ?? newPlan(label: "")
    do throws(EditRefusal) {
      try plan.set(.plan(.label), to: .text(label))
    } catch {
      message = planTexts.words(error, texts)
      return []
    }
    let beginning = PlanBeginning(
      plan, isKept: plans.home == .kept, day: content.setting.today)
    return [.plan(.begin(beginning))]
  }

  /// Goes from the name back to where plans live.
  mutating func stepBack(inPlanStart screen: PlanStartScreen) -> Bool {
    guard screen.step == .label, content.allowance.plans == .kept else { return false }
    var screen = screen
    (screen.step, screen.cursor) = (.home, plans.home == .memory ? 1 : 0)
    plans.home = nil
    top = .planStart(screen)
    return true
  }

  /// What the questions look like.
  func planStartChrome(_ screen: PlanStartScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    var body = Body()
    if let open = plans.open, !open.isKept {
      let text = texts(.planReplaces, open.present.label)
      body.add(set.paragraph(text, .warning))
      body.add()
    }
    switch screen.step {
    case .home:
      body.add(set.paragraph(texts[.planHome], .heading))
      body.add()
      let rows = [
        (texts[.planHomeKept], texts[.planHomeKeptHelp]),
        (texts[.planHomeMemory], texts[.planHomeMemoryHelp]),
      ]
      body.add(choices: rows, selected: screen.cursor, set)
    case .label:
      body.add(set.paragraph(texts[.planLabel], .heading))
      body.add()
      let window = screen.field.window(columns: max(1, set.columns - 2))
      body.addSelected(
        [Line(set.fold(window.text) + " ", .field, at: 2)], cursor: 2 + window.cursor,
        isVisible: true)
      body.add()
      body.add(set.paragraph(texts[.planLabelHelp], .muted))
      let home: TextID = plans.home == .kept ? .planLivesKept : .planLivesMemory
      body.add(set.paragraph(texts[home], .muted))
    }
    return Chrome(heading: texts[.planNew], body: body)
  }
}
