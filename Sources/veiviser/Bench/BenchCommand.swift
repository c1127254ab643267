import ArgumentParser
import DecisionModel
import Texts

/// Measures how long the parts of the work take, next to a baseline of the same run.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure reading, compiling, deciding and filtering.")

  @Option(help: "How the figures are written: text or json.")
  var format = OutputFormat.text

  @Option(
    help: ArgumentHelp(
      "Also keep so many plans in a new folder, and measure that.", valueName: "number"))
  var plans = 0

  @OptionGroup var options: PackOptions

  func validate() throws {
    guard (0...100_000).contains(plans) else {
      throw ValidationError("--plans takes a number from 0 to 100000")
    }
  }

  func run() throws {
    let pack = try options.opened()
    let reasoner = try pack.reasoner()
    let answers = try pack.cases(for: reasoner.model).map(\.answers)
    let identity = reasoner.model.identity
    var bench = Bench()
    try bench.measure("read-model", runs: 21) { try pack.model(withSources: false) }
    try bench.measure("read-sources", runs: 21) { try pack.sources() }
    try bench.measure("compile-diagrams", runs: 21) { try Reasoner(reasoner.model) }
    try bench.measure("prove", runs: 21) { try reasoner.proof() }
    try bench.measure("read-offers", runs: 21) { try pack.offers(for: reasoner.model) }
    try bench.measure("read-glossary", runs: 21) { try pack.glossary(for: reasoner.model) }
    try bench.measure("read-translation", runs: 21) { try pack.translation(of: identity, .nn) }
    try bench.measure("read-texts", runs: 21) { try pack.texts(.nb) }
    bench.measureEvaluation(reasoner.evaluator, answers)
    bench.measureReasoner(reasoner, answers)
    try bench.measureLargeModel()
    try bench.measureFilter(pack, reasoner)
    if plans > 0 { try bench.measurePlans(plans, pack, reasoner) }
    switch format {
    case .text: try StandardStream.output.write(bench.text)
    case .json: try StandardStream.output.write(try bench.json())
    }
  }
}

extension Bench {
  /// One three-valued evaluation with rule numbers and answers used, into a reused outline.
  fileprivate mutating func measureEvaluation(_ evaluator: Evaluator, _ answers: [Answers]) {
    guard !answers.isEmpty else { return }
    let facts = answers.map { Facts($0, for: evaluator.model) }
    var outline = Outline()
    let rounds = max(1, 20_000 / facts.count)
    measure("evaluate", runs: 21, each: rounds * facts.count) {
      var rules = 0
      for _ in 0..<rounds {
        for facts in facts {
          evaluator.evaluate(facts, into: &outline)
          rules &+= outline.firedRules.count
        }
      }
      return rules
    }
  }

  /// One exact decision with every consequence and every open question, and its explanations.
  fileprivate mutating func measureReasoner(_ reasoner: Reasoner, _ answers: [Answers]) {
    guard !answers.isEmpty else { return }
    measure("decide", runs: 21, each: answers.count) {
      answers.reduce(0) { $0 &+ reasoner.decide($1).rules.count }
    }
    measure("changes", runs: 21, each: answers.count) {
      answers.reduce(0) { $0 &+ reasoner.changes(from: $1).count }
    }
    measure("nearest", runs: 21, each: answers.count) {
      answers.reduce(0) { $0 &+ reasoner.nearest(from: $1).count }
    }
    measure("counterfactuals", runs: 7, each: answers.count) {
      answers.reduce(0) { $0 &+ reasoner.counterfactuals(from: $1).sets.count }
    }
    measure("settling", runs: 21, each: answers.count) {
      answers.reduce(0) { $0 &+ reasoner.settling(from: $1).count }
    }
  }
}
