import FoundationEssentials
import GRDB

extension RevisionRow: FetchableRecord {
  init(row: Row) {
    id = row["id"]
    plan = row["plan"]
    number = row["number"]
    payload = row["payload"]
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

  func insert(_ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO revision (id, plan, number, payload) VALUES (?, ?, ?, ?)",
      arguments: [id, plan, number, payload])
  }
}
