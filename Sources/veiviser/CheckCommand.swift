import ArgumentParser
import ModelFiles

/// Reads every file of a pack, and prints what is wrong with it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check every file of a model, and print what is wrong.")

  @OptionGroup var options: PackOptions

  func run() throws {
    let pack = try options.opened()
    let findings = pack.reader.check()
    let lines = findings.map { pack.rendered($0) + "\n" }
    try StandardStream.output.write(lines.joined() + summary(findings) + "\n")
    if findings.isEmpty { return }
    // A folder without a description of its model is no pack at all.
    let isNoPack = findings.contains { $0.file == "model.yaml" && $0.isUnreadable }
    throw Failure(status: isNoPack ? .noInput : .findings)
  }

  private func summary(_ findings: [Finding]) -> String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    return "\(errors) \(errors == 1 ? "error" : "errors"), "
      + "\(warnings) \(warnings == 1 ? "warning" : "warnings")"
  }
}
