import ArgumentParser
import DecisionModel
import ModelFiles
import Reports
import Texts

/// Writes the file of a new municipality.
struct NewMunicipalityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "municipality",
    abstract: "Write a commented file for the offers of a municipality, which passes check.")

  @Argument(help: ArgumentHelp("The number of the municipality, four digits.", valueName: "number"))
  var number: String

  @Option(
    help: ArgumentHelp(
      "The file to write (default: the number and .yaml, in this folder).", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var pack: PackOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var day: DayOptions

  func validate() throws { _ = try number.municipality }

  func run() throws {
    let number = try number.municipality
    let pack = try pack.opened()
    let model = try pack.model()
    let texts = try pack.texts(language.spoken)
    let file = MunicipalityDraft(
      number: number, model: model.identity, language: language.spoken,
      comments: texts.draftComments, day: try day.today())
    let path = output ?? "\(number).yaml"
    try NewFile(path).create(file.text, path)
    try StandardStream.output.write(texts(.newMunicipalityWritten, path.onOneLine) + "\n")
  }
}

extension String {
  /// The municipality with this number.
  var municipality: Municipality.Number {
    get throws {
      guard let number = Municipality.Number(self) else {
        throw ValidationError("'\(onOneLine)' is not the number of a municipality: four digits")
      }
      return number
    }
  }
}

extension NewFile {
  /// Writes the text, and fails the program when it cannot.
  func create(_ text: String, _ path: String) throws(Failure) {
    do throws(Refusal) {
      try write(text)
    } catch {
      let reason: Sentence =
        switch error {
        case .exists: "there is such a file already"
        case .system(let reason): "\(reason)"
        }
      throw Failure(status: .cannotCreate, at: path, .cannotWrite, saying: reason)
    }
  }
}

extension Catalogue {
  /// The comments of a file to begin with.
  var draftComments: MunicipalityDraft.Comments {
    MunicipalityDraft.Comments(
      heading: self[.newMunicipalityHeading], name: self[.newMunicipalityName],
      base: self[.newMunicipalityBase], acute: self[.newMunicipalityAcute],
      changes: self[.newMunicipalityChanges], hidden: self[.newMunicipalityHidden],
      offers: self[.newMunicipalityOffers])
  }
}
