import ArgumentParser
import CarePlans
import DecisionModel
import Glibc
import ModelFiles
import PlanStore
import Reports
import Texts

/// Where plans are kept, and how they are opened.
struct PlanOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep plans in this folder (default: ~/.local/share/veiviser).", valueName: "dir"),
    completion: .directory)
  var data: String?

  @Option(
    help: ArgumentHelp(
      "Read passphrases from this open file descriptor, a line each, not from the terminal.",
      valueName: "number"))
  var passphraseFd: Int32?

  @OptionGroup var options: SharedOptions

  /// Everything that a command about plans needs.
  func desk() throws(Failure) -> PlanDesk {
    guard let folder = data ?? Environment.current.data else {
      let texts = try options.pack.library.opened().texts(options.language.spoken)
      throw Failure(status: .usage, message: texts[.planFailureNoPlace])
    }
    return try PlanDesk(
      place: StorePlace(data: folder), secret: SecretInput(descriptor: passphraseFd), options)
  }
}

/// What a command about plans works with; the plans are opened only when they are asked for.
struct PlanDesk {
  let place: StorePlace
  let secret: SecretInput
  let pack: Pack
  let texts: Catalogue
  let today: Day?
  private let options: SharedOptions

  init(place: StorePlace, secret: SecretInput, _ options: SharedOptions) throws(Failure) {
    self.place = place
    self.secret = secret
    self.options = options
    pack = try options.pack.opened()
    try pack.policy.requirePlans()
    texts = try pack.texts(options.language.spoken)
    today = try options.day.today()
  }

  /// Opens the plans; asks for the passphrase when they are encrypted.
  func store() throws(Failure) -> PlanStore {
    do throws(StoreFailure) {
      return try PlanStore(at: place)
    } catch {
      guard error == .passphraseNeeded else { throw failure(error) }
    }
    let typed = try secret.passphrase(texts[.planCommandPassphrase])
    return try kept { () throws(StoreFailure) in try PlanStore(at: place, passphrase: typed) }
  }

  /// Opens the plans of a place where there are some; nil where nothing has been kept.
  func existingStore() throws(Failure) -> PlanStore? {
    let exists = try kept { () throws(StoreFailure) in try place.exists() }
    return exists ? try store() : nil
  }

  /// Runs something with the plans, and says what went wrong in words.
  func kept<Value>(
    _ body: () throws(StoreFailure) -> Value
  ) throws(Failure) -> Value {
    do throws(StoreFailure) {
      return try body()
    } catch {
      throw failure(error)
    }
  }

  /// The plan that is meant: by its label, or by the beginning of its name.
  func history(_ name: String, in store: PlanStore) throws(Failure) -> PlanHistory {
    // A damaged plan does not keep the others from being found.
    let listing = try kept { () throws(StoreFailure) in try store.listing() }
    let summaries = listing.summaries
    var found = summaries.filter { $0.latest.plan.label == name }
    if found.isEmpty, name.utf8.count >= 4 {
      found = summaries.filter { $0.id.text.hasPrefix(name.lowercased()) }
    }
    guard let summary = found.first else {
      if name.utf8.count >= 4, let plan = listing.damaged.first(where: { $0.text.hasPrefix(name) })
      {
        throw failure(.damaged("plan \(plan)"))
      }
      throw refusal(.planFailureNoSuchPlan, name)
    }
    if found.count > 1 { throw refusal(.planFailureSeveral, name) }
    return try kept { () throws(StoreFailure) in try store.history(of: summary.id) }
  }

  /// The plan that is meant, where plans have been kept, and what keeps it.
  func stored(_ name: String) throws(Failure) -> (store: PlanStore, history: PlanHistory) {
    guard let store = try existingStore() else { throw refusal(.planFailureNoSuchPlan, name) }
    return (store, try history(name, in: store))
  }

  /// The revision with this number, or the newest one.
  func revision(_ number: Int?, of history: PlanHistory) throws(Failure) -> PlanRevision {
    guard let number else { return history.latest }
    if let revision = history.revision(number) { return revision }
    throw refusal(.planFailureNoRevision, String(number))
  }

  /// The pack, ready to decide.
  func ready() throws(Failure) -> OpenedPack {
    try OpenedPack(pack, in: options.language.spoken)
  }

  /// The model with the words for it, and what it says about plans.
  func guidance() throws(Failure) -> (wording: Wording, guide: PlanGuide) {
    let model = try pack.model()
    let wording = try pack.wording(for: model, in: options.language.spoken)
    return (wording, try pack.planning(for: model))
  }

  /// A revision of a plan, ready to be reported.
  func subject(_ history: PlanHistory, _ revision: PlanRevision) throws(Failure) -> PlanSubject {
    let (wording, guide) = try guidance()
    return PlanSubject(history, revision: revision, guide: guide, wording: wording, today: today)
  }

  /// What is known to belong to services: the offers of the model and of the municipality.
  func services() throws(Failure) -> FreeTextCheck {
    let model = try pack.model()
    let offers = try pack.offers(for: model)
    let settled = try pack.policy.municipality(asked: options.municipality)
    let municipality = try settled.map { name throws(Failure) in
      try pack.municipality(name, for: model, offers)
    }
    return FreeTextCheck(model: model, offers: offers, municipality: municipality)
  }

  /// The municipality that was asked for.
  func municipality(_ model: Model) throws(Failure) -> Municipality? {
    try pack.municipality(pack.policy.municipality(asked: options.municipality), for: model)
  }

  func refusal(_ text: TextID, _ value: String) -> Failure {
    Failure(status: .badInput, message: texts(text, value.onOneLine))
  }
}

extension Pack {
  /// What the pack says about plans.
  func planning(for model: Model) throws(Failure) -> PlanGuide {
    do throws(Faults) {
      return try reader.planning(for: model)
    } catch {
      throw failure(error)
    }
  }
}
