import CarePlans
import DecisionModel
import Reports
import Texts

extension AppState {
  /// Takes note of what came of work with plans.
  mutating func take(_ event: PlanEvent) -> [Effect] {
    let texts = content.wording.texts
    switch event {
    case .guideRead(let guide): plans.guide = guide
    case .guideFailed(let reason):
      plans.guide = PlanGuide()
      message = reason
    case .began(let opening): return arrive(in: opening)
    case .beginFailed(let trouble): message = texts(.planNotBegun, trouble.words(texts))
    case .draftKept(let plan):
      plans.open?.safe = plan
      plans.open?.adopted = nil
    case .draftFailed(let trouble): message = texts(.planNotKept, trouble.words(texts))
    case .saved(let revision, let plan): return note(revision, of: plan)
    case .saveFailed(let trouble):
      plans.afterSaving = .stay
      message = texts(.planNotKept, trouble.words(texts))
      showEditor()
    case .changedElsewhere(let saving, let newer): return bringTogether(saving, newer)
    case .listed(let kept, let damaged):
      (plans.kept, plans.damaged, plans.listTrouble) = (kept, damaged, nil)
    case .listFailed(let trouble): plans.listTrouble = trouble
    case .failed(_, let trouble): message = trouble.words(texts)
    case .opened(let opening): return arrive(in: opening)
    case .archived(let isArchived, _):
      message = texts[isArchived ? .planShelfArchived : .planShelfTakenOut]
      return [.plan(.list)]
    case .deleted(let plan, let isErased):
      if plans.open?.history.id == plan { plans.open = nil }
      message = texts[isErased ? .planShelfDeleted : .planShelfDeletedLater]
      return [.plan(.list)]
    case .locked(let effect): layers.append(.passphrase(PassphraseScreen(waiting: effect)))
    case .unlocked: return goOnUnlocked()
    case .unlockFailed(let trouble): message = trouble.words(texts)
    }
    return []
  }

  /// Opens the editor with a plan that was begun or read.
  private mutating func arrive(in opening: PlanOpening) -> [Effect] {
    var open = OpenPlan(opening)
    if case .planStart = top {
      pop()
      open.answers = isStart ? nil : present.answers
    }
    plans.open = open
    if open.isChanged { message = content.wording.texts[.planDraftFound] }
    let way = plans.way
    plans.way = .editor
    return show(way)
  }

  private mutating func note(_ revision: PlanRevision, of plan: PlanID) -> [Effect] {
    guard plans.open?.history.id == plan else { return [] }
    plans.open?.note(revision)
    closeReview(revision)
    let isKept = plans.open?.isKept == true
    message = content.wording.texts(
      isKept ? .planSaved : .planSavedInMemory, String(revision.number))
    defer { plans.afterSaving = .stay }
    return plans.afterSaving == .quit ? leave() : listAgain()
  }

  /// Reads the list of plans again where it lies below.
  private func listAgain() -> [Effect] {
    let isListed = layers.contains {
      if case .planList = $0 { return true }
      return false
    }
    return isListed ? [.plan(.list)] : []
  }

  /// Brings the plan together with what somebody else has saved in the meantime.
  ///
  /// What both have changed is kept as it is here, and both are in the history.
  private mutating func bringTogether(
    _ saving: PlanSaving, _ newer: PlanHistory
  ) -> [Effect] {
    plans.afterSaving = .stay
    guard plans.open?.history.id == newer.id else { return [] }
    let merge = PlanMerge(
      base: saving.history.plan, ours: saving.plan, theirs: newer.plan, preferring: .ours)
    plans.open?.rebase(onto: newer, merge.plan)
    message = content.wording.texts(.planBroughtTogether, String(merge.conflicts.count))
    showEditor()
    return keepDraft()
  }

  /// Shows the editor again when the plan was left before it was known that it is not saved.
  private mutating func showEditor() {
    let isShown = layers.contains {
      switch $0 {
      case .planEditor, .planReview: true
      default: false
      }
    }
    if !isShown { layers.append(.planEditor(PlanEditorScreen())) }
  }

  private mutating func goOnUnlocked() -> [Effect] {
    guard case .passphrase(let screen) = top else { return [] }
    pop()
    return [.plan(screen.waiting)]
  }
}
