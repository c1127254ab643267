import ArgumentParser
import DecisionModel
import Reports

/// Decides every training case of a pack, and prints where the result is not the expected one.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Decide every training case of a model, and compare with what is expected.")

  @OptionGroup var options: PackOptions

  func run() throws {
    let pack = try options.opened()
    let reasoner = try pack.reasoner()
    let cases = try pack.cases(for: reasoner.model)
    var text = ""
    var failed = 0
    for trainingCase in cases {
      let differences = CaseDifference.all(in: trainingCase, by: reasoner)
      if !differences.isEmpty { failed += 1 }
      for difference in differences {
        text += "cases.yaml: error[case-fails]: \(trainingCase.id): \(difference)\n"
      }
    }
    text += "\(cases.count - failed) of \(cases.count) cases as expected\n"
    try StandardStream.output.write(text)
    if failed > 0 { throw Failure(status: .findings) }
  }
}
