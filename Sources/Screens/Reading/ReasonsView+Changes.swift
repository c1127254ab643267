import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// The most sets of answers that are shown; the others are there for programs.
  private static let setLimit = 8

  /// What one other answer would give, and what several together would.
  func addChanges(to body: inout Body, _ set: Typesetter) {
    let texts = content.wording.texts
    body.add()
    body.add(Line(set.fold(texts[.reasonsChanges]), .heading))
    let changes = changesInWords(onlyCertain: false)
    for change in changes { body.add(set.labelled("-", change, width: 2)) }
    if changes.isEmpty { body.add(set.paragraph(texts[.reasonsChangesNone], .muted)) }
    let others = content.reasoner.counterfactuals(from: present.answers).sets
      .filter { $0.alterations.count > 1 && isAnotherSuggestion($0.outcomes) }
    guard !others.isEmpty else { return }
    body.add()
    body.add(Line(set.fold(texts[.reasonsChangesMore]), .heading))
    for other in others.prefix(Self.setLimit) {
      let words = content.wording.change(other.alterations, gives: other.outcomes)
      body.add(set.labelled("-", words, width: 2))
    }
    let rest = others.count - Self.setLimit
    if rest > 0 { body.add(set.paragraph(texts(.reasonsChangesRest, String(rest)), .muted)) }
  }

  /// The answers that are missing, and which of them would be expected to settle most.
  func addMissing(to body: inout Body, _ set: Typesetter) {
    let texts = content.wording.texts
    body.add()
    body.add(Line(set.fold(texts[.reasonsMissing]), .heading))
    let missing = decision.openQuestions.map { content.wording(content.model.questions[$0].ask) }
    for name in missing { body.add(set.labelled("-", name, width: 2)) }
    if missing.isEmpty { body.add(set.paragraph(texts[.reasonsMissingNone], .muted)) }
    if let most = settlesMost {
      let name = content.wording(content.model.questions[most].name)
      body.add(set.paragraph(texts(.reasonsSettles, name), .muted))
    }
  }

  /// The question that would be expected to settle most; nil while there is nothing to choose.
  var settlesMost: Int? {
    let open = decision.openQuestions.count
    guard open > 1 || (open == 0 && decision.status == .undecided) else { return nil }
    return content.reasoner.settling(from: present.answers).first?.question
  }

  /// A heading and the names of some questions under it; nothing when there are none.
  func addNames(
    _ heading: TextID, _ questions: [Int], to body: inout Body, _ set: Typesetter
  ) {
    guard !questions.isEmpty else { return }
    body.add()
    body.add(Line(set.fold(content.wording.texts[heading]), .heading))
    let names = questions.map { content.wording(content.model.questions[$0].name) }
    body.add(set.paragraph(names.joined(separator: ", ")))
  }
}
