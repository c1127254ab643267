import CarePlans
import DecisionModel
import Reports
import TestKit
import Testing

@testable import ModelFiles

/// Exported plans, their schema and their reader.
struct PlanSchemaTests {
  private func exported(_ label: String = "K-7") throws -> (history: PlanHistory, json: String) {
    var random = SeededGenerator(seed: 7)
    var plan = CarePlan(label: label)
    for list in PlanList.allCases { try plan.add(to: list) }
    try plan.set(.plan(.reviewDay), to: .day(Day("2027-01-17")))
    try plan.set(.plan(.pathway), to: .reference(Reference(id: "hf1", name: "En «to» \"tre\"")))
    try plan.set(.plan(.presentStep), to: .step(plan.steps[0].id))
    plan.origin = PlanOrigin(
      model: PlanOrigin.ModelReference(id: "m", title: "M", version: "1", contentHash: "0"),
      status: "suggested")
    let first = PlanHistory(plan, day: Day("2026-11-22"), using: &random)
    var review = PlanReview(of: plan)
    review.adaptation = .mixed
    review.nextReview = Day("2027-03-01")
    let next = first.next(
      review.applied(to: plan), kind: .reviewed, day: nil, review: review, using: &random)
    let history = try #require(first.adding(next))
    return (history, try PlanDocument(history).json())
  }

  @Test func `an exported plan passes, and nothing in it is undescribed`() throws {
    let value = try #require(Instance(json: exported().json))
    #expect(SchemaValidator(root: FileKind.plan.schema, isClosed: true).faults(value) == [])
  }

  @Test func `an exported plan reads back as it was`() throws {
    let (history, json) = try exported()
    let result = try PlanReader().plan(Array(json.utf8), name: "plan.json")
    #expect(result.history == history)
    #expect(result.contacts.isEmpty)
  }

  @Test(arguments: [
    ("{", "json-syntax"), ("", "empty-file"), ("[]", "wrong-type"), ("{}", "missing-key"),
    (#"{"kind": "x", "format": 1, "plan": "a", "revisions": []}"#, "bad-value"),
  ])
  func `something else is refused with its place`(text: String, code: String) throws {
    do throws(Faults) {
      _ = try PlanReader().plan(Array(text.utf8), name: "plan.json")
      Issue.record("taken")
    } catch {
      #expect(error.findings.map(\.code.rawValue).contains(code), "\(error.findings)")
    }
  }

  @Test func `no cut of a plan and no change of a letter makes the reader stumble`() throws {
    let bytes = Array(try exported().json.utf8)
    for index in stride(from: 0, to: bytes.count, by: 7) {
      var changed = bytes
      changed[index] = UInt8(ascii: "7")
      _ = try? PlanReader().plan(changed, name: "plan.json")
      _ = try? PlanReader().plan(Array(bytes[..<index]), name: "plan.json")
    }
  }
}
