import Canvas
import DecisionModel
import Reports
import Texts

/// The list of what has been answered, from which one can go back to any question.
struct AnswersScreen: ListOfChoices, Hashable {
  /// The questions, in the order they were answered.
  let questions: [Int]
  var cursor = 0
  var rowCount: Int { questions.count }
  var layer: Layer { .answers(self) }

  /// Begins at the last answer.
  init(questions: [Int]) {
    self.questions = questions
    cursor = max(0, questions.count - 1)
  }
}

extension AppState {
  /// Goes to the selected question; every other answer is kept.
  mutating func acceptJump(_ screen: AnswersScreen) {
    guard screen.questions.indices.contains(screen.cursor) else { return }
    pop()
    show(question: screen.questions[screen.cursor])
  }

  /// What the list of answers looks like.
  func answersChrome(_ screen: AnswersScreen, _ set: Typesetter) -> Chrome {
    let wording = content.wording
    var body = Body()
    body.add(set.paragraph(wording.texts[.answersHint], .muted))
    body.add()
    for (row, index) in screen.questions.enumerated() {
      let question = content.model.questions[index]
      let isSelected = row == screen.cursor
      let text = wording.answer(present.answers[question.id], to: question)
      var lines = set.labelled(
        "\(set.marker(ofRow: row, isSelected: isSelected)) \(wording(question.name))", text,
        width: 20,
        labelRole: isSelected ? .selected : .text)
      if lines.count > 3, !set.isLinear { lines = Array(lines.prefix(3)) }
      body.add(lines, row: row, isSelected: isSelected)
    }
    return Chrome(heading: wording.texts[.answersHeading], body: body)
  }
}
