import ArgumentParser
import DecisionModel
import Reports
import Texts

/// Writes the training cases for paper.
struct WorkshopHandoutCommand: ParsableCommand {
  /// How the hand-out is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, html
  }

  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: "Write the training cases for paper, with boxes to tick or with the answers.")

  @Argument(help: ArgumentHelp("The cases (default: every one).", valueName: "case"))
  var cases: [String] = []

  @ArgumentParser.Flag(help: "Give the model's answers instead of boxes.")
  var answers = false

  @Option(help: "How it is written: text, markdown or html.")
  var format = Format.html

  @OptionGroup var own: CaseOptions
  @OptionGroup var file: OutputFile
  @OptionGroup var pack: PackOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let opened = try pack.ready(in: language)
    let texts = opened.texts
    let handout = CaseHandout(
      try opened.cases(with: own.files).named(cases, texts), reasoner: opened.reasoner,
      wording: opened.wording, showsAnswers: answers)
    switch format {
    case .text: try file.write(handout.text, texts)
    case .markdown: try file.write(handout.markdown, texts)
    case .html: try file.write(handout.html, texts)
    }
  }
}
