import Canvas
import CarePlans
import DecisionModel
import ModelFiles
import PlanStore
import Reports
import Screens
import Texts

/// What the screens need from outside: the files of the pack, and places to write to.
struct Surroundings {
  let pack: Pack
  private let language: Language
  /// The language that somebody has chosen, now or before, or that the locale names.
  private let chosen: Language?
  private let today: Day?
  /// The municipality that was asked for, by number or path.
  private let named: String?
  /// The municipality that was remembered, when none was asked for.
  private let remembered: Municipality.Number?
  /// The theme that was remembered.
  let theme: Theme.Name?
  /// The file that remembers choices; nil where nothing is remembered.
  let memory: Memory?
  /// Why what was remembered could not be used.
  private let fault: MemoryFault?
  /// The plans of this machine.
  let plans: KeptPlans
  /// Cases of somebody's own, beside those of the model.
  var own = CaseFiles([])
  /// Where a workshop is kept; nil where it is not.
  var keeper: WorkshopKeeper?

  /// Opens the pack that is asked for, and recalls what was chosen before if it may.
  init(
    _ wishes: Wishes, remembers: Bool = false, plans place: StorePlace? = nil
  ) throws(Failure) {
    pack = try wishes.pack()
    plans = KeptPlans(pack.policy.allowsFiles && pack.policy.allowsPlans ? place : nil)
    today = try Day.today(asked: wishes.day)
    named = try pack.policy.municipality(asked: wishes.municipality)
    let own = pack.policy.allowsFiles ? Environment.current.configuration : nil
    memory = remembers ? Memory(own) : nil
    let (recalled, fault) = memory?.recalled() ?? (Configuration(), nil)
    self.fault = fault
    // What can be read of a broken file decides how the person is told of it, and no more.
    language = wishes.language ?? recalled.language ?? Environment.current.language
    chosen = wishes.language ?? recalled.language ?? Environment.current.statedLanguage
    theme = recalled.theme
    remembered = named == nil && fault == nil ? recalled.area?.number : nil
  }

  /// Opens the pack that is asked for, as it was when a walk was recorded.
  init(_ wishes: Wishes, of record: WalkRecord) throws(Failure) {
    pack = try wishes.pack()
    if let asked = try Day.stated(asked: wishes.day) {
      today = asked
    } else {
      today = record.day
    }
    named =
      try pack.policy.municipality(asked: wishes.municipality) ?? record.municipality?.text
    plans = KeptPlans(nil)
    memory = nil
    fault = nil
    theme = nil
    language = wishes.language ?? record.language
    chosen = language
    remembered = nil
  }

  /// A failure in the language that somebody has chosen, even if that was long ago.
  func told(_ failure: Failure) -> Failure {
    chosen.map { failure.told(in: pack.library.sentences($0)) } ?? failure
  }

  /// What is settled for everybody on this computer.
  var policy: Policy { pack.policy }

  /// The texts of the program in the language that is spoken at first.
  func texts() throws(Failure) -> Catalogue { try pack.texts(language) }

  /// What the first screen shows, and no more, so that it is there at once.
  func cover() throws(Failure) -> Cover {
    let identity = try pack.identity()
    let texts = try pack.library.texts(language, [.start])
    return Cover(
      identity: identity, texts: texts,
      translation: try pack.translation(of: identity, language), place: place(texts),
      hasPlans: policy.allowsPlans)
  }

  /// Where the person is, as far as the title of a municipality's file tells.
  private func place(_ texts: Catalogue) -> Whereabouts {
    let number = named.flatMap { Municipality.Number($0) } ?? remembered
    guard let title = number.flatMap({ pack.shelf.title($0) }), let name = title.name else {
      return Whereabouts()
    }
    return texts.place(name, isExample: title.isExample)
  }

  /// What the screens of the walk need; offers are read when they are needed.
  ///
  /// A municipality that was only remembered, and cannot be had, is passed over. The phrases that a
  /// cover has read are not read again.
  func content(behind cover: Cover? = nil) throws(Failure) -> Content {
    try pack.requireSound()
    try pack.requireAllowed()
    let reasoner = try pack.reasoner(withSources: !pack.isEmbedded)
    let model = reasoner.model
    let offers = named == nil && remembered == nil ? nil : try pack.offers(for: model)
    let municipality = try offers.flatMap { offers throws(Failure) in
      try self.municipality(for: model, offers)
    }
    let translation =
      if let cover { cover.translation } else {
        try pack.translation(of: model.identity, language)
      }
    let wording = Wording(model: model, texts: try texts(), translation: translation)
    var content = Content(
      reasoner: reasoner, wording: wording, contentHash: try pack.contentHash(),
      setting: Setting(
        today: today, standing: pack.standing(of: model.identity, today),
        municipality: municipality),
      nationalOffers: offers)
    content.folder = pack.folder?.onOneLine
    content.allowance = Allowance(
      choosesMunicipality: policy.municipality == nil, savesFiles: policy.allowsFiles,
      plans: !policy.allowsPlans ? .off : plans.hasPlace ? .kept : .inMemory)
    return content
  }

