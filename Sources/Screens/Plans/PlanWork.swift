import CarePlans
import DecisionModel

/// What the screens know about plans.
struct PlanWork: Sendable {
  /// Where plans live.
  enum Home: Hashable, Sendable {
    /// Only in the memory of the program; gone at exit.
    case memory
    /// On this machine.
    case kept
  }

  /// Where plans live; nil until somebody has chosen.
  var home: Home?
  /// What the pack says about plans, once it has been read.
  var guide: PlanGuide?
  /// The plan that is worked on.
  var open: OpenPlan?
  /// The plans that are kept, once they have been listed.
  var kept: [KeptPlan]?
  /// The plans that are kept and cannot be read.
  var damaged: [PlanID] = []
  /// Why the plans could not be listed.
  var listTrouble: PlanTrouble?
  /// How a plan is shown when it has been read.
  var way = Way.editor
  /// What is done when the open plan has been saved.
  var afterSaving = AfterSaving.stay

  /// What is done when the open plan has been saved.
  enum AfterSaving: Hashable, Sendable {
    case stay, quit
  }

  /// The ways in which a plan is shown.
  enum Way: Hashable, Sendable {
    case editor, review, history
  }
}

/// A plan that is worked on, with what it was before, for undo.
struct OpenPlan: Sendable {
  /// The plan with every revision that has been saved.
  var history: PlanHistory
  /// Whether it is kept on this machine.
  let isKept: Bool
  /// The name of the working copy of this sitting.
  let sitting: RevisionID
  /// A working copy of an earlier sitting that this one goes on from, until it has been replaced.
  var adopted: RevisionID?
  /// The plan as it is now.
  private(set) var present: CarePlan
  /// Earlier states, for undo.
  private(set) var past: [CarePlan] = []
  /// Undone states, for redo.
  private(set) var future: [CarePlan] = []
  /// What is certain to survive the end of the program: the working copy that was kept last.
  var safe: CarePlan
  /// The answers of the walk that it was opened from, if it was.
  var answers: Answers?

  init(_ opening: PlanOpening) {
    history = opening.history
    isKept = opening.isKept
    sitting = opening.sitting
    let draft = opening.draft.flatMap { $0.plan == opening.history.plan ? nil : $0 }
    adopted = opening.draft?.id
    present = draft?.plan ?? opening.history.plan
    safe = present
  }

  /// Whether something has been edited since the newest revision.
  var isChanged: Bool { present != history.plan }

  /// Whether something would be lost if the program ended now.
  var isAtRisk: Bool { !isKept || present != safe }

  /// The plan as a revision: the newest one, or what the next would be.
  var revision: PlanRevision {
    guard isChanged else { return history.latest }
    return PlanRevision(
      id: sitting, number: history.latest.number + 1, parent: history.latest.id, kind: .edited,
      day: history.latest.day, plan: present)
  }

  /// Changes the plan and remembers how it was; says whether it has become another.
  mutating func change(to plan: CarePlan) -> Bool {
    guard plan != present else { return false }
    past.append(present)
    future = []
    present = plan
    return true
  }

  /// Takes back that a part was added, as if it had never been there.
  mutating func forgetAdding(_ part: PlanEditorScreen.Part) {
    if let before = past.last, !before.elements(of: part.list).contains(part.id) {
      present = before
      past.removeLast()
    } else {
      var plan = present
      plan.remove(part.id, from: part.list)
      _ = change(to: plan)
    }
  }

  /// Takes the last change back.
  mutating func undo() {
    guard let plan = past.popLast() else { return }
    future.append(present)
    present = plan
  }

  /// Does again what was taken back.
  mutating func redo() {
    guard let plan = future.popLast() else { return }
    past.append(present)
    present = plan
  }

  /// Takes note of a revision that was saved; the earlier states stay for undo.
  mutating func note(_ revision: PlanRevision) {
    guard let grown = history.adding(revision) else { return }
    history = grown
    adopted = nil
    safe = revision.plan
  }

  /// Goes on from what somebody else has saved, with both sides brought together.
  mutating func rebase(onto newer: PlanHistory, _ merged: CarePlan) {
    history = newer
    _ = change(to: merged)
  }

  /// The working copy to be kept.
  func draft(day: Day?) -> PlanDraft {
    let revision = PlanRevision(
      id: sitting, number: history.latest.number + 1, parent: history.latest.id, kind: .edited,
      day: day, plan: present)
    return PlanDraft(
      plan: history.id, revision: revision, isSpent: !isChanged, adopted: adopted)
  }
}
