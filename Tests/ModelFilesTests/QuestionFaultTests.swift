import Testing

/// What is said about questions, outcomes, advice and offers.
struct QuestionFaultTests {
  @Test func `none is for tick-lists`() {
    let found = SmallPack.findings(in: "questions.yaml", "{id: mild,", "{id: mild, none: true,")
    #expect(
      found == """
        questions.yaml:24:9: error[misplaced-none]: 'none: true' does not belong here
          24 |       - {id: mild, none: true, label: Mild, help: A little, points: 0}
             |         ^^
          hint: only the first option of a question with 'type: many' can say it
        """)
  }

  @Test func `bands rise`() {
    let found = SmallPack.findings(in: "questions.yaml", "18..120", "17..120")
    #expect(
      found == """
        questions.yaml:12:43: error[overlapping-bands]: the band does not rise above the band 'child'
          12 |       - {id: adult, label: Adult, range: "17..120"}
             |                                           ^^^^^^^
        """)
  }

  @Test func `a score counts what stands before it`() {
    let found = SmallPack.findings(in: "questions.yaml", "[severity, kind]", "[severity, total]")
    #expect(
      found == """
        questions.yaml:50:23: error[later-question]: the item 'total' must stand before the score
          50 |     items: [severity, total]
             |                       ^^^^^
        """)
  }

  @Test func `an item counts once`() {
    let found = SmallPack.findings(in: "questions.yaml", "[severity, kind]", "[severity, severity]")
    #expect(
      found == """
        questions.yaml:50:23: error[repeated]: 'severity' is named more than once
          50 |     items: [severity, severity]
             |                       ^^^^^^^^
        """)
  }

  @Test func `the unknown policy is checked`() {
    let found = SmallPack.findings(in: "questions.yaml", "assume moderate", "guess")
    #expect(
      found == """
        questions.yaml:20:14: error[bad-value]: 'guess' does not say what to do with 'do not know'
          20 |     unknown: guess
             |              ^^^^^
          hint: write allowed, forbidden, or assume and an option
        """)
  }

  @Test func `an assumed option exists`() {
    let found = SmallPack.findings(in: "questions.yaml", "assume moderate", "assume moderat")
    #expect(
      found == """
        questions.yaml:20:21: error[unknown-option]: unknown option 'moderat'
          20 |     unknown: assume moderat
             |                     ^^^^^^^
          hint: did you mean 'moderate'?
        """)
  }

  @Test func `only suggestions have a rank`() {
    let found = SmallPack.findings(in: "outcomes.yaml", "kind: stop", "kind: stop, rank: 3")
    #expect(
      found == """
        outcomes.yaml:15:40: error[misplaced-rank]: only suggestions have a rank
          15 |   - {id: stop-child, kind: stop, rank: 3, name: Stop, short: S, summary: Go elsewhere,
             |                                        ^
        """)
  }

  @Test func `only holds are released`() {
    let found = SmallPack.findings(in: "advice.yaml", "effect: hold", "effect: urgent")
    #expect(
      found == """
        advice.yaml:9:5: error[misplaced-release]: only flags with 'effect: hold' are released
          9 |     release: {question: signs, option: hot}
            |     ^^^^^^^
        """)
  }

  @Test func `only local offers have a place`() {
    let found = SmallPack.findings(in: "offers.yaml", "reach: type", "reach: type\n    place: Here")
    #expect(
      found == """
        offers.yaml:20:5: error[misplaced-place]: only offers with 'reach: local' have a place
          20 |     place: Here
             |     ^^^^^
        """)
  }
}
