/// Every offer of a pack, with the headings they are listed under.
public struct OfferCatalogue: Hashable, Sendable {
  /// The headings, in the order of the file.
  public let categories: [Offer.Category]
  /// The groups that offers are made for.
  public let groups: [Offer.Group]
  /// The offers, in the order of the file.
  public let offers: [Offer]
  /// What is expected of a municipality.
  public let municipal: MunicipalRules
  /// What the chosen municipality is expected to have and does not name.
  public let gaps: [MunicipalGap]

  /// Makes a catalogue.
  public init(
    categories: [Offer.Category], groups: [Offer.Group], offers: [Offer],
    municipal: MunicipalRules = MunicipalRules(), gaps: [MunicipalGap] = []
  ) {
    self.categories = categories
    self.groups = groups
    self.offers = offers
    self.municipal = municipal
    self.gaps = gaps
  }
}
