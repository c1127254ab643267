import ArgumentParser
import DecisionModel
import ModelFiles
import Reports

/// Decides one case from a file of answers.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Decide one case from a file of answers.")

  @Option(
    help: ArgumentHelp("The file of answers; - reads standard input.", valueName: "file"),
    completion: .file())
  var answers: String

  @Option(help: "How the suggestion is written: text or json.")
  var format = OutputFormat.text

  @OptionGroup var options: SharedOptions

  func run() throws {
    let today = try options.day.today()
    let opened = try options.pack.ready(in: options.language)
    let (pack, model) = (opened.pack, opened.model)
    try pack.requireAllowed()
    let answers = try AnswersInput(answers).answers(for: model)
    let municipality = try pack.municipality(
      pack.policy.municipality(asked: options.municipality), for: model)
    let subject = DecidedCase(
      answers: answers, reasoner: opened.reasoner,
      wording: opened.wording.speaking(of: municipality), contentHash: try pack.contentHash(),
      setting: Setting(
        today: today, standing: pack.standing(of: model.identity, today),
        municipality: municipality))
    let national = try pack.offers(for: model)
    let catalogue = municipality.map(national.merged) ?? national
    let offers = catalogue.suggestions(for: subject.decision, in: model)
    switch format {
    case .text:
      try StandardStream.output.write(
        DecisionText(subject, offers: offers, gaps: catalogue.gaps).text)
    case .json:
      try StandardStream.output.write(
        DecisionDocument(subject, offers: offers, gaps: catalogue.gaps).json())
    }
  }
}
