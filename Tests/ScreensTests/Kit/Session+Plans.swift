import CarePlans
import DecisionModel
import Reports
import Texts

@testable import Screens

/// Plans that are kept while a test runs.
struct PlanShelf: Sendable {
  /// The plans, by name.
  var plans: [PlanID: PlanHistory] = [:]
  /// Their working copies.
  var drafts: [PlanID: PlanRevision] = [:]
  /// The plans that cannot be read.
  var damaged: [PlanID] = []
  /// What stands in the way of keeping anything.
  var trouble: PlanTrouble?
  /// What stands in the way of listing them.
  var listTrouble: PlanTrouble?
  /// The passphrase that is needed; nil when they are not encrypted, or have been opened.
  var lock: String?
  private var chance = Chance(seed: 1)

  /// Does the work of an effect and says how it went.
  mutating func perform(_ effect: PlanEffect, _ guide: PlanGuide) -> PlanEvent {
    if case .readGuide = effect { return .guideRead(guide) }
    if case .unlock(let secret) = effect {
      guard secret == PlanSecret(lock ?? "") else {
        return .unlockFailed(PlanTrouble(.planFailureWrongPassphrase))
      }
      lock = nil
      return .unlocked
    }
    if case .begin(let beginning) = effect, !beginning.isKept { return begin(beginning) }
    if lock != nil { return .locked(effect) }
    switch effect {
    case .readGuide, .unlock: return .unlocked
    case .begin(let beginning): return trouble.map(PlanEvent.beginFailed) ?? begin(beginning)
    case .keepDraft(let draft):
      if let trouble { return .draftFailed(trouble) }
      drafts[draft.plan] = draft.isSpent ? nil : draft.revision
      return .draftKept(draft.revision.plan)
    case .save(let saving): return save(saving)
    case .list:
      if let listTrouble { return .listFailed(listTrouble) }
      let sorted = plans.values.sorted { $0.plan.label < $1.plan.label }
      return .listed(
        sorted.map { KeptPlan(id: $0.id, isArchived: $0.isArchived, latest: $0.latest) },
        damaged: damaged)
    case .open(let id):
      guard let history = plans[id] else {
        return .failed(id, PlanTrouble(.planFailureNoSuchPlan, [id.text]))
      }
      return .opened(
        PlanOpening(
          history, isKept: true, draft: drafts[id], sitting: .random(using: &chance)))
    case .setArchived(let isArchived, let id):
      plans[id]?.isArchived = isArchived
      return .archived(isArchived, id)
    case .delete(let id):
      plans[id] = nil
      damaged.removeAll { $0 == id }
      return .deleted(id, isErased: true)
    }
  }

  private mutating func begin(_ beginning: PlanBeginning) -> PlanEvent {
    let history = PlanHistory(beginning.plan, day: beginning.day, using: &chance)
    if beginning.isKept { plans[history.id] = history }
    return .began(
      PlanOpening(history, isKept: beginning.isKept, sitting: .random(using: &chance)))
  }

  private mutating func save(_ saving: PlanSaving) -> PlanEvent {
    let revision = saving.history.next(
      saving.plan, kind: saving.kind, day: saving.day, reason: saving.reason,
      review: saving.review, using: &chance)
    guard saving.isKept else { return .saved(revision, of: saving.history.id) }
    if let trouble { return .saveFailed(trouble) }
    guard let kept = plans[saving.history.id] else {
      return .saveFailed(PlanTrouble(.planFailureNoSuchPlan, [saving.history.id.text]))
    }
    guard let grown = kept.adding(revision) else { return .changedElsewhere(saving, kept) }
    plans[saving.history.id] = grown
    drafts[saving.history.id] = nil
    return .saved(revision, of: saving.history.id)
  }
}
