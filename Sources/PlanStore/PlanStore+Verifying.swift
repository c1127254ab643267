public import CarePlans
public import DecisionModel
import GRDB
import Glibc

extension PlanStore {
  /// What is wrong with a store.
  public enum Flaw: Hashable, Sendable {
    /// The database says that its file is damaged.
    case file(String)
    /// A revision cannot be read.
    case unreadable(plan: PlanID, number: Int)
    /// A revision is missing, or does not follow the one before it.
    case broken(plan: PlanID, number: Int)
  }

  /// Reads everything, and says what is wrong; nothing is changed.
  public func flaws() throws(StoreFailure) -> [Flaw] {
    try perform {
      try queue.read { db in
        var flaws = try String.fetchAll(db, sql: "PRAGMA integrity_check")
          .filter { $0 != "ok" }.map(Flaw.file)
        if try !Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty {
          flaws.append(.file("foreign keys"))
        }
        for plan in try String.fetchAll(db, sql: "SELECT id FROM plan ORDER BY rowid") {
          flaws += try self.flaws(of: PlanID(plan), db)
        }
        return flaws
      }
    }
  }

  private func flaws(of plan: PlanID, _ db: Database) throws -> [Flaw] {
    var flaws: [Flaw] = []
    var before: PlanRevision?
    let rows = try RevisionRow.all(of: plan.text, db)
    if rows.isEmpty { flaws.append(.broken(plan: plan, number: 1)) }
    for row in rows {
      guard let revision = try? codec.revision(row) else {
        flaws.append(.unreadable(plan: plan, number: row.number))
        before = nil
        continue
      }
      if let before, revision.parent != before.id || revision.number != before.number + 1 {
        flaws.append(.broken(plan: plan, number: row.number))
      }
      before = revision
    }
    return flaws
  }

  /// Copies everything into a new file that only its owner may read; encrypted if the store is.
  public func backUp(to path: String) throws(StoreFailure) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreFailure(code: errno, path: path) }
    let code = fchmod(descriptor, 0o600)
    close(descriptor)
    do throws(StoreFailure) {
      guard code == 0 else { throw StoreFailure(code: errno, path: path) }
      // Into a file of the length 0 the copy is written as into a new one.
      try perform {
        try queue.writeWithoutTransaction { db in
          try db.execute(sql: "VACUUM INTO ?", arguments: [path])
        }
      }
    } catch {
      unlink(path)
      throw error
    }
  }
}
