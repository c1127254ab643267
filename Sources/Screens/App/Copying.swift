import Canvas
import DecisionModel
import Reports
import Texts

/// Something on the screen that can be copied, and perhaps be saved in a file.
struct Copyable: Hashable, Sendable {
  /// The heading of the screen that it is on.
  let heading: String
  /// What it is, in words.
  let name: String
  /// The text itself.
  let text: String
  /// The name that a file is given at first; nil where none can be written.
  var fileName: String?
}

extension AppState {
  /// What can be copied here: the text for the record, an offer, or a phone number.
  var copyable: Copyable? {
    let texts = content.wording.texts
    switch top {
    case .reading(let screen) where screen.subject == .record:
      return Copyable(
        heading: texts[.recordHeading], name: texts[.copyRecord], text: recordText,
        fileName: "veiviser-journaltekst.txt")
    case .reading(let screen):
      if case .plan(let form) = screen.subject { return exported(form) }
      if case .planRevision(let number) = screen.subject { return planRevision(number) }
      guard case .offer(let position) = screen.subject else { return nil }
      var copyable = offer(at: position)
      copyable?.fileName = "veiviser-tilbud.txt"
      return copyable
    case .offers(let screen):
      guard !screen.isNarrowing, let selected = screen.list.selected else { return nil }
      return phone(of: selected) ?? offer(at: selected)
    case .planExport(let screen): return exported(screen)
    default: return nil
    }
  }

  private func offer(at position: Int) -> Copyable? {
    guard let offer = content.offers?.offers[position] else { return nil }
    let name = content.wording(offer.name)
    let body = offerBody(position, Typesetter(columns: 78, charset: .utf8))
    let lines = [name, ""] + body.lines.map(\.text)
    return Copyable(
      heading: name, name: content.wording.texts(.copyOffer, name),
      text: lines.joined(separator: "\n") + "\n")
  }

  private func phone(of position: Int) -> Copyable? {
    guard let offer = content.offers?.offers[position], let phone = offer.phone else { return nil }
    let name = content.wording(offer.name)
    return Copyable(
      heading: name, name: content.wording.texts(.copyPhone, phone, name), text: phone)
  }

  /// Hands what is here to the clipboard, and says what was sent and what may go wrong.
  mutating func copy() -> [Effect] {
    guard let copyable else { return [] }
    let texts = content.wording.texts
    let canSave = copyable.fileName != nil
    guard appearance.hasClipboard else {
      message = texts[canSave ? .copyNone : .copyNoneAlone]
      return []
    }
    guard Clipboard.takes(copyable.text) else {
      message = texts(canSave ? .copyTooLong : .copyTooLongAlone, copyable.name)
      return []
    }
    message = texts(canSave ? .copySent : .copySentAlone, copyable.name)
    return [.copy(copyable.text)]
  }
}
