import DecisionModel
import ModelFiles
import Testing

/// What is said about training cases.
struct CaseFaultTests {
  @Test func `the first reading is one of the readings`() {
    let found = SmallPack.findings(in: "cases.yaml", "first: two", "first: no-answer")
    #expect(
      found == """
        cases.yaml:7:43: error[not-a-reading]: 'no-answer' is not one of the readings
          7 |     expect: {readings: [two, one], first: no-answer, referral: yes, flags: [R1], held: true}
            |                                           ^^^^^^^^^
          hint: write 'none' when no reading comes first
        """)
  }

  @Test func `an answer is one of the options`() {
    let found = SmallPack.findings(in: "cases.yaml", "kind: mind", "kind: mnd")
    #expect(
      found == """
        cases.yaml:6:48: error[unknown-option]: unknown option 'mnd'
          6 |     answers: {age: 30, severity: severe, kind: mnd, signs: [red, hot]}
            |                                                ^^^
          hint: did you mean 'mind'?
        """)
  }

  @Test func `a score is not answered`() {
    let found = SmallPack.findings(in: "cases.yaml", "kind: mind", "total: 3")
    #expect(
      found == """
        cases.yaml:6:49: error[computed-answer]: a score is computed
          6 |     answers: {age: 30, severity: severe, total: 3, signs: [red, hot]}
            |                                                 ^
          hint: answer the questions it is made of
        """)
  }

  @Test func `none and others exclude each other`() {
    let found = SmallPack.findings(in: "cases.yaml", "[red, hot]", "[nothing, hot]")
    #expect(
      found == """
        cases.yaml:6:62: error[none-with-others]: 'nothing' cannot be ticked together with others
          6 |     answers: {age: 30, severity: severe, kind: mind, signs: [nothing, hot]}
            |                                                              ^^^^^^^
        """)
  }

  @Test func `a question that must be known does not take unknown`() {
    let found = SmallPack.findings(
      in: "cases.yaml", "age: 30, severity: {",
      "age: {status: unknown}, severity: {")
    #expect(
      found == """
        cases.yaml:12:29: error[must-be-known]: this question does not take 'unknown'
          12 |     answers: {age: {status: unknown}, severity: {status: unknown}, signs: nothing}
             |                             ^^^^^^^
        """)
  }

  @Test func `a status is unknown or declined`() {
    let found = SmallPack.findings(in: "cases.yaml", "{status: unknown}", "{status: unkown}")
    #expect(
      found == """
        cases.yaml:12:43: error[bad-value]: 'unkown' is not a status
          12 |     answers: {age: 30, severity: {status: unkown}, signs: nothing}
             |                                           ^^^^^^
          hint: did you mean 'unknown'?
        """)
  }

  @Test func `an answer outside the range is refused`() {
    let found = SmallPack.findings(in: "cases.yaml", "age: 30", "age: 300")
    #expect(
      found == """
        cases.yaml:6:20: error[out-of-range]: outside 0..120
          6 |     answers: {age: 300, severity: severe, kind: mind, signs: [red, hot]}
            |                    ^^^
        """)
  }
}

/// Training cases that do not come out as they must.
struct FailingCaseTests {
  @Test func `a failing case is shown where its expectation stands`() {
    let faults = ["readings", "first", "held"].map {
      CaseFault(trainingCase: "V02", part: $0, message: "not so", hint: "look")
    }
    let shown = SmallPack.reader().findings(faults).map(\.rendered).joined(separator: "\n")
    #expect(
      shown == """
        cases.yaml:13:14: error[case-fails]: not so
          13 |     expect: {readings: [no-answer], first: none}
             |              ^^^^^^^^
          hint: look
        cases.yaml:13:44: error[case-fails]: not so
          13 |     expect: {readings: [no-answer], first: none}
             |                                            ^^^^
          hint: look
        cases.yaml:13:5: error[case-fails]: not so
          13 |     expect: {readings: [no-answer], first: none}
             |     ^^^^^^
          hint: look
        """)
  }

  @Test func `a case that is not there is shown by its file`() {
    let fault = CaseFault(trainingCase: "nobody", part: "first", message: "not so")
    #expect(
      SmallPack.reader().findings([fault]).map(\.rendered) == [
        "cases.yaml: error[case-fails]: not so"
      ])
  }
}
