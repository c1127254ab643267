public import DecisionModel
public import Reports

/// What the screens show: a model, its words, and what has been read of its pack so far.
public struct Content: Sendable {
  /// The model, ready to decide.
  public let reasoner: Reasoner
  /// The words for it in the language of the moment.
  public var wording: Wording { didSet { coverWords = CoverWords(wording) } }
  /// The words of the first screen, in the same language.
  var coverWords: CoverWords
  /// The hash of the pack's files.
  public let contentHash: String
  /// The folder that the pack was read from; nil for the one inside the program.
  public var folder: String?
  /// Where and when the case is decided.
  public var setting: Setting
  /// What the person may do here, besides walking.
  public var allowance = Allowance()
  /// The map of the model as it is opened; it is laid out only once.
  let map: MapScreen
  /// The offers of the pack, once they have been read.
  var nationalOffers: OfferCatalogue? { didSet { mergeOffers() } }
  /// The offers as they are in the municipality, once they have been read.
  public private(set) var offers: OfferCatalogue?
  /// The sources, once they have been read.
  public internal(set) var sources: [Source]?
  /// The terms that are explained, once they have been read.
  var glossary: [GlossaryEntry]?
  /// What a check of the pack has found, once it has been made.
  var check: CheckReport?

  /// Puts a content together; offers that are not given are read when they are first needed, and
  /// so are sources where the model came without them.
  public init(
    reasoner: Reasoner, wording: Wording, contentHash: String, setting: Setting = Setting(),
    nationalOffers: OfferCatalogue? = nil
  ) {
    sources = reasoner.model.sources.isEmpty ? nil : reasoner.model.sources
    self.reasoner = reasoner
    self.wording = wording.speaking(of: setting.municipality)
    coverWords = CoverWords(self.wording)
    self.contentHash = contentHash
    map = MapScreen(reasoner.model)
    self.setting = setting
    self.nationalOffers = nationalOffers
    mergeOffers()
  }

  var model: Model { reasoner.model }

  /// Goes to a municipality, or back to the whole country.
  mutating func choose(_ municipality: Municipality?) {
    setting.municipality = municipality
    wording = wording.speaking(of: municipality)
    mergeOffers()
  }

  private mutating func mergeOffers() {
    offers = setting.municipality.map { nationalOffers?.merged(with: $0) } ?? nationalOffers
  }
}
