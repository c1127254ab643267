import CarePlans
import DecisionModel
import Glibc
import PlanStore
import TestKit

/// Saves one revision of a plan after the other, as fast as it can; the tests end it at any point.
///
/// `plan-writer DATA PLAN COUNT NAME`: every revision adds one goal with the name and its number.
/// What has been saved is written to standard output, number by number.
@main enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let count = Int(arguments[3]) else { exit(64) }
    let store = try PlanStore(at: StorePlace(data: arguments[1]))
    // Not the system's own generator: it has no size, and under the thread sanitizer no address.
    var generator = SeededGenerator(seed: UInt64.random(in: 0...UInt64.max))
    var done = 0
    while done < count {
      let history = try store.history(of: PlanID(arguments[2]))
      var plan = history.plan
      plan.notes = "\(arguments[4]) \(done)"
      if let first = plan.elements(of: .goals).first, plan.goals.count > 50 {
        plan.remove(first, from: .goals)
      }
      let goal = try plan.add(to: .goals)
      try plan.set(.goal(goal, .text), to: .text("\(arguments[4]) \(done)"))
      let next = history.next(plan, kind: .edited, day: nil, using: &generator)
      if try !isSaved(next, history.id, store) { continue }
      let line = Array("\(next.number) \(next.id)\n".utf8)
      _ = line.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      done += 1
    }
  }

  /// Saves a revision; says no when another program was quicker.
  private static func isSaved(
    _ revision: PlanRevision, _ plan: PlanID, _ store: PlanStore
  ) throws -> Bool {
    do {
      try store.save(revision, of: plan)
      return true
    } catch {
      if case .changedElsewhere = error { return false }
      throw error
    }
  }
}
