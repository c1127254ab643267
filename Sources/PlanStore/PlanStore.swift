public import CarePlans
public import DecisionModel
import GRDB

/// The plans that are kept on this machine.
///
/// It is opened only when a plan is saved or listed. Saving adds a revision and never changes one,
/// and fails when another program has saved one in the meantime, so that nothing is lost.
public struct PlanStore: Sendable {
  let queue: DatabaseQueue
  let place: StorePlace
  let codec: Codec

  /// Opens the plans of a place, which is made when it is not there.
  ///
  /// - Parameter passphrase: needed when the plans are encrypted, and refused when they are not.
  public init(at place: StorePlace, passphrase: Passphrase? = nil) throws(StoreFailure) {
    try place.prepare()
    self.place = place
    do {
      let queue = try PlanStore.opened(place)
      codec = Codec(cipher: try PlanStore.cipher(queue, passphrase))
      self.queue = queue
    } catch {
      throw StoreFailure(error, place)
    }
  }

  private static func opened(_ place: StorePlace) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    configuration.label = "plans"
    configuration.prepareDatabase { db in
      // What is deleted is overwritten, and nothing is put into files for the time being.
      try db.execute(sql: "PRAGMA secure_delete = ON")
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    return try place.locked {
      let queue = try DatabaseQueue(path: place.file, configuration: configuration)
      try queue.writeWithoutTransaction { db in
        _ = try Schema.check(db, place)
        if try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal" {
          try db.execute(sql: "PRAGMA journal_mode = WAL")
        }
        try Schema.bringUpToDate(db, place)
      }
      return queue
    }
  }

  private static func cipher(
    _ queue: DatabaseQueue, _ passphrase: Passphrase?
  ) throws -> Cipher? {
    guard let seal = try queue.read(Seal.fetch) else {
      if passphrase != nil { throw StoreFailure.notEncrypted }
      return nil
    }
    guard let passphrase else { throw StoreFailure.passphraseNeeded }
    return try seal.cipher(passphrase)
  }

  /// Runs something, and says what went wrong in the words of this module.
  func perform<Value>(_ body: () throws -> Value) throws(StoreFailure) -> Value {
    do {
      return try body()
    } catch {
      throw StoreFailure(error, place)
    }
  }
}

extension PlanStore {
  /// Every plan, as it is now.
  public func histories() throws(StoreFailure) -> [PlanHistory] {
    try perform {
      try queue.read { db in
        try String.fetchAll(db, sql: "SELECT id FROM plan ORDER BY rowid").map {
          try history(PlanID($0), db)
        }
      }
    }
  }

  /// A plan with everything that it has been.
  public func history(of plan: PlanID) throws(StoreFailure) -> PlanHistory {
    try perform { try queue.read { try history(plan, $0) } }
  }

  /// Keeps a new plan, with all its revisions.
  public func add(_ history: PlanHistory) throws(StoreFailure) {
    try perform {
      try queue.write { db in
        let isTaken = try history.revisions.contains { revision in
          try Bool.fetchOne(
            db,
            sql: """
              SELECT EXISTS (SELECT * FROM plan WHERE id = ?)
                OR EXISTS (SELECT * FROM revision WHERE id = ?)
              """,
            arguments: [history.id.text, revision.id.text]) ?? false
        }
        if isTaken { throw StoreFailure.planExists(history.id) }
        try db.execute(
          sql: "INSERT INTO plan (id, is_archived) VALUES (?, ?)",
          arguments: [history.id.text, history.isArchived])
        for revision in history.revisions { try insert(revision, history.id, db) }
      }
    }
  }

  /// Keeps one more revision of a plan, and drops the working copies that it came from.
  ///
  /// - Throws: ``StoreFailure/changedElsewhere(_:)`` when the revision does not follow the newest
  ///   one; nothing has then been changed.
  public func save(
    _ revision: PlanRevision, of plan: PlanID, dropping drafts: [RevisionID] = []
  ) throws(StoreFailure) {
    try perform {
      try queue.write { db in
        guard let newest = try RevisionRow.newest(of: plan.text, db) else {
          throw StoreFailure.noSuchPlan(plan)
        }
        guard revision.parent?.text == newest.id, revision.number == newest.number + 1 else {
          throw StoreFailure.changedElsewhere(try codec.revision(newest))
        }
        try insert(revision, plan, db)
        for draft in drafts {
          try db.execute(sql: "DELETE FROM draft WHERE id = ?", arguments: [draft.text])
        }
      }
    }
  }

  /// Puts a plan away, or takes it out again.
  public func setArchived(_ isArchived: Bool, _ plan: PlanID) throws(StoreFailure) {
    try perform {
      try queue.write { db in
        try db.execute(
          sql: "UPDATE plan SET is_archived = ? WHERE id = ?", arguments: [isArchived, plan.text])
        if db.changesCount == 0 { throw StoreFailure.noSuchPlan(plan) }
      }
    }
  }

  private func insert(_ revision: PlanRevision, _ plan: PlanID, _ db: Database) throws {
    let payload = try codec.payload(of: revision, in: plan)
    try RevisionRow(
      id: revision.id.text, plan: plan.text, number: revision.number, payload: payload
    ).insert(db)
  }

  func history(_ plan: PlanID, _ db: Database) throws -> PlanHistory {
    let archived = try Bool.fetchOne(
      db, sql: "SELECT is_archived FROM plan WHERE id = ?", arguments: [plan.text])
    guard let archived else { throw StoreFailure.noSuchPlan(plan) }
    let revisions = try RevisionRow.all(of: plan.text, db).map(codec.revision)
    guard let history = PlanHistory(id: plan, isArchived: archived, revisions: revisions) else {
      throw StoreFailure.damaged("plan \(plan)")
    }
    return history
  }
}
