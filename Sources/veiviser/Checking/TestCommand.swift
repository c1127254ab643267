import ArgumentParser
import DecisionModel
import ModelFiles
import Reports
import Texts

/// Decides every training case of a pack, and prints where the result is not the expected one.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Decide every training case of a model, and compare with what is expected.")

  @OptionGroup var own: CaseOptions
  @OptionGroup var pack: PackOptions
  @OptionGroup var language: LanguageOptions

  @ArgumentParser.Flag(help: "Also say what no case puts to the test.")
  var coverage = false

  @Option(help: "How the result is written: text or json.")
  var format = OutputFormat.text

  func run() throws {
    let opened = try pack.ready(in: language)
    let known = try opened.pack.cases(for: opened.model)
    let own = try opened.pack.own(own.files, for: opened.model, beside: known)
    let cases = known + own.map(\.trainingCase)
    let report = TestReport(
      cases, reasoner: opened.reasoner, wording: opened.wording,
      coverage: coverage ? try opened.pack.coverage(of: opened.reasoner, by: cases) : nil)
    switch format {
    case .text:
      let sentences = try language.sentences(of: pack.library)
      try StandardStream.output.write(opened.pack.failures(report, own, sentences) + report.text)
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
        status: .badInput, at: path(of: "tree.yaml"), .tooLarge,
        saying: "the coverage needs more than \(error.nodes) nodes")
    }
  }

  /// The failing cases as a compiler would print them, each with what led there.
  fileprivate func failures(
    _ report: TestReport, _ own: [CaseFiles.Found], _ sentences: Sentences
  ) -> String {
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
      return findings.map { rendered($0, in: sentences) + "\n" }.joined()
        + (grounds.isEmpty ? "" : "  \(report.wording.texts[.recordReasons])\n") + grounds + "\n"
    }.joined()
  }
}
