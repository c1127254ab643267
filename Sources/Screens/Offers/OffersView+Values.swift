import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// What the offers can be narrowed down to, where it fills the window.
  func narrowingChrome(
    _ screen: OffersScreen, _ catalogue: OfferCatalogue, _ set: Typesetter
  ) -> Chrome {
    let texts = content.wording.texts
    let narrow = set.narrowed(to: min(set.columns, 60))
    return Chrome(
      heading: texts[.offersNarrowing],
      aside: screen.list.count(of: catalogue.offers.count, texts),
      body: valuesBody(screen, catalogue, narrow))
  }

  /// Every value of every property, with the number of offers that it would leave.
  func valuesBody(
    _ screen: OffersScreen, _ catalogue: OfferCatalogue, _ set: Typesetter
  ) -> Body {
    var body = Body()
    let counts = screen.table.counts(screen.ticked, among: screen.found)
    var facet: OfferFacet?
    for (row, value) in screen.table.values.enumerated() {
      if value.facet != facet {
        if facet != nil { body.add() }
        body.add(Line(set.cut(content.wording.texts[value.facet.title], to: set.columns), .heading))
        facet = value.facet
      }
      let isSelected = screen.isNarrowing && value == screen.value
      let line = valueLine(value, screen, counts[value] ?? 0, isSelected: isSelected, set)
      body.add([line], row: row, isSelected: isSelected)
    }
    return body
  }

  private func valueLine(
    _ value: OfferFacet.Value, _ screen: OffersScreen, _ count: Int, isSelected: Bool,
    _ set: Typesetter
  ) -> Line {
    let role: Role = isSelected ? .selected : .text
    let number = String(count)
    if set.isLinear {
      let mark = screen.ticked.contains(value) ? "; \(content.wording.texts[.plainTicked])" : ""
      let row = screen.table.values.firstIndex(of: value) ?? 0
      return Line("\(row + 1). \(set.fold(label(of: value))): \(number)\(mark)")
    }
    var line = Line(isSelected ? "> " : "  ", role)
    line.add(screen.ticked.contains(value) ? "[x] " : "[ ] ", role, at: 2)
    line.add(set.cut(label(of: value), to: set.columns - 8 - number.count), role, at: 6)
    line.add(number, .muted, at: set.columns - number.count)
    return line
  }

  /// What is ticked, property by property.
  func ticked(_ screen: OffersScreen) -> String {
    let values = screen.table.values.filter(screen.ticked.contains)
    let facets = OfferFacet.allCases.filter { facet in values.contains { $0.facet == facet } }
    return facets.map { facet in
      let labels = values.filter { $0.facet == facet }.map(label)
      return "\(content.wording.texts[facet.title]): \(labels.joined(separator: ", "))"
    }.joined(separator: " · ")
  }

  private func label(of value: OfferFacet.Value) -> String {
    let wording = content.wording
    switch value.facet {
    case .lowThreshold, .affordable, .noReferral, .digital:
      return mark(Offer.Mark.allCases[value.position])
    case .presence: return wording.texts[Offer.Presence.allCases[value.position].title]
    case .outcome: return wording(content.model.outcomes[value.position].short)
    case .area: return wording(content.model.advice.areas[value.position].label)
    case .group: return wording(content.offers?.groups[value.position].label) ?? ""
    }
  }
}

extension OfferFacet {
  /// What the property is called.
  fileprivate var title: TextID {
    switch self {
    case .lowThreshold: .offersLowThreshold
    case .affordable: .characteristicAffordable
    case .noReferral: .characteristicNoReferral
    case .digital: .characteristicDigital
    case .presence: .offersPresence
    case .outcome: .offersOutcomes
    case .area: .offersAreas
    case .group: .offersGroups
    }
  }
}
