import Canvas
import DecisionModel
import Reports
import Texts

/// Takes what happened into the state, and returns the work that has to be done outside.
///
/// A key goes to the text field or the digits of the topmost screen first, and to the command
/// table after that. A key that means nothing here changes nothing.
public func update(_ state: inout AppState, _ event: AppEvent) -> [Effect] {
  let before = state.sharedWorkshop
  let effects = state.take(in: event) + state.keptWorkshop(since: before)
  state.typesetStart()
  return effects + state.wantedReadings(besides: effects)
}

extension AppState {
  mutating func take(in event: AppEvent) -> [Effect] {
    switch event {
    case .terminal(.key(let key)):
      message = nil
      if key == .control("c") { return [.quit] }
      if take(key) { return pendingEffects() }
      // A closure, because the method itself would be a value with a copy of the state in it.
      guard let command = Command.called(by: key, where: { isEnabled($0) }) else { return [] }
      guard isEnabled(command.id) else { return refuse(command, key) }
      return perform(command.id)
    case .terminal(.paste(let text)):
      message = nil
      paste(text)
      return []
    case .terminal(.resized(let size)):
      self.size = size
      return []
    case .terminal(.interrupted(.continued)): return [.redraw]
    case .terminal(.interrupted): return [.quit]
    case .terminal(.mouse(let mouse)): return take(mouse)
    case .wordingRead(let wording):
      report(event)
      return [.rememberLanguage(wording.texts.language)]
    case .municipalityRead(let municipality):
      report(event)
      return [.rememberMunicipality(municipality.identity.number)]
    case .workshop(let event):
      take(event)
      refreshCommands()
      return []
    case .plan(let event):
      let effects = take(event)
      refreshPlanLists()
      refreshCommands()
      return effects
    case .offersRead, .offersFailed, .sourcesRead, .sourcesFailed, .glossaryRead,
      .glossaryFailed, .checked, .municipalitiesListed,
      .municipalityFailed, .notRemembered, .wordingFailed, .fileWritten, .fileExists, .fileFailed:
      report(event)
      return []
    }
  }

  /// Asks for what the screen shows and nobody has read yet: offers at the end of the walk,
  /// sources in the text for the record, and what glossary, sources and model are shown with.
  fileprivate func wantedReadings(besides effects: [Effect]) -> [Effect] {
    var wanted: [Effect] = []
    if conclusion == .suggestion, content.offers == nil { wanted.append(.readOffers) }
    if case .reading(let screen) = top, screen.subject == .record, content.sources == nil {
      wanted.append(.readSources)
    }
    // One after the other: each report asks for what is then still missing.
    if let next = wantedForReferences.first { wanted.append(next) }
    return wanted.filter { !effects.contains($0) }
  }
}

extension AppState {
  /// Gives a key to the topmost screen as typing; says whether it was taken.
  fileprivate mutating func take(_ key: Key) -> Bool {
    switch top {
    case .departure(var screen):
      if let row = key.row(of: screen.rowCount(content.model)), screen.step != .text {
        screen.cursor = row
        acceptDeparture(screen)
        return true
      }
      guard screen.take(key) else { return false }
      top = .departure(screen)
      return true
    case .file(var screen):
      guard screen.field.take(key) else { return false }
      top = .file(screen)
      return true
    case .training(let screen): return take(key, inTraining: screen)
    case .municipality(var screen):
      guard screen.take(key) else { return false }
      top = .municipality(screen)
      return true
    case .walk(var screen): return take(digitOf: key, &screen)
    case .start(let screen): return take(choice: key, screen)
    case .confirm(let screen): return take(choice: key, screen)
    case .map(let screen): return take(onMap: key, screen)
    case .offers(var screen):
      guard screen.list.take(key) else { return false }
      top = .offers(screen)
      return true
    case .reference(var screen):
      guard screen.list.take(key) else { return false }
      top = .reference(screen)
      return true
    case .commands(var screen):
      guard screen.list.take(key) else { return false }
      top = .commands(screen)
      return true
    case .planStart(var screen):
      if let row = key.row(of: screen.rowCount) {
        screen.cursor = row
        queued = acceptPlanStart(screen)
        return true
      }
      guard screen.take(key) else { return false }
      top = .planStart(screen)
      return true
    case .passphrase(var screen):
      guard screen.field.take(key) else { return false }
      top = .passphrase(screen)
      return true
    case .planExport(let screen): return take(choice: key, screen)
    case .planEditor(let screen): return take(inEditor: key, screen)
    case .planList(var screen):
      guard screen.list.take(key) else { return false }
      top = .planList(screen)
      return true
    case .planMenu(let screen): return take(choice: key, screen)
    case .planReview(let screen): return take(key, screen)
    case .workshop(let screen): return take(key, inWorkshop: screen)
    case .workshopMenu(let screen): return take(choice: key, screen)
    case .agenda(let screen): return take(choice: key, screen)
    case .roomExport(let screen): return take(choice: key, screen)
    case .answers, .reading, .planHistory: return false
    }
  }

