import Canvas
import DecisionModel
import Reports

@testable import Screens

extension Session {
  /// Walks to an end with random answers, sometimes with refinements and a departure.
  mutating func answer(by chance: inout Chance) {
    press(.enter)
    while let question {
      // Most random walks would stop at the first two questions otherwise.
      let goesOn = ["alder", "akutt"].contains(question.id.text) && !chance.once(in: 6)
      let plain: Answer = question.kind == .many ? .ticked([]) : .option(0)
      for key in question.keys(for: goesOn ? plain : chance.answer(to: question)) { press(key) }
    }
    for index in state.decision.refinements where chance.once(in: 2) {
      let question = model.questions[index]
      state.change { $0.answers[question.id] = chance.answer(to: question) }
    }
    if state.conclusion == .suggestion, chance.once(in: 4) {
      let outcome = chance.pick(model.suggestions.filter { $0 != state.decision.first }) ?? 0
      state.change { $0.departure = Departure(outcome: outcome, reason: "", text: "Ønsket") }
    }
  }
}
