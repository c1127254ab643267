import Canvas
import DecisionModel
import Reports
import Texts

/// Takes what happened into the state, and returns the work that has to be done outside.
///
/// A key goes to the text field or the digits of the topmost screen first, and to the command
/// table after that. A key that means nothing here changes nothing.
public func update(_ state: inout AppState, _ event: AppEvent) -> [Effect] {
  switch event {
  case .terminal(.key(let key)):
    state.message = nil
    if key == .control("c") { return [.quit] }
    if state.take(key) { return state.pendingEffects() }
    guard let command = Command.called(by: key) else { return [] }
    guard state.isEnabled(command.id) else { return state.refuse(command, key) }
    return state.perform(command.id)
  case .terminal(.paste(let text)):
    state.paste(text)
    return []
  case .terminal(.resized(let size)):
    state.size = size
    return []
  case .terminal(.interrupted(.continued)): return [.redraw]
  case .terminal(.interrupted): return [.quit]
  case .terminal(.mouse): return []
  case .offersRead, .offersFailed, .wordingRead, .wordingFailed, .fileWritten, .fileExists,
    .fileFailed:
    state.report(event)
    return []
  }
}

extension AppState {
  /// Gives a key to the topmost screen as typing; says whether it was taken.
  fileprivate mutating func take(_ key: Key) -> Bool {
    switch top {
    case .departure(var screen):
      guard screen.take(key) else { return false }
      top = .departure(screen)
      return true
    case .file(var screen):
      guard screen.field.take(key) else { return false }
      top = .file(screen)
      return true
    case .walk(var screen): return take(digitOf: key, &screen)
    case .start(let screen): return take(choice: key, screen)
    case .confirm(let screen): return take(choice: key, screen)
    case .answers, .offers, .reading: return false
    }
  }

  private mutating func take(choice key: Key, _ screen: some ListOfChoices) -> Bool {
    guard case .character(let character) = key, let digit = character.wholeNumberValue,
      character.isASCII, (1...screen.rowCount).contains(digit)
    else { return false }
    var screen = screen
    screen.cursor = digit - 1
    top = screen.layer
    queued = perform(.accept)
    return true
  }

  /// The effects of a choice that was made by a digit.
  fileprivate mutating func pendingEffects() -> [Effect] {
    defer { queued = [] }
    return queued
  }

  fileprivate mutating func paste(_ text: String) {
    switch top {
    case .departure(var screen):
      screen.paste(text)
      top = .departure(screen)
    case .file(var screen):
      screen.field.insert(text)
      top = .file(screen)
    default: break
    }
  }

  fileprivate mutating func refuse(_ command: Command, _ key: Key) -> [Effect] {
    let texts = content.wording.texts
    if conclusion == .stop {
      message = texts[.stopStays]
    } else if command.id == .undo {
      message = texts[.messageNothingToUndo]
    } else if command.id == .redo {
      message = texts[.messageNothingToRedo]
    } else if case .character = key {
      message = texts(.messageNotHere, texts.name(of: key))
    }
    return []
  }

  fileprivate mutating func report(_ event: AppEvent) {
    let texts = content.wording.texts
    switch event {
    case .offersRead(let offers): content.offers = offers
    case .offersFailed(let reason):
      content.offers = OfferCatalogue(categories: [], groups: [], offers: [])
      message = texts(.messageOffersFailed, reason)
    case .wordingRead(let wording): content.wording = wording
    case .wordingFailed(let reason): message = reason
    case .fileWritten(let path):
      pop()
      message = texts(.recordSaved, path)
    case .fileExists(let path): message = texts(.recordExists, path)
    case .fileFailed(let path, let reason): message = texts(.recordFailed, path, reason)
    case .terminal: break
    }
    refreshOffers()
  }
}
