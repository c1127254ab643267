import CarePlans
import DecisionModel
import Reports
import Texts

extension PlanTexts {
  /// Why a value was not put into a field.
  func words(_ refusal: EditRefusal, _ texts: Catalogue) -> String {
    switch refusal {
    case .noSuchField, .wrongKind: texts[.planRefusedKind]
    case .tooLong(let limit): texts(.planRefusedLong, String(limit))
    case .outOfRange(let range):
      texts(.planRefusedRange, String(range.lowerBound), String(range.upperBound))
    case .tooMany(let limit): texts(.planRefusedMany, String(limit))
    }
  }
}

extension AppState {
  /// What keeps a plan from being saved, in words.
  func words(for refusal: SaveRefusal) -> String {
    let texts = content.wording.texts
    switch refusal {
    case .noLabel: return texts[.planFailureNoLabel]
    case .identityNumber(let field, _):
      return texts(.planFailureIdentity, planTexts.name(of: field))
    case .departureWithoutReason: return texts[.planNeedsReason]
    }
  }
}
