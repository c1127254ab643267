import ArgumentParser
import CarePlans
import DecisionModel
import PlanStore
import Reports
import Texts

/// Keeps individual plans on this machine.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Keep individual plans on this machine, and exchange them.",
    subcommands: [
      PlanListCommand.self, PlanShowCommand.self, PlanNewCommand.self, PlanExportCommand.self,
      PlanImportCommand.self, PlanMergeCommand.self, PlanArchiveCommand.self,
      PlanDeleteCommand.self, PlanVerifyCommand.self, PlanBackupCommand.self,
      PlanPassphraseCommand.self,
    ])
}

/// Lists the plans, the next review first.
struct PlanListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the plans, overdue reviews first.")

  @ArgumentParser.Flag(help: "Only those whose review is overdue or comes within seven days.")
  var due = false

  @ArgumentParser.Flag(help: "Also those that have been put away.")
  var all = false

  @ArgumentParser.Flag(help: "Only those that have been put away.")
  var archived = false

  @OptionGroup var plans: PlanOptions

  func validate() throws {
    if all, archived { throw ValidationError("choose one of --all and --archived") }
  }

  func run() throws {
    let desk = try plans.desk()
    guard let store = try desk.existingStore() else {
      return try StandardStream.output.write(desk.texts[.planCommandNone] + "\n")
    }
    let listing = try desk.kept { () throws(StoreFailure) in try store.listing() }
    let every = listing.summaries
    let meant = every.filter { all || $0.isArchived == archived }
    let shown = meant.filter { summary in
      let state = PlanDue(summary.latest.plan.reviewDay, on: desk.today)
      return !due || state == .overdue || state == .due
    }
    if shown.isEmpty {
      if listing.damaged.isEmpty {
        try StandardStream.output.write(desk.texts[nothing(of: meant, of: every)] + "\n")
      }
    } else {
      let (wording, guide) = try desk.guidance()
      let table = PlanTable(
        shown, texts: PlanTexts(wording: wording, guide: guide), catalogue: desk.texts,
        today: desk.today)
      try StandardStream.output.write(table.text)
    }
    try report(listing.damaged, desk)
  }

  /// Says which plans cannot be read, after those that can.
  private func report(_ damaged: [PlanID], _ desk: PlanDesk) throws {
    if damaged.isEmpty { return }
    throw Failure(
      status: .badInput,
      message: damaged.map { desk.texts(.planCommandDamaged, $0.shortName) }
        .joined(separator: "\n"))
  }

  /// Why there is nothing to show.
  private func nothing(of meant: [PlanSummary], of every: [PlanSummary]) -> TextID {
    if !meant.isEmpty { return .planCommandNoneDue }
    if archived { return .planCommandNoneArchived }
    return every.isEmpty ? .planCommandNone : .planCommandOnlyArchived
  }
}

/// Shows one revision of a plan.
struct PlanShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a plan as text, or what it was.")

  @Argument(help: ArgumentHelp("The plan.", valueName: "plan"))
  var plan: String

  @Option(help: ArgumentHelp("The revision (default: the newest).", valueName: "number"))
  var revision: Int?

  @Option(help: "How it is written: text, or json as export writes it.")
  var format = OutputFormat.text

  @OptionGroup var plans: PlanOptions

  func run() throws {
    let desk = try plans.desk()
    let history = try desk.stored(plan).history
    let chosen = try desk.revision(revision, of: history)
    switch format {
    case .text:
      try StandardStream.output.write(PlanReport.record.text(desk.subject(history, chosen)))
    case .json: try StandardStream.output.write(PlanDocument(history, only: chosen).json())
    }
  }
}

/// Begins a plan with a file of answers.
struct PlanNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a plan, empty or with what a file of answers leads to.")

  @Option(help: ArgumentHelp("What you call it; never a name.", valueName: "label"))
  var label: String

  @Option(
    help: ArgumentHelp(
      "A file of answers, as for suggest; - reads standard input.",
      valueName: "file"),
    completion: .file())
  var answers: String?

  @OptionGroup var plans: PlanOptions

  func run() throws {
    let desk = try plans.desk()
    var plan = CarePlan()
    if let answers {
      let opened = try desk.ready()
      let model = opened.model
      let given = try AnswersInput(answers).answers(for: model)
      let start = PlanStart(
        model: model, contentHash: try desk.pack.contentHash(), answers: given,
        decision: opened.reasoner.decide(given),
        setting: Setting(today: desk.today, municipality: try desk.municipality(model)))
      plan = CarePlan(
        from: start, guide: try desk.pack.planning(for: model), in: PlanWords(opened.wording))
    }
    do throws(EditRefusal) {
      try plan.set(.plan(.label), to: .text(label))
    } catch {
      throw ValidationError("the label must be shorter")
    }
    var generator = SystemRandomNumberGenerator()
    let history = PlanHistory(plan, day: desk.today, using: &generator)
    try desk.checkSaving(history.latest)
    let store = try desk.store()
    try desk.kept { () throws(StoreFailure) in try store.add(history) }
    try desk.reportSaved(history.id, history.latest)
  }
}

extension PlanDesk {
  /// Refuses a revision that must not be kept.
  func checkSaving(_ revision: PlanRevision) throws(Failure) {
    guard let refusal = revision.saveRefusals.first else { return }
    let message: String
    switch refusal {
    case .noLabel: message = texts[.planFailureNoLabel]
    case .departureWithoutReason: message = texts[.planFailureNoReason]
    case .identityNumber(let field, _):
      let (wording, guide) = try guidance()
      let name = PlanTexts(wording: wording, guide: guide).name(of: field)
      message = texts(.planFailureIdentity, name)
    }
    throw Failure(status: .badInput, message: message)
  }

  /// Says what has been saved.
  func reportSaved(_ id: PlanID, _ revision: PlanRevision) throws(Failure) {
    try StandardStream.output.write(
      texts(
        .planCommandSaved, id.shortName, revision.plan.label.onOneLine, String(revision.number))
        + "\n")
  }
}
