import DecisionModel
import Reports
import Testing

/// What changes from one pack to another, as a person reads it.
struct PackDifferenceTests {
  @Test func `a pack does not differ from itself`() throws {
    let content = try FixturePack.content()
    let difference = try PackDifference(from: content, to: content)
    #expect(difference.isEmpty)
    #expect(
      difference.text() == """
        From A sum with overriding criteria 1 to A sum with overriding criteria 1
        Nothing has changed.

        """)
  }

  @Test func `a text that changes behind an unchanged translation is no less a change`() throws {
    let translation = ["questions.age.ask": "Hvor mange år?"]
    let old = try FixturePack.content(translation: translation)
    let new = try FixturePack.content(
      [("questions.yaml", "How many years?", "How old is the person?")], translation: translation)
    #expect(
      try PackDifference(from: old, to: new).text().hasSuffix(
        """
        QUESTIONS
        - Changed: Age [age]
            question: before: How many years?
              now: How old is the person?

        """))
  }

  @Test func `another model with the same words is another model`() throws {
    let new = try FixturePack.content([("model.yaml", "model: ", "model: other-")])
    #expect(try !PackDifference(from: FixturePack.content(), to: new).isEmpty)
  }

  @Test func `a limit that moves says for how many cases, and shows one`() throws {
    let old = try FixturePack.content()
    let new = try FixturePack.content([
      ("questions.yaml", "range: \"0..4\"", "range: \"0..3\""),
      ("questions.yaml", "range: \"5..9\"", "range: \"4..9\""),
      ("questions.yaml", "How many years?", "How old is the person?"),
    ])
    let difference = try PackDifference(from: old, to: new)
    #expect(!difference.isEmpty)
    #expect(
      difference.text() == """
        From A sum with overriding criteria 1 to A sum with overriding criteria 1

        WHICH CASES GET ANOTHER OUTCOME
        Cases that get another outcome: 130 of 4,101. All are counted, none left out.

        Low group → Middle group: 65 cases
          For example: Item 1: None; Item 2: None; Item 3: None; Item 4: A little;
            Item 5: Much; Total: 4; Criteria: None of these; Age: 18

        Middle group → High group: 65 cases
          For example: Item 1: None; Item 2: None; Item 3: None; Item 4: A little;
            Item 5: Much; Total: 4; Criteria: Criterion A raises the group by one;
            Age: 18

        WHAT ELSE CHANGES FOR A CASE

        Referral: No referral → Consider a referral: 65 cases
          For example: Item 1: None; Item 2: None; Item 3: None; Item 4: A little;
            Item 5: Much; Total: 4; Criteria: Criterion A raises the group by one;
            Age: 18

        TRAINING CASES THAT COME OUT DIFFERENTLY
        - C01 A low sum: Low group → Middle group

        QUESTIONS
        - Changed: Age [age]
            question: before: How many years?
              now: How old is the person?

        INTERVALS
        - Changed: Total: Low [total.low]
            values: before: 0–4
              now: 0–3
        - Changed: Total: Middle [total.middle]
            values: before: 5–9
              now: 4–9

        RULES
        - Changed: By the sum, Total: 0–3 [by-sum-1]
            when: before: Total: 0–4
              now: Total: 0–3
        - Changed: By the sum, Total: 4–9 [by-sum-2]
            when: before: Total: 5–9
              now: Total: 4–9

        """)
  }

  @Test func `an option that is new is in no case, and a question that is gone leaves things open`()
    throws
  {
    let old = try FixturePack.content()
    let new = try FixturePack.content([
      (
        "questions.yaml", "      - {id: not-now, label: Criterion C stops the walk}",
        """
              - {id: not-now, label: Criterion C stops the walk}
              - {id: fourth, label: Criterion D}
        """
      )
    ])
    let difference = try PackDifference(from: old, to: new)
    #expect(difference.comparison.moves.isEmpty)
    #expect(difference.comparison.onlyNew.map(\.options) == [["fourth"]])
    #expect(
      difference.text().contains(
        "Only the new one has: Criteria: Criterion D. Answers to this are not part of"))
  }

  @Test func `what is put in another order, and for whom a group is, are changes`() throws {
    let old = try FixturePack.content()
    let new = try FixturePack.content([
      (
        "tree.yaml",
        """
              - {id: low, label: Low}
              - {id: middle, label: Middle}
        """,
        """
              - {id: middle, label: Middle}
              - {id: low, label: Low}
        """
      ), ("offers.yaml", ", general: true", ""),
    ])
    let text = try PackDifference(from: old, to: new).text()
    #expect(
      text.contains(
        """
        DECISIONS
        - Changed: By the sum [by-sum]
            order of the results: before: low, middle, high
              now: middle, low, high
        """), "\(text)")
    #expect(text.contains("    suits every adult: "), "\(text)")
  }

  @Test func `a referral that changes is counted, also where the outcome stays`() throws {
    let old = try FixturePack.content()
    let new = try FixturePack.content([("advice.yaml", "  else: no", "  else: maybe")])
    let difference = try PackDifference(from: old, to: new)
    #expect(difference.comparison.moves.isEmpty)
    let text = difference.text()
    #expect(text.contains("WHAT ELSE CHANGES FOR A CASE\n\nReferral: "), "\(text)")
  }

  @Test func `a translation of a text that has changed may be out of date`() throws {
    let translation = ["questions.age.ask": "Hvor mange år?", "questions.age.name": "Alder"]
    let old = try FixturePack.content(bokmål: translation)
    let edit = ("questions.yaml", "How many years?", "How old is the person?")
    let new = try FixturePack.content([edit], bokmål: translation)
    let difference = try PackDifference(from: old, to: new)
    #expect(difference.staleTranslations.map(\.language) == ["nb"])
    #expect(
      difference.text().hasSuffix(
        """

        Translations into nb that may be out of date: the text has changed, the
          translation has not.
        - questions.age.ask

        """), "\(difference.text())")
    let mended = translation.merging(["questions.age.ask": "Hvor gammel?"]) { $1 }
    let both = try FixturePack.content([edit], bokmål: mended)
    #expect(try PackDifference(from: old, to: both).staleTranslations.isEmpty)
  }

  @Test func `the document says the same as the words`() throws {
    let old = try FixturePack.content()
    let new = try FixturePack.content([
      ("tree.yaml", "at-least: 2}}", "at-least: 3}}")
    ])
    let difference = try PackDifference(from: old, to: new)
    let document = DifferenceDocument(difference)
    #expect(!document.equal)
    #expect(document.outcomes.moved == difference.comparison.moved)
    #expect(document.outcomes.moved == document.outcomes.moves.map(\.cases).reduce(0, +))
    #expect(document.parts.map(\.id) == ["c-two-much"])
    #expect(try document.json().hasSuffix("}\n"))
  }
}
