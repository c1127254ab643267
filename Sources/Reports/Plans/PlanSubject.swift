public import CarePlans
public import DecisionModel

/// A revision of a plan, with all that a report of it needs.
public struct PlanSubject: Sendable {
  /// The plan with everything that it has been.
  public let history: PlanHistory
  /// The revision that is reported.
  public let revision: PlanRevision
  /// What the pack says about plans.
  public let guide: PlanGuide
  /// How it is put into words.
  public let wording: Wording
  /// Which day it is; nil when nobody said.
  public let today: Day?

  /// Chooses a revision of a plan; the newest one unless another is named.
  public init(
    _ history: PlanHistory, revision: PlanRevision? = nil, guide: PlanGuide, wording: Wording,
    today: Day?
  ) {
    self.history = history
    self.revision = revision ?? history.latest
    self.guide = guide
    self.wording = wording
    self.today = today
  }

  var plan: CarePlan { revision.plan }
  var texts: PlanTexts { PlanTexts(wording: wording, guide: guide) }

  /// What is missing in the plan, and what contradicts.
  var remarks: [PlanRemark] { guide.remarks(on: plan, today: today) }
}
