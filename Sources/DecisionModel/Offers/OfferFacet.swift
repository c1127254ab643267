/// A property that offers can be narrowed down by.
public enum OfferFacet: String, CaseIterable, Sendable {
  /// Whether it counts as low-threshold.
  case lowThreshold = "low-threshold"
  /// Whether it can be used without ability to pay.
  case affordable
  /// Whether no referral is needed.
  case noReferral = "no-referral"
  /// Whether it can be used digitally.
  case digital
  /// Where it exists, seen from the person.
  case presence
  /// The outcome that it is suggested for.
  case outcome
  /// The problem area that it is made for.
  case area
  /// The group that it is made for.
  case group

  /// One thing that offers may have of a property.
  public struct Value: Hashable, Sendable {
    /// The property.
    public let facet: OfferFacet
    /// The position among the marks, the places, or what the model or the catalogue lists.
    public let position: Int

    /// Makes a value.
    public init(_ facet: OfferFacet, _ position: Int) {
      self.facet = facet
      self.position = position
    }
  }
}

extension Offer {
  /// Where an offer exists, seen from the person, the nearest first.
  public enum Presence: String, CaseIterable, Sendable {
    /// The chosen municipality says that it has it.
    case here
    /// It is one offer for the whole country.
    case everywhere
    /// It is a kind of offer; whether the municipality has it is not known.
    case perhaps
    /// It exists in one place only.
    case elsewhere
    /// The chosen municipality says that it does not have it.
    case notHere = "not-here"
  }

  /// Where it exists, seen from the person.
  public var presence: Presence {
    if let local {
      if local.hiddenBecause != nil { return .notHere }
      if reach != .national { return .here }
    }
    switch reach {
    case .national: return .everywhere
    case .type: return .perhaps
    case .local: return .elsewhere
    }
  }

  /// What it has of a property, as positions; a mark that nobody gave is unknown.
  func positions(of facet: OfferFacet, _ catalogue: OfferCatalogue, _ model: Model) -> [Int] {
    switch facet {
    case .lowThreshold: position(of: isLowThreshold)
    case .affordable: position(of: marks[.affordable] ?? .unknown)
    case .noReferral: position(of: marks[.noReferral] ?? .unknown)
    case .digital: position(of: digital)
    case .presence: Presence.allCases.indices.filter { Presence.allCases[$0] == presence }
    case .outcome: model.outcomes.indices.filter { outcomes.contains(model.outcomes[$0].id) }
    case .area:
      model.advice.areas.indices.filter { areas.contains(model.advice.areas[$0].id) }
    case .group: catalogue.groups.indices.filter { groups.contains(catalogue.groups[$0].id) }
    }
  }

  private func position(of mark: Mark) -> [Int] {
    Mark.allCases.firstIndex(of: mark).map { [$0] } ?? []
  }
}
