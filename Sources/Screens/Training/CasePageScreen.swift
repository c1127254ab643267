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

  /// Walks a case with its answers, in the place of what is being walked.
  ///
  /// All of them are given, also what the walk would not have asked; what the case leaves open is
  /// asked then.
  mutating func walk(_ item: TrainingCase) {
    startAnew()
    for (index, question) in content.model.questions.enumerated() {
      guard let answer = item.answers[question.id] else { continue }
      change { present in
        present.answers[question.id] = answer
        present.trail.append(index)
      }
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
      let number = set.isLinear ? "" : "\(row + 1)  "
      let line = Line(set.fold("\(mark) \(number)\(text)"), isSelected ? .selected : .text)
      page.add(lines: [line], cursor: isSelected ? 0 : nil, row: row)
    }
    let own = isOwn(item) ? texts[.libraryOwn] : ""
    let more = [item.id.text, own, level(of: item), theme(of: item)].filter { !$0.isEmpty }
    return Chrome(
      heading: texts[.libraryHeading], aside: more.joined(separator: " · "),
      body: page.body(lines: bodyLines))
  }
}
