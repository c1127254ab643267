import Testing

/// What is said about YAML that the strict format leaves out.
struct YAMLFaultTests {
  @Test func `anchors are refused`() {
    let found = SmallPack.findings(in: "sources.yaml", "title: Second", "title: &x Second")
    #expect(
      found == """
        sources.yaml:4:12: error[anchor]: anchors are not allowed: 'x'
          4 |     title: &x Second
            |            ^^
          hint: write the value out, or quote the text
        """)
  }

  @Test func `aliases are refused`() {
    let found = SmallPack.findings(in: "sources.yaml", "title: Second", "title: *x")
    #expect(
      found == """
        sources.yaml:4:12: error[anchor]: aliases are not allowed
          4 |     title: *x
            |            ^^
          hint: write the value out, or quote the text
        """)
  }

  @Test func `tags are refused`() {
    let found = SmallPack.findings(in: "sources.yaml", "title: Second", "title: !!str Second")
    #expect(
      found == """
        sources.yaml:4:12: error[tag]: tags are not allowed
          4 |     title: !!str Second
            |            ^
          hint: leave it out, or quote the text
        """)
  }

  @Test func `tabs are refused`() {
    let found = SmallPack.findings(in: "sources.yaml", "title: Second", "title:\tSecond")
    #expect(
      found == """
        sources.yaml:4:11: error[tab]: tabs are not allowed
          4 |     title:␉Second
            |           ^
          hint: use spaces
        """)
  }

  @Test func `control characters are refused and not printed`() {
    let found = SmallPack.findings(in: "sources.yaml", "title: Second", "title: Sec\u{1B}ond")
    #expect(
      found == """
        sources.yaml:4:15: error[control-character]: the character U+001B is not allowed
          4 |     title: Sec␛ond
            |               ^
        """)
  }

  @Test func `characters that turn the direction are refused`() {
    let found = SmallPack.findings(in: "sources.yaml", "title: Second", "title: Sec\u{202E}ond")
    #expect(
      found == """
        sources.yaml:4:15: error[control-character]: the character U+202E is not allowed
          4 |     title: Sec�ond
            |               ^
        """)
  }

  @Test func `directives are refused`() {
    let found = SmallPack.findings(in: "sources.yaml", "sources:", "%YAML 1.2\n---\nsources:")
    #expect(
      found == """
        sources.yaml:1:1: error[directive]: directives are not allowed
          1 | %YAML 1.2
            | ^
          hint: put the text in quotes
        """)
  }

  @Test func `a second document is refused`() {
    let found = SmallPack.findings(
      in: "sources.yaml", "    note: Old\n", "    note: Old\n---\na: b\n")
    #expect(
      found == """
        sources.yaml:8:1: error[several-documents]: a file holds one document
          8 | ---
            | ^^^
          hint: remove this line
        """)
  }

  @Test func `a key that is a list is refused`() {
    let found = SmallPack.findings(in: "sources.yaml", "note: Old", "? [a]\n    : Old")
    #expect(
      found == """
        sources.yaml:7:7: error[complex-key]: a key must be a text
          7 |     ? [a]
            |       ^
        """)
  }

  @Test func `a syntax error points`() {
    let found = SmallPack.findings(in: "sources.yaml", "title: Second", "title: Second: third")
    #expect(
      found == """
        sources.yaml:4:18: error[yaml-syntax]: mapping values are not allowed in this context
          4 |     title: Second: third
            |                  ^
          hint: put the text in quotes
        """)
  }

  @Test func `a key given three times is shown with both places`() {
    let found = SmallPack.findings(
      in: "sources.yaml", "    title: Second\n",
      "    title: Second\n    title: Third\n    \"title\": Fourth\n")
    #expect(
      found == """
        sources.yaml:5:5: error[duplicate-key]: the key 'title' was already given on line 4, column 5
          5 |     title: Third
            |     ^^^^^
        sources.yaml:6:5: error[duplicate-key]: the key 'title' was already given on line 4, column 5
          6 |     "title": Fourth
            |     ^^^^^
        """)
  }
}
