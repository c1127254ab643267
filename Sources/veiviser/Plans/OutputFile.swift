import ArgumentParser
import ModelFiles
import Reports
import Texts

/// Where something is written: a file that does not exist yet, or standard output.
struct OutputFile: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"),
    completion: .file())
  var output: String?

  @ArgumentParser.Flag(help: "Write over the file if it is there.")
  var replace = false

  /// Writes a text; a file can be read by its owner only.
  func write(_ text: String, _ texts: Catalogue) throws(Failure) {
    guard let output, output != "-" else { return try StandardStream.output.write(text) }
    do throws(NewFile.Refusal) {
      if replace { try NewFile(output).replace(text) } else { try NewFile(output).write(text) }
    } catch {
      let reason =
        switch error {
        case .exists: texts[.planFailureExists]
        case .system(let reason): reason
        }
      throw Failure(status: .cannotCreate, at: output, .cannotWrite, saying: "\(reason)")
    }
    try StandardStream.error.write(texts(.planCommandExported, output.onOneLine) + "\n")
  }
}
