import CarePlans
import DecisionModel
import Foundation
import GRDB
import Testing

@testable import PlanStore

/// What can be wrong with the place where plans are kept.
struct StoreFailureTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func failure() -> StoreFailure? {
    do throws(StoreFailure) {
      _ = try PlanStore(at: sandbox.place).histories()
      return nil
    } catch {
      return error
    }
  }

  private func write(_ bytes: Data) throws {
    try FileManager.default.createDirectory(
      atPath: sandbox.place.folder, withIntermediateDirectories: true)
    try bytes.write(to: URL(filePath: sandbox.place.file))
  }

  @Test func `a file of something else is left as it is`() throws {
    let bytes = Data("Dette er et brev.\n".utf8) + Data(repeating: 65, count: 5_000)
    try write(bytes)
    #expect(failure() == .notAStore(sandbox.place.file))
    #expect(FileManager.default.contents(atPath: sandbox.place.file) == bytes)
  }

  @Test func `a database of another program is left as it is`() throws {
    try write(Data())
    let queue = try DatabaseQueue(path: sandbox.place.file)
    try queue.write { try $0.execute(sql: "CREATE TABLE song (name TEXT)") }
    try queue.close()
    let bytes = FileManager.default.contents(atPath: sandbox.place.file)
    #expect(failure() == .notAStore(sandbox.place.file))
    #expect(FileManager.default.contents(atPath: sandbox.place.file) == bytes)
  }

  @Test func `a file of a newer program is left as it is`() throws {
    let history = sandbox.history()
    let store = try PlanStore(at: sandbox.place)
    try store.add(history)
    try store.queue.write { try $0.execute(sql: "PRAGMA user_version = 7") }
    #expect(failure() == .newer(version: 7))
    try store.queue.write { try $0.execute(sql: "PRAGMA user_version = \(Schema.version)") }
    #expect(try PlanStore(at: sandbox.place).histories() == [history])
  }

  @Test(arguments: ["NULL", "'x'", "x'ff00'", "-1", "9223372036854775807", "1e300", "''"])
  func `a database whose columns hold anything ends nothing`(value: String) throws {
    let columns = [
      "plan": ["id", "is_archived"], "revision": ["id", "plan", "number", "payload"],
      "seal": ["id", "salt", "rounds", "block_size", "parallelism", "proof"],
      "draft": ["id", "plan", "number", "payload"],
    ]
    for (table, names) in columns {
      for name in names {
        let other = try Sandbox()
        let store = try PlanStore(at: other.place)
        let history = other.history()
        try store.add(history)
        try store.queue.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA foreign_keys = OFF")
          if table == "seal" {
            try db.execute(sql: "INSERT INTO seal VALUES (1, x'0011223344556677', 16, 8, 1, x'00')")
          }
          // The same rows without what holds them to their kinds.
          try db.execute(sql: "CREATE TABLE loose AS SELECT * FROM \(table)")
          try db.execute(sql: "DROP TABLE \(table); ALTER TABLE loose RENAME TO \(table)")
          try db.execute(sql: "UPDATE \(table) SET \(name) = \(value)")
        }
        let passphrase = table == "seal" ? try other.passphrase("x") : nil
        let opened = try? PlanStore(at: other.place, passphrase: passphrase)
        #expect(table != "seal" || opened == nil)
        _ = try? opened?.listing()
        _ = try? opened?.histories()
        _ = try? opened?.flaws()
        _ = try? opened?.drafts(of: history.id)
        try? opened?.save(other.next(history, matters: "x"), of: history.id)
        _ = try? opened?.delete(history.id)
      }
    }
  }

  @Test func `a pipe or a folder in place of the file is refused at once`() throws {
    try FileManager.default.createDirectory(
      atPath: sandbox.place.folder, withIntermediateDirectories: true)
    #expect(mkfifo(sandbox.place.file, 0o600) == 0)
    #expect(failure() == .notAStore(sandbox.place.file))
    unlink(sandbox.place.file)
    #expect(mkdir(sandbox.place.file, 0o700) == 0)
    #expect(failure() == .notAStore(sandbox.place.file))
  }

  @Test func `a file in place of the folder is refused`() throws {
    try Data().write(to: URL(filePath: sandbox.place.folder))
    #expect(failure() == .notAStore(sandbox.place.folder))
  }

  @Test func `damage is found and nothing is repaired in silence`() throws {
    let store = try PlanStore(at: sandbox.place)
    var history = sandbox.history(matters: String(repeating: "ord ", count: 500))
    try store.add(history)
    for _ in 0..<20 {
      let next = sandbox.next(history, matters: String(repeating: "ord ", count: 900))
      try store.save(next, of: history.id)
      history = try #require(history.adding(next))
    }
    _ = try store.erase()
    try store.queue.close()
    let file = try #require(FileHandle(forUpdatingAtPath: sandbox.place.file))
    let size = try file.seekToEnd()
    for place in stride(from: UInt64(9_000), to: size - 100, by: 4_096) {
      try file.seek(toOffset: place)
      try file.write(contentsOf: Data(repeating: 0xEE, count: 60))
    }
    try file.close()
    let other = try PlanStore(at: sandbox.place)
    let isFound: Bool
    do throws(StoreFailure) {
      isFound = try !other.flaws().isEmpty
    } catch {
      if case .damaged = error { isFound = true } else { isFound = false }
    }
    #expect(isFound)
    #expect(throws: StoreFailure.self) { _ = try other.histories() }
  }

  @Test func `a plan that cannot be read hides no other`() throws {
    let (first, second) = (sandbox.history("A"), sandbox.history("B"))
    let store = try PlanStore(at: sandbox.place)
    try store.add(first)
    try store.add(second)
    try store.queue.write { db in
      try db.execute(sql: "DROP TRIGGER revision_is_final")
      try db.execute(
        sql: "UPDATE revision SET payload = x'7b' WHERE plan = ?", arguments: [first.id.text])
    }
    let listing = try store.listing()
    #expect(listing.summaries.map(\.latest) == [second.latest])
    #expect(listing.damaged == [first.id])
    #expect(try store.delete(first.id))
    #expect(try store.listing().damaged == [])
  }

  @Test func `a revision that is missing is found`() throws {
    let store = try PlanStore(at: sandbox.place)
    var history = sandbox.history()
    try store.add(history)
    for _ in 0..<3 {
      let next = sandbox.next(history, matters: "x")
      try store.save(next, of: history.id)
      history = try #require(history.adding(next))
    }
    try store.queue.write { try $0.execute(sql: "DELETE FROM revision WHERE number = 3") }
    #expect(try store.flaws() == [.broken(plan: history.id, number: 4)])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a place that cannot be written to says so`() throws {
    chmod(sandbox.path, 0o500)
    defer { chmod(sandbox.path, 0o700) }
    guard case .notAllowed(let path, _)? = failure() else {
      Issue.record("\(String(describing: failure()))")
      return
    }
    #expect(path == sandbox.place.folder)
  }

  @Test func `a full disk says so, and loses nothing that was kept`() throws {
    let store = try PlanStore(at: sandbox.place)
    let history = sandbox.history(matters: "ro")
    try store.add(history)
    try store.queue.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
    }
    let large = sandbox.next(history, matters: String(repeating: "x", count: 100_000))
    #expect(throws: StoreFailure.full) { try store.save(large, of: history.id) }
    #expect(try store.histories() == [history])
    #expect(try PlanStore(at: sandbox.place).flaws() == [])
  }
}
