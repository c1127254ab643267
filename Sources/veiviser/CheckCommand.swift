import ArgumentParser
import ModelFiles

/// Reads every file of a pack, proves its rules, and prints what is wrong.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check every file and rule of a model, and print what is wrong.")

  @OptionGroup var options: PackOptions

  @Flag(help: "Also print notes, which are no faults.")
  var notes = false

  func run() throws {
    let pack = try options.opened()
    let found = pack.reader.check(proving: true)
    let faults = found.filter { $0.severity != .note }
    let lines = (notes ? found : faults).map { pack.rendered($0) + "\n" }
    try StandardStream.output.write(lines.joined() + summary(faults) + "\n")
    if faults.isEmpty { return }
    // A folder without a description of its model is no pack at all.
    let isNoPack = faults.contains { $0.file == "model.yaml" && $0.isUnreadable }
    throw Failure(status: isNoPack ? .noInput : .findings)
  }

  private func summary(_ findings: [Finding]) -> String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    return "\(errors) \(errors == 1 ? "error" : "errors"), "
      + "\(warnings) \(warnings == 1 ? "warning" : "warnings")"
  }
}
