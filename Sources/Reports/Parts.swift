public import DecisionModel
import Texts

extension Wording {
  /// Everything that the model says, and what is said of offers and terms where they are at hand.
  public func parts(_ offers: OfferCatalogue?, _ glossary: [GlossaryEntry]?) -> [Part] {
    var list = PartList(self)
    list.addCover()
    list.addQuestions()
    list.addOutcomes()
    list.addRules()
    list.addAdvice()
    if let offers {
      list.add(offers)
      for expectation in offers.municipal.expected { list.add(expectation) }
    }
    if let glossary { list.add(glossary) }
    return list.parts
  }
}

extension [Part] {
  /// The parts that rest on a source, in the order of a report; offers by where they were read.
  public func resting(on source: Source, _ offers: OfferCatalogue?) -> [Part] {
    let read = (offers?.offers ?? []).filter { offer in
      offer.sourceURL.map { source.urls.contains($0) } ?? false
    }
    let names = Set(read.map(\.id.text))
    let resting = filter { part in
      part.basis?.sources.contains(source.id) ?? (part.kind == .offer && names.contains(part.id))
    }
    return Part.Kind.allCases.flatMap { kind in resting.filter { $0.kind == kind } }
  }

  /// How many of them are choices of those who made the model.
  public var modelChoices: Int { count { $0.basis?.strength == .modelChoice } }
}

extension PartList {
  fileprivate mutating func add(_ expectation: Expectation) {
    let name = wording.texts(.sourcesExpected, wording(expectation.name))
    add(.offer, "expected.\(expectation.id)", name: name, on: expectation.basis, [:])
  }
}
