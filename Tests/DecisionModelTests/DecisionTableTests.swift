import TestKit
import Testing

@testable import DecisionModel

/// The table of a model, against reading its rules case by case.
struct DecisionTableTests {
  @Test(arguments: 1...120)
  func `every row says what the rules say`(seed: Int) throws {
    let model = RandomModel.make(seed)
    let reasoner = try Reasoner(model)
    let table = try DecisionTable(reasoner)
    #expect(table.count == table.columns.reduce(1) { $0 * $1.values })
    for row in 0..<table.count {
      let (sheet, answers) = model.sheet(ofRow: row, table, reasoner.diagrams.variables)
      let expected = BruteForce(model, sheet).said.verdict
      let said = table.cells[row] < 0 ? nil : model.tree.verdicts[Int(table.cells[row])].outcomes
      #expect(said == expected, "row \(row): \(sheet)")
      guard sheet.unknown.isEmpty else { continue }
      let outline = Evaluator(model).evaluate(Facts(answers, for: model))
      #expect(Int(table.cells[row]) == outline.verdict, "\(answers)")
    }
  }

  @Test(arguments: 1...60)
  func `with answers missing every verdict of a completion is found`(seed: Int) throws {
    let model = RandomModel.make(seed)
    let table = try DecisionTable(Reasoner(model))
    var random = SeededGenerator(spread: -seed)
    let answers = model.answersWithGaps(&random, atMost: 60)
    let found = table.verdicts(of: Facts(answers, for: model))
      .map { $0 < 0 ? nil : model.tree.verdicts[$0].outcomes }
    #expect(Set(found) == Union(model, answers).verdicts)
  }

  @Test func `eight questions of five options make 390,625 rows`() throws {
    let model = EightQuestions.model(seed: 8)
    let table = try DecisionTable(Reasoner(model))
    #expect(table.count == 390_625)
    let evaluator = Evaluator(model)
    for values in EightQuestions.cases(2_000, seed: 2) {
      let facts = Facts(model.answers(values.map { .option($0) }), for: model)
      #expect(table.verdicts(of: facts) == [evaluator.evaluate(facts).verdict], "\(values)")
    }
  }

  @Test func `a table with too many rows is refused`() throws {
    let reasoner = try Reasoner(EightQuestions.model(seed: 8))
    #expect(throws: DecisionTable.TooLarge(limit: 390_624)) {
      try DecisionTable(reasoner, limit: 390_624)
    }
  }
}

extension Model {
  /// The case that a row stands for: what is true, and the answers that say so.
  fileprivate func sheet(
    ofRow row: Int, _ table: DecisionTable, _ variables: Variables
  ) -> (Sheet, Answers) {
    var cells = variables.all.map { $0.answers < $0.regular ? $0.cells - 1 : 0 }
    for column in table.columns {
      cells[column.variable] = row / column.stride % column.values
    }
    var sheet = Sheet(values: [])
    for (index, question) in questions.enumerated() {
      var value = Value.nothing
      var ticked: Set<Int> = []
      for variable in variables.ofQuestion[index] {
        let cell = cells[variable]
        switch variables.all[variable].aspect {
        case .choice: value = cell < question.options.count ? .option(cell) : .nothing
        case .tick(let option): if cell == 1 { ticked.insert(option) }
        case .isUnknown: if cell == 1 { sheet.unknown.insert(index) }
        case .stretch(let starts): value = cell < starts.count ? .number(starts[cell]) : .nothing
        }
      }
      sheet.values.append(question.kind == .many ? .ticked(ticked) : value)
    }
    return (sheet, answers(sheet.values.map(\.answer)))
  }
}
