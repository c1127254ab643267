import Testing

/// What is said about names and references.
struct NameFaultTests {
  @Test func `a name with a capital is refused`() {
    let found = SmallPack.findings(in: "glossary.yaml", "id: one", "id: One")
    #expect(
      found == """
        glossary.yaml:2:10: error[bad-id]: 'One' is not a name
          2 |   - {id: One, term: one, meaning: The first, source: S1, strength: info}
            |          ^^^
          hint: names have small letters a to z, digits and hyphens
        """)
  }

  @Test func `a name given twice is shown with both places`() {
    let found = SmallPack.findings(
      in: "offers.yaml", "- {id: talk, label: Talk}",
      "- {id: talk, label: Talk}\n  - {id: talk, label: Speak}")
    #expect(
      found == """
        offers.yaml:3:10: error[duplicate-id]: the category 'talk' already stands on line 2, column 10
          3 |   - {id: talk, label: Speak}
            |          ^^^^
        """)
  }

  @Test func `a word of the condition language is no name`() {
    let found = SmallPack.findings(in: "questions.yaml", "id: age", "id: sum")
    #expect(
      found == """
        questions.yaml:2:9: error[reserved-id]: 'sum' is a word of the condition language
          2 |   - id: sum
            |         ^^^
        tree.yaml:12:44: error[unknown-question]: unknown question or decision 'age'
          12 |         when: {any: [{total: high}, {not: {age: "[18..67]"}}]}
             |                                            ^^^
        tree.yaml:20:10: error[unknown-question]: unknown question 'age'
          20 |     ask: age
             |          ^^^
          hint: known: sum, severity, kind, signs, total
        cases.yaml:6:15: error[unknown-question]: unknown question 'age'
          6 |     answers: {age: 30, severity: severe, kind: mind, signs: [red, hot]}
            |               ^^^
          hint: known: sum, severity, kind, signs, total
        cases.yaml:12:15: error[unknown-question]: unknown question 'age'
          12 |     answers: {age: 30, severity: {status: unknown}, signs: nothing}
             |               ^^^
          hint: known: sum, severity, kind, signs, total
        """)
  }

  @Test func `a node may not be named as an outcome is`() {
    let found = SmallPack.findings(in: "tree.yaml", "id: easy-way", "id: one")
    #expect(
      found == """
        tree.yaml:29:16: error[unknown-target]: unknown node or outcome 'easy-way'
          29 |       - {else: easy-way}
             |                ^^^^^^^^
        tree.yaml:38:29: error[unknown-target]: unknown node or outcome 'easy-way'
          38 |       | easy  | -         | easy-way     |        |
             |                             ^^^^^^^^
        tree.yaml:39:10: error[duplicate-id]: 'one' is already the name of an outcome
          39 |   - {id: one, name: The easy way, end: one}
             |          ^^^
        """)
  }

  @Test func `a decision may not be named as a question is`() {
    let found = SmallPack.findings(in: "tree.yaml", "id: level", "id: kind")
    #expect(
      found == """
        tree.yaml:3:9: error[duplicate-id]: 'kind' is already the name of a question
          3 |   - id: kind
            |         ^^^^
        tree.yaml:35:9: error[unknown-question]: unknown question or decision 'level'
          35 |       | level | kind      | =>           | reason |
             |         ^^^^^
        """)
  }

  @Test func `an unknown source is named`() {
    let found = SmallPack.findings(in: "tree.yaml", "source: S2", "source: S3")
    #expect(
      found == """
        tree.yaml:15:17: error[unknown-source]: unknown source 'S3'
          15 |         source: S3
             |                 ^^
          hint: did you mean 'S1'?
        """)
  }

  @Test func `an unknown stage is named`() {
    let found = SmallPack.findings(in: "questions.yaml", "stage: start", "stage: strat")
    #expect(
      found == """
        questions.yaml:4:12: error[unknown-stage]: unknown stage 'strat'
          4 |     stage: strat
            |            ^^^^^
          hint: did you mean 'start'?
        """)
  }

  @Test func `an unknown contact is named`() {
    let found = SmallPack.findings(in: "advice.yaml", "[door]", "[dor]")
    #expect(
      found == """
        advice.yaml:8:12: error[unknown-contact]: unknown contact 'dor'
          8 |     call: [dor]
            |            ^^^
          hint: did you mean 'door'?
        """)
  }

  @Test func `an unknown outcome is named`() {
    let found = SmallPack.findings(in: "advice.yaml", "blocks: one", "blocks: on")
    #expect(
      found == """
        advice.yaml:13:45: error[unknown-outcome]: unknown outcome 'on'
          13 |      why: Too little, do: Take two, blocks: on, source: S1, strength: skal}
             |                                             ^^
          hint: did you mean 'one'?
        """)
  }

  @Test func `an unknown node or outcome is named`() {
    let found = SmallPack.findings(in: "tree.yaml", "to: place", "to: palce")
    #expect(
      found == """
        tree.yaml:28:35: error[unknown-target]: unknown node or outcome 'palce'
          28 |       - {when: ">= moderate", to: palce, source: S2, strength: kan}
             |                                   ^^^^^
          hint: did you mean 'place'?
        """)
  }

  @Test func `an unknown flag is named`() {
    let found = SmallPack.findings(in: "advice.yaml", "flag: R1", "flag: R9")
    #expect(
      found == """
        advice.yaml:20:29: error[unknown-flag]: unknown flag 'R9'
          20 |     - {id: f1, when: {flag: R9}, then: yes, source: S1, strength: skal}
             |                             ^^
          hint: did you mean 'R1'?
        """)
  }

  @Test func `an unknown category is named`() {
    let found = SmallPack.findings(in: "offers.yaml", "category: talk", "category: walk")
    #expect(
      found == """
        offers.yaml:9:15: error[unknown-category]: unknown category 'walk'
          9 |     category: walk
            |               ^^^^
          hint: did you mean 'talk'?
        """)
  }

  @Test func `an unknown group is named`() {
    let found = SmallPack.findings(in: "offers.yaml", "groups: [grown-ups]", "groups: [grownups]")
    #expect(
      found == """
        offers.yaml:14:14: error[unknown-group]: unknown group 'grownups'
          14 |     groups: [grownups]
             |              ^^^^^^^^
          hint: did you mean 'grown-ups'?
        """)
  }

  @Test func `an unknown area is named`() {
    let found = SmallPack.findings(in: "offers.yaml", "areas: [skin]", "areas: [skn]")
    #expect(
      found == """
        offers.yaml:13:13: error[unknown-area]: unknown area 'skn'
          13 |     areas: [skn]
             |             ^^^
          hint: did you mean 'skin'?
        """)
  }

  @Test func `an outcome named twice is refused`() {
    let found = SmallPack.findings(in: "tree.yaml", "two, one", "two, two")
    #expect(
      found == """
        tree.yaml:37:34: error[repeated]: 'two' is named more than once
          37 |       | hard  | not(body) | two, two     | Talk   |
             |                                  ^^^
        """)
  }
}
