import CarePlans
import DecisionModel
import Foundation
import PlanStore
import Testing

/// Programs that save at once, and programs that are ended while they save.
///
/// `VEIVISER_KILLS` says how many times a program is ended; 500 takes some minutes.
struct ConcurrencyTests {
  private let sandbox: Sandbox
  private static let kills =
    ProcessInfo.processInfo.environment["VEIVISER_KILLS"].flatMap { Int($0) } ?? 20

  init() throws { sandbox = try Sandbox() }

  @Test func `two programs that save the same plan lose nothing`() throws {
    let history = sandbox.history()
    try PlanStore(at: sandbox.place).add(history)
    let writers = try ["a", "b"].map { try sandbox.writer(history.id, count: 40, name: $0) }
    let saved = try writers.flatMap { try $0.1.lines() }
    for (process, _) in writers {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let store = try PlanStore(at: sandbox.place)
    let revisions = try store.history(of: history.id).revisions
    #expect(revisions.map(\.number) == Array(1...81))
    #expect(Set(revisions.dropFirst().map { "\($0.number) \($0.id)" }) == Set(saved))
    let notes = Set(revisions.map(\.plan.notes))
    for name in ["a", "b"] { for count in 0..<40 { #expect(notes.contains("\(name) \(count)")) } }
    #expect(try store.flaws() == [])
  }

  @Test func `two programs that make the store at once make one`() throws {
    for round in 0..<10 {
      let place = StorePlace(data: sandbox.path + "/\(round)")
      let histories = (0..<2).map { sandbox.history("\($0)") }
      DispatchQueue.concurrentPerform(iterations: 2) { index in
        _ = try? PlanStore(at: place).add(histories[index])
      }
      #expect(try Set(PlanStore(at: place).histories()) == Set(histories))
    }
  }

  @Test func `a program that is ended while it saves loses no revision that it had saved`() throws {
    let history = sandbox.history()
    try PlanStore(at: sandbox.place).add(history)
    var known: [String] = []
    var patience: UInt32 = 60_000
    for round in 0..<Self.kills {
      let (process, pipe) = try sandbox.writer(history.id, count: 100_000, name: "r\(round)")
      // Somewhere between the first breath and the tenth revision or so.
      usleep(UInt32.random(in: 5_000...patience))
      kill(process.processIdentifier, SIGKILL)
      known += try pipe.lines().filter { $0.split(separator: " ").count == 2 }
      process.waitUntilExit()
      // A machine with much else to do has not come to the first revision yet.
      if known.isEmpty { patience = min(patience * 2, 4_000_000) }
      if round % 10 == 9 || round == Self.kills - 1 {
        let store = try PlanStore(at: sandbox.place)
        let revisions = try store.history(of: history.id).revisions
        #expect(revisions.map(\.number) == Array(1...revisions.count))
        #expect(Set(known).subtracting(revisions.map { "\($0.number) \($0.id)" }) == [])
        // At most one more each time: saved, and ended before it could say so.
        #expect(revisions.count <= known.count + 1 + round + 1)
        #expect(try store.flaws() == [])
      }
    }
    #expect(!known.isEmpty)
  }
}
