import ArgumentParser
import CarePlans
import DecisionModel
import Glibc
import ModelFiles
import PlanStore
import Reports
import Texts

/// Deletes a plan for good.
struct PlanDeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete a plan with all its revisions, for good.")

  @Argument(help: ArgumentHelp("The plan.", valueName: "plan"))
  var plan: String

  @ArgumentParser.Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var plans: PlanOptions

  func run() throws {
    let desk = try plans.desk()
    let (store, history) = try desk.stored(plan)
    let label = history.plan.label.onOneLine
    if !yes {
      let count = String(history.revisions.count)
      try StandardStream.output.write(
        desk.texts(.planCommandAskDelete, history.id.shortName, label, count) + " ")
      guard readLine(strippingNewline: true) == history.plan.label else {
        throw Failure(status: .findings, message: desk.texts[.planCommandNotDeleted])
      }
    }
    let isGone = try desk.kept { () throws(StoreFailure) in try store.delete(history.id) }
    let text: TextID = isGone ? .planCommandDeleted : .planCommandDeletedLater
    try StandardStream.output.write(desk.texts(text, history.id.shortName) + "\n")
  }
}

/// Puts a plan away, or takes it out again.
struct PlanArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Put a plan away, or take it out again.")

  @Argument(help: ArgumentHelp("The plan.", valueName: "plan"))
  var plan: String

  @ArgumentParser.Flag(help: "Take it out again.")
  var undo = false

  @OptionGroup var plans: PlanOptions

  func run() throws {
    let desk = try plans.desk()
    let (store, history) = try desk.stored(plan)
    try desk.kept { () throws(StoreFailure) in try store.setArchived(!undo, history.id) }
    let text: TextID = undo ? .planCommandTakenOut : .planCommandPutAway
    try StandardStream.output.write(
      desk.texts(text, history.id.shortName, history.plan.label.onOneLine) + "\n")
  }
}

/// Reads everything that is kept, and says what is wrong.
struct PlanVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Read every plan and revision, and say what is wrong.")

  @OptionGroup var plans: PlanOptions

  func run() throws {
    let desk = try plans.desk()
    guard let store = try desk.existingStore() else {
      return try StandardStream.output.write(desk.texts[.planCommandNone] + "\n")
    }
    let flaws = try desk.kept { () throws(StoreFailure) in try store.flaws() }
    guard flaws.isEmpty else {
      throw Failure(
        status: .findings,
        message: flaws.map { $0.words(desk.texts) }.joined(separator: "\n"))
    }
    let histories = try desk.kept { () throws(StoreFailure) in try store.histories() }
    let revisions = histories.reduce(0) { $0 + $1.revisions.count }
    try StandardStream.output.write(
      desk.texts(.planCommandSound, String(histories.count), String(revisions)) + "\n")
  }
}

extension PlanStore.Flaw {
  fileprivate func words(_ texts: Catalogue) -> String {
    switch self {
    case .file(let reason): texts(.planCommandFlawFile, reason.onOneLine)
    case .unreadable(let plan, let number):
      texts(.planCommandFlawUnreadable, plan.shortName, String(number))
    case .broken(let plan, let number):
      texts(.planCommandFlawBroken, plan.shortName, String(number))
    }
  }
}

/// Copies everything that is kept into another file.
struct PlanBackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy every plan into a new file.")

  @Argument(
    help: ArgumentHelp("The file to write; it must not exist.", valueName: "file"),
    completion: .file())
  var file: String

  @OptionGroup var plans: PlanOptions

  func run() throws {
    let desk = try plans.desk()
    guard let store = try desk.existingStore() else {
      return try StandardStream.output.write(desk.texts[.planCommandNone] + "\n")
    }
    if access(file, F_OK) == 0 {
      throw Failure(
        status: .cannotCreate, at: file, .cannotWrite, saying: Sentence(reason: EEXIST))
    }
    try desk.kept { () throws(StoreFailure) in try store.backUp(to: file) }
    try StandardStream.output.write(desk.texts(.planCommandBackedUp, file.onOneLine) + "\n")
  }
}

/// Encrypts the plans, or takes the encryption away.
struct PlanPassphraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase",
    abstract: "Encrypt the plans with a passphrase, change it, or take it away.")

  @ArgumentParser.Flag(help: "Take the encryption away.")
  var remove = false

  @OptionGroup var plans: PlanOptions

  func run() throws {
    let desk = try plans.desk()
    let store = try desk.openForSealing(remove: remove)
    var generator = SystemRandomNumberGenerator()
    let recipe = KeyRecipe(using: &generator)
    let passphrase = remove ? nil : try desk.newPassphrase()
    _ = try desk.kept { () throws(StoreFailure) in try store.sealed(with: passphrase, recipe) }
    let text: TextID = remove ? .planCommandDecrypted : .planCommandEncrypted
    try StandardStream.output.write(desk.texts[text] + "\n")
  }
}

extension PlanDesk {
  /// Opens the plans; asks for the present passphrase only where there is one.
  fileprivate func openForSealing(remove: Bool) throws(Failure) -> PlanStore {
    let store = try store()
    if remove, !store.isSealed { throw failure(.notEncrypted) }
    return store
  }
}
