import DecisionModel
import Texts

/// What some cases put to the test, for a person who writes cases.
struct CoverageText {
  private let coverage: Coverage
  private let reasoner: Reasoner
  private let wording: Wording
  private let entries: [RuleBook.Entry]

  init(_ coverage: Coverage, _ reasoner: Reasoner, _ wording: Wording) {
    self.coverage = coverage
    self.reasoner = reasoner
    self.wording = wording
    entries = reasoner.evaluator.rules.entries
  }

  /// The text, with a newline at the end.
  var text: String {
    var lines = PlainLines()
    let texts = wording.texts
    let covered = coverage.rules.count { $0.cases > 0 }
    let tests = coverage.rules.flatMap(\.tests)
    lines.addGap()
    lines.add(texts(.testRules, String(covered), String(coverage.rules.count)))
    lines.add(
      texts(.testTests, String(tests.count(where: \.isShown)), String(tests.count)))
    for grid in coverage.grids {
      lines.add(
        texts(
          .testGrid, name(of: grid.place), String(grid.count - grid.missing.count),
          String(grid.count)))
    }
    addCells(to: &lines)
    addTests(to: &lines)
    return lines.text + uncovered
  }

  private func addCells(to lines: inout PlainLines) {
    for grid in coverage.grids where !grid.missing.isEmpty {
      lines.addGap()
      let cells = grid.missing.map { cell in
        zip(grid.questions, cell).map { question, option in
          let question = wording.model.questions[question]
          return "\(wording(question.name)): \(wording(question.options[option].label))"
        }.joined(separator: ", ")
      }
      lines.add(wording.texts(.testGridMissing, name(of: grid.place)), items: cells)
    }
  }

  /// The tests of covered rules that no two cases tell apart.
  private func addTests(to lines: inout PlainLines) {
    let texts = wording.texts
    let items = coverage.rules.filter { $0.cases > 0 }.flatMap { rule in
      rule.tests.filter { !$0.isShown }.map { test in
        let missing: TextID =
          test.isShownToHold ? .testNeverFails : test.isShownToFail ? .testNeverHolds : .testNever
        return texts(
          .testTest, entries[rule.number].id.text, wording.condition(test.condition),
          texts[missing])
      }
    }
    guard !items.isEmpty else { return }
    lines.addGap()
    lines.add(texts[.testTestsMissing], items: items)
  }

  /// The rules that no case covers, each with a case that would.
  private var uncovered: String {
    let texts = wording.texts
    let rules = coverage.rules.filter { $0.cases == 0 }
    guard !rules.isEmpty else { return "" }
    var lines = PlainLines()
    lines.addGap()
    lines.add(texts[.testRulesMissing])
    var text = lines.text
    for rule in rules {
      let entry = entries[rule.number]
      var lines = PlainLines()
      lines.addGap()
      let words = "\(name(of: entry.place)): \(wording.condition(entry.when))"
      lines.add("# \(entry.id): \(words)", rest: "#   ")
      guard let witness = rule.witness else {
        lines.add("# \(texts[.testNoCase])", rest: "#   ")
        text += lines.text
        continue
      }
      text += lines.text
      text +=
        CaseEntry(
          id: "covers-\(entry.id)", title: texts(.testCovers, entry.id.text), answers: witness,
          by: reasoner
        ).text
    }
    return text
  }

  private func name(of place: Flaw.Place) -> String {
    switch place {
    case .decision(let decision): wording(wording.model.decisions[decision].name)
    case .node(let node): wording.node(node)
    default: ""
    }
  }

  private func name(of place: RuleBook.Place) -> String {
    switch place {
    case .decision(let decision, _): wording(wording.model.decisions[decision].name)
    case .node(let node, _): wording.node(node)
    case .referral: wording.texts[.resultReferral]
    case .adaptation: wording.texts[.resultAdaptation]
    }
  }
}
