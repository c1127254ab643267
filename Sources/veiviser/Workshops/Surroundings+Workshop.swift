import DecisionModel
import ModelFiles
import Screens
import Texts
import Workshops

extension Surroundings {
  /// Does the work of an effect for a workshop and says how it went.
  func perform(
    _ effect: WorkshopEffect, for model: Model, _ spoken: Language
  ) -> [AppEvent] {
    switch effect {
    case .read:
      do throws(Failure) {
        let shelf = try pack.shelf(of: own, for: model)
        let kept = try pack.runSheet(for: model, cases: shelf.cases)
        return [.workshop(.read(kept?.sheet, shelf.adding(kept?.cases ?? [])))]
      } catch {
        return [.workshop(.failed(pack.line(error, spoken)))]
      }
    case .keep(let session):
      guard let reason = keeper?.keep(session) else { return [] }
      return [.workshop(.keepFailed(spoken.reason(reason)))]
    }
  }
}
