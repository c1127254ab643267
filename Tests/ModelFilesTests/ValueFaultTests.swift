import Testing

/// What is said about keys and values.
struct ValueFaultTests {
  @Test func `an unknown key is named, with the one that was meant`() {
    let found = SmallPack.findings(in: "questions.yaml", "name: Age", "nmae: Age")
    #expect(
      found == """
        questions.yaml:2:5: error[missing-key]: the key 'name' is missing
          2 |   - id: age
            |     ^^
        questions.yaml:5:5: error[unknown-key]: unknown key 'nmae'
          5 |     nmae: Age
            |     ^^^^
          hint: did you mean 'name'?
        """)
  }

  @Test func `a key that is missing is named`() {
    let found = SmallPack.findings(in: "questions.yaml", "    name: Severity\n", "")
    #expect(
      found == """
        questions.yaml:15:5: error[missing-key]: the key 'name' is missing
          15 |   - id: severity
             |     ^^
        """)
  }

  @Test func `a key without a likely meaning shows the known ones`() {
    let found = SmallPack.findings(in: "glossary.yaml", "term: one", "xyzzy: one")
    #expect(
      found == """
        glossary.yaml:2:5: error[missing-key]: the key 'term' is missing
          2 |   - {id: one, xyzzy: one, meaning: The first, source: S1, strength: info}
            |     ^^
        glossary.yaml:2:15: error[unknown-key]: unknown key 'xyzzy'
          2 |   - {id: one, xyzzy: one, meaning: The first, source: S1, strength: info}
            |               ^^^^^
          hint: known here: id, term, meaning, source, strength
        """)
  }

  @Test func `a text in the place of a list is refused`() {
    let found = SmallPack.findings(
      in: "tree.yaml", "[{total: high}, {not: {age: \"[18..67]\"}}]", "total")
    #expect(
      found == """
        tree.yaml:12:21: error[wrong-type]: expected a list of conditions, found a text
          12 |         when: {any: total}
             |                     ^^^^^
        """)
  }

  @Test func `an empty text is refused`() {
    let found = SmallPack.findings(in: "outcomes.yaml", "name: Two", "name: \"\"")
    #expect(
      found == """
        outcomes.yaml:13:49: error[empty-text]: the text is empty
          13 |   - {id: two, kind: suggestion, rank: 2, name: "", short: "2", summary: The second,
             |                                                 ^
        """)
  }

  @Test func `an empty list is refused`() {
    let found = SmallPack.findings(in: "questions.yaml", "[severity, kind]", "[]")
    #expect(
      found == """
        questions.yaml:50:12: error[empty-list]: the list 'items' is empty
          50 |     items: []
             |            ^
        """)
  }

  @Test func `an unknown word of a fixed set is refused`() {
    let found = SmallPack.findings(in: "questions.yaml", "type: ordinal", "type: ordnal")
    #expect(
      found == """
        questions.yaml:16:11: error[bad-value]: 'ordnal' is not one of 'choice', 'ordinal', 'many', 'number', 'score'
          16 |     type: ordnal
             |           ^^^^^^
          hint: did you mean 'ordinal'?
        tree.yaml:28:20: error[not-ordered]: these options have no order to compare by
          28 |       - {when: ">= moderate", to: place, source: S2, strength: kan}
             |                    ^^^^^^^^
          hint: use 'type: ordinal', or list the options
        """)
  }

  @Test func `a number that is not whole is refused`() {
    let found = SmallPack.findings(in: "outcomes.yaml", "rank: 1", "rank: 1.5")
    #expect(
      found == """
        outcomes.yaml:4:11: error[bad-number]: '1.5' is not a whole number
          4 |     rank: 1.5
            |           ^^^
        """)
  }

  @Test func `a number that is too large is refused`() {
    let found = SmallPack.findings(in: "questions.yaml", "points: 2", "points: 99999999")
    #expect(
      found == """
        questions.yaml:26:45: error[bad-number]: numbers may be at most 1000000
          26 |       - {id: severe, label: Severe, points: 99999999}
             |                                             ^^^^^^^^
        questions.yaml:53:41: error[out-of-range]: outside 1..3
          53 |       - {id: high, label: High, range: "3..4"}
             |                                         ^^^^
        """)
  }

  @Test func `a range that falls is refused`() {
    let found = SmallPack.findings(in: "advice.yaml", "4..6", "6..4")
    #expect(
      found == """
        advice.yaml:39:36: error[bad-range]: the range falls from 6 to 4
          39 |   - {when: {outcome: one}, weeks: "6..4", text: Look again, source: S1, strength: kan}
             |                                    ^^^^
        """)
  }

  @Test func `a range without its end is refused`() {
    let found = SmallPack.findings(in: "advice.yaml", "12..12", "12..")
    #expect(
      found == """
        advice.yaml:40:28: error[bad-range]: '12..' is not a range
          40 |   - {when: always, weeks: "12..", text: Look later, source: S1, strength: kan}
             |                            ^^^^
          hint: write it like 3..7
        """)
  }

  @Test func `a range outside its bounds is refused`() {
    let found = SmallPack.findings(in: "outcomes.yaml", "1..3", "1..7")
    #expect(
      found == """
        outcomes.yaml:8:12: error[out-of-range]: outside 1..5
          8 |     steps: 1..7
            |            ^^^^
        """)
  }

  @Test func `a day must exist`() {
    let found = SmallPack.findings(in: "model.yaml", "2025-02-26", "2025-02-30")
    #expect(
      found == """
        model.yaml:12:13: error[bad-date]: '2025-02-30' is not a day
          12 | valid-from: 2025-02-30
             |             ^^^^^^^^^^
          hint: write it like 2025-02-26
        """)
  }

  @Test func `another format is refused`() {
    let found = SmallPack.findings(in: "model.yaml", "format: \"1\"", "format: \"2\"")
    #expect(
      found == """
        model.yaml:2:10: error[unknown-format]: the format '2' is not known
          2 | format: "2"
            |          ^
          hint: known: 1
        """)
  }

  @Test func `a language is a code`() {
    let found = SmallPack.findings(in: "model.yaml", "[nb]", "[Norsk]")
    #expect(
      found == """
        model.yaml:4:13: error[bad-language]: 'Norsk' is not a language code
          4 | languages: [Norsk]
            |             ^^^^^
          hint: such as nb or nn
        """)
  }

  @Test func `a statement without a source says so`() {
    let found = SmallPack.findings(in: "glossary.yaml", ", source: S1", "")
    #expect(
      found == """
        glossary.yaml:2:5: error[missing-key]: the key 'source' is missing
          2 |   - {id: one, term: one, meaning: The first, strength: info}
            |     ^^
          hint: only 'strength: model-choice' needs no source
        """)
  }
}
