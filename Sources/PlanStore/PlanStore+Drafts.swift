public import CarePlans
public import DecisionModel
import GRDB

/// Working copies: what has been edited since the newest revision, so that a program that is
/// ended loses nothing. A revision is final; a working copy is replaced.
extension PlanStore {
  /// Keeps a working copy, in the place of an earlier state of the same one.
  public func keepDraft(_ draft: PlanRevision, of plan: PlanID) throws(StoreFailure) {
    try perform {
      try queue.write { db in
        guard try RevisionRow.newest(of: plan.text, db) != nil else {
          throw StoreFailure.noSuchPlan(plan)
        }
        let payload = try codec.payload(of: draft, in: plan)
        try RevisionRow(
          id: draft.id.text, plan: plan.text, number: draft.number, payload: payload
        ).keepAsDraft(db)
      }
    }
  }

  /// Drops a working copy; nothing happens when there is none with this name.
  public func dropDraft(_ draft: RevisionID) throws(StoreFailure) {
    try perform {
      try queue.write { db in
        try db.execute(sql: "DELETE FROM draft WHERE id = ?", arguments: [draft.text])
      }
    }
  }

  /// The working copies of a plan, the one that was kept last at the end.
  public func drafts(of plan: PlanID) throws(StoreFailure) -> [PlanRevision] {
    try perform {
      try queue.read { db in
        try RevisionRow.drafts(of: plan.text, db).map(codec.revision)
      }
    }
  }
}
