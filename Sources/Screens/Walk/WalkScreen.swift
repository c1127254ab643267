import DecisionModel

/// The walk: one question, or what the walk has come to.
struct WalkScreen: Hashable, Sendable {
  /// The question that is asked; nil at the end of the walk.
  var question: Int?
  /// The row with the cursor; the row after the options is "do not know".
  var cursor = 0
  /// What is ticked but not answered yet.
  var ticks: Set<Int> = []
  /// The digits of a number, or of an option beyond the ninth.
  var typed = ""
  /// How far the end of the walk is scrolled.
  var offset = 0

  /// Begins at the end of the walk.
  init() {}

  /// Asks a question, with the answer that it already has, if any.
  init(asking index: Int, _ question: Question, answer: Answer?) {
    self.question = index
    switch answer {
    case .option(let option): cursor = option
    case .ticked(let ticked):
      ticks = ticked
      cursor = ticked.min() ?? 0
    case .number(let value): typed = String(value)
    case .unknown, .declined: cursor = question.choiceCount
    case nil: break
    }
  }
}

extension Question {
  /// The number of rows before "do not know".
  var choiceCount: Int { options.isEmpty ? 1 : options.count }

  /// The number of rows on the screen.
  var rowCount: Int { unknown == .forbidden ? choiceCount : choiceCount + 1 }
}

extension AppState {
  /// Goes to the question that is to be asked next, or to the end of the walk.
  mutating func showNext() {
    guard let next = decision.next else {
      top = .walk(WalkScreen())
      return
    }
    show(question: next)
  }

  /// Goes to a question, asked before or not.
  mutating func show(question index: Int) {
    let question = content.model.questions[index]
    top = .walk(WalkScreen(asking: index, question, answer: present.answers[question.id]))
  }

  /// Answers the question on the screen and goes on.
  mutating func answer(_ answer: Answer, to index: Int) {
    let question = content.model.questions[index]
    change { present in
      present.answers[question.id] = answer
      if !present.trail.contains(index) { present.trail.append(index) }
    }
    if question.isRefinement, let next = nextRefinement(after: index) {
      show(question: next)
    } else {
      showNext()
    }
  }

  private func nextRefinement(after index: Int) -> Int? {
    refinements.drop { $0 != index }.dropFirst().first
      .flatMap { present.answers[content.model.questions[$0].id] == nil ? $0 : nil }
  }

  /// Goes one step back in the walk: to the question before, or to the start.
  ///
  /// A refinement is asked after the walk has come to its end, so that is where it goes back to.
  mutating func goBackInWalk(_ screen: WalkScreen) {
    if let index = screen.question, content.model.questions[index].isRefinement,
      decision.next == nil
    {
      top = .walk(WalkScreen())
      return
    }
    let before = screen.question.flatMap(present.trail.firstIndex) ?? present.trail.count
    let asked = present.trail[..<before]
    if let previous = asked.last {
      show(question: previous)
    } else {
      pop()
    }
  }

  /// Takes the case back to how it was, or forward again, and shows where it then stands.
  mutating func travel(back: Bool) {
    if back, let state = past.popLast() {
      future.append(present)
      present = state
    } else if !back, let state = future.popLast() {
      past.append(present)
      present = state
    }
    decide()
    showNext()
  }
}
