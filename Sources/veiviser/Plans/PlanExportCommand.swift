public import ArgumentParser
import CarePlans
import ModelFiles
import PlanStore
public import Reports
import Texts

/// Writes a plan in one of many forms.
struct PlanExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a plan as text, Markdown, HTML, JSON, FHIR or a calendar file.")

  @Argument(help: ArgumentHelp("The plan.", valueName: "plan"))
  var plan: String

  @Option(help: "The form: text, markdown, html, json, fhir or ics.")
  var format = PlanFormat.text

  @Option(help: "What is written: record, short, group or person.")
  var report = PlanReport.record

  @Option(help: ArgumentHelp("The revision (default: the newest).", valueName: "number"))
  var revision: Int?

  @ArgumentParser.Flag(help: "Write every revision; only with --format json.")
  var history = false

  @ArgumentParser.Flag(help: "Encrypt the file with a passphrase; only with --format json.")
  var seal = false

  @OptionGroup var file: OutputFile
  @OptionGroup var plans: PlanOptions

  func validate() throws {
    if format != .json, history || seal {
      throw ValidationError("--history and --seal are for --format json")
    }
    // Nobody may take a whole record for the page that a person is given.
    if report != .record, ![.text, .markdown, .html].contains(format) {
      throw ValidationError("--report is for --format text, markdown and html")
    }
    if history, revision != nil {
      throw ValidationError("--history writes every revision; leave out --revision")
    }
  }

  func run() throws {
    let desk = try plans.desk()
    let found = try desk.stored(plan).history
    let chosen = try desk.revision(revision, of: found)
    try file.write(try text(found, chosen, desk), desk.texts)
  }

  private func text(
    _ found: PlanHistory, _ chosen: PlanRevision, _ desk: PlanDesk
  ) throws -> String {
    if format == .json {
      let text = try PlanDocument(found, only: history ? nil : chosen).json()
      return seal ? try sealed(text, desk) : text
    }
    let subject = try desk.subject(found, chosen)
    switch format {
    case .text, .json: return report.text(subject)
    case .markdown: return report.markdown(subject)
    case .html: return report.html(subject)
    case .fhir: return try PlanFHIR(subject).json()
    case .ics:
      guard let calendar = PlanCalendar(subject) else {
        throw Failure(status: .badInput, message: desk.texts[.planFailureNoReview])
      }
      return calendar.text
    }
  }

  private func sealed(_ text: String, _ desk: PlanDesk) throws -> String {
    let passphrase = try desk.newPassphrase()
    var generator = SystemRandomNumberGenerator()
    let recipe = KeyRecipe(using: &generator)
    return try desk.kept { () throws(StoreFailure) in
      try SealedExport(text, with: passphrase, recipe).text
    }
  }
}

/// A form in which a plan is written.
enum PlanFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, html, json, fhir, ics
}

extension PlanReport: ExpressibleByArgument {}

extension PlanDesk {
  /// A passphrase that is typed twice, or read once from a descriptor.
  func newPassphrase() throws(Failure) -> Passphrase {
    let first = try secret.passphrase(texts[.planCommandNewPassphrase])
    if secret.descriptor != nil { return first }
    let second = try secret.passphrase(texts[.planCommandRepeatPassphrase])
    guard first == second else {
      throw Failure(status: .badInput, message: texts[.planCommandNotRepeated])
    }
    return first
  }
}
