import Canvas
import Screens

extension Surroundings {
  /// Takes an event in and does all that follows; says whether the program would now end.
  func play(_ event: AppEvent, _ state: inout AppState, noting journal: Journal? = nil) -> Bool {
    var effects = update(&state, event)
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      if effect == .quit { return true }
      let begun = ContinuousClock.now
      let reports = perform(effect, for: state)
      journal?.note(effect, reports, since: begun)
      for event in reports { effects += update(&state, event) }
    }
    return false
  }
}
