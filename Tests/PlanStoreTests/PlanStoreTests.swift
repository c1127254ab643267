import CarePlans
import DecisionModel
import Foundation
import GRDB
import Testing

@testable import PlanStore

/// Keeping plans in a file.
struct PlanStoreTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test func `a plan comes back as it was saved, with every revision`() throws {
    var history = sandbox.history(matters: "ro 🌿 og søvn")
    let store = try PlanStore(at: sandbox.place)
    try store.add(history)
    for number in 2...5 {
      let next = sandbox.next(history, matters: "versjon \(number)")
      try store.save(next, of: history.id)
      history = try #require(history.adding(next))
    }
    #expect(try PlanStore(at: sandbox.place).histories() == [history])
    #expect(try store.listing().summaries.map(\.latest) == [history.latest])
    #expect(try store.flaws() == [])
  }

  @Test func `a revision is never overwritten`() throws {
    let history = sandbox.history()
    let store = try PlanStore(at: sandbox.place)
    try store.add(history)
    #expect(throws: DatabaseError.self) {
      try store.queue.write { try $0.execute(sql: "UPDATE revision SET payload = x'00'") }
    }
    #expect(throws: StoreFailure.planExists(history.id)) { try store.add(history) }
    #expect(try store.history(of: history.id) == history)
  }

  @Test func `a revision that does not follow the newest one changes nothing`() throws {
    let history = sandbox.history()
    let store = try PlanStore(at: sandbox.place)
    try store.add(history)
    let first = sandbox.next(history, matters: "den ene")
    let second = sandbox.next(history, matters: "den andre")
    try store.save(first, of: history.id)
    #expect(throws: StoreFailure.changedElsewhere(first)) { try store.save(second, of: history.id) }
    #expect(try store.history(of: history.id).latest == first)
    #expect(throws: StoreFailure.noSuchPlan("x")) { try store.save(second, of: "x") }
  }

  @Test func `only the owner may read the files, whatever the umask`() throws {
    let before = umask(0)
    defer { umask(before) }
    let store = try PlanStore(at: sandbox.place)
    try store.add(sandbox.history())
    try store.queue.read { db in
      _ = try Row.fetchAll(db, sql: "SELECT * FROM revision")
      #expect(sandbox.mode(of: sandbox.place.folder) == 0o700)
      let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.place.folder)
      #expect(
        Set(names) == ["plans.lock", "plans.sqlite", "plans.sqlite-shm", "plans.sqlite-wal"])
      for name in names { #expect(sandbox.mode(of: "\(sandbox.place.folder)/\(name)") == 0o600) }
    }
    chmod(sandbox.place.file, 0o644)
    chmod(sandbox.place.folder, 0o755)
    _ = try PlanStore(at: sandbox.place)
    #expect(sandbox.mode(of: sandbox.place.file) == 0o600)
    #expect(sandbox.mode(of: sandbox.place.folder) == 0o700)
  }

  @Test func `asking whether there are plans makes nothing`() throws {
    #expect(try !sandbox.place.exists())
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.path) == [])
  }

  @Test func `where a file stands in the way of the folder, that is said`() throws {
    let file = "\(sandbox.path)/file"
    try "no folder".write(toFile: file, atomically: false, encoding: .utf8)
    let place = StorePlace(data: file)
    #expect(throws: StoreFailure.notAStore(place.folder)) { try place.exists() }
  }

  @Test func `a deleted plan cannot be found in the files`() throws {
    let secret = "hemmelig-ord-\(UUID().uuidString)"
    let store = try PlanStore(at: sandbox.place)
    var history = sandbox.history("etikett-\(secret)", matters: secret)
    let other = sandbox.history("B", matters: "det andre")
    try store.add(history)
    try store.add(other)
    for _ in 0..<30 {
      let next = sandbox.next(history, matters: secret + String(repeating: "x", count: 3_000))
      try store.save(next, of: history.id)
      history = try #require(history.adding(next))
    }
    #expect(try sandbox.files(hold: secret))
    #expect(try store.delete(history.id))
    #expect(try !sandbox.files(hold: secret))
    #expect(try !sandbox.files(hold: history.id.text))
    #expect(try store.histories() == [other])
    #expect(throws: StoreFailure.noSuchPlan(history.id)) { try store.delete(history.id) }
  }

  @Test func `a plan is put away and taken out again`() throws {
    let history = sandbox.history()
    let store = try PlanStore(at: sandbox.place)
    try store.add(history)
    try store.setArchived(true, history.id)
    #expect(try store.listing().summaries.map(\.isArchived) == [true])
    try store.setArchived(false, history.id)
    #expect(try store.history(of: history.id) == history)
  }

  @Test func `a copy holds everything, and only its owner may read it`() throws {
    let history = sandbox.history(matters: "ro")
    let store = try PlanStore(at: sandbox.place)
    try store.add(history)
    let other = StorePlace(data: sandbox.path + "/copy")
    try FileManager.default.createDirectory(
      atPath: other.folder, withIntermediateDirectories: true)
    try store.backUp(to: other.file)
    #expect(sandbox.mode(of: other.file) == 0o600)
    #expect(try PlanStore(at: other).histories() == [history])
    #expect(throws: StoreFailure.self) { try store.backUp(to: other.file) }
  }
}
