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
    abstract: "Write the training cases for paper, with boxes to tick or with the answers.",
    discussion: """
      HTML prints on A4 from any browser and needs nothing from elsewhere. Name cases to hand out \
      only those, in that order.
      """)

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
    let pack = try pack.opened()
    try pack.requireSound()
    let reasoner = try pack.reasoner()
    let wording = try pack.wording(for: reasoner.model, in: language.spoken)
    let known = try pack.cases(for: reasoner.model, with: own)
    let handout = CaseHandout(
      try known.named(cases, wording.texts), reasoner: reasoner, wording: wording,
      showsAnswers: answers)
    switch format {
    case .text: try file.write(handout.text, wording.texts)
    case .markdown: try file.write(handout.markdown, wording.texts)
    case .html: try file.write(handout.html, wording.texts)
    }
  }
}
