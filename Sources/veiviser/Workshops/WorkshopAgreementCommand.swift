import ArgumentParser
import DecisionModel
import ModelFiles
import Reports
import Texts
import Workshops

/// Counts the votes of a room, and says how far people agree with the model and with each other.
struct WorkshopAgreementCommand: ParsableCommand {
  /// How the result is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Count the votes of a room, and say how far it agrees.")

  @Argument(
    help: ArgumentHelp("The votes as CSV; - reads standard input.", valueName: "file"),
    completion: .file())
  var file: String

  @Option(help: "How the result is written: text or csv.")
  var format = Format.text

  @OptionGroup var own: CaseOptions
  @OptionGroup var pack: PackOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let opened = try pack.ready(in: language)
    let (reasoner, wording) = (opened.reasoner, opened.wording)
    let cases = try opened.cases(with: own.files)
    let input = TextInput(file, limit: BallotImport.largestFile)
    let ballots = BallotImport(
      try input.content(), name: input.name,
      words: try opened.pack.ballotWords(reasoner.model, cases), model: reasoner.model)
    let sentences = try language.sentences(of: pack.library)
    let findings = ballots.findings.map { $0.rendered(in: sentences) + "\n" }.joined()
    guard !ballots.votes.isEmpty else {
      throw Failure(status: .badInput, message: findings + wording.texts[.workshopNothing])
    }
    // Not on standard output, where a table would no longer be one.
    if !findings.isEmpty { try StandardStream.error.write(findings) }
    let result = RoomResult(ballots.votes, cases: cases, reasoner: reasoner)
    switch format {
    case .text: try StandardStream.output.write(RoomText(result, wording: wording).text)
    case .csv: try StandardStream.output.write(RoomTable(result, model: reasoner.model).csv)
    }
    if !findings.isEmpty { throw Failure(status: .findings) }
  }
}

extension Pack {
  /// The words that a spreadsheet of votes may use, of every language that the program speaks.
  func ballotWords(
    _ model: Model, _ cases: [TrainingCase]
  ) throws(Failure) -> BallotWords {
    let columns: [(String, TextID)] = [
      ("case", .workshopColumnCase), ("round", .workshopColumnRound),
      ("people", .workshopColumnPeople), ("outcome", .workshopColumnOutcome),
      ("adaptation", .workshopColumnAdaptation),
    ]
    var translations: [[String: String]] = []
    var headings: [(column: String, word: String)] = []
    var rounds: [(Vote.Round, word: String)] = []
    for language in Language.allCases {
      let texts = try texts(language)
      translations.append(try translation(of: model.identity, language))
      for (column, id) in columns {
        headings += texts[id].separateWords.map { (column, $0) }
      }
      rounds += [(.before, texts[.workshopWordBefore]), (.after, texts[.workshopWordAfter])]
    }
    return BallotWords(
      model: model, cases: cases, translations: translations, headings: headings, rounds: rounds)
  }
}
