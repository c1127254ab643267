import Canvas
import Reports
import Texts

/// Asks for the passphrase of encrypted plans; what is typed is shown as stars.
struct PassphraseScreen: Sendable {
  /// What is done when the plans are open.
  let waiting: PlanEffect
  var field = TextField()

  init(waiting: PlanEffect) { self.waiting = waiting }
}

extension AppState {
  /// Opens the plans with what was typed.
  mutating func acceptPassphrase(_ screen: PassphraseScreen) -> [Effect] {
    guard !screen.field.value.isEmpty else { return [] }
    var screen = screen
    let secret = PlanSecret(screen.field.value)
    screen.field = TextField()
    top = .passphrase(screen)
    return [.plan(.unlock(secret))]
  }

  /// What the prompt looks like.
  func passphraseChrome(_ screen: PassphraseScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    var body = Body()
    body.add(set.paragraph(texts[.planPassphrase], .heading))
    body.add()
    let stars = String(
      repeating: "*", count: min(screen.field.text.count, max(0, set.columns - 4)))
    body.addSelected(
      [Line(stars + " ", .field, at: 2)], cursor: 2 + min(screen.field.cursor, stars.count),
      isVisible: true)
    body.add()
    body.add(set.paragraph(texts[.planPassphraseHelp], .muted))
    return Chrome(heading: texts[.planPlans], body: body)
  }
}
