import Canvas
import DecisionModel
import Reports
import Texts
import Workshops

/// Somebody works through cases alone.
struct PracticeScreen: Hashable, Sendable {
  var practice: Practice
  /// The selected choice, while something is judged.
  var cursor = 0
  /// The number of lines scrolled past, while a case is told.
  var offset = 0
}

extension AppState {
  /// Begins a sitting with some cases.
  mutating func openPractice(_ cases: [TrainingCase]) {
    let practice = Practice(cases, in: content.model)
    layers.append(.training(.practice(PracticeScreen(practice: practice))))
  }

  private var practiceText: PracticeText { PracticeText(content.wording, content.reasoner) }

  /// How many choices there are; none while a case is told, and at the end.
  func choiceCount(_ screen: PracticeScreen) -> Int {
    screen.practice.poll.map { $0.practiceChoices(in: content.model).count } ?? 0
  }

  /// Takes the selected choice, or goes on to the next case, or leaves at the end.
  mutating func accept(_ screen: PracticeScreen) -> [Effect] {
    var screen = screen
    if screen.practice.current == nil {
      pop()
      return []
    }
    if screen.practice.poll != nil {
      screen.practice.judge(screen.cursor, by: content.reasoner)
    } else {
      screen.practice.next()
    }
    (screen.cursor, screen.offset) = (0, 0)
    top = .training(.practice(screen))
    return []
  }

  /// What is to be judged, what the model says, or the end.
  func practiceChrome(_ screen: PracticeScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    let words = practiceText
    let practice = screen.practice
    var body = Body()
    if let judgements = practice.judgements, let item = practice.current {
      for (judgement, sentence) in zip(judgements, words.verdicts(judgements)) {
        let mark = judgement.verdict == .otherwise ? "-" : judgement.verdict == .unsaid ? " " : "+"
        body.add(set.labelled(mark, sentence, width: 2))
      }
      body.add()
      for part in words.reasons(item) {
        body.add(set.paragraph(part.name, .heading))
        body.add(set.paragraph(part.text))
      }
      body.offset = screen.offset
    } else if let item = practice.current, let poll = practice.poll {
      addQuestion(screen, item, poll, to: &body, set)
    } else {
      body.add(set.paragraph(texts[.practiceEnd]))
    }
    let progress = practice.told.isEmpty ? "" : words.progress(practice)
    var chrome = Chrome(heading: words.heading(practice), body: body)
    chrome.message = progress.isEmpty ? nil : progress
    return chrome
  }

  private func addQuestion(
    _ screen: PracticeScreen, _ item: TrainingCase, _ poll: Poll, to body: inout Body,
    _ set: Typesetter
  ) {
    let (name, choices) = practiceText.question(poll)
    body.add(set.paragraph(content.wording(item.story)))
    body.add()
    body.add(set.paragraph(name, .heading))
    body.add(choices: choices.map { ($0, "") }, selected: screen.cursor, set)
  }
}