  private func municipality(
    for model: Model, _ offers: OfferCatalogue
  ) throws(Failure) -> Municipality? {
    if let named { return try pack.municipality(named, for: model, offers) }
    return remembered.flatMap { try? pack.municipality($0.text, for: model, offers) }
  }

  /// What the person must be told about what was remembered.
  func reminders(_ content: Content) -> [AppEvent] {
    if let fault { return [.notRemembered(fault)] }
    guard let remembered, content.setting.municipality == nil else { return [] }
    do throws(Failure) {
      _ = try pack.municipality(remembered.text, for: content.reasoner.model)
      return []
    } catch {
      return [.municipalityFailed(remembered, reason: pack.line(error, language))]
    }
  }

  /// Does the work of an effect and says how it went, in the language of the screen.
  func perform(_ effect: Effect, for state: AppState) -> [AppEvent] {
    perform(effect, for: state.model, state.content.wording.texts.language)
  }

  private func perform(_ effect: Effect, for model: Model, _ spoken: Language) -> [AppEvent] {
    switch effect {
    case .readOffers:
      do throws(Failure) {
        return [.offersRead(try pack.offers(for: model))]
      } catch {
        return [.offersFailed(pack.line(error, spoken))]
      }
    case .readSources:
      do throws(Failure) {
        return [.sourcesRead(try pack.sources())]
      } catch {
        return [.sourcesFailed(pack.line(error, spoken))]
      }
    case .readGlossary:
      do throws(Failure) {
        return [.glossaryRead(try pack.glossary(for: model))]
      } catch {
        return [.glossaryFailed(pack.line(error, spoken))]
      }
    case .checkPack(let language): return [.checked(check(in: language))]
    case .readTexts(let language):
      do throws(Failure) {
        return [.wordingRead(try pack.wording(for: model, in: language))]
      } catch {
        return [.wordingFailed(pack.line(error, spoken))]
      }
    case .listMunicipalities: return [.municipalitiesListed(pack.shelf.titles())]
    case .readMunicipality(let number): return [read(number, for: model, spoken)]
    case .rememberMunicipality(let number):
      return remember { $0.area = number.map(Configuration.Area.municipality) ?? .country }
    case .rememberLanguage(let language): return remember { $0.language = language }
    case .write(let path, let text): return [write(text, to: path, spoken)]
    case .rememberTheme(let theme): return remember { $0.theme = theme }
    case .bless(let path, let entry): return [bless(entry, into: path, for: model, spoken)]
    case .plan(let effect): return perform(effect, for: model, spoken)
    case .workshop(let effect): return perform(effect, for: model, spoken)
    case .useTheme, .useMouse, .copy, .redraw, .suspend, .quit: return []
    }
  }

  /// What a check of the pack finds, in words.
  private func check(in language: Language) -> CheckReport {
    do throws(Failure) {
      let texts = try pack.texts(language)
      return CheckReport(
        language: language,
        text: pack.reader.checked().summary(in: texts, hasShownNotes: false))
    } catch {
      return CheckReport(language: language, text: pack.line(error, language))
    }
  }

  /// What the pack says about plans.
  func guide(for model: Model) throws(Failure) -> PlanGuide { try pack.planning(for: model) }

  private func read(
    _ number: Municipality.Number, for model: Model, _ spoken: Language
  ) -> AppEvent {
    do throws(Failure) {
      let offers = try pack.offers(for: model)
      return .municipalityRead(try pack.municipality(number.text, for: model, offers))
    } catch {
      return .municipalityFailed(number, reason: pack.line(error, spoken))
    }
  }

  private func remember(_ change: (inout Configuration) -> Void) -> [AppEvent] {
    do throws(MemoryFault) {
      try memory?.remember(change)
      return []
    } catch {
      return [.notRemembered(error)]
    }
  }

  private func bless(
    _ entry: String, into path: String, for model: Model, _ spoken: Language
  ) -> AppEvent {
    do throws(Failure) {
      let addition = try pack.adding(entry, to: path, for: model)
      return write(path, spoken) { file throws(NewFile.Refusal) in try file.write(addition) }
    } catch {
      return .fileFailed(path: path, reason: pack.line(error, spoken))
    }
  }

  private func write(_ text: String, to path: String, _ spoken: Language) -> AppEvent {
    write(path, spoken) { file throws(NewFile.Refusal) in try file.write(text) }
  }

  private func write(
    _ path: String, _ spoken: Language, _ body: (NewFile) throws(NewFile.Refusal) -> Void
  ) -> AppEvent {
    do throws(NewFile.Refusal) {
      try body(NewFile(path))
      return .fileWritten(path: path)
    } catch {
      switch error {
      case .exists: return .fileExists(path: path)
      case .system(let reason):
        return .fileFailed(path: path, reason: spoken.reason(reason))
      }
    }
  }
}

extension Pack {
  /// What a failure says in a language, for a place that has only one line.
  func line(_ failure: Failure, _ spoken: Language) -> String {
    failure.firstLine(in: library.sentences(spoken))
  }
}
