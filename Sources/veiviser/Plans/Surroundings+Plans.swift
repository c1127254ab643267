import CarePlans
import DecisionModel
import Reports
import Screens
import Texts

extension Surroundings {
  /// Does the work of an effect about plans and says how it went.
  func perform(_ effect: PlanEffect, for model: Model, _ spoken: Language) -> [AppEvent] {
    guard effect == .readGuide else { return plans.perform(effect, in: spoken).map(AppEvent.plan) }
    do throws(Failure) {
      return [.plan(.guideRead(try guide(for: model)))]
    } catch {
      return [.plan(.guideFailed(pack.line(error, spoken)))]
    }
  }
}
