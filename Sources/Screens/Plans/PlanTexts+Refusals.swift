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
