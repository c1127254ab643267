import DecisionModel
import FoundationEssentials
import TestKit
import Testing

@testable import CarePlans

/// Revisions, what differs between them, and bringing copies together.
struct HistoryTests {
  @Test(arguments: UInt64(0)..<100)
  func `a difference names exactly the fields that differ`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let old = CarePlan().edited(30, &random)
    let new = old.edited(6, &random)
    let difference = PlanDifference(from: old, to: new)
    var changed: Set<PlanField> = []
    for case .changed(let field, let from, let to) in difference.changes {
      #expect(old.value(of: field) == from && new.value(of: field) == to)
      changed.insert(field)
    }
    let common = Set(old.fields).intersection(new.fields)
    #expect(changed == common.filter { old.value(of: $0) != new.value(of: $0) })
    for list in PlanList.allCases {
      let (before, after) = (Set(old.elements(of: list)), Set(new.elements(of: list)))
      #expect(difference.added(list) == after.subtracting(before))
      #expect(difference.removed(list) == before.subtracting(after))
    }
  }

  @Test func `a plan does not differ from itself`() {
    var random = SeededGenerator(seed: 1)
    let plan = CarePlan().edited(50, &random)
    #expect(PlanDifference(from: plan, to: plan).isEmpty)
  }

  @Test func `as few parts as possible count as moved`() throws {
    var plan = CarePlan()
    let ids = try (0..<5).map { _ in try plan.add(to: .goals) }
    for order in permutations(of: ids) {
      var other = plan
      other.goals = order.map(CarePlan.Goal.init)
      let moved = PlanDifference(from: plan, to: other).changes.count
      #expect(moved == 5 - longestRise(order), "\(order)")
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `what one copy alone has changed is taken from it`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let base = CarePlan().edited(30, &random)
    let ours = base.edited(6, &random)
    let theirs = base.edited(6, &random)
    let merge = PlanMerge(base: base, ours: ours, theirs: theirs, preferring: .ours)
    #expect(merge.plan.brokenInvariants == [])
    let shared = Set(base.fields).intersection(ours.fields).intersection(theirs.fields)
    for field in shared {
      let (was, mine, other) = (
        base.value(of: field), ours.value(of: field), theirs.value(of: field)
      )
      let conflicts = merge.conflicts.filter { $0.field == field }
      #expect(conflicts.count == (mine != was && other != was && mine != other ? 1 : 0))
      // A step that was taken out is no longer the present one.
      if field == .plan(.presentStep) { continue }
      #expect(merge.plan.value(of: field) == (mine == was ? other : mine))
    }
    for list in PlanList.allCases {
      let known = Set(base.elements(of: list))
      let kept = Set(ours.elements(of: list)).intersection(theirs.elements(of: list))
      let added =
        Set(ours.elements(of: list)).subtracting(known).count
        + Set(theirs.elements(of: list)).subtracting(known).count
      // What both have added alike counts once.
      let alike = kept.subtracting(known).filter { id in
        list.fields(of: id).allSatisfy { ours.value(of: $0) == theirs.value(of: $0) }
      }
      #expect(
        merge.plan.elements(of: list).count
          == kept.intersection(known).count + added - alike.count)
    }
  }

  @Test(arguments: UInt64(0)..<50)
  func `merging a plan with itself changes nothing`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let base = CarePlan().edited(30, &random)
    let ours = base.edited(6, &random)
    for (mine, other) in [(ours, base), (ours, ours), (base, ours)] {
      let merge = PlanMerge(base: base, ours: mine, theirs: other, preferring: .ours)
      #expect(merge.conflicts == [])
      #expect(PlanDifference(from: merge.plan, to: ours).changes.filter(\.isNoMove) == [])
    }
  }

  @Test func `revisions follow each other and keep what was`() throws {
    var random = SeededGenerator(seed: 3)
    let first = CarePlan(label: "K-7")
    var history = PlanHistory(first, day: Day("2026-11-22"), using: &random)
    var changed = first
    try changed.set(.plan(.matters), to: .text("ro"))
    let second = history.next(
      changed, kind: .edited, day: Day("2026-11-23"), reason: "samtale", using: &random)
    history = try #require(history.adding(second))
    #expect(history.revisions.map(\.number) == [1, 2])
    #expect(history.revision(1)?.plan == first)
    #expect(history.plan == changed)
    #expect(
      history.changes(in: 2)?.changes == [
        .changed(.plan(.matters), from: .text(""), to: .text("ro"))
      ])
    #expect(history.adding(second) == nil)
  }

  @Test(arguments: UInt64(0)..<30)
  func `a document of a plan reads back as it was`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let plan = CarePlan(label: "K").edited(40, &random)
    var history = PlanHistory(plan, day: Day("2026-11-22"), using: &random)
    let review = PlanReview(of: plan)
    let next = history.next(
      review.applied(to: plan), kind: .reviewed, day: nil, review: review, using: &random)
    history = try #require(history.adding(next))
    let bytes = try JSONEncoder().encode(PlanDocument(history))
    let read = try JSONDecoder().decode(PlanDocument.self, from: bytes)
    #expect(read.history == history)
  }
}

extension PlanDifference {
  fileprivate func added(_ list: PlanList) -> Set<ElementID> {
    Set(changes.compactMap { if case .added(list, let id) = $0 { id } else { nil } })
  }

  fileprivate func removed(_ list: PlanList) -> Set<ElementID> {
    Set(changes.compactMap { if case .removed(list, let id) = $0 { id } else { nil } })
  }
}

extension PlanDifference.Change {
  fileprivate var isNoMove: Bool { if case .moved = self { false } else { true } }
}

private func permutations(of ids: [ElementID]) -> [[ElementID]] {
  if ids.isEmpty { return [[]] }
  return ids.indices.flatMap { index in
    var rest = ids
    let first = rest.remove(at: index)
    return permutations(of: rest).map { [first] + $0 }
  }
}

/// The length of the longest rising part of a sequence, by trying every part.
private func longestRise(_ ids: [ElementID]) -> Int {
  (0..<1 << ids.count).map { mask in
    let part = ids.indices.filter { mask & 1 << $0 != 0 }.map { ids[$0] }
    return part == part.sorted() ? part.count : 0
  }.max() ?? 0
}
