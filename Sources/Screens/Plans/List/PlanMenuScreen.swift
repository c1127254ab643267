import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

/// Everything that can be done with a plan of the list.
struct PlanMenuScreen: ListOfChoices, Hashable {
  /// One thing that can be done.
  enum Row: Hashable, Sendable {
    case editor, review, history, copy, archive, takeOut, delete
  }

  let plan: PlanID
  let rows: [Row]
  var cursor = 0
  var rowCount: Int { rows.count }
  var layer: Layer { .planMenu(self) }

  /// What can be done with a plan; a damaged one, of which nothing is known, can only be deleted.
  init(_ id: PlanID, _ plan: KeptPlan?) {
    self.plan = id
    rows =
      plan.map {
        [.editor, .review, .history, .copy, $0.isArchived ? .takeOut : .archive, .delete]
      }
      ?? [.delete]
  }
}

extension AppState {
  /// The plan with this name, as the list shows it.
  func keptPlan(_ id: PlanID) -> KeptPlan? { plans.kept?.first { $0.id == id } }

  /// Shows what can be done with a plan.
  mutating func openPlanMenu(_ plan: PlanID) {
    layers.append(.planMenu(PlanMenuScreen(plan, keptPlan(plan))))
  }

  /// Does what the selected row says.
  mutating func acceptPlanMenu(_ screen: PlanMenuScreen) -> [Effect] {
    pop()
    switch screen.rows[screen.cursor] {
    case .editor: return show(screen.plan, .editor)
    case .review: return show(screen.plan, .review)
    case .history: return show(screen.plan, .history)
    case .copy: return openPlanStart(copying: keptPlan(screen.plan)?.latest.plan)
    case .archive: return [.plan(.setArchived(true, screen.plan))]
    case .takeOut: return [.plan(.setArchived(false, screen.plan))]
    case .delete:
      layers.append(.confirm(ConfirmScreen(question: .deletePlan(screen.plan))))
      return []
    }
  }

  /// The question whether a plan is to be deleted, with what will be gone.
  func deletionQuestion(_ plan: PlanID) -> String {
    let texts = content.wording.texts
    guard let kept = keptPlan(plan) else {
      return texts(.planShelfAskDeleteDamaged, String(plan.text.prefix(8)))
    }
    return texts(
      .planShelfAskDelete, kept.latest.plan.label, String(kept.latest.number))
  }

  /// What the choice looks like.
  func planMenuChrome(_ screen: PlanMenuScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    var body = Body()
    if keptPlan(screen.plan) == nil {
      body.add(
        set.paragraph(texts(.planShelfDamaged, String(screen.plan.text.prefix(8))), .warning))
      body.add()
    }
    let rows = screen.rows.map { (texts[$0.text], texts[$0.help]) }
    body.add(choices: rows, selected: screen.cursor, set)
    let label = keptPlan(screen.plan)?.latest.plan.label
    return Chrome(
      heading: label.map { texts(.planHeading, $0) } ?? texts[.planShelfHeading], body: body)
  }
}

extension PlanMenuScreen.Row {
  fileprivate var text: TextID {
    switch self {
    case .editor: .planShelfOpen
    case .review: .planShelfReview
    case .history: .planShelfHistory
    case .copy: .planShelfCopy
    case .archive: .planShelfArchive
    case .takeOut: .planShelfTakeOut
    case .delete: .planShelfDelete
    }
  }

  fileprivate var help: TextID {
    switch self {
    case .editor: .planShelfOpenHelp
    case .review: .planShelfReviewHelp
    case .history: .planShelfHistoryHelp
    case .copy: .planShelfCopyHelp
    case .archive: .planShelfArchiveHelp
    case .takeOut: .planShelfTakeOutHelp
    case .delete: .planShelfDeleteHelp
    }
  }
}
