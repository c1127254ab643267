import Canvas
import DecisionModel
import ModelFiles
import Reports
import Texts
import Workshops

@testable import Screens

/// The screens with somebody typing and no terminal; files are written to memory.
struct Session: Sendable {
  private let national: National
  var state: AppState
  var charset = Charset.utf8
  /// The municipalities that there are to choose from.
  var titles = MunicipalityShelf(library: .embedded).titles()
  /// Everything that the screens asked for so far.
  private(set) var effects: [Effect] = []
  /// The plans that are kept.
  var shelf = PlanShelf()
  /// What was written, by path.
  private(set) var files: [String: String] = [:]

  init(
    _ columns: Int = 80, _ lines: Int = 24, language: Language = .nb, setting: Setting = Setting()
  )
    throws
  {
    national = try National.read()
    let content = Content(
      reasoner: national.reasoner, wording: national.wording(language),
      contentHash: String(repeating: "0123456789abcdef", count: 4), setting: setting)
    state = AppState(content: content, size: Size(columns: columns, lines: lines))
  }

  var model: Model { state.model }
  var texts: Catalogue { state.content.wording.texts }

  /// What can be read on the screen.
  var screen: String { frame.text }
  var frame: Frame { view(state, charset: charset) }
  /// The words of the screen, wherever lines end.
  var words: String { screen.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Plays keys as they are written in a script, such as `Enter 1 1 Down`.
  mutating func type(_ script: String) throws {
    for step in try Script(script).steps {
      if case .event(let event) = step { take(event) }
    }
  }

  mutating func press(_ key: Key) { take(.key(key)) }

  /// Takes an event in, and does all that follows from it.
  mutating func take(_ event: Event) { take(.terminal(event)) }

  mutating func take(_ event: AppEvent) {
    var waiting = update(&state, event)
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      effects.append(effect)
      for report in perform(effect) { waiting += update(&state, report) }
    }
  }

  private mutating func perform(_ effect: Effect) -> [AppEvent] {
    switch effect {
    case .readOffers: return [.offersRead(national.offers)]
    case .readSources: return [.sourcesRead(national.sources)]
    case .readGlossary: return [.glossaryRead(national.glossary)]
    case .checkPack(let language):
      return [.checked(CheckReport(language: language, text: "0 feil, 0 advarsler\n"))]
    case .listMunicipalities: return [.municipalitiesListed(titles)]
    case .readMunicipality(let number):
      guard let found = national.municipality(number) else {
        return [.municipalityFailed(number, reason: "borte")]
      }
      return [.municipalityRead(found)]
    case .rememberMunicipality, .rememberLanguage, .rememberTheme: return []
    case .useTheme, .useMouse, .copy: return []
    case .readTexts(let language): return [.wordingRead(national.wording(language))]
    case .write(let path, let text):
      if files[path] != nil { return [.fileExists(path: path)] }
      files[path] = text
      return [.fileWritten(path: path)]
    case .bless(let path, let entry):
      files[path] = (files[path] ?? "cases:\n") + entry
      return [.fileWritten(path: path)]
    case .plan(let effect): return [.plan(shelf.perform(effect, national.guide))]
    case .workshop(.read): return [.workshop(.read(national.sheet, CaseShelf(national.cases)))]
    case .workshop(.keep): return []
    case .redraw, .suspend, .quit: return []
    }
  }
}

extension Session {
  /// The question on the screen, if there is one.
  var question: Question? {
    guard case .walk(let screen) = state.top, let index = screen.question else { return nil }
    return model.questions[index]
  }

  /// The answer that has been given to a question.
  func answer(to id: String) -> Answer? {
    model.questions.first { $0.id.text == id }.flatMap { state.present.answers[$0.id] }
  }

  /// Goes to a question as if it had been chosen from the list of answers.
  mutating func show(_ id: String) {
    guard let index = model.questions.firstIndex(where: { $0.id.text == id }) else { return }
    state.layers = [.start(StartScreen(hasPlans: true)), .walk(WalkScreen())]
    state.show(question: index)
  }
}
