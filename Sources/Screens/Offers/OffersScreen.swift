import Canvas
import DecisionModel
import Reports
import Texts

/// The offers: those that fit the case first, then those of the municipality, then all others.
struct OffersScreen: ListOfChoices, Hashable {
  /// The offers in the order they are shown, as positions in the catalogue.
  var offers: [Int] = []
  /// The headings, each above the row with this position.
  var headings: [Int: TextID] = [:]
  var cursor = 0
  var rowCount: Int { offers.count }
  var layer: Layer { .offers(self) }
}

extension OffersScreen {
  /// Adds offers that are not listed yet, below a heading.
  fileprivate mutating func add(_ more: [Int], under heading: TextID, except: [Int] = []) {
    let known = Set(offers).union(except)
    let new = more.filter { !known.contains($0) }
    if !new.isEmpty { headings[offers.count] = heading }
    offers += new
  }
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
      ? []
      : catalogue.suggestions(
        for: decision, chosen: present.departure?.outcome, in: content.model)
    let positions = Dictionary(
      catalogue.offers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    screen.add(fits.compactMap { positions[$0.offer.id] }, under: .offersForCase)
    let hidden = catalogue.offers.indices.filter {
      catalogue.offers[$0].local?.hiddenBecause != nil
    }
    let local = catalogue.offers.indices.filter { catalogue.offers[$0].local != nil }
    screen.add(local, under: .offersHere, except: hidden)
    screen.add(Array(catalogue.offers.indices), under: .offersAll, except: hidden)
    screen.add(hidden, under: .offersHidden)
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
      addGaps(catalogue.gaps, to: &body, set)
      for (row, position) in screen.offers.enumerated() {
        if let text = screen.headings[row] { body.add(heading(text, set)) }
        let line = offerLine(
          catalogue.offers[position], row, isSelected: row == screen.cursor, set)
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

  /// What the municipality is expected to have and does not name.
  private func addGaps(_ gaps: [MunicipalGap], to body: inout Body, _ set: Typesetter) {
    if gaps.isEmpty { return }
    body.add(heading(.municipalityGaps, set))
    for gap in gaps {
      body.add(
        set.labelled("-", content.wording.gap(gap), width: 2, role: .warning, labelRole: .warning))
    }
  }

  private func heading(_ text: TextID, _ set: Typesetter) -> Line {
    Line(set.fold(content.wording.texts[text]), .heading)
  }

  private func offerLine(
    _ offer: Offer, _ row: Int, isSelected: Bool, _ set: Typesetter
  ) -> Line {
    let marker = set.marker(ofRow: row, isSelected: isSelected)
    if set.isLinear {
      let parts = [content.wording(offer.name), briefFacts(offer)].filter { !$0.isEmpty }
      return Line(set.fold("\(marker) \(parts.joined(separator: "; "))"))
    }
    var line = Line(marker, isSelected ? .selected : .text)
    let facts = set.cut(briefFacts(offer), to: set.columns / 2)
    let hasRoom = set.columns >= 60
    let room = hasRoom ? set.columns - 4 - set.width(facts) : set.columns - 2
    line.add(
      set.cut(content.wording(offer.name), to: room), isSelected ? .selected : .text, at: 2)
    if hasRoom { line.add(facts, .muted, at: set.columns - set.width(facts)) }
    return line
  }
}
