public import Canvas
import DecisionModel
import Reports
import Texts

/// Draws the state into a frame of the window's size.
public func view(_ state: AppState, charset: Charset = .utf8) -> Frame {
  state.chrome(charset: charset).draw(in: state.size, charset: charset)
}

extension AppState {
  /// What is in front, before it is drawn.
  func chrome(charset: Charset) -> Chrome {
    var chrome = chrome(Typesetter(window: size, charset: charset))
    chrome.place = place
    if let message { chrome.message = message }
    chrome.hints = hints
    return chrome
  }

  /// What is in front, set by a typesetter.
  func chrome(_ set: Typesetter) -> Chrome {
    switch top {
    case .start(let screen): return startChrome(screen, set)
    case .walk(let screen):
      if let question = screen.question { return questionChrome(screen, question, set) }
      return conclusion == .stop ? stopChrome(screen, set) : resultChrome(screen, set)
    case .offers(let screen): return offersChrome(screen, set)
    case .reading(let screen): return readingChrome(screen, set)
    case .answers(let screen): return answersChrome(screen, set)
    case .map(let screen): return mapChrome(screen, set)
    case .departure(let screen): return departureChrome(screen, set)
    case .file(let screen): return fileChrome(screen, set)
    case .confirm(let screen): return confirmChrome(screen, set)
    case .municipality(let screen): return municipalityChrome(screen, set)
    case .reference(let screen): return referenceChrome(screen, set)
    case .commands(let screen): return commandsChrome(screen, set)
    case .training(let screen): return trainingChrome(screen, set)
    case .planStart(let screen): return planStartChrome(screen, set)
    case .planEditor(let screen): return planEditorChrome(screen, set)
    case .passphrase(let screen): return passphraseChrome(screen, set)
    case .planExport(let screen): return exportChrome(screen, set)
    case .planList(let screen): return planListChrome(screen, set)
    case .planMenu(let screen): return planMenuChrome(screen, set)
    case .planReview(let screen): return planReviewChrome(screen, set)
    case .planHistory(let screen): return planHistoryChrome(screen, set)
    case .workshopMenu(let screen): return workshopMenuChrome(screen, set)
    case .workshop(let screen): return workshopChrome(screen, set)
    case .agenda(let screen): return agendaChrome(screen, set)
    case .roomExport(let screen): return roomExportChrome(screen, set)
    }
  }

  /// The commands of the bottom line that work now, as keys and words.
  var hints: [Hint] {
    let texts = content.wording.texts
    var hints = Command.hints(texts, passingOver: { isText($0) }, where: { isEnabled($0) })
    if case .walk(let screen) = top, let index = screen.question {
      let count = content.model.questions[index].options.count
      if (1...9).contains(count) {
        let digits = count == 1 ? "1" : "1-\(count)"
        hints.insert(
          Hint(key: digits, title: texts[.commandAnswer], explanation: .helpDigits), at: 0)
      }
    }
    if isTurningPages { tellRoom(&hints) }
    return hints
  }

  /// Whether a key goes into a text field here, and so calls no command.
  func isText(_ key: Key) -> Bool {
    switch top {
    case .departure(var screen): screen.take(key)
    case .file(var screen): screen.field.take(key)
    case .training(let screen): isText(key, inTraining: screen)
    case .planStart(var screen): screen.take(key)
    case .passphrase(var screen): screen.field.take(key)
    case .planEditor(let screen): isText(key, inEditor: screen)
    case .municipality(var screen): screen.take(key)
    case .map(var screen): screen.take(key)
    case .offers(let screen): screen.list.isText(key)
    case .reference(let screen): screen.list.isText(key)
    case .commands(let screen): screen.list.isText(key)
    case .planList(let screen): screen.list.isText(key)
    case .planReview(var screen): screen.field?.take(key) ?? false
    case .workshop(let screen): isText(key, inWorkshop: screen)
    default: false
    }
  }

  /// The case as reports take it.
  var decidedCase: DecidedCase {
    DecidedCase(
      answers: present.answers, decision: decision, reasoner: content.reasoner,
      wording: content.wording, contentHash: content.contentHash, setting: content.setting,
      sources: content.sources)
  }

  /// The text for the record.
  var recordText: String { RecordText(decidedCase, departure: present.departure).text }
}
