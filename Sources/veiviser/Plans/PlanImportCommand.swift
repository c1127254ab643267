public import ArgumentParser
public import CarePlans
import DecisionModel
import ModelFiles
import PlanStore
import Reports
import Texts

/// Which file a plan is read from, and what is allowed in it.
struct PlanFileOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The exported plan; - reads standard input.", valueName: "file"),
    completion: .file())
  var file: String

  @ArgumentParser.Flag(help: "The telephone numbers and e-mail addresses in it belong to services.")
  var allowContacts = false

  /// The plan in the file, with everything checked that an editor checks.
  ///
  /// Numbers and addresses that no known service has are asked about once: the answer is the flag.
  func read(_ desk: PlanDesk) throws(Failure) -> PlanHistory {
    let input = TextInput(file, limit: PlanReader.largestFile)
    var bytes = try input.content()
    if let sealed = SealedExport(bytes) {
      let passphrase = try desk.secret.passphrase(desk.texts[.planCommandPassphrase])
      bytes = try desk.kept { () throws(StoreFailure) in try sealed.opened(with: passphrase) }
    }
    let reader = PlanReader(knowing: try desk.services())
    let result: PlanReader.Result
    do throws(Faults) {
      result = try reader.plan(bytes, name: input.name)
    } catch {
      throw Failure(error)
    }
    if result.contacts.isEmpty { return result.history }
    guard allowContacts else { throw Failure(status: .badInput, result.contacts) }
    return result.history.allowing(result.contactTexts)
  }
}

extension PlanHistory {
  /// The history, whose newest revision remembers that these belong to services.
  fileprivate func allowing(_ contacts: [String]) -> PlanHistory {
    var plan = latest.plan
    for contact in contacts where !plan.serviceContacts.contains(contact) {
      plan.serviceContacts.append(contact)
    }
    let old = latest
    let new = PlanRevision(
      id: old.id, number: old.number, parent: old.parent, mergedFrom: old.mergedFrom,
      kind: old.kind, day: old.day, reason: old.reason, review: old.review, plan: plan)
    return PlanHistory(id: id, isArchived: isArchived, revisions: revisions.dropLast() + [new])
      ?? self
  }
}

/// Takes over a plan that was exported.
struct PlanImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Keep a plan that was exported, after checking it.")

  @OptionGroup var file: PlanFileOptions
  @OptionGroup var plans: PlanOptions

  func run() throws {
    let desk = try plans.desk()
    let history = try file.read(desk)
    let store = try desk.store()
    try desk.kept { () throws(StoreFailure) in try store.add(history) }
    try desk.reportSaved(history.id, history.latest)
  }
}

/// Brings a colleague's copy of a plan together with the one that is kept here.
struct PlanMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Show what differs in a colleague's copy of a plan, and bring the two together.")

  @OptionGroup var file: PlanFileOptions

  @Option(help: "Which one counts where both have changed: ours or theirs.")
  var prefer = PlanMerge.Side.ours

  @ArgumentParser.Flag(help: "Keep the result as a new revision.")
  var save = false

  @OptionGroup var plans: PlanOptions

  func run() throws {
    let desk = try plans.desk()
    let other = try file.read(desk)
    guard let store = try desk.existingStore() else {
      throw desk.refusal(.planFailureNoSuchPlan, other.id.shortName)
    }
    let ours = try desk.kept { () throws(StoreFailure) in try store.history(of: other.id) }
    let difference = PlanDifference(from: ours.plan, to: other.plan)
    if difference.isEmpty || ours.revisions.contains(where: { $0.id == other.latest.id }) {
      return try StandardStream.output.write(desk.texts[.planCommandMergeSame] + "\n")
    }
    let merge = PlanMerge(
      base: ours.base(of: other), ours: ours.plan, theirs: other.plan, preferring: prefer)
    try report(difference, merge, desk)
    guard save else {
      return try StandardStream.output.write(desk.texts[.planCommandMergeDry] + "\n")
    }
    var generator = SystemRandomNumberGenerator()
    let revision = ours.next(
      merge.plan, kind: .merged, day: desk.today, reason: other.latest.reason,
      mergedFrom: other.latest.id, using: &generator)
    try desk.checkSaving(revision)
    try desk.kept { () throws(StoreFailure) in try store.save(revision, of: ours.id) }
    try desk.reportSaved(ours.id, revision)
  }

  private func report(
    _ difference: PlanDifference, _ merge: PlanMerge, _ desk: PlanDesk
  ) throws {
    let (wording, guide) = try desk.guidance()
    let texts = PlanTexts(wording: wording, guide: guide)
    var lines = [desk.texts[.planCommandMergeDiffers]]
    lines += texts.lines(difference).map { "- \($0.onOneLine)" }
    if !merge.conflicts.isEmpty {
      let side = desk.texts[prefer == .ours ? .planCommandOurs : .planCommandTheirs]
      lines.append(desk.texts(.planCommandMergeConflicts, side))
      lines += merge.conflicts.map { conflict in
        let text = desk.texts(
          .planCommandMergeConflict, texts.title(of: conflict.field, in: difference.old),
          texts.shown(conflict.ours, conflict.field, difference.old),
          texts.shown(conflict.theirs, conflict.field, difference.new))
        return "- \(text.onOneLine)"
      }
    }
    try StandardStream.output.write(lines.map { $0 + "\n" }.joined())
  }
}

extension PlanMerge.Side: ExpressibleByArgument {}

extension PlanHistory {
  /// What both copies came from: the newest revision that both know of.
  fileprivate func base(of other: PlanHistory) -> CarePlan? {
    let known = Set(
      other.revisions.flatMap { [$0.id, $0.parent, $0.mergedFrom].compactMap(\.self) })
    return revisions.last { known.contains($0.id) }?.plan
  }
}
