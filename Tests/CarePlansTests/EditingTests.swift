import DecisionModel
import TestKit
import Testing

@testable import CarePlans

/// What an editor can do with a plan.
struct EditingTests {
  @Test(arguments: UInt64(0)..<200)
  func `no sequence of edits breaks a plan`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var plan = CarePlan(label: "K-7")
    for _ in 0..<40 {
      plan.editAtRandom(&random)
      #expect(plan.brokenInvariants == [])
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `a field holds what was put into it, and nothing else changes`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let before = CarePlan().edited(30, &random)
    for field in before.fields {
      let value = FieldValue.random(field.kind, in: before, &random)
      var plan = before
      try plan.set(field, to: value)
      #expect(plan.value(of: field) == value)
      let others = before.fields.filter { $0 != field }
      #expect(others.filter { plan.value(of: $0) != before.value(of: $0) } == [])
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `what a field does not take changes nothing`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let before = CarePlan().edited(30, &random)
    let values: [FieldValue] = [
      .text("x"), .choice("no such word"), .day(nil), .number(6), .reference(nil), .step(nil),
      .step(ElementID(999)), .text(String(repeating: "x", count: 4001)),
    ]
    for field in before.fields {
      for value in values {
        var plan = before
        do throws(EditRefusal) {
          try plan.set(field, to: value)
          #expect(plan.value(of: field) == value)
        } catch {
          #expect(plan == before)
        }
      }
    }
  }

  @Test func `every word of every choice is taken`() throws {
    var plan = CarePlan()
    for list in PlanList.allCases { try plan.add(to: list) }
    for field in plan.fields {
      guard case .choice(let words) = field.kind else { continue }
      for word in words {
        try plan.set(field, to: .choice(word))
        #expect(plan.value(of: field) == .choice(word))
      }
    }
  }

  @Test func `texts lose what cannot be seen, and blanks at their ends`() throws {
    var plan = CarePlan()
    try plan.set(.plan(.label), to: .text("  K\u{1B}[31m-7\n\u{202E}x "))
    #expect(plan.label == "K [31m-7 x")
    try plan.set(.plan(.matters), to: .text("\nså\nnå\t"))
    #expect(plan.matters == "så\nnå")
    try plan.set(.plan(.pathway), to: .reference(Reference(name: "  ")))
    #expect(plan.pathway == nil)
  }

  @Test func `numbers of parts are never used again`() throws {
    var plan = CarePlan()
    let first = try plan.add(to: .goals)
    plan.remove(first, from: .goals)
    let second = try plan.add(to: .components)
    #expect(second > first)
    #expect(throws: EditRefusal.noSuchField) {
      try plan.set(.goal(first, .text), to: .text("x"))
    }
  }

  @Test func `moving goes as far as the list does`() throws {
    var plan = CarePlan()
    let ids = try (0..<4).map { _ in try plan.add(to: .steps) }
    plan.move(ids[0], in: .steps, by: 2)
    #expect(plan.elements(of: .steps) == [ids[1], ids[2], ids[0], ids[3]])
    plan.move(ids[0], in: .steps, by: .max)
    #expect(plan.elements(of: .steps) == [ids[1], ids[2], ids[3], ids[0]])
    plan.move(ids[3], in: .steps, by: .min)
    #expect(plan.elements(of: .steps) == [ids[3], ids[1], ids[2], ids[0]])
  }

  @Test func `taking out the present step leaves the ladder without one`() throws {
    var plan = CarePlan()
    let step = try plan.add(to: .steps)
    try plan.set(.plan(.presentStep), to: .step(step))
    plan.remove(step, from: .steps)
    #expect(plan.presentStep == nil)
  }

  @Test func `a list takes 64 parts and no more`() throws {
    var plan = CarePlan()
    for _ in 0..<64 { try plan.add(to: .duties) }
    #expect(throws: EditRefusal.tooMany(limit: 64)) { try plan.add(to: .duties) }
  }

  @Test func `every field belongs to one section`() throws {
    var plan = CarePlan()
    for list in PlanList.allCases { try plan.add(to: list) }
    let keys = PlanSection.allCases.flatMap(\.keys)
    #expect(Set(keys) == Set(CarePlan.Key.allCases))
    #expect(keys.count == CarePlan.Key.allCases.count)
    #expect(Set(PlanSection.allCases.compactMap(\.list)) == Set(PlanList.allCases))
  }

  @Test func `a review day that is put in counts as chosen`() throws {
    var plan = CarePlan()
    #expect(plan.reviewOrigin == .byDefault)
    try plan.set(.plan(.reviewDay), to: .day(Day("2026-12-24")))
    #expect(plan.reviewOrigin == .chosen)
  }
}
