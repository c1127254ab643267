public import DecisionModel

/// A plan with everything that it has been.
public struct PlanHistory: Hashable, Sendable {
  /// The name of the plan.
  public let id: PlanID
  /// Whether it has been put away.
  public var isArchived: Bool
  /// The revisions, the oldest first; never empty.
  public private(set) var revisions: [PlanRevision]

  /// Begins the history of a new plan.
  public init(
    _ plan: CarePlan, day: Day?, reason: String = "",
    using generator: inout some RandomNumberGenerator
  ) {
    let first = PlanRevision(
      id: .random(using: &generator), number: 1, kind: .created, day: day, reason: reason,
      plan: plan)
    id = .random(using: &generator)
    isArchived = false
    revisions = [first]
  }

  /// Puts a history together; nil without a revision, or when their numbers do not rise by one.
  ///
  /// An exported history may lack its oldest revisions, so it need not begin with number 1.
  public init?(id: PlanID, isArchived: Bool = false, revisions: [PlanRevision]) {
    guard let first = revisions.first, first.number >= 1, first.number < Int.max - revisions.count,
      revisions.map(\.number) == Array(first.number..<first.number + revisions.count),
      Set(revisions.map(\.id)).count == revisions.count
    else { return nil }
    self.id = id
    self.isArchived = isArchived
    self.revisions = revisions
  }

  /// The newest revision.
  public var latest: PlanRevision { revisions[revisions.count - 1] }

  /// The plan as it is now.
  public var plan: CarePlan { latest.plan }

  /// The revision with this number.
  public func revision(_ number: Int) -> PlanRevision? { revisions.first { $0.number == number } }

  /// What a new revision would be; it is not added.
  ///
  /// A plan that has not changed gives a revision too, for a review at which all was kept.
  public func next(
    _ plan: CarePlan, kind: PlanRevision.Kind, day: Day?, reason: String = "",
    review: PlanReview? = nil, mergedFrom: RevisionID? = nil,
    using generator: inout some RandomNumberGenerator
  ) -> PlanRevision {
    PlanRevision(
      id: .random(using: &generator), number: latest.number + 1, parent: latest.id,
      mergedFrom: mergedFrom, kind: kind, day: day, reason: reason, review: review, plan: plan)
  }

  /// The history with one more revision; nil when that does not follow the newest one.
  public func adding(_ revision: PlanRevision) -> PlanHistory? {
    guard revision.parent == latest.id else { return nil }
    return PlanHistory(id: id, isArchived: isArchived, revisions: revisions + [revision])
  }

  /// What is different in a revision from the one before it; nil for the first one there is.
  public func changes(in number: Int) -> PlanDifference? {
    guard let new = revision(number), let old = revision(number - 1) else { return nil }
    return PlanDifference(from: old.plan, to: new.plan)
  }
}
