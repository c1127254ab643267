import Canvas
import DecisionModel
import Reports

extension AppState {
  /// Whether there is a case that offers can fit.
  var hasCase: Bool { !present.answers.byQuestion.isEmpty }

  /// The orders that make a difference here, the one that is used first at the head.
  var offerOrders: [OffersScreen.Order] {
    let orders: [OffersScreen.Order] =
      content.setting.municipality == nil
      ? [.category, .name, .nearness] : [.nearness, .category, .name]
    return hasCase ? [.fit] + orders : orders
  }

  /// The order that the offers have.
  func order(of screen: OffersScreen) -> OffersScreen.Order {
    screen.chosenOrder ?? offerOrders.first ?? .category
  }

  /// Puts the offers that pass what is ticked in their order.
  func arrange(_ screen: inout OffersScreen, _ catalogue: OfferCatalogue) {
    screen.list.arrange(ordered(&screen, catalogue))
  }

  /// The offers that pass what is ticked in their order; the headings go into the screen.
  func ordered(_ screen: inout OffersScreen, _ catalogue: OfferCatalogue) -> [Int] {
    let passing = screen.table.passing(screen.ticked)
    var order: [Int] = []
    screen.sections = [:]
    for (section, offers) in sections(screen, catalogue) {
      let shown = offers.filter(passing.contains)
      if shown.isEmpty { continue }
      screen.sections[order.count] = section
      order += shown
    }
    return order
  }

  private func sections(
    _ screen: OffersScreen, _ catalogue: OfferCatalogue
  ) -> [(OffersScreen.Section?, [Int])] {
    switch order(of: screen) {
    case .fit: return sectionsByFit(screen, catalogue)
    case .category:
      let byCategory = Dictionary(grouping: catalogue.offers.indices) {
        catalogue.offers[$0].category
      }
      return catalogue.categories.enumerated().map { position, category in
        (.category(position), byCategory[category.id] ?? [])
      }
    case .name:
      let names = catalogue.offers.map { content.wording($0.name) }
      return [(nil, catalogue.offers.indices.alphabetically { names[$0] })]
    case .nearness:
      let byPresence = Dictionary(grouping: catalogue.offers.indices) {
        catalogue.offers[$0].presence
      }
      return Offer.Presence.allCases.map { (.presence($0), byPresence[$0] ?? []) }
    }
  }

  /// Those that fit the case, then those of the municipality, then all others.
  private func sectionsByFit(
    _ screen: OffersScreen, _ catalogue: OfferCatalogue
  ) -> [(OffersScreen.Section?, [Int])] {
    let others = catalogue.offers.indices.filter { screen.fits[$0] == nil }
    return [
      (.forCase, screen.fitting),
      (.here, others.filter { isHere(catalogue.offers[$0]) }),
      (.others, others.filter { catalogue.offers[$0].local == nil }),
      (.hidden, others.filter { catalogue.offers[$0].presence == .notHere }),
    ]
  }

  /// Whether the municipality says that it has the offer.
  private func isHere(_ offer: Offer) -> Bool {
    offer.local != nil && offer.presence != .notHere
  }
}
