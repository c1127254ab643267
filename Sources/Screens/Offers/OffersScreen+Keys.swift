import Canvas
import DecisionModel
import Reports

extension AppState {
  /// Opens the offers, reading them first when that has not been done.
  mutating func openOffers() -> [Effect] {
    layers.append(.offers(OffersScreen()))
    refreshOffers()
    return content.offers == nil ? [.readOffers] : []
  }

  /// Lists the offers again after they, the municipality or the language have changed.
  ///
  /// What is searched for and ticked stays, and so does the selected offer.
  mutating func refreshOffers() {
    guard let catalogue = content.offers else { return }
    for index in layers.indices {
      guard case .offers(var screen) = layers[index] else { continue }
      fill(&screen, catalogue)
      layers[index] = .offers(screen)
    }
  }

  private func fill(_ screen: inout OffersScreen, _ catalogue: OfferCatalogue) {
    screen.table = OfferTable(catalogue, content.model)
    screen.ticked.formIntersection(screen.table.values)
    let fits =
      hasCase
      ? catalogue.suggestions(
        for: decision, chosen: present.departure?.outcome, in: content.model) : []
    let positions = Dictionary(
      catalogue.offers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    screen.fitting = fits.compactMap { positions[$0.offer.id] }
    screen.fits = Dictionary(
      fits.compactMap { fit in positions[fit.offer.id].map { ($0, fit) } },
      uniquingKeysWith: { first, _ in first })
    let order = ordered(&screen, catalogue)
    screen.list.fill(searchEntries(catalogue), in: order)
  }

  /// What can be searched for: names, and what is said besides them.
  ///
  /// Whom an offer does not suit is left out: nobody who searches for that wants the offer.
  private func searchEntries(_ catalogue: OfferCatalogue) -> [SearchIndex.Entry] {
    let wording = content.wording
    let categories = Dictionary(
      catalogue.categories.map { ($0.id, wording($0.label)) }, uniquingKeysWith: { a, _ in a })
    let areas = Dictionary(
      content.model.advice.areas.map { ($0.id, wording($0.label)) },
      uniquingKeysWith: { a, _ in a })
    let groups = Dictionary(
      catalogue.groups.map { ($0.id, wording($0.label)) }, uniquingKeysWith: { a, _ in a })
    return catalogue.offers.map { offer in
      let labels =
        [categories[offer.category]] + offer.areas.map { areas[$0] }
        + offer.groups.map { groups[$0] }
      let places = [offer.place, offer.local?.contact, offer.local?.address].map { wording($0) }
      let texts =
        [wording(offer.text)]
        + (labels + places + [offer.phone, offer.url])
        .compactMap { $0 }
      return SearchIndex.Entry(wording(offer.name), besides: texts.joined(separator: "\n"))
    }
  }

  /// Opens the selected offer, or goes back to the list from what it is narrowed down to.
  mutating func acceptOffer(_ screen: OffersScreen) {
    var screen = screen
    if screen.isNarrowing {
      screen.isNarrowing = false
      top = .offers(screen)
      return
    }
    guard let offer = screen.list.selected else { return }
    screen.list.endTyping()
    top = .offers(screen)
    layers.append(.reading(ReadingScreen(subject: .offer(offer))))
  }

  /// Moves among the offers, or among what they can be narrowed down to.
  mutating func move(inOffers movement: Movement, page: Int, _ screen: OffersScreen) {
    var screen = screen
    if screen.isNarrowing {
      screen.moveValue(movement, page: page)
    } else {
      screen.list.move(movement, page: page)
    }
    top = .offers(screen)
  }

  /// Shows the offers in the next order.
  mutating func turnOffers() {
    guard case .offers(var screen) = top, let catalogue = content.offers else { return }
    let orders = offerOrders
    let place = orders.firstIndex(of: order(of: screen)) ?? 0
    screen.chosenOrder = orders[(place + 1) % orders.count]
    arrange(&screen, catalogue)
    top = .offers(screen)
  }

  /// Goes from the offers to what they can be narrowed down to, or back.
  mutating func narrowOffers() {
    guard case .offers(var screen) = top else { return }
    screen.list.endTyping()
    screen.isNarrowing.toggle()
    top = .offers(screen)
  }

  /// Ticks the selected value, or takes its tick away.
  mutating func tickValue(_ screen: OffersScreen) {
    var screen = screen
    guard let value = screen.value, let catalogue = content.offers else { return }
    if screen.ticked.remove(value) == nil { screen.ticked.insert(value) }
    arrange(&screen, catalogue)
    top = .offers(screen)
  }

  /// Takes back the last thing that leaves offers out; says whether there was one.
  mutating func stepBack(inOffers screen: OffersScreen) -> Bool {
    var screen = screen
    var hadOne = screen.stepBack()
    if !hadOne, !screen.ticked.isEmpty, let catalogue = content.offers {
      screen.ticked = []
      arrange(&screen, catalogue)
      hadOne = true
    }
    top = .offers(screen)
    return hadOne
  }
}
