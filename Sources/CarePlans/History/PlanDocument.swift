/// A plan as it is exchanged between programs and people: one revision of it, or all.
///
/// The shape has a number, ``format``, which rises when a reader of the old shape would
/// misunderstand the new one.
public struct PlanDocument: Hashable, Codable, Sendable {
  /// What a document of this kind says that it is.
  public static let kind = "veiviser-plan"
  /// The number of this shape.
  public static let currentFormat = 1

  /// What it is.
  public let kind: String
  /// The number of the shape.
  public let format: Int
  /// The name of the plan.
  public let plan: PlanID
  /// The revisions, the oldest first; the last one is the plan.
  public let revisions: [PlanRevision]

  /// Makes a document of a history, or of one of its revisions.
  public init(_ history: PlanHistory, only revision: PlanRevision? = nil) {
    kind = Self.kind
    format = Self.currentFormat
    plan = history.id
    revisions = revision.map { [$0] } ?? history.revisions
  }

  /// The history that it holds; nil when its revisions do not follow each other.
  public var history: PlanHistory? { PlanHistory(id: plan, revisions: revisions) }
}
