public import CarePlans
public import DecisionModel
import GRDB

extension PlanStore {
  /// Deletes a plan with every revision, for good.
  ///
  /// The file is written anew without it, so that nothing of it can be found in the bytes.
  /// - Returns: whether that is done; it is not while another program is reading, and is then
  ///   done by the next deletion or by ``erase()``.
  @discardableResult
  public func delete(_ plan: PlanID) throws(StoreFailure) -> Bool {
    try perform {
      try queue.write { db in
        try db.execute(sql: "DELETE FROM plan WHERE id = ?", arguments: [plan.text])
        if db.changesCount == 0 { throw StoreFailure.noSuchPlan(plan) }
      }
    }
    return try erase()
  }

  /// Overwrites what was deleted; says whether nothing of it is left in the files.
  @discardableResult
  public func erase() throws(StoreFailure) -> Bool {
    try perform {
      try queue.writeWithoutTransaction { db in
        do {
          try db.execute(sql: "VACUUM")
        } catch let error as DatabaseError where error.resultCode.primaryResultCode == .SQLITE_BUSY
        {
          return false
        }
        let isBusy = try Bool.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        return isBusy == false
      }
    }
  }
}
