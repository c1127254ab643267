public import CarePlans
public import DecisionModel

/// Work with plans that has to happen outside of the screens.
public enum PlanEffect: Hashable, Sendable {
  /// Read what the pack says about plans, and report back.
  case readGuide
  /// Begin the history of a new plan, keep it on this machine if that is wanted, and report back.
  case begin(PlanBeginning)
  /// Keep the working copy of a plan, so that nothing is lost when the program is ended.
  case keepDraft(PlanDraft)
  /// Save a new revision, and report back.
  case save(PlanSaving)
  /// Find out which plans are kept, and report back.
  case list
  /// Read a plan with all its revisions and its working copy, and report back.
  case open(PlanID)
  /// Put a plan away, or take it out again, and report back.
  case setArchived(Bool, PlanID)
  /// Delete a plan for good, and report back.
  case delete(PlanID)
  /// Open the plans with a passphrase, and report back.
  case unlock(PlanSecret)
}

/// A plan that is about to be begun.
public struct PlanBeginning: Hashable, Sendable {
  /// The plan.
  public let plan: CarePlan
  /// Whether it is kept on this machine.
  public let isKept: Bool
  /// Which day it is.
  public let day: Day?

  /// Puts together what is needed to begin a plan.
  public init(_ plan: CarePlan, isKept: Bool, day: Day?) {
    self.plan = plan
    self.isKept = isKept
    self.day = day
  }
}

/// The working copy of a plan: what has been edited since its newest revision.
public struct PlanDraft: Hashable, Sendable {
  /// The plan that it belongs to.
  public let plan: PlanID
  /// The working copy, as the revision that it would become.
  public let revision: PlanRevision
  /// Whether there is nothing to keep, because it is as the newest revision.
  public let isSpent: Bool
  /// An earlier working copy that this one goes on from.
  public let adopted: RevisionID?
}

/// A new revision that is about to be saved.
public struct PlanSaving: Hashable, Sendable {
  /// The plan as it was saved until now.
  public let history: PlanHistory
  /// The plan as it is.
  public let plan: CarePlan
  /// How the revision comes to be.
  public let kind: PlanRevision.Kind
  /// Why, in the professional's own words.
  public let reason: String
  /// What was said at the review, when it is one.
  public let review: PlanReview?
  /// Which day it is.
  public let day: Day?
  /// Whether it is kept on this machine.
  public let isKept: Bool
  /// The working copies that are not needed any more.
  public let drafts: [RevisionID]
}

/// A passphrase on its way to the plans; it shows itself to nobody.
public struct PlanSecret: Hashable, Sendable {
  /// What was typed.
  public let bytes: [UInt8]

  /// Takes what was typed.
  public init(_ text: String) { bytes = Array(text.utf8) }
}

extension PlanSecret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Nothing of the secret.
  public var description: String { "…" }
  /// Nothing of the secret.
  public var debugDescription: String { "…" }
  /// Nothing of the secret.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
