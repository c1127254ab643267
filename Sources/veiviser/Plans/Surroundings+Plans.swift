import CarePlans
import DecisionModel
import Reports
import Screens

extension Surroundings {
  /// Does the work of an effect about plans and says how it went.
  func perform(_ effect: PlanEffect, for model: Model) -> [AppEvent] {
    guard effect == .readGuide else { return plans.perform(effect).map(AppEvent.plan) }
    do throws(Failure) {
      return [.plan(.guideRead(try guide(for: model)))]
    } catch {
      return [.plan(.guideFailed(error.firstLine))]
    }
  }
}
