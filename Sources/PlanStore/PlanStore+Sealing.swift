import CarePlans
import DecisionModel
import FoundationEssentials
import GRDB

extension PlanStore {
  /// Whether the plans are encrypted.
  public var isSealed: Bool { codec.cipher != nil }

  /// Encrypts every plan with another passphrase, or with none; returns the store as it is then.
  ///
  /// What was kept before is overwritten and cannot be found in the file any more.
  public func sealed(
    with passphrase: Passphrase?, _ recipe: KeyRecipe
  ) throws(StoreFailure) -> PlanStore {
    let changed = try perform { () -> PlanStore in
      let made = try passphrase.map { try Seal.make(recipe, $0) }
      let codec = Codec(cipher: made?.1)
      try queue.write { db in
        let rows = try RevisionRow.fetchAll(db, sql: "SELECT * FROM revision ORDER BY rowid")
        // Revisions cannot be changed, so they are put in anew.
        try db.execute(sql: "DELETE FROM revision")
        for row in rows {
          let revision = try self.codec.revision(row)
          let payload = try codec.payload(of: revision, in: PlanID(row.plan))
          try RevisionRow(id: row.id, plan: row.plan, number: row.number, payload: payload)
            .insert(db)
        }
        for row in try RevisionRow.fetchAll(db, sql: "SELECT * FROM draft ORDER BY rowid") {
          let payload = try codec.payload(
            of: try self.codec.revision(row), in: PlanID(row.plan))
          try RevisionRow(id: row.id, plan: row.plan, number: row.number, payload: payload)
            .keepAsDraft(db)
        }
        try db.execute(sql: "DELETE FROM seal")
        try made?.0.insert(db)
      }
      return PlanStore(queue: queue, place: place, codec: codec)
    }
    try erase()
    return changed
  }

  private init(queue: DatabaseQueue, place: StorePlace, codec: Codec) {
    self.queue = queue
    self.place = place
    self.codec = codec
  }
}
