extension OfferCatalogue {
  /// The offers as they are in a municipality.
  ///
  /// Offers of the model come first, in their order, with what the municipality says about them;
  /// then its own. An offer that it does not have stays in the list and says why; it is never
  /// suggested. Whatever the municipality names that the model does not have is passed over.
  /// - Complexity: O(*n*) in the number of offers.
  public func merged(with municipality: Municipality) -> OfferCatalogue {
    let changes = Dictionary(
      municipality.changes.map { ($0.offer, $0) }, uniquingKeysWith: { first, _ in first })
    let taken = Set(offers.map(\.id))
    let here =
      offers.map { offer in changes[offer.id].map(offer.changed) ?? offer }
      + municipality.added.filter { $0.local != nil && !taken.contains($0.id) }
    return OfferCatalogue(
      categories: categories, groups: groups, offers: here, municipal: municipal,
      gaps: municipal.expected.compactMap { gap($0, here) })
  }

  /// The gap that an expectation leaves; nil when an offer that the municipality has meets it.
  private func gap(_ expectation: Expectation, _ offers: [Offer]) -> MunicipalGap? {
    let wanted = Set(expectation.offers)
    let local = offers.filter { offer in
      guard let local = offer.local else { return false }
      if case .added(let kind?) = local.origin { return wanted.contains(kind) }
      return wanted.contains(offer.id)
    }
    if local.contains(where: { $0.local?.hiddenBecause == nil }) { return nil }
    let reason = local.lazy.compactMap { $0.local?.hiddenBecause }.first
    return MunicipalGap(expectation: expectation, reason: reason)
  }
}

extension Offer {
  /// The offer with what a municipality says about it.
  fileprivate func changed(by change: OfferChange) -> Offer {
    var offer = self
    offer.phone = change.phone ?? phone
    offer.hours = change.hours ?? hours
    offer.url = change.url ?? url
    offer.local = change.local
    return offer
  }

  /// Whether it is known to exist where the person is, or may.
  var mayExistHere: Bool {
    guard let local else { return reach != .local }
    return local.hiddenBecause == nil
  }
}
