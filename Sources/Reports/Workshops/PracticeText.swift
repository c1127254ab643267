public import DecisionModel
import Texts
public import Workshops

/// A sitting of practice in words, for a screen and for plain lines.
public struct PracticeText: Sendable {
  private let wording: Wording
  private let reasoner: Reasoner
  private var model: Model { reasoner.model }
  private var texts: Catalogue { wording.texts }

  /// Takes the words and what decides.
  public init(_ wording: Wording, _ reasoner: Reasoner) {
    self.wording = wording
    self.reasoner = reasoner
  }

  /// The case by its name and title, and which of how many it is.
  public func heading(_ practice: Practice) -> String {
    guard let item = practice.current else { return texts[.practiceHeading] }
    let place = texts(
      .practicePlace, String(practice.position + 1), String(practice.cases.count))
    return "\(item.id) \(wording(item.title)) (\(place))"
  }

  /// What is to be judged, and what can be chosen.
  public func question(_ poll: Poll) -> (name: String, choices: [String]) {
    let choices = poll.practiceChoices(in: model).map { choice in
      choice.map { wording($0.label) } ?? texts[.practiceStop]
    }
    return (wording.name(of: poll), choices)
  }

  /// What somebody judged and how the model sees it, one sentence each.
  public func verdicts(_ judgements: [Judgement]) -> [String] {
    judgements.map { judgement in
      let (name, choices) = question(judgement.poll)
      let chosen = choices[judgement.choice]
      let said = wording.either(judgement.accepted.map { choices[$0] })
      switch judgement.verdict {
      case .expected: return texts(.practiceExpected, name, chosen)
      case .among: return texts(.practiceAmong, name, chosen, said)
      case .otherwise: return texts(.practiceOtherwise, name, chosen, said)
      case .unsaid: return texts(.practiceUnsaid, name, chosen)
      }
    }
  }

  /// Why a case comes out as it does, by a name for each part.
  public func reasons(_ item: TrainingCase) -> [(name: String, text: String)] {
    let subject = DecidedCase(
      answers: item.answers, reasoner: reasoner, wording: wording, contentHash: "")
    let rules = subject.tellingRules.map(subject.grounds)
    let parts: [(TextID, String?)] = [
      (.workshopWhy, wording(item.why)), (.workshopRoom, wording(item.ambiguity)),
      (.practiceRules, rules.isEmpty ? nil : rules.joined(separator: "; ")),
      (.practiceLearning, wording(item.learning)),
    ]
    return parts.compactMap { id, text in text.map { (texts[id], $0) } }
  }

  /// How far the sitting has come.
  public func progress(_ practice: Practice) -> String {
    let (cases, judged, expected) = practice.progress
    return texts(
      .practiceProgress, String(cases), String(practice.cases.count), String(expected),
      String(judged))
  }
}

extension PracticeText {
  /// What stands on plain lines now: the case and what to choose, what the model says, or the end.
  ///
  /// The story is told before the first thing that is judged.
  public func plain(_ practice: Practice) -> String {
    var lines = PlainLines()
    lines.addGap()
    if let judgements = practice.judgements, let item = practice.current {
      for sentence in verdicts(judgements) { lines.add(item: sentence) }
      for part in reasons(item) { lines.add("\(part.name): \(part.text)") }
      lines.add(progress(practice))
      lines.addGap()
      lines.add(texts[.practiceOn])
      return lines.text
    }
    guard let item = practice.current, let poll = practice.poll else {
      lines.add(progress(practice))
      lines.add(texts[.practiceEnd])
      return lines.text
    }
    if practice.chosen.isEmpty {
      lines.add(heading(practice))
      lines.add(wording(item.story))
      lines.addGap()
    }
    let (name, choices) = question(poll)
    lines.add(name)
    for (index, choice) in choices.enumerated() {
      lines.add("\(index + 1). \(choice)", indent: 5, first: 2)
    }
    lines.add(texts(.practiceChoose, String(choices.count)))
    return lines.text
  }
}
