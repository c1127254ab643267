import ArgumentParser
import DecisionModel
import ModelFiles
import Reports
import Texts

/// Takes over what was written elsewhere.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over what was written elsewhere.",
    subcommands: [ImportOffersCommand.self])
}

/// Makes the file of a municipality from a spreadsheet.
struct ImportOffersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offers",
    abstract: "Make the file of a municipality from a spreadsheet of its offers.")

  @Argument(
    help: ArgumentHelp("The spreadsheet as CSV; - reads standard input.", valueName: "file"),
    completion: .file())
  var file: String

  @Option(help: ArgumentHelp("What the municipality is called.", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp(
      "The day on which rows without one were checked.", valueName: "YYYY-MM-DD"))
  var checked: Day?

  @Option(
    help: ArgumentHelp(
      "The file to write (default: the number and .yaml, in this folder).", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var options: SharedOptions

  func validate() throws {
    guard let number = options.municipality else {
      throw ValidationError("say which municipality it is with --municipality and four digits")
    }
    _ = try number.municipality
  }

  func run() throws {
    guard let number = try options.municipality?.municipality else { return }
    let pack = try options.pack.opened()
    let model = try pack.model()
    let words = try pack.importWords(model)
    let input = TextInput(file, limit: OfferImport.largestFile)
    let result = OfferImport(
      try input.content(), name: input.name, words: words, checked: checked)
    let texts = try pack.texts(options.language.spoken)
    let sentences = try options.sentences()
    let findings = result.findings.map { $0.rendered(in: sentences) + "\n" }.joined()
    guard result.offerCount > 0 else {
      throw Failure(status: .badInput, message: findings + texts[.importNothing])
    }
    let draft = result.draft(
      for: number, named: name, model: model.identity, language: options.language.spoken,
      comments: texts.draftComments, day: try options.day.today())
    let path = output ?? "\(number).yaml"
    try NewFile(path).create(draft.text, path)
    let separator = result.spreadsheet.separator
    try StandardStream.output.write(
      findings
        + texts(
          .importRead, result.spreadsheet.encoding.rawValue,
          texts[separator == ";" ? .importSemicolon : separator == "," ? .importComma : .importTab]
        ) + "\n"
        + texts(
          .importWritten,
          texts.count(result.offerCount, one: .checkOffersOne, many: .checkOffersMany),
          texts.count(result.rowCount, one: .importRowsOne, many: .importRowsMany),
          path.onOneLine)
        + "\n")
    if !result.findings.isEmpty { throw Failure(status: .findings) }
  }
}

extension Pack {
  /// The words that a spreadsheet may use, of every language that the program speaks.
  fileprivate func importWords(_ model: Model) throws(Failure) -> ImportWords {
    var translations: [[String: String]] = []
    var headings: [(column: ImportWords.Column, word: String)] = []
    var marks: [(mark: Offer.Mark, word: String)] = []
    for language in Language.allCases {
      let texts = try texts(language)
      translations.append(try translation(of: model.identity, language))
      for column in ImportWords.Column.allCases {
        guard let id = TextID(key: "column.\(column.rawValue)") else { continue }
        headings += texts[id].separateWords.map { (column, $0) }
      }
      for mark in Offer.Mark.allCases {
        guard let id = TextID(key: "mark.\(mark.rawValue)") else { continue }
        marks.append((mark, texts[id]))
      }
    }
    return ImportWords(
      model: model, offers: try offers(for: model), translations: translations,
      headings: headings, marks: marks)
  }
}

extension String {
  /// The words between the commas, without blanks at their ends.
  var separateWords: [String] {
    split(separator: ",").map { word in
      String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
