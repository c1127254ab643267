import CarePlans
import DecisionModel
import PlanStore
import Reports
import Texts

extension PlanDesk {
  /// A failure of the store in words, with the status that scripts see.
  func failure(_ failure: StoreFailure) -> Failure {
    Failure(status: failure.status, message: failure.words(texts))
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

  /// What went wrong, in one line.
  func words(_ texts: Catalogue) -> String {
    switch self {
    case .notAllowed(let path, let reason):
      texts(.planFailureNotAllowed, path.onOneLine, reason.onOneLine)
    case .full: texts[.planFailureFull]
    case .notAStore(let path): texts(.planFailureNotAStore, path.onOneLine)
    case .damaged(let reason): texts(.planFailureDamaged, reason.onOneLine)
    case .newer(let version): texts(.planFailureNewer, String(version))
    case .busy: texts[.planFailureBusy]
    case .passphraseNeeded: texts[.planFailurePassphraseNeeded]
    case .wrongPassphrase: texts[.planFailureWrongPassphrase]
    case .notEncrypted: texts[.planFailureNotEncrypted]
    case .noSuchPlan(let plan): texts(.planFailureNoSuchPlan, plan.text.onOneLine)
    case .planExists(let plan): texts(.planFailurePlanExists, plan.shortName)
    case .changedElsewhere(let revision):
      texts(.planFailureChangedElsewhere, String(revision.number))
    case .system(let reason): texts(.planFailureOther, reason.onOneLine)
    }
  }
}

extension PlanID {
  /// So much of the name as lists show.
  var shortName: String { String(text.prefix(8)).onOneLine }
}
