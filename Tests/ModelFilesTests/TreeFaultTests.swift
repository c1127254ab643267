import Testing

/// What is said about the tree, its rules and its tables.
struct TreeFaultTests {
  @Test func `a cycle is shown`() {
    let found = SmallPack.findings(
      in: "tree.yaml", "end: one", "ask: age, branches: [{else: how-bad}]")
    #expect(
      found == """
        tree.yaml:39:68: error[cycle]: the walk would go round: how-bad → place → easy-way → how-bad
          39 |   - {id: easy-way, name: The easy way, ask: age, branches: [{else: how-bad}]}
             |                                                                    ^^^^^^^
        """)
  }

  @Test func `a node without a way to it is a warning`() {
    let found = SmallPack.findings(
      in: "tree.yaml", "  - {id: easy-way",
      "  - {id: lonely, end: two}\n  - {id: easy-way")
    #expect(
      found == """
        tree.yaml:39:10: warning[unreachable-node]: nothing leads to the node 'lonely'
          39 |   - {id: lonely, end: two}
             |          ^^^^^^
        """)
  }

  @Test func `else must come last`() {
    let found = SmallPack.findings(
      in: "tree.yaml",
      "- {when: child, to: stop-child, reason: Not for children}\n      - {else: how-bad}",
      "- {else: how-bad}\n      - {when: child, to: stop-child}")
    #expect(
      found == """
        tree.yaml:22:10: error[else-not-last]: 'else' must be the last branch
          22 |       - {else: how-bad}
             |          ^^^^
          hint: no later branch is reached
        """)
  }

  @Test func `a node has one kind`() {
    let found = SmallPack.findings(
      in: "tree.yaml", "    decide: unique",
      "    decide: unique\n    end: one")
    #expect(
      found == """
        tree.yaml:32:5: error[two-kinds]: a node has only one of 'decide' and 'end'
          32 |     end: one
             |     ^^^
        """)
  }

  @Test func `a node without a kind says so`() {
    let found = SmallPack.findings(
      in: "tree.yaml", "name: The easy way, end: one", "name: The easy way")
    #expect(
      found == """
        tree.yaml:39:5: error[missing-key]: the node needs one of the keys 'ask', 'decide' and 'end'
          39 |   - {id: easy-way, name: The easy way}
             |     ^^
        """)
  }

  @Test func `a node cannot take the highest`() {
    let found = SmallPack.findings(in: "tree.yaml", "decide: unique", "decide: highest")
    #expect(
      found == """
        tree.yaml:31:13: error[bad-value]: a node cannot take the highest
          31 |     decide: highest
             |             ^^^^^^^
          hint: use first or unique
        """)
  }

  @Test func `rules and a table exclude each other`() {
    let found = SmallPack.findings(
      in: "tree.yaml", "    table: |",
      "    rules: [{id: x, when: always, to: one}]\n    table: |")
    #expect(
      found == """
        tree.yaml:34:13: error[rules-and-table]: give either 'rules' or 'table', not both
          34 |     rules: [{id: x, when: always, to: one}]
             |             ^^
        """)
  }

  @Test func `a table must be a block`() {
    let found = SmallPack.findings(in: "tree.yaml", "    table: |\n", "    table: >\n")
    #expect(
      found == """
        tree.yaml:34:12: error[bad-table]: a table is a block of lines
          34 |     table: >
             |            ^
          hint: write 'table: |'
        """)
  }

  @Test func `a row with too few cells is shown`() {
    let found = SmallPack.findings(
      in: "tree.yaml", "| easy  | -         | easy-way     |        |",
      "| easy  | easy-way |")
    #expect(
      found == """
        tree.yaml:38:17: error[bad-table]: the row has 2 cells, the heading has 4
          38 |       | easy  | easy-way |
             |                 ^^^^^^^^
        """)
  }

  @Test func `an empty cell is shown`() {
    let found = SmallPack.findings(
      in: "tree.yaml", "| easy  | -         |", "| easy  |           |")
    #expect(
      found == """
        tree.yaml:38:27: error[bad-table]: the cell is empty
          38 |       | easy  |           | easy-way     |        |
             |                           ^
          hint: write '-' for anything
        """)
  }

  @Test func `a table without a target is refused`() {
    let found = SmallPack.findings(in: "tree.yaml", "| =>           |", "| ==           |")
    #expect(
      found == """
        tree.yaml:35:29: error[unknown-question]: unknown question or decision '=='
          35 |       | level | kind      | ==           | reason |
             |                             ^^
        tree.yaml:35:44: error[bad-table]: the column '=>' is missing
          35 |       | level | kind      | ==           | reason |
             |                                            ^^^^^^
        """)
  }

  @Test func `a branch for everything else leads somewhere`() {
    let found = SmallPack.findings(in: "tree.yaml", "{else: easy-way}", "{else: []}")
    #expect(
      found == """
        tree.yaml:29:16: error[empty-list]: the list 'else' is empty
          29 |       - {else: []}
             |                ^
        """)
  }

  @Test func `a rule leads to one result`() {
    let found = SmallPack.findings(in: "advice.yaml", "then: yes", "then: [yes, no]")
    #expect(
      found == """
        advice.yaml:20:46: error[one-result]: a rule leads to one result
          20 |     - {id: f1, when: {flag: R1}, then: [yes, no], source: S1, strength: skal}
             |                                              ^^
        """)
  }
}
