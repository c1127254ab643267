import CarePlans
import DecisionModel
import ModelFiles
import Reports
import Texts
import Workshops

/// The national pack and the texts of the program, read once for all tests.
struct National: Sendable {
  let reasoner: Reasoner
  let offers: OfferCatalogue
  let sources: [Source]
  let glossary: [GlossaryEntry]
  let cases: [TrainingCase]
  let sheet: RunSheet?
  let guide: PlanGuide
  let catalogues: [Language: Catalogue]
  private let translations: [Language: [String: String]]

  var model: Model { reasoner.model }

  static func read() throws -> National { try result.get() }

  private static let result = Result { try National() }

  private init() throws {
    let reader = PackReader(Library.embedded.nationalPack)
    let model = try reader.model(withSources: false)
    sources = try reader.sources()
    reasoner = try Reasoner(model)
    offers = try reader.offers(for: model)
    glossary = try reader.glossary(for: model)
    cases = try reader.cases(for: model)
    sheet = try reader.runSheet(for: model, cases: cases)?.sheet
    guide = try reader.planning(for: model)
    var catalogues: [Language: Catalogue] = [:]
    var translations: [Language: [String: String]] = [:]
    for language in Language.allCases {
      let entries = try Library.embedded.interfaceTexts(language: language.rawValue)
      catalogues[language] = Catalogue(language: language, entries: entries)
      translations[language] = try reader.translation(language: language.rawValue)
    }
    self.catalogues = catalogues
    self.translations = translations
  }

  func wording(_ language: Language) -> Wording {
    Wording(
      model: model,
      texts: catalogues[language] ?? Catalogue(language: language, entries: [:]),
      translation: translations[language] ?? [:])
  }

  /// The municipality with this number.
  func municipality(_ number: Municipality.Number) -> Municipality? {
    try? MunicipalityShelf(library: .embedded).municipality(number, for: model, offers)
  }

  /// The training case with this name.
  func answers(_ id: String) throws -> Answers {
    guard let found = cases.first(where: { $0.id.text == id }) else { throw NoSuchCase(id: id) }
    return found.answers
  }

  struct NoSuchCase: Error {
    let id: String
  }
}
