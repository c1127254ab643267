import FoundationEssentials
import GRDB

extension RevisionRow: FetchableRecord {
  init(row: Row) throws {
    id = try row.checked("id")
    plan = try row.checked("plan")
    number = try row.checked("number")
    payload = try row.checked("payload")
    guard (1...Self.mostRevisions).contains(number) else { throw StoreFailure.damaged("number") }
  }

  static func all(of plan: String, _ db: Database) throws -> [RevisionRow] {
    try fetchAll(
      db, sql: "SELECT * FROM revision WHERE plan = ? ORDER BY number", arguments: [plan])
  }

  static func newest(of plan: String, _ db: Database) throws -> RevisionRow? {
    try fetchOne(
      db, sql: "SELECT * FROM revision WHERE plan = ? ORDER BY number DESC LIMIT 1",
      arguments: [plan])
  }

  /// The working copies of a plan, the one that was kept last at the end.
  static func drafts(of plan: String, _ db: Database) throws -> [RevisionRow] {
    try fetchAll(
      db, sql: "SELECT * FROM draft WHERE plan = ? ORDER BY rowid", arguments: [plan])
  }

  /// Keeps the row as a working copy, in the place of an earlier state of it.
  func keepAsDraft(_ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO draft (id, plan, number, payload) VALUES (?, ?, ?, ?)",
      arguments: [id, plan, number, payload])
  }

  func insert(_ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO revision (id, plan, number, payload) VALUES (?, ?, ?, ?)",
      arguments: [id, plan, number, payload])
  }
}
