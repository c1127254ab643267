import DecisionModel
import ModelFiles

extension Bench {
  /// Proves a made-up model of 390,625 cases, lays it out as a table, and decides every one of its
  /// cases one by one as the baseline of both.
  ///
  /// - Throws: a ``Failure`` when the table and the evaluation do not agree on every case.
  mutating func measureLargeModel() throws {
    let model = BenchModel.model()
    let reasoner = try Reasoner(model)
    let table = try DecisionTable(reasoner)
    try measure("prove-390625", runs: 21) { try Reasoner(model).proof() }
    try measure("table-390625", runs: 21) { try DecisionTable(reasoner) }
    measure("brute-force-390625", runs: 1) {
      var sum = 0
      var outline = Outline()
      BenchModel.forEachCase(of: model) { facts in
        reasoner.evaluator.evaluate(facts, into: &outline)
        sum &+= outline.verdict
      }
      return sum
    }
    var differences = 0
    var outline = Outline()
    BenchModel.forEachCase(of: model) { facts in
      reasoner.evaluator.evaluate(facts, into: &outline)
      if table.verdicts(of: facts) != [outline.verdict] { differences += 1 }
    }
    guard differences == 0 else {
      throw Failure(
        status: .findings,
        saying: "the table differs from the evaluation in \(differences) cases")
    }
  }
}
