import Canvas
import DecisionModel
import Reports
import Texts

/// The offers: those that fit the case first, then all others.
struct OffersScreen: ListOfChoices, Hashable {
  /// The offers in the order they are shown, as positions in the catalogue.
  var offers: [Int] = []
  /// How many of them fit the case.
  var fitting = 0
  var cursor = 0
  var rowCount: Int { offers.count }
  var layer: Layer { .offers(self) }
}

extension AppState {
  /// Opens the offers, reading them first when that has not been done.
  mutating func openOffers() -> [Effect] {
    layers.append(.offers(OffersScreen()))
    refreshOffers()
    return content.offers == nil ? [.readOffers] : []
  }

  /// Lists the offers again after they have been read.
  mutating func refreshOffers() {
    guard case .offers(var screen) = top, screen.offers.isEmpty, let catalogue = content.offers
    else { return }
    let fits =
      present.answers.byQuestion.isEmpty
      ? [] : catalogue.suggestions(
        for: decision, chosen: present.departure?.outcome, in: content.model)
    let positions = Dictionary(
      catalogue.offers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    screen.offers = fits.compactMap { positions[$0.offer.id] }
    screen.fitting = screen.offers.count
    let listed = Set(screen.offers)
    screen.offers += catalogue.offers.indices.filter { !listed.contains($0) }
    top = .offers(screen)
  }

  /// Opens the selected offer.
  mutating func openOffer(_ screen: OffersScreen) {
    guard screen.offers.indices.contains(screen.cursor) else { return }
    layers.append(.reading(ReadingScreen(subject: .offer(screen.offers[screen.cursor]))))
  }

  /// What the list of offers looks like.
  func offersChrome(_ screen: OffersScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    var body = Body()
    if let catalogue = content.offers {
      if screen.offers.isEmpty { body.add(Line(set.fold(texts[.offersNone]), .muted)) }
      for (row, position) in screen.offers.enumerated() {
        if row == 0, screen.fitting > 0 { body.add(heading(.offersForCase, set)) }
        if row == screen.fitting { body.add(heading(.offersAll, set)) }
        let line = offerLine(catalogue.offers[position], isSelected: row == screen.cursor, set)
        if row == screen.cursor { body.addSelected([line], cursor: 0) } else { body.add(line) }
      }
    } else {
      body.add(Line(set.fold(texts[.resultOffersLoading]), .muted))
    }
    let count = screen.offers.isEmpty ? 0 : screen.cursor + 1
    return Chrome(
      heading: texts[.offersHeading],
      aside: texts(.offersCount, String(count), String(screen.offers.count)), body: body)
  }

  private func heading(_ text: TextID, _ set: Typesetter) -> Line {
    Line(set.fold(content.wording.texts[text]), .heading)
  }

  private func offerLine(_ offer: Offer, isSelected: Bool, _ set: Typesetter) -> Line {
    var line = Line(isSelected ? ">" : " ", isSelected ? .selected : .text)
    let facts = set.cut(briefFacts(offer), to: set.columns / 2)
    let hasRoom = set.columns >= 60
    let room = hasRoom ? set.columns - 4 - set.width(facts) : set.columns - 2
    line.add(
      set.cut(content.wording(offer.name), to: room), isSelected ? .selected : .text, at: 2)
    if hasRoom { line.add(facts, .muted, at: set.columns - set.width(facts)) }
    return line
  }
}
