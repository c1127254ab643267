public import DecisionModel

/// A plan as it was saved once; a revision is never changed or overwritten.
public struct PlanRevision: Hashable, Codable, Sendable {
  /// How a revision came to be.
  public enum Kind: String, PlanChoice {
    /// It is the first one.
    case created
    /// The plan was edited.
    case edited
    /// The plan was looked at again.
    case reviewed
    /// An earlier revision was taken up again.
    case restored
    /// Two copies of the plan were brought together.
    case merged
  }

  /// Its name.
  public let id: RevisionID
  /// Its number within the plan, from 1.
  public let number: Int
  /// The revision that it came from; nil for the first.
  public let parent: RevisionID?
  /// The other revision that it came from, when two copies were brought together.
  public let mergedFrom: RevisionID?
  /// How it came to be.
  public let kind: Kind
  /// The day on which it was saved.
  public let day: Day?
  /// Why, in the professional's own words.
  public let reason: String
  /// What was said at the review, when it was one.
  public let review: PlanReview?
  /// The plan as it was then.
  public let plan: CarePlan

  /// Puts a revision together.
  public init(
    id: RevisionID, number: Int, parent: RevisionID? = nil, mergedFrom: RevisionID? = nil,
    kind: Kind, day: Day?, reason: String = "", review: PlanReview? = nil, plan: CarePlan
  ) {
    self.id = id
    self.number = number
    self.parent = parent
    self.mergedFrom = mergedFrom
    self.kind = kind
    self.day = day
    self.reason = reason
    self.review = review
    self.plan = plan
  }
}

extension PlanRevision {
  /// Everything in it that keeps it from being saved: in the plan, its reason and its review.
  public var saveRefusals: [SaveRefusal] {
    let notes = [reason] + (review?.freeTexts ?? [])
    let marks = notes.flatMap { FreeTextCheck().marks(in: $0) }
      .filter { $0.kind == .identityNumber }
    return plan.saveRefusals + marks.map { .identityNumber(.plan(.notes), $0) }
  }
}
