import DecisionModel
import Testing
import Workshops

@testable import ModelFiles

/// Run sheets: what a workshop consists of, and what is said about mistakes in it.
struct RunSheetTests {
  private func findings(_ sheet: String) -> String {
    SmallPack.findings(["workshop.yaml": sheet])
  }

  @Test func `a pack without a run sheet has none`() throws {
    let reader = SmallPack.reader()
    let model = try reader.model()
    #expect(try reader.runSheet(for: model, cases: reader.cases(for: model)) == nil)
  }

  @Test func `the run sheet of the national pack takes as long as it says`() throws {
    let reader = PackReader(Library.embedded.nationalPack)
    let model = try reader.model()
    let kept = try #require(try reader.runSheet(for: model, cases: reader.cases(for: model)))
    #expect(kept.sheet.minutes == 45)
    #expect(kept.sheet.itemMinutes == 45)
    #expect(kept.hash.count == 64)
  }

  @Test func `minutes that do not add up are a warning at the plan`() {
    #expect(
      findings(
        """
        title: A
        minutes: 30
        items:
          - {id: a, kind: pause, minutes: 5}
          - {id: b, kind: results, minutes: 20}
        """) == """
          workshop.yaml:2:10: warning[out-of-range]: the items take 25 minutes, and 30 are planned
            2 | minutes: 30
              |          ^^
            hint: change the minutes of an item, or those of the workshop
          """)
  }

  @Test func `a case that is not there is shown where it is named`() {
    #expect(
      findings(
        """
        title: A
        items:
          - {id: a, kind: case, minutes: 5, case: nobody}
        """) == """
          workshop.yaml:3:43: error[unknown-case]: unknown case 'nobody'
            3 |   - {id: a, kind: case, minutes: 5, case: nobody}
              |                                           ^^^^^^
            hint: known: V01, V02
          """)
  }

  @Test func `a kind of item that is not known is shown with those that are`() {
    #expect(
      findings(
        """
        title: A
        items:
          - {id: a, kind: dance, minutes: 5}
        """) == """
          workshop.yaml:3:19: error[bad-value]: 'dance' is not one of 'screen-test', 'talk', 'pause', 'case', 'compare', 'results'
            3 |   - {id: a, kind: dance, minutes: 5}
              |                   ^^^^^
          """)
  }

  @Test func `keys of another kind of item do not belong there`() {
    #expect(
      findings(
        """
        title: A
        items:
          - {id: a, kind: pause, minutes: 5, notes: Coffee, heading: Coffee}
          - {id: a, kind: compare, minutes: 0, cases: [V01, V02, V01]}
        """) == """
          workshop.yaml:3:53: error[unknown-key]: unknown key 'heading'
            3 |   - {id: a, kind: pause, minutes: 5, notes: Coffee, heading: Coffee}
              |                                                     ^^^^^^^
            hint: known here: id, minutes, notes, kind
          workshop.yaml:4:10: error[duplicate-id]: the item 'a' already stands on line 3, column 10
            4 |   - {id: a, kind: compare, minutes: 0, cases: [V01, V02, V01]}
              |          ^
          workshop.yaml:4:37: error[out-of-range]: 0 is not between 1 and 1440 minutes
            4 |   - {id: a, kind: compare, minutes: 0, cases: [V01, V02, V01]}
              |                                     ^
          workshop.yaml:4:48: error[out-of-range]: two cases are compared, not 3
            4 |   - {id: a, kind: compare, minutes: 0, cases: [V01, V02, V01]}
              |                                                ^^^
          """)
  }

  @Test(arguments: ["", "title", "items: {}", "title: A\nitems: []", "- a", "title: A\nitems: 3"])
  func `what is no run sheet is refused`(text: String) {
    #expect(findings(text).contains("workshop.yaml"))
    #expect(findings(text).contains("error["))
  }
}
