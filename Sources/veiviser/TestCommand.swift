import ArgumentParser
import DecisionModel
import ModelFiles
import Reports
import Texts

/// Decides every training case of a pack, and prints where the result is not the expected one.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Decide every training case of a model, and compare with what is expected.",
    discussion: """
      With --coverage it also says which rules, branches and grid cells no case puts to the test, \
      whether two cases show each test of each rule to decide on its own (MC/DC), and for every \
      uncovered rule a case that can be pasted into cases.yaml. Read what such a case expects \
      before you keep it: it is what the model says now.
      """)

  @OptionGroup var own: CaseOptions
  @OptionGroup var pack: PackOptions
  @OptionGroup var language: LanguageOptions

  @ArgumentParser.Flag(help: "Also say what no case puts to the test.")
  var coverage = false

  @Option(help: "How the result is written: text or json.")
  var format = OutputFormat.text

  func run() throws {
    let pack = try pack.opened()
    try pack.requireSound()
    let reasoner = try pack.reasoner()
    let known = try pack.cases(for: reasoner.model)
    let own = try pack.own(own, for: reasoner.model, beside: known)
    let cases = known + own.map(\.trainingCase)
    let report = TestReport(
      cases, reasoner: reasoner,
      wording: try pack.wording(for: reasoner.model, in: language.spoken),
      coverage: coverage ? try pack.coverage(of: reasoner, by: cases) : nil)
    switch format {
    case .text: try StandardStream.output.write(pack.failures(report, own) + report.text)
    case .json: try StandardStream.output.write(try TestDocument(report).json())
    }
    if !report.failures.isEmpty { throw Failure(status: .findings) }
  }
}

extension Pack {
  /// What some cases put to the test.
  fileprivate func coverage(
    of reasoner: Reasoner, by cases: [TrainingCase]
  ) throws(Failure) -> Coverage {
    do throws(Reasoner.TooLarge) {
      return try Coverage(of: reasoner, by: cases.map(\.answers))
    } catch {
      throw Failure(
        status: .badInput,
        message: "\(path(of: "tree.yaml")): error[too-large]: "
          + "the coverage needs more than \(error.nodes) nodes")
    }
  }

  /// The failing cases as a compiler would print them, each with what led there.
  fileprivate func failures(_ report: TestReport, _ own: [CaseFiles.Found]) -> String {
    let files = Dictionary(
      own.map { ($0.trainingCase.id, $0.file) }, uniquingKeysWith: { first, _ in first })
    return report.failures.map { failure in
      let faults = failure.differences.map { difference in
        CaseFault(
          trainingCase: failure.trainingCase.id, part: difference.part,
          message: report.message(failure, difference))
      }
      let grounds = failure.grounds.map { "  \($0)\n" }.joined()
      let file = files[failure.trainingCase.id]
      let findings =
        file.map { CaseFiles.findings(faults, inFile: $0) } ?? reader.findings(faults)
      return findings.map { rendered($0) + "\n" }.joined()
        + (grounds.isEmpty ? "" : "  \(report.wording.texts[.recordReasons])\n") + grounds + "\n"
    }.joined()
  }
}
