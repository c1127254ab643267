import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

/// The choice of another outcome, in three steps: which, the coded reason, and in own words.
struct DepartureScreen: Hashable, Sendable {
  /// What is being asked.
  enum Step: Hashable, Sendable {
    case outcome, reason, text
  }

  var step = Step.outcome
  var cursor = 0
  var outcome = 0
  var reason = 0
  var field = TextField()

  /// Begins with what was chosen before, if anything was.
  init(_ state: AppState) {
    guard let departure = state.present.departure else { return }
    let choices = state.content.model.suggestions
    cursor = choices.firstIndex(of: departure.outcome) ?? 0
    reason = state.content.model.advice.departures.firstIndex { $0.id == departure.reason } ?? 0
    field = TextField(departure.text)
  }

  /// The number of rows of the list that is being chosen from.
  func rowCount(_ model: Model) -> Int {
    step == .outcome ? model.suggestions.count : model.advice.departures.count
  }

  /// Takes a key that belongs to typing.
  mutating func take(_ key: Key) -> Bool { step == .text && field.take(key) }

  /// Goes to the step before; says whether there is one.
  mutating func stepBack() -> Bool {
    switch step {
    case .outcome: return false
    case .reason: (step, cursor) = (.outcome, outcome)
    case .text: (step, cursor) = (.reason, reason)
    }
    return true
  }
}

extension Model {
  /// The positions of the outcomes that can be suggested or chosen.
  var suggestions: [Int] { outcomes.indices.filter { outcomes[$0].kind == .suggestion } }
}

extension AppState {
  /// Takes the selected row, or the text, and goes to the next step.
  mutating func acceptDeparture(_ screen: DepartureScreen) {
    var screen = screen
    switch screen.step {
    case .outcome:
      let chosen = content.model.suggestions[screen.cursor]
      if chosen == decision.first { return keepSuggestion() }
      (screen.outcome, screen.step, screen.cursor) = (screen.cursor, .reason, screen.reason)
      if content.model.advice.departures.isEmpty { screen.step = .text }
    case .reason: (screen.reason, screen.step) = (screen.cursor, .text)
    case .text: return finish(screen)
    }
    top = .departure(screen)
  }

  private mutating func keepSuggestion() {
    change { $0.departure = nil }
    pop()
    message = content.wording.texts[.departureKept]
  }

  private mutating func finish(_ screen: DepartureScreen) {
    let texts = content.wording.texts
    let text = screen.field.value.trimmed
    guard !text.isEmpty else {
      message = texts[.departureTextNeeded]
      return
    }
    guard !text.containsIdentityNumber else {
      message = texts[.departureIdentity]
      return
    }
    let outcome = content.model.suggestions[screen.outcome]
    let reasons = content.model.advice.departures
    let reason = reasons.isEmpty ? "" : reasons[screen.reason].id
    change { $0.departure = Departure(outcome: outcome, reason: reason, text: text) }
    pop()
    message = texts(.departureDone, content.wording.short(outcome))
  }

  /// What the choice looks like.
  func departureChrome(_ screen: DepartureScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    var body = Body()
    let titles: [DepartureScreen.Step: TextID] = [
      .outcome: .departureOutcome, .reason: .departureReason, .text: .departureText,
    ]
    body.add(set.paragraph(texts[titles[screen.step] ?? .departureHeading], .heading))
    body.add()
    switch screen.step {
    case .outcome:
      let rows = content.model.suggestions.map { index in
        (
          content.wording.outcome(index),
          index == decision.first ? texts[.departureSuggested] : ""
        )
      }
      body.add(choices: rows, selected: screen.cursor, set)
    case .reason:
      let rows = content.model.advice.departures.map { (content.wording($0.label), "") }
      body.add(choices: rows, selected: screen.cursor, set)
    case .text:
      let window = screen.field.window(columns: max(1, set.columns - 2))
      body.addSelected(
        [Line(set.fold(window.text) + " ", .field, at: 2)], cursor: 2 + window.cursor,
        isVisible: true)
    }
    return Chrome(heading: texts[.departureHeading], body: body)
  }
}
