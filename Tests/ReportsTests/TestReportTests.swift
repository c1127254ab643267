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
    #expect(
      text == """
        10 of 10 training cases came out as expected.

        21 of 23 rules and branches decide something in at least one case.
        15 of 21 single tests decide on their own in two cases: one where the test
          holds and one where it does not.

        Single tests that the cases do not try on their own:
        - group-5, By the criteria: Nothing overrides: no case where it does not hold
          and that decides
        - group-5, By the sum: Low: no case where it does not hold and that decides

        Rules without a case. Each case below can be pasted into cases.yaml. Read what
          it expects before you keep it: it is what the model says now. Write the
          source of the case where it says TODO; until then veiviser check refuses it.

        # c-two-much: By the criteria: at least 2 of: Item 1: Much; Item 2: Much; Item
        #   3: Much
          - id: covers-c-two-much
            title: "Tries the rule c-two-much"
            story: "Tries the rule c-two-much"
            source: [TODO]
            answers: {item-1: none, item-2: much, item-3: much, item-4: none, item-5: none, criteria: no-criteria, age: 18}
            expect: {readings: [group-middle], first: group-middle, referral: no, flags: []}

        # c-weighted: By the criteria: the sum of Item 4 + 2 × Item 5: 8–9
          - id: covers-c-weighted
            title: "Tries the rule c-weighted"
            story: "Tries the rule c-weighted"
            source: [TODO]
            answers: {item-1: none, item-2: none, item-3: none, item-4: some, item-5: much, criteria: no-criteria, age: 18}
            expect: {readings: [group-middle], first: group-middle, referral: no, flags: []}

        """)
  }

  @Test func `the cases that cover a rule can be pasted once somebody has written a source`() throws
  {
    let before = try report(coverage: true)
    let entries = before.text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { $0.hasPrefix("  - id") || $0.hasPrefix("    ") }.joined(separator: "\n")
    #expect(throws: Faults.self) {
      try report([("cases.yaml", "cases:\n", "cases:\n\(entries)\n")], coverage: true)
    }
    let sourced = entries.replacing("TODO", with: "MADE-UP")
    let after = try report([("cases.yaml", "cases:\n", "cases:\n\(sourced)\n")], coverage: true)
    #expect(after.count > before.count)
    #expect(after.failures.isEmpty)
    #expect(after.coverage?.rules.filter { $0.cases == 0 }.map(\.number) == [])
  }
}
