import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// Every command: those that work on the screen below first, then the others.
  func helpBody(_ set: Typesetter) -> Body {
    var below = self
    below.pop()
    let texts = content.wording.texts
    var body = Body()
    body.add(Line(set.fold(texts[.helpWorksNow]), .heading))
    if case .walk(let screen) = below.top, screen.question != nil {
      body.add(
        set.labelled(texts[.helpDigitsKeys], texts[.helpDigits], width: 22, labelRole: .key))
    }
    for command in Command.table where below.isEnabled(command.id) {
      body.add(helpLines(command, set))
    }
    body.add()
    body.add(Line(set.fold(texts[.helpElsewhere]), .heading))
    for command in Command.table where !below.isEnabled(command.id) {
      body.add(helpLines(command, set))
    }
    body.add()
    body.add(Line(set.fold(texts[.helpAbout]), .heading))
    let identity = content.model.identity
    body.add(
      set.paragraph(
        texts(
          .recordModel, identity.id.text, identity.version,
          String(content.contentHash.prefix(12)))))
    body.add(set.paragraph(content.wording(identity.notice)))
    return body
  }

  private func helpLines(_ command: Command, _ set: Typesetter) -> [Line] {
    let texts = content.wording.texts
    let keys = command.keys.map { texts.name(of: $0) }.joined(separator: " ")
    return set.labelled(keys, texts[command.explanation], width: 22, labelRole: .key)
  }
}
