import ArgumentParser
import DecisionModel
import ModelFiles
import Reports

/// Decides one case from a file of answers.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Decide one case from a file of answers.",
    discussion: """
      The answers are a JSON object from question ids to answers: an option id, a list of \
      option ids, a whole number, or {"status": "unknown"} or {"status": "declined"}. \
      A question that is left out counts as not asked.
      """)

  @Option(
    help: ArgumentHelp("The file of answers; - reads standard input.", valueName: "file"),
    completion: .file())
  var answers: String

  @Option(help: "How the suggestion is written: text or json.")
  var format = OutputFormat.text

  @OptionGroup var options: SharedOptions

  func run() throws {
    let pack = try options.pack.opened()
    let today = try options.day.today()
    try pack.requireSound()
    try pack.requireAllowed()
    let reasoner = try pack.reasoner()
    let answers = try AnswersInput(answers).answers(for: reasoner.model)
    let municipality = try pack.municipality(
      pack.policy.municipality(asked: options.municipality), for: reasoner.model)
    let subject = DecidedCase(
      answers: answers, reasoner: reasoner,
      wording: try pack.wording(for: reasoner.model, in: options.language.spoken)
        .speaking(of: municipality),
      contentHash: try pack.contentHash(),
      setting: Setting(
        today: today, standing: pack.standing(of: reasoner.model.identity, today),
        municipality: municipality))
    let national = try pack.offers(for: reasoner.model)
    let catalogue = municipality.map(national.merged) ?? national
    let offers = catalogue.suggestions(for: subject.decision, in: reasoner.model)
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
