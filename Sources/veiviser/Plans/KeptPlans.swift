import CarePlans
import DecisionModel
import PlanStore
import Reports
import Screens
import Texts

/// The plans of this machine, as the screens use them: opened when they are first needed.
final class KeptPlans {
  private let place: StorePlace?
  private var store: PlanStore?

  /// Takes the place of the plans; without one they live in memory only.
  init(_ place: StorePlace?) { self.place = place }

  /// Whether there is a place to keep plans.
  var hasPlace: Bool { place != nil }

  /// Does the work of an effect and says how it went, in a language.
  func perform(_ effect: PlanEffect, in language: Language) -> [PlanEvent] {
    do throws(StoreFailure) {
      return [try event(of: effect)]
    } catch .passphraseNeeded {
      return [.locked(effect)]
    } catch {
      return [effect.failed(error, in: language)]
    }
  }

  private func event(of effect: PlanEffect) throws(StoreFailure) -> PlanEvent {
    switch effect {
    case .readGuide: return .guideFailed("")
    case .begin(let beginning): return try begin(beginning)
    case .keepDraft(let draft): return try keep(draft)
    case .save(let saving): return try save(saving)
    case .list: return try list()
    case .open(let plan): return .opened(try opening(of: plan))
    case .setArchived(let isArchived, let plan):
      try opened().setArchived(isArchived, plan)
      return .archived(isArchived, plan)
    case .delete(let plan): return .deleted(plan, isErased: try opened().delete(plan))
    case .unlock(let secret):
      store = try PlanStore(at: try location(), passphrase: Passphrase(secret.bytes))
      return .unlocked
    }
  }

  private func location() throws(StoreFailure) -> StorePlace {
    guard let place else { throw .notAllowed(path: "-", reason: "HOME") }
    return place
  }

  private func opened() throws(StoreFailure) -> PlanStore {
    if let store { return store }
    let opened = try PlanStore(at: try location())
    store = opened
    return opened
  }

  private func begin(_ beginning: PlanBeginning) throws(StoreFailure) -> PlanEvent {
    var generator = SystemRandomNumberGenerator()
    let history = PlanHistory(beginning.plan, day: beginning.day, using: &generator)
    if beginning.isKept { try opened().add(history) }
    return .began(
      PlanOpening(
        history, isKept: beginning.isKept, sitting: .random(using: &generator)))
  }

  private func keep(_ draft: PlanDraft) throws(StoreFailure) -> PlanEvent {
    let store = try opened()
    if draft.isSpent {
      try store.dropDraft(draft.revision.id)
    } else {
      try store.keepDraft(draft.revision, of: draft.plan)
    }
    if let adopted = draft.adopted { try store.dropDraft(adopted) }
    return .draftKept(draft.revision.plan)
  }

  private func save(_ saving: PlanSaving) throws(StoreFailure) -> PlanEvent {
    var generator = SystemRandomNumberGenerator()
    let revision = saving.history.next(
      saving.plan, kind: saving.kind, day: saving.day, reason: saving.reason,
      review: saving.review, using: &generator)
    guard saving.isKept else { return .saved(revision, of: saving.history.id) }
    let store = try opened()
    do throws(StoreFailure) {
      try store.save(revision, of: saving.history.id, dropping: saving.drafts)
    } catch .changedElsewhere {
      return .changedElsewhere(saving, try store.history(of: saving.history.id))
    }
    return .saved(revision, of: saving.history.id)
  }

  /// The plans there are; none where nothing has been kept, and then nothing is made.
  private func list() throws(StoreFailure) -> PlanEvent {
    guard let place else { return .listed([], damaged: []) }
    if store == nil, try !place.exists() { return .listed([], damaged: []) }
    let listing = try opened().listing()
    let kept = listing.summaries.map {
      KeptPlan(id: $0.id, isArchived: $0.isArchived, latest: $0.latest)
    }
    return .listed(kept, damaged: listing.damaged)
  }

  private func opening(of plan: PlanID) throws(StoreFailure) -> PlanOpening {
    var generator = SystemRandomNumberGenerator()
    let store = try opened()
    let history = try store.history(of: plan)
    // A working copy of an older revision is left for the program that made it.
    let draft = try store.drafts(of: plan).last { $0.parent == history.latest.id }
    return PlanOpening(
      history, isKept: true, draft: draft, sitting: .random(using: &generator))
  }
}

extension PlanEffect {
  /// What is reported when the plans cannot be used.
  fileprivate func failed(_ failure: StoreFailure, in language: Language) -> PlanEvent {
    let trouble = failure.trouble(in: language)
    return switch self {
    case .readGuide: .guideFailed("")
    case .begin: .beginFailed(trouble)
    case .keepDraft: .draftFailed(trouble)
    case .save: .saveFailed(trouble)
    case .list: .listFailed(trouble)
    case .open(let plan), .setArchived(_, let plan), .delete(let plan): .failed(plan, trouble)
    case .unlock: .unlockFailed(trouble)
    }
  }
}
