import ArgumentParser
import CarePlans
import DecisionModel
import ModelFiles
import Reports
import Texts

/// Makes a training case of a file of answers.
struct WorkshopBlessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bless",
    abstract: "Make a training case of answers, with what the model says of them now.")

  @Argument(
    help: ArgumentHelp(
      "The answers, as for suggest; - reads standard input.", valueName: "answers"),
    completion: .file())
  var answers: String

  @Option(help: ArgumentHelp("The name of the case, such as K01.", valueName: "case"))
  var id: String

  @Option(help: ArgumentHelp("A few words about the case.", valueName: "text"))
  var title: String

  @Option(help: ArgumentHelp("The story (default: the title).", valueName: "text"))
  var story = ""

  @Option(help: ArgumentHelp("Why it comes out so.", valueName: "text"))
  var why = ""

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file of cases to write or to add to (default: standard output).", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var pack: PackOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let opened = try pack.ready(in: language)
    let (pack, wording) = (opened.pack, opened.wording)
    let given = try AnswersInput(answers).answers(for: opened.model)
    let words = CaseEntry.Words(id: id, title: title, story: story, why: why)
    let blessed = BlessedCase(words, of: opened.decided(given))
    if let mark = blessed.marks.first {
      throw Failure(status: .badInput, message: wording.texts.refusal(of: mark))
    }
    let path = output ?? "-"
    let addition = try pack.adding(
      blessed.entry.text, to: path == "-" ? nil : path, for: opened.model)
    guard path != "-" else { return try StandardStream.output.write(addition.text) }
    try pack.policy.requireFiles()
    do throws(NewFile.Refusal) {
      try NewFile(path).write(addition)
    } catch {
      throw Failure(
        status: .cannotCreate, at: path, .cannotWrite, saying: "\(error.reason(wording.texts))")
    }
    try StandardStream.error.write(
      wording.texts(.workshopBlessed, id.onOneLine, path.onOneLine) + "\n")
  }
}

extension Pack {
  /// A file of cases with one more, read as it will be; without a path one that is new.
  func adding(
    _ entry: String, to path: String?, for model: Model
  ) throws(Failure) -> CaseFiles.Addition {
    let known = try cases(for: model)
    do throws(Faults) {
      return try CaseFiles.adding(
        entry, toFile: path.map(NewFile.expanded), for: model, beside: known)
    } catch {
      throw Failure(error)
    }
  }
}

extension NewFile {
  /// Writes a file of cases that is new, or the whole of one that has a case more.
  func write(_ addition: CaseFiles.Addition) throws(Refusal) {
    if addition.isNew { try write(addition.text) } else { try replace(addition.text, keeps: true) }
  }
}

extension NewFile.Refusal {
  /// Why, in words.
  func reason(_ texts: Catalogue) -> String {
    switch self {
    case .exists: texts[.planFailureExists]
    case .system(let reason): reason
    }
  }
}
