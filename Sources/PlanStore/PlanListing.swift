public import CarePlans
public import DecisionModel
import GRDB

/// What a list shows of a plan.
public struct PlanSummary: Hashable, Sendable {
  /// The name of the plan.
  public let id: PlanID
  /// Whether it has been put away.
  public let isArchived: Bool
  /// The newest revision.
  public let latest: PlanRevision
}

/// The plans of a place, those that cannot be read apart.
public struct PlanListing: Hashable, Sendable {
  /// What a list shows of every plan whose newest revision can be read.
  public var summaries: [PlanSummary] = []
  /// The plans whose newest revision is damaged or missing.
  public var damaged: [PlanID] = []
}

extension PlanStore {
  /// What a list shows of every plan: its newest revision alone.
  ///
  /// A plan that is damaged hides no other.
  public func listing() throws(StoreFailure) -> PlanListing {
    try perform {
      try queue.read { db in
        var listing = PlanListing()
        let rows = try Row.fetchAll(db, sql: "SELECT id, is_archived FROM plan ORDER BY rowid")
        for row in rows {
          let id = (try? row.checked("id")) ?? ""
          if let summary = try summary(id, row, db) {
            listing.summaries.append(summary)
          } else {
            listing.damaged.append(PlanID(id))
          }
        }
        return listing
      }
    }
  }

  /// What a list shows of a plan; nil when it is damaged.
  private func summary(_ id: String, _ row: Row, _ db: Database) throws -> PlanSummary? {
    do {
      guard let newest = try RevisionRow.newest(of: id, db),
        let latest = try? codec.revision(newest)
      else { return nil }
      return PlanSummary(
        id: PlanID(id), isArchived: try row.checked("is_archived"), latest: latest)
    } catch StoreFailure.damaged {
      return nil
    }
  }
}
