import DecisionModel
import ModelFiles
import Reports
import Testing

/// What became of the training cases, as a person reads it.
struct TestReportTests {
  private func report(
    _ changes: [(file: String, old: String, new: String)] = [], coverage: Bool = false
  ) throws -> TestReport {
    let reader = try FixturePack.reader(changes)
    let model = try reader.model()
    let reasoner = try Reasoner(model)
    let cases = try reader.cases(for: model)
    return TestReport(
      cases, reasoner: reasoner, wording: try FixturePack.wording(model),
      coverage: coverage ? try Coverage(of: reasoner, by: cases.map(\.answers)) : nil)
  }

  @Test func `a case that fails says what was expected, what came out, and why`() throws {
    let report = try report([
      ("questions.yaml", "range: \"0..4\"", "range: \"0..3\""),
      ("questions.yaml", "range: \"5..9\"", "range: \"4..9\""),
    ])
    let said = report.failures.flatMap { failure in
      failure.differences.map { report.message(failure, $0) } + failure.grounds
    }
    #expect(
      said.joined(separator: "\n") == """
        C01 A low sum: outcomes – expected group-low (Low), got group-middle (Middle)
        C01 A low sum: comes first – expected group-low (Low), got group-middle (Middle)
        by-sum-2: Total: 4
        """)
  }

  @Test func `what no case covers is listed with a case that would`() throws {
    let text = try report(coverage: true).text
    #expect(text == "")
  }

  @Test func `the cases that cover a rule can be pasted, pass, and cover it`() throws {
    let before = try report(coverage: true)
    let entries = before.text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { $0.hasPrefix("  - id") || $0.hasPrefix("    ") }.joined(separator: "\n")
    let after = try report([("cases.yaml", "cases:\n", "cases:\n\(entries)\n")], coverage: true)
    #expect(after.count > before.count)
    #expect(after.failures.isEmpty)
    #expect(after.coverage?.rules.filter { $0.cases == 0 }.map(\.number) == [])
  }
}
