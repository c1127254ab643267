import DecisionModel
import Testing

@testable import ModelFiles

/// Values that could be read, and must not be taken.
struct HygieneTests {
  @Test func `a control character cannot come in by a backslash`() {
    let found = SmallPack.findings(
      in: "glossary.yaml", "meaning: The first", #"meaning: "The \e[2J \u202Efirst \\e\n""#)
    #expect(
      found == #"""
        glossary.yaml:2:40: error[control-character]: the character U+001B is not allowed
          2 |   - {id: one, term: one, meaning: "The \e[2J \u202Efirst \\e\n", source: S1, strength: info}
            |                                        ^^
        glossary.yaml:2:46: error[control-character]: the character U+202E is not allowed
          2 |   - {id: one, term: one, meaning: "The \e[2J \u202Efirst \\e\n", source: S1, strength: info}
            |                                              ^^^^^^
        """#)
  }

  @Test(arguments: [
    #"\0"#, #"\a"#, #"\b"#, #"\t"#, #"\v"#, #"\f"#, #"\r"#, #"\x7f"#, #"\N"#, #"\L"#, #"\P"#,
    #"\x9b"#, #"\u2066"#, #"\U0000202D"#, "line\n      \\e",
  ])
  func `whichever way it is written`(escape: String) {
    let found = SmallPack.findings(in: "model.yaml", "title: Small", "title: \"A \(escape) b\"")
    #expect(found.contains("error[control-character]"), "\(found)")
  }

  @Test(arguments: [#"\u00e6"#, #"\"e\""#, #"\\e"#, #"\_"#, #"\n"#, "'"])
  func `what is no control character stays`(text: String) {
    let found = SmallPack.findings(in: "model.yaml", "title: Small", "title: \"A \(text) b\"")
    #expect(found.isEmpty, "\(found)")
  }

  @Test func `a model is not due for review before it holds`() {
    let found = SmallPack.findings(
      in: "model.yaml", "review-by: 2027-02-26", "review-by: 2024-02-26")
    #expect(
      found == """
        model.yaml:13:12: error[bad-date]: the model would be due for review before it holds, from 2025-02-26
          13 | review-by: 2024-02-26
             |            ^^^^^^^^^^
          hint: 'review-by' lies after 'valid-from'
        """)
  }

  @Test func `a language is named once`() {
    let found = SmallPack.findings(in: "model.yaml", "languages: [nb]", "languages: [nb, nb]")
    #expect(
      found == """
        model.yaml:4:17: error[repeated]: 'nb' is named more than once
          4 | languages: [nb, nb]
            |                 ^^
        """)
  }

  @Test func `a telephone number has a digit`() {
    let found = SmallPack.findings(in: "model.yaml", "phone: \"0\"", "phone: ask")
    #expect(
      found == """
        model.yaml:17:35: error[bad-value]: 'ask' is not a telephone number
          17 |   - {id: door, name: Door, phone: ask, use: Knock, source: S1, strength: info}
             |                                   ^^^
          hint: it has at least one digit
        """)
  }

  @Test func `an address is that of a page`() {
    let found = SmallPack.findings(
      in: "sources.yaml", "url: \"https://example.org/1\"", "url: \"javascript:alert(1)\"")
    #expect(
      found == """
        sources.yaml:2:66: error[bad-value]: 'javascript:alert(1)' is not the address of a page
          2 |   - {id: S1, title: First, publisher: Press, date: "2025", url: "javascript:alert(1)"}
            |                                                                  ^^^^^^^^^^^^^^^^^^^
          hint: write it like https://www.helsenorge.no or helsenorge.no, without blanks
        """)
    #expect(
      SmallPack.findings(in: "offers.yaml", "https://example.org/course", "mailto:me@example.org")
        .contains("offers.yaml:20:17: error[bad-value]"))
  }

  @Test(arguments: [
    ("https://a.no/b c", false), ("HTTPS://a.no", true), ("a.no", true), ("a.no:8080/b", true),
    ("http:a.no", false), ("file:///etc/passwd", false), ("data:text/html,a.b", false),
    ("nowhere", false), ("a.no/b?c=d:e", true), ("ftp.a.no", true),
  ])
  func `addresses and others`(text: String, isAddress: Bool) {
    #expect(text.isAddress == isAddress)
  }

  @Test func `what must be known can neither be unknown nor declined`() {
    let found = SmallPack.findings(in: "cases.yaml", "age: 30", "age: {status: declined}")
    #expect(
      found == """
        cases.yaml:6:29: error[must-be-known]: this question does not take 'declined'
          6 |     answers: {age: {status: declined}, severity: severe, kind: mind, signs: [red, hot]}
            |                             ^^^^^^^^
          hint: answer it, or leave it out where it has not been asked
        """)
  }

  @Test func `an empty list of rules beside a table is one too many`() {
    let found = SmallPack.findings(
      in: "tree.yaml", "    decide: unique\n", "    decide: unique\n    rules: []\n")
    #expect(
      found == """
        tree.yaml:32:12: error[rules-and-table]: give either 'rules' or 'table', not both
          32 |     rules: []
             |            ^
        """)
  }

  @Test func `the walk follows the order of the stages`() {
    let questions = SmallPack.questions.replacing(
      "    name: Severity\n", with: "    stage: later\n    name: Severity\n")
    let stages = "  - {id: later, label: Later}\n  - {id: start, label: Start}\n"
    let model = SmallPack.model.replacing("  - {id: start, label: Start}\n", with: stages)
    #expect(
      SmallPack.findings(["model.yaml": model, "questions.yaml": questions]) == """
        tree.yaml:24:9: warning[shuffled-stages]: the walk asks 'severity' of the stage 'later' \
        after 'age' of the later stage 'start'
          24 |   - id: how-bad
             |         ^^^^^^^
          hint: put the stages of model.yaml in the order of the walk, or ask it earlier
        """)
    let ordered = SmallPack.model.replacing(
      "  - {id: start, label: Start}\n",
      with: "  - {id: start, label: Start}\n  - {id: later, label: Later}\n")
    #expect(SmallPack.findings(["model.yaml": ordered, "questions.yaml": questions]).isEmpty)
  }
}

/// Mistakes that YAML makes something else of, and what is said about them.
struct HintTests {
  @Test func `a comma inside braces ends a text`() {
    let found = SmallPack.findings(in: "advice.yaml", "label: No referral", "label: No, not now")
    #expect(
      found == """
        advice.yaml:17:55: error[unknown-key]: the comma before 'not now' ends the text, so this is read as a key
          17 |     - {id: no, level: none, urgency: none, label: No, not now}
             |                                                       ^^^^^^^
          hint: put the text in quotation marks: "No, not now"
        """)
  }

  @Test func `a table needs its bar`() {
    let found = SmallPack.findings(in: "tree.yaml", "table: |", "table:")
    #expect(
      found == """
        tree.yaml:35:9: error[yaml-syntax]: the rows of a table begin without a bar after 'table:'
          35 |       | level | kind      | =>           | reason |
             |         ^
          hint: write 'table: |' on a line of its own, and the rows below
        """)
    let onOneLine = SmallPack.findings(in: "tree.yaml", "table: |\n     ", "table:")
    #expect(onOneLine.contains("hint: write 'table: |' on a line of its own"), "\(onOneLine)")
  }
}

/// Rows of a table that have names of their own.
struct NamedRowTests {
  private static let named = SmallPack.tree.replacing(
    """
          | level | kind      | =>           | reason |
          | hard  | body      | two          |        |
          | hard  | not(body) | two, one     | Talk   |
          | easy  | -         | easy-way     |        |
    """,
    with: """
            | id    | level | kind      | =>           | reason |
            |       | hard  | body      | two          |        |
            | talk  | hard  | not(body) | two, one     | Talk   |
            | rest  | easy  | -         | easy-way     |        |
      """)

  @Test func `a row keeps its name and its translation when another is put above`() throws {
    let model = try SmallPack.reader(["tree.yaml": Self.named]).model()
    guard case .decide(_, let rules) = model.tree.nodes[2].kind else {
      Issue.record("no rules")
      return
    }
    #expect(rules.map(\.id) == ["place-1", "talk", "rest"])
    #expect(rules[1].reason?.key == "nodes.place.rules.talk.reason")
  }

  @Test func `the names of rows are those of rules, and none is given twice`() {
    let twice = Self.named.replacing("| rest ", with: "| d1   ")
    #expect(
      SmallPack.findings(["tree.yaml": twice]) == """
        tree.yaml:38:9: error[duplicate-id]: the rule 'd1' already stands on line 10, column 14
          38 |       | d1    | easy  | -         | easy-way     |        |
             |         ^^
        """)
    let bad = Self.named.replacing("| talk ", with: "| Talk ")
    #expect(
      SmallPack.findings(["tree.yaml": bad]) == """
        tree.yaml:37:9: error[bad-id]: 'Talk' is not a name
          37 |       | Talk  | hard  | not(body) | two, one     | Talk   |
             |         ^^^^
          hint: names have small letters a to z, digits and hyphens
        """)
  }
}
