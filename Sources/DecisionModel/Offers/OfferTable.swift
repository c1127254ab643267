/// The offers of a catalogue by what they have of each property.
///
/// An offer passes when, for each property of which something is ticked, it has one of the ticked
/// values. What is not known is a value of its own, and never counts as no.
public struct OfferTable: Hashable, Sendable {
  /// The values that at least one offer has, property by property.
  public let values: [OfferFacet.Value]
  private let offers: [OfferFacet.Value: PositionSet]
  private let offerCount: Int

  /// A table of no offers.
  public init() {
    values = []
    offers = [:]
    offerCount = 0
  }

  /// Sorts the offers of a catalogue.
  /// - Complexity: O(*n*) in the number of offers.
  public init(_ catalogue: OfferCatalogue, _ model: Model) {
    let count = catalogue.offers.count
    var offers: [OfferFacet.Value: PositionSet] = [:]
    for (position, offer) in catalogue.offers.enumerated() {
      for facet in OfferFacet.allCases {
        for value in offer.positions(of: facet, catalogue, model) {
          offers[OfferFacet.Value(facet, value), default: PositionSet(of: count)].insert(position)
        }
      }
    }
    self.offers = offers
    offerCount = count
    values = OfferFacet.allCases.flatMap { facet in
      offers.keys.filter { $0.facet == facet }.sorted { $0.position < $1.position }
    }
  }

  /// The offers that pass what is ticked.
  public func passing(_ ticked: Set<OfferFacet.Value>) -> PositionSet {
    passing(ticked, except: nil)
  }

  /// How many offers would be shown for each value, if it alone were ticked of its property.
  ///
  /// - Parameter found: the offers that a search leaves; nil when nothing is searched for.
  public func counts(
    _ ticked: Set<OfferFacet.Value>, among found: PositionSet? = nil
  ) -> [OfferFacet.Value: Int] {
    var counts: [OfferFacet.Value: Int] = [:]
    for facet in OfferFacet.allCases {
      var others = passing(ticked, except: facet)
      if let found { others.formIntersection(found) }
      for value in values where value.facet == facet {
        counts[value] = offers[value]?.overlap(others) ?? 0
      }
    }
    return counts
  }

  private func passing(
    _ ticked: Set<OfferFacet.Value>, except left: OfferFacet?
  ) -> PositionSet {
    var passing = PositionSet(of: offerCount) { _ in true }
    for facet in OfferFacet.allCases where facet != left {
      let chosen = ticked.filter { $0.facet == facet }
      if chosen.isEmpty { continue }
      var any = PositionSet(of: offerCount)
      for value in chosen {
        if let offers = offers[value] { any.formUnion(offers) }
      }
      passing.formIntersection(any)
    }
    return passing
  }
}