  private mutating func take(choice key: Key, _ screen: some ListOfChoices) -> Bool {
    guard let row = key.row(of: screen.rowCount) else { return false }
    var screen = screen
    screen.cursor = row
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
    case .departure(var screen) where screen.step == .text:
      screen.field.insert(text)
      top = .departure(screen)
    case .file(var screen):
      screen.field.insert(text)
      top = .file(screen)
    case .training(let screen): paste(text, inTraining: screen)
    case .planStart(var screen) where screen.step == .label:
      screen.field.insert(text)
      top = .planStart(screen)
    case .passphrase(var screen):
      screen.field.insert(text)
      top = .passphrase(screen)
    case .planEditor(let screen): paste(text, inEditor: screen)
    case .planList(var screen):
      screen.list.paste(text)
      top = .planList(screen)
    case .planReview(let screen) where screen.field != nil: paste(text, screen)
    case .municipality(var screen):
      screen.paste(text)
      top = .municipality(screen)
    case .offers(var screen):
      screen.isNarrowing = false
      screen.list.paste(text)
      top = .offers(screen)
    case .reference(var screen):
      screen.list.paste(text)
      top = .reference(screen)
    case .map(let screen): paste(text, onMap: screen)
    case .commands(var screen) where screen.isTyping:
      screen.list.paste(text)
      top = .commands(screen)
    case .walk(let screen): paste(number: text, screen)
    default: message = content.wording.texts[.messagePasteNowhere]
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
    } else if case .commands(let screen) = top, command.id == .accept {
      refuseCommand(screen)
    } else if case .character = key {
      message = texts(.messageNotHere, texts.name(of: key))
    }
    return []
  }

  fileprivate mutating func report(_ event: AppEvent) {
    let texts = content.wording.texts
    switch event {
    case .offersRead(let offers): content.nationalOffers = offers
    case .offersFailed(let reason):
      content.nationalOffers = OfferCatalogue(categories: [], groups: [], offers: [])
      message = texts(.messageOffersFailed, reason)
    case .sourcesRead(let sources): content.sources = sources
    case .sourcesFailed(let reason):
      content.sources = []
      message = reason
    case .glossaryRead(let glossary): content.glossary = glossary
    case .glossaryFailed(let reason):
      content.glossary = []
      message = reason
    case .checked(let report): content.check = report
    case .municipalitiesListed(let titles): list(titles)
    case .municipalityRead(let municipality): arrive(in: municipality)
    case .municipalityFailed(let number, let reason):
      message = texts(.municipalityFailed, number.text, reason)
    case .notRemembered(.unreadable(let reason)): message = texts(.memoryBroken, reason)
    case .notRemembered(.unwritable(let reason)): message = texts(.memoryFailed, reason)
    case .wordingRead(let wording):
      content.wording = wording.speaking(of: content.setting.municipality)
    case .wordingFailed(let reason): message = reason
    case .fileWritten(let path):
      pop()
      message = texts(.recordSaved, path)
    case .fileExists(let path): message = texts(.recordExists, path)
    case .fileFailed(let path, let reason): message = texts(.recordFailed, path, reason)
    case .terminal, .plan, .workshop: break
    }
    refreshOffers()
    refreshEdit()
    refreshReferences()
    refreshLibrary()
    refreshPlanLists()
    refreshCommands()
  }
}

extension Key {
  /// The row that a digit chooses in a list of so many, or nil.
  func row(of count: Int) -> Int? {
    guard case .character(let character) = self, let digit = character.wholeNumberValue,
      character.isASCII, digit >= 1, digit <= count
    else { return nil }
    return digit - 1
  }
}
