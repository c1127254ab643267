import Testing

/// What is said about conditions and tests.
struct ConditionFaultTests {
  @Test func `an unknown question is named, with the one that was meant`() {
    let found = SmallPack.findings(in: "tree.yaml", "severity: severe", "severty: severe")
    #expect(
      found == """
        tree.yaml:10:25: error[unknown-question]: unknown question or decision 'severty'
          10 |       - {id: d1, when: {severty: severe}, then: hard, source: S1, strength: bor}
             |                         ^^^^^^^
          hint: did you mean 'severity'?
        """)
  }

  @Test func `an unknown option is named, with the one that was meant`() {
    let found = SmallPack.findings(in: "tree.yaml", "severity: severe", "severity: sever")
    #expect(
      found == """
        tree.yaml:10:35: error[unknown-option]: unknown option 'sever'
          10 |       - {id: d1, when: {severity: sever}, then: hard, source: S1, strength: bor}
             |                                   ^^^^^
          hint: did you mean 'severe'?
        """)
  }

  @Test func `an unknown band is named`() {
    let found = SmallPack.findings(in: "tree.yaml", "total: high", "total: hgih")
    #expect(
      found == """
        tree.yaml:12:30: error[unknown-band]: unknown band 'hgih'
          12 |         when: {any: [{total: hgih}, {not: {age: "[18..67]"}}]}
             |                              ^^^^
          hint: did you mean 'high'?
        """)
  }

  @Test func `an unknown result is named`() {
    let found = SmallPack.findings(in: "tree.yaml", "| hard  | body", "| hrad  | body")
    #expect(
      found == """
        tree.yaml:36:9: error[unknown-result]: unknown result 'hrad'
          36 |       | hrad  | body      | two          |        |
             |         ^^^^
          hint: did you mean 'hard'?
        """)
  }

  @Test func `comparing options without an order is refused`() {
    let found = SmallPack.findings(in: "tree.yaml", "not(body)", ">= body  ")
    #expect(
      found == """
        tree.yaml:37:20: error[not-ordered]: these options have no order to compare by
          37 |       | hard  | >= body   | two, one     | Talk   |
             |                    ^^^^
          hint: use 'type: ordinal', or list the options
        """)
  }

  @Test func `a test that nothing can pass is refused`() {
    let found = SmallPack.findings(in: "tree.yaml", ">= moderate", "> severe")
    #expect(
      found == """
        tree.yaml:28:19: error[never-holds]: no value can pass this test
          28 |       - {when: "> severe", to: place, source: S2, strength: kan}
             |                   ^^^^^^
        """)
  }

  @Test func `a number outside the range is refused`() {
    let found = SmallPack.findings(in: "tree.yaml", "[18..67]", "[18..200]")
    #expect(
      found == """
        tree.yaml:12:55: error[out-of-range]: outside 0..120
          12 |         when: {any: [{total: high}, {not: {age: "[18..200]"}}]}
             |                                                       ^^^
        """)
  }

  @Test func `a malformed test is refused`() {
    let found = SmallPack.findings(in: "tree.yaml", "\">= moderate\"", "\">= \"")
    #expect(
      found == """
        tree.yaml:28:17: error[bad-test]: '>= ' is not a test
          28 |       - {when: ">= ", to: place, source: S2, strength: kan}
             |                 ^^
          hint: tests look like: a · a, b · not(a) · >= a · [3..7] · -
        """)
  }

  @Test func `a range of options is refused`() {
    let found = SmallPack.findings(in: "tree.yaml", "\">= moderate\"", "\"[mild..severe]\"")
    #expect(
      found == """
        tree.yaml:28:17: error[bad-test]: a range needs numbers, not options
          28 |       - {when: "[mild..severe]", to: place, source: S2, strength: kan}
             |                 ^^^^^^^^^^^^^^
          hint: list them, or use >= and <=
        """)
  }

  @Test func `a condition that is a word is refused`() {
    let found = SmallPack.findings(in: "advice.yaml", "{signs: red}", "signs")
    #expect(
      found == """
        advice.yaml:4:11: error[bad-condition]: 'signs' is not a condition
          4 |     when: signs
            |           ^^^^^
          hint: write 'always', or a mapping from questions to tests
        """)
  }

  @Test func `an outcome is not known yet in the tree`() {
    let found = SmallPack.findings(in: "tree.yaml", "{severity: severe}", "{outcome: one}")
    #expect(
      found == """
        tree.yaml:10:25: error[misplaced-condition]: 'outcome' cannot be asked for here
          10 |       - {id: d1, when: {outcome: one}, then: hard, source: S1, strength: bor}
             |                         ^^^^^^^
          hint: it is not known yet when this is evaluated
        """)
  }

  @Test func `only provisional rules may ask for unknown`() {
    let found = SmallPack.findings(in: "tree.yaml", "{severity: severe}", "{severity: unknown}")
    #expect(
      found == """
        tree.yaml:10:35: error[misplaced-condition]: only provisional rules may ask for 'unknown'
          10 |       - {id: d1, when: {severity: unknown}, then: hard, source: S1, strength: bor}
             |                                   ^^^^^^^
        """)
  }

  @Test func `an empty condition is refused`() {
    let found = SmallPack.findings(in: "tree.yaml", "{severity: severe}", "{any: []}")
    #expect(
      found == """
        tree.yaml:10:30: error[empty-list]: the condition is empty
          10 |       - {id: d1, when: {any: []}, then: hard, source: S1, strength: bor}
             |                              ^
          hint: write 'always' if it always holds
        """)
  }

  @Test func `a count needs limits`() {
    let found = SmallPack.findings(in: "advice.yaml", ", at-least: 1", "")
    #expect(
      found == """
        advice.yaml:44:43: error[bad-range]: the limits of the count do not fit together
          44 |   - {id: skin, label: Skin, when: {count: {of: [{signs: red}, {signs: hot}]}}}
             |                                           ^^
          hint: give 'exactly', or 'at-least', 'at-most' or both
        """)
  }

  @Test func `a count of questions needs a test`() {
    let found = SmallPack.findings(
      in: "advice.yaml", "[{signs: red}, {signs: hot}]", "[signs, kind]")
    #expect(
      found == """
        advice.yaml:44:49: error[missing-key]: counting questions needs the key 'test'
          44 |   - {id: skin, label: Skin, when: {count: {of: [signs, kind], at-least: 1}}}
             |                                                 ^^^^^
        advice.yaml:44:56: error[missing-key]: counting questions needs the key 'test'
          44 |   - {id: skin, label: Skin, when: {count: {of: [signs, kind], at-least: 1}}}
             |                                                        ^^^^
        """)
  }

  @Test func `a later decision is refused`() {
    let found = SmallPack.findings(
      in: "tree.yaml", "decisions:\n",
      "decisions:\n  - id: early\n    name: Early\n    policy: first\n    results: [{id: a, label: A}]\n    rules: [{id: e1, when: {level: hard}, then: a, strength: model-choice}]\n"
    )
    #expect(
      found == """
        tree.yaml:7:29: error[later-decision]: the decision 'level' is not decided yet here
          7 |     rules: [{id: e1, when: {level: hard}, then: a, strength: model-choice}]
            |                             ^^^^^
          hint: a decision may use only those that stand before it
        """)
  }

  @Test func `a decision may not use itself`() {
    let found = SmallPack.findings(in: "tree.yaml", "{severity: severe}", "{level: easy}")
    #expect(
      found == """
        tree.yaml:10:25: error[later-decision]: the decision 'level' is not decided yet here
          10 |       - {id: d1, when: {level: easy}, then: hard, source: S1, strength: bor}
             |                         ^^^^^
          hint: a decision may use only those that stand before it
        """)
  }

  @Test func `a question is no decision`() {
    let found = SmallPack.findings(
      in: "tree.yaml", "{severity: severe}", "{decision: {severity: severe}}")
    #expect(
      found == """
        tree.yaml:10:36: error[unknown-decision]: 'severity' is a question, not a decision
          10 |       - {id: d1, when: {decision: {severity: severe}}, then: hard, source: S1, strength: bor}
             |                                    ^^^^^^^^
        """)
  }
}
