public import CarePlans
public import DecisionModel
public import Texts

/// What came of work with plans.
public enum PlanEvent: Sendable {
  /// What the pack says about plans was read.
  case guideRead(PlanGuide)
  /// It could not be read, and why.
  case guideFailed(String)
  /// A new plan was begun.
  case began(PlanOpening)
  /// A new plan could not be kept, and why; nothing was written.
  case beginFailed(PlanTrouble)
  /// The working copy is kept.
  case draftKept(CarePlan)
  /// The working copy could not be kept, and why.
  case draftFailed(PlanTrouble)
  /// A revision was saved.
  case saved(PlanRevision, of: PlanID)
  /// A revision could not be saved, and why.
  case saveFailed(PlanTrouble)
  /// Somebody else has saved a newer revision, and the plan as it is kept now.
  case changedElsewhere(PlanSaving, PlanHistory)
  /// The plans that are kept, and those that cannot be read.
  case listed([KeptPlan], damaged: [PlanID])
  /// The plans could not be listed, and why.
  case listFailed(PlanTrouble)
  /// A plan was read.
  case opened(PlanOpening)
  /// A plan could not be read, put away or deleted, and why.
  case failed(PlanID, PlanTrouble)
  /// A plan was put away, or taken out again.
  case archived(Bool, PlanID)
  /// A plan was deleted; says whether nothing of it is left in the files.
  case deleted(PlanID, isErased: Bool)
  /// The plans are encrypted; the work waits for the passphrase.
  case locked(PlanEffect)
  /// The plans are open now.
  case unlocked
  /// The plans could not be opened with what was typed, and why.
  case unlockFailed(PlanTrouble)
}

/// A plan that was begun or read.
public struct PlanOpening: Hashable, Sendable {
  /// The plan with all its revisions.
  public let history: PlanHistory
  /// Whether it is kept on this machine.
  public let isKept: Bool
  /// A working copy that was left behind and goes on from the newest revision.
  public let draft: PlanRevision?
  /// A name that nothing else has, for the working copy of this sitting.
  public let sitting: RevisionID

  /// Puts together a plan that was begun or read.
  public init(
    _ history: PlanHistory, isKept: Bool, draft: PlanRevision? = nil, sitting: RevisionID
  ) {
    self.history = history
    self.isKept = isKept
    self.draft = draft
    self.sitting = sitting
  }
}

/// What a list shows of a plan that is kept.
public struct KeptPlan: Hashable, Sendable {
  /// The name of the plan.
  public let id: PlanID
  /// Whether it has been put away.
  public let isArchived: Bool
  /// Its newest revision.
  public let latest: PlanRevision

  /// Puts together what a list shows of a plan.
  public init(id: PlanID, isArchived: Bool, latest: PlanRevision) {
    self.id = id
    self.isArchived = isArchived
    self.latest = latest
  }
}

/// What went wrong with plans, to be put into words in the language of the moment.
public struct PlanTrouble: Hashable, Sendable {
  /// The sentence.
  public let text: TextID
  /// What is put into it.
  public let values: [String]

  /// Names a sentence and what is put into it.
  public init(_ text: TextID, _ values: [String] = []) {
    self.text = text
    self.values = values
  }

  /// The sentence in a language.
  public func words(_ texts: Catalogue) -> String { texts(text, values: values) }
}
