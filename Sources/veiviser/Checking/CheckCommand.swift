import ArgumentParser
import ModelFiles
import Texts

/// Reads every file of a pack, proves its rules, and prints what is wrong and what holds.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check every file and rule of a model, and print what is wrong.")

  @OptionGroup var options: SharedOptions
  @OptionGroup var own: CaseOptions

  @Flag(help: "Also print notes, which are no faults.")
  var notes = false

  @Option(help: "How the result is written: text or json.")
  var format = OutputFormat.text

  @Option(
    help: ArgumentHelp(
      "Say what a finding means and how to mend it, such as dead-rule.", valueName: "code"),
    completion: .list(Finding.Code.allCases.map(\.rawValue)))
  var explain: String?

  @Flag(help: "Check again whenever a file of the folder changes, until Ctrl-C.")
  var watch = false

  func validate() throws {
    if watch, format == .json { throw ValidationError("--watch writes text; leave out --format") }
    if watch, explain != nil { throw ValidationError("--explain has nothing to watch") }
    if explain != nil, format == .json { throw ValidationError("--explain writes text") }
  }

  func run() throws {
    if let explain { return try FindingHelp(options).write(about: explain) }
    let pack = try options.pack.opened()
    let texts = try pack.texts(options.language.spoken)
    let sentences = try options.sentences()
    if watch {
      try CheckWatch(
        pack, texts, sentences, options.municipality, own.files, showsNotes: notes
      ).run()
    }
    let result = try pack.checked(
      options.municipality, own.files, on: options.day.stated())
    switch format {
    case .text:
      try StandardStream.output.write(pack.report(result, texts, sentences, showsNotes: notes))
    case .json: try StandardStream.output.write(result.document(place: pack.path(of:)).written)
    }
    if result.isSound { return }
    throw Failure(status: result.findings.contains(where: \.isUnreadable) ? .noInput : .findings)
  }
}

extension Pack {
  /// The findings as a compiler would print them, and what they add up to.
  func report(
    _ result: CheckResult, _ texts: Catalogue, _ sentences: Sentences, showsNotes: Bool
  ) -> String {
    let shown = result.findings.filter { showsNotes || $0.severity != .note }
    let findings = shown.map { rendered($0, in: sentences) + "\n" }.joined()
    let summary = result.summary(in: texts, hasShownNotes: showsNotes)
    return findings + (findings.isEmpty ? "" : "\n") + summary
  }
}
