public import CarePlans
public import DecisionModel
import Texts

/// Everything of a pack that a comparison looks at.
public struct PackContent: Sendable {
  /// The model, ready to decide.
  public let reasoner: Reasoner
  /// How it is put into words.
  public let wording: Wording
  /// The offers.
  public let offers: OfferCatalogue
  /// The terms that are explained.
  public let glossary: [GlossaryEntry]
  /// What is said about plans.
  public let guide: PlanGuide
  /// The training cases.
  public let cases: [TrainingCase]
  /// The texts in the languages that the pack has been translated into, by language and key.
  public let translations: [String: [String: String]]
  /// The texts of the pack in its own language, by key.
  public let phrases: [String: String]
  /// The hash of the pack's files, in hexadecimal.
  public let contentHash: String

  /// Puts the parts of a pack together.
  public init(
    reasoner: Reasoner, wording: Wording, offers: OfferCatalogue, glossary: [GlossaryEntry],
    guide: PlanGuide = PlanGuide(), cases: [TrainingCase], translations: [String: [String: String]],
    phrases: [String: String] = [:], contentHash: String
  ) {
    self.reasoner = reasoner
    self.wording = wording
    self.offers = offers
    self.glossary = glossary
    self.guide = guide
    self.cases = cases
    self.translations = translations
    self.phrases = phrases
    self.contentHash = contentHash
  }

  /// The words of the pack itself, without any translation.
  var ownWording: Wording { Wording(model: wording.model, texts: wording.texts) }

  /// Everything that the pack says in these words.
  func parts(in wording: Wording) -> [Part] {
    var list = PartList(wording)
    list.addCover()
    list.addQuestions()
    list.addOutcomes()
    list.addRules()
    list.addAdvice()
    list.add(offers)
    list.add(glossary)
    list.add(guide)
    list.add(cases)
    return list.parts
  }
}
