import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

/// One training case as it is shown to a room, and what can be done with it.
struct CasePageScreen: Hashable, Sendable {
  /// What can be done.
  enum Row: CaseIterable, Sendable {
    case walk, practise
  }

  /// The case, by its position.
  let entry: Int
  var cursor = 0
}

extension AppState {
  /// Does what the selected row says.
  mutating func accept(_ screen: CasePageScreen) -> [Effect] {
    guard trainingCases.indices.contains(screen.entry) else { return [] }
    let item = trainingCases[screen.entry]
    switch CasePageScreen.Row.allCases[screen.cursor] {
    case .practise: openPractice([item])
    case .walk where present.answers.byQuestion.isEmpty: walk(item)
    case .walk: layers.append(.confirm(ConfirmScreen(question: .walkCase(item.id))))
    }
    return []
  }

  /// Walks a case with its answers, one after the other, in the place of what is being walked.
  mutating func walk(_ item: TrainingCase) {
    startAnew()
    let questions = content.model.questions
    while case .walk(let screen) = top, let index = screen.question,
      present.answers[questions[index].id] == nil, let answer = item.answers[questions[index].id]
    {
      self.answer(answer, to: index)
    }
    // What is asked only after the suggestion, to refine it.
    for index in questions.indices where questions[index].isRefinement {
      let id = questions[index].id
      guard present.answers[id] == nil, let answer = item.answers[id] else { continue }
      self.answer(answer, to: index)
    }
    showNext()
  }

  /// What the page looks like: the story in large, and below it what can be done.
  func casePageChrome(_ screen: CasePageScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    guard trainingCases.indices.contains(screen.entry) else {
      return Chrome(heading: texts[.libraryHeading], body: Body())
    }
    let item = trainingCases[screen.entry]
    var page = BigPage(set)
    page.addHeading(content.wording(item.title))
    page.add(content.wording(item.story))
    for (row, kind) in CasePageScreen.Row.allCases.enumerated() {
      let isSelected = row == screen.cursor
      let mark = set.marker(ofRow: row, isSelected: isSelected)
      let text = texts[kind == .walk ? .libraryWalk : .libraryPractise]
      let line = Line(set.fold("\(mark) \(row + 1)  \(text)"), isSelected ? .selected : .text)
      page.add(lines: [line], cursor: isSelected ? 0 : nil, row: row)
    }
    let more = [item.id.text, level(of: item), theme(of: item)].filter { !$0.isEmpty }
    return Chrome(
      heading: texts[.libraryHeading], aside: more.joined(separator: " · "),
      body: page.body(lines: bodyLines))
  }
}
