import Canvas
import Screens

extension Surroundings {
  /// Takes an event in and does all that follows; says whether the program would now end.
  func play(_ event: AppEvent, _ state: inout AppState) -> Bool {
    var effects = update(&state, event)
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      if effect == .quit { return true }
      for event in perform(effect, for: state.model) { effects += update(&state, event) }
    }
    return false
  }
}
