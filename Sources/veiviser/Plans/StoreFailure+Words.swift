import CarePlans
import DecisionModel
import PlanStore
import Reports
import Screens
import Texts

extension PlanDesk {
  /// A failure of the store in words, with the status that scripts see.
  func failure(_ failure: StoreFailure) -> Failure {
    Failure(status: failure.status, message: failure.trouble(in: texts.language).words(texts))
  }
}

extension StoreFailure {
  fileprivate var status: ExitStatus {
    switch self {
    case .notAllowed, .busy: .noInput
    case .full, .system: .cannotWrite
    case .notAStore, .damaged, .newer, .passphraseNeeded, .wrongPassphrase, .notEncrypted,
      .noSuchPlan, .planExists, .changedElsewhere:
      .badInput
    }
  }

  /// What went wrong, to be put into words of a language.
  func trouble(in language: Language) -> PlanTrouble {
    let trouble = trouble
    return PlanTrouble(trouble.text, trouble.values.map(language.reason))
  }

  private var trouble: PlanTrouble {
    switch self {
    case .notAllowed(let path, let reason):
      PlanTrouble(.planFailureNotAllowed, [path.onOneLine, reason.onOneLine])
    case .full: PlanTrouble(.planFailureFull)
    case .notAStore(let path): PlanTrouble(.planFailureNotAStore, [path.onOneLine])
    case .damaged(let reason): PlanTrouble(.planFailureDamaged, [reason.onOneLine])
    case .newer(let version): PlanTrouble(.planFailureNewer, [String(version)])
    case .busy: PlanTrouble(.planFailureBusy)
    case .passphraseNeeded: PlanTrouble(.planFailurePassphraseNeeded)
    case .wrongPassphrase: PlanTrouble(.planFailureWrongPassphrase)
    case .notEncrypted: PlanTrouble(.planFailureNotEncrypted)
    case .noSuchPlan(let plan): PlanTrouble(.planFailureNoSuchPlan, [plan.text.onOneLine])
    case .planExists(let plan): PlanTrouble(.planFailurePlanExists, [plan.shortName])
    case .changedElsewhere(let revision):
      PlanTrouble(.planFailureChangedElsewhere, [String(revision.number)])
    case .system(let reason): PlanTrouble(.planFailureOther, [reason.onOneLine])
    }
  }
}

extension PlanID {
  /// So much of the name as lists show.
  var shortName: String { String(text.prefix(8)).onOneLine }
}
