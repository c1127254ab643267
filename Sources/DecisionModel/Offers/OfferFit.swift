/// How well an offer fits a case, and why.
public struct OfferFit: Hashable, Sendable {
  /// The offer.
  public let offer: Offer
  /// The problem areas of the case that the offer is made for, as positions in the model.
  public let areas: [Int]
  /// The shown outcomes that the offer belongs to, as positions in the model.
  public let outcomes: [Int]
  /// Whether its step of intensity is one that the first outcome usually uses.
  public let isUsualStep: Bool
  /// Whether it is open to every adult.
  public let isForEveryone: Bool

  /// What decides the order, the most important part first; higher comes earlier.
  ///
  /// The order is a modelling choice: what the case is about, then what the municipality has said
  /// that it has, then whether everyone may come, then low threshold, then the usual step, then how
  /// well the source carries the description.
  private var weight: [Int] {
    [
      areas.isEmpty ? 0 : 1,
      offer.local == nil ? 0 : 1,
      isForEveryone ? 1 : 0,
      offer.isLowThreshold == .yes ? 2 : offer.isLowThreshold == .varies ? 1 : 0,
      isUsualStep ? 1 : 0,
      areas.count,
      offer.marks.values.count { $0 == .yes },
      offer.confidence == .high ? 2 : offer.confidence == .medium ? 1 : 0,
    ]
  }

  /// Whether this one is listed before the other.
  fileprivate func precedes(_ other: OfferFit) -> Bool {
    for (mine, theirs) in zip(weight, other.weight) where mine != theirs { return mine > theirs }
    return false
  }
}

extension OfferCatalogue {
  /// The offers that may be suggested for a case, the best fitting first.
  ///
  /// An offer is suggested when it may be suggested to adults at all, belongs to an outcome that
  /// is shown, is not acute help (flags choose that), and exists in more than one place or in the
  /// chosen municipality. Where the professional has `chosen` another outcome, offers belong to
  /// that one instead.
  /// - Complexity: O(*n* log *n*) in the number of offers.
  public func suggestions(
    for decision: Decision, chosen: Int? = nil, in model: Model
  ) -> [OfferFit] {
    let shown = (chosen.map { [$0] } ?? decision.readings.map(\.outcome))
      .filter { model.outcomes[$0].kind == .suggestion }
    let steps = (chosen ?? decision.first).flatMap { model.outcomes[$0].steps }
    let general = Set(groups.filter(\.isGeneral).map(\.id))
    return offers.enumerated()
      .compactMap { position, offer in
        fit(offer, shown, steps, decision, model, general).map { (position, $0) }
      }
      .sorted { a, b in
        a.1.precedes(b.1) || (!b.1.precedes(a.1) && a.0 < b.0)
      }
      .map(\.1)
  }

  private func fit(
    _ offer: Offer, _ shown: [Int], _ steps: ClosedRange<Int>?, _ decision: Decision,
    _ model: Model, _ general: Set<Offer.Group.ID>
  ) -> OfferFit? {
    let outcomes = shown.filter { offer.outcomes.contains(model.outcomes[$0].id) }
    guard offer.isSuggested, offer.role != .acute, offer.mayExistHere, !outcomes.isEmpty else {
      return nil
    }
    let usual = offer.role == .step && offer.step.map { steps?.contains($0) ?? true } ?? false
    return OfferFit(
      offer: offer,
      areas: decision.areas.filter { offer.areas.contains(model.advice.areas[$0].id) },
      outcomes: outcomes, isUsualStep: usual,
      isForEveryone: offer.groups.contains(where: general.contains)
        && offer.marks[.openToAll] != .no)
  }
}
