import ModelFiles
import Testing

/// What a proof says of files: the place, how many cases, and one of them.
struct ProofFindingTests {
  private func findings(in file: String, _ old: String, _ new: String) -> [String] {
    let text = SmallPack.files[file] ?? ""
    #expect(text.contains(old))
    return SmallPack.reader([file: text.replacing(old, with: new, maxReplacements: 1)])
      .check(proving: true).map(\.rendered)
  }

  @Test func `what the rules of the small pack lack is shown where it is`() {
    let found = SmallPack.reader().check(proving: true).map(\.rendered)
    #expect(
      found == [
        """
        tree.yaml:24:9: error[dead-rule]: the rule 'how-bad-unknown' never decides anything
          24 |   - id: how-bad
             |         ^^^^^^^
          hint: other rules take all its cases, or what it tests is not asked on the way
        """,
        """
        tree.yaml:36:9: error[dead-rule]: the rule 'place-1' never decides anything
          36 |       | hard  | body      | two          |        |
             |         ^
          hint: other rules take all its cases, or what it tests is not asked on the way
        """,
        """
        questions.yaml:27:9: warning[useless-question]: the answer to 'kind' never changes anything
          27 |   - id: kind
             |         ^^^^
        """,
        """
        outcomes.yaml:17:10: warning[unreachable-outcome]: no case ends in the outcome 'no-answer'
          17 |   - {id: no-answer, kind: undecided, name: Ask, short: "?", summary: Find out first,
             |          ^^^^^^^^^
        """,
        """
        advice.yaml:12:10: warning[blocked-outcome]: the flag 'R2' rules out 'one', which is \
        shown all the same in 9 cases, such as age: 18, severity: mild, signs: hot
          12 |   - {id: R2, effect: block, when: {outcome: one, signs: "not(nothing)"}, name: Not one,
             |          ^^
        """,
      ])
  }

  @Test func `a gap names the node and a case`() {
    let found = findings(in: "tree.yaml", "| hard  | not(body) | two, one     | Talk   |", "")
    let gap = found.first { $0.contains("[gap]") } ?? ""
    #expect(gap.hasPrefix("tree.yaml:30:9: error[gap]: no way out of the node 'place' is taken in"))
    #expect(gap.contains("such as age: 18, severity: severe\n"))
  }

  @Test func `an overlap names both rules and a case`() {
    let found = findings(in: "tree.yaml", "| easy  | -         |", "| -     | -         |")
    let overlap = found.first { $0.contains("[overlap]") } ?? ""
    #expect(overlap.hasPrefix("tree.yaml:38:9: error[overlap]: the rules 'place-2' and 'place-3'"))
    #expect(overlap.contains("such as age: 18, severity: severe\n"))
  }

  @Test func `nothing is proved unless it is asked for`() {
    #expect(SmallPack.reader().check().isEmpty)
  }

  @Test func `the rules of the national pack hold in every case, and not even a note is left`() {
    let found = PackReader(Library.embedded.nationalPack).check(proving: true)
    #expect(found.map(\.rendered) == [])
  }
}
