import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// The columns that are left for the values that offers are narrowed down to.
  private static let valueColumns = 38
  /// The window from which on three things stand side by side.
  private static let widest = 160

  /// What the offers look like: the list, what is said about the selected one, and in a wide window
  /// also what the list can be narrowed down to.
  func offersChrome(_ screen: OffersScreen, _ set: Typesetter) -> Chrome {
    guard let catalogue = content.offers else { return loadingChrome(set) }
    let hasThree = size.columns >= Self.widest && size.lines >= 10 && !set.isLinear
    let place = set.isLinear ? nil : Pane.place(in: size, share: 3)
    if screen.isNarrowing, !hasThree { return narrowingChrome(screen, catalogue, set) }
    let window = hasThree ? size.columns - Self.valueColumns : size.columns
    let columns = place?.columns(of: window)
    let list = set.narrowed(to: columns?.list ?? set.columns)
    let pane = set.narrowed(to: columns?.pane ?? set.columns)
    let texts = content.wording.texts
    var chrome = Chrome(
      heading: "\(texts[.offersHeading]) · \(texts[order(of: screen).title])",
      body: listBody(screen, catalogue, list))
    chrome.top = topLines(screen, catalogue, set.narrowed(to: size.columns - 2))
    if chrome.top.isEmpty { chrome.aside = screen.list.count(of: catalogue.offers.count, texts) }
    if let place { chrome.panes = [Pane(place: place, lines: brief(screen, pane, place))] }
    if hasThree { stand(threeOf: screen, catalogue, &chrome, list) }
    return chrome
  }

  /// Puts what the list can be narrowed down to at the left; the keys act there while one chooses.
  private func stand(
    threeOf screen: OffersScreen, _ catalogue: OfferCatalogue, _ chrome: inout Chrome,
    _ list: Typesetter
  ) {
    let set = list.narrowed(to: Self.valueColumns - 4)
    let values = valuesBody(screen, catalogue, set)
    let height = max(1, size.lines - 5 - chrome.top.count)
    if screen.isNarrowing {
      let lines = chrome.body.shown(in: height)
      chrome.panes.append(Pane(place: .beside(columns: list.columns + 4), lines: lines))
      chrome.body = values
    } else {
      chrome.panes.append(
        Pane(place: .before(columns: Self.valueColumns), lines: values.shown(in: height)))
    }
  }

  private func loadingChrome(_ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    var body = Body()
    body.add(Line(set.fold(texts[.resultOffersLoading]), .muted))
    return Chrome(heading: texts[.offersHeading], body: body)
  }

  /// What is searched for, what the offers are narrowed down to, and how many are left.
  private func topLines(
    _ screen: OffersScreen, _ catalogue: OfferCatalogue, _ set: Typesetter
  ) -> [Line] {
    let texts = content.wording.texts
    let count = screen.list.count(of: catalogue.offers.count, texts)
    let room = set.narrowed(to: max(1, set.columns - set.width(count) - 2))
    var lines = [screen.list.fieldLine(texts, room)].compactMap { $0 }
    if !screen.ticked.isEmpty {
      let text = texts(.offersNarrowed, ticked(screen))
      lines.append(Line(room.cut(text, to: room.columns), .muted))
    }
    if !lines.isEmpty { lines[0].add(count, .muted, at: set.columns - set.width(count)) }
    return lines
  }

  private func listBody(
    _ screen: OffersScreen, _ catalogue: OfferCatalogue, _ set: Typesetter
  ) -> Body {
    let texts = content.wording.texts
    var body = Body()
    let isWhole = !screen.list.isSearching && screen.ticked.isEmpty
    if screen.list.rows.isEmpty {
      let nothing = set.isLinear ? nil : screen.list.nothingFound(texts)
      body.add(set.paragraph(nothing ?? texts[.offersNone], .muted))
      if !screen.ticked.isEmpty, !set.isLinear {
        body.add(set.paragraph(texts[.offersLoosen], .muted))
      }
    }
    if isWhole { addGaps(catalogue.gaps, to: &body, set) }
    let headings = screen.list.search.isEmpty ? screen.sections.mapValues { heading($0, set) } : [:]
    let order = order(of: screen)
    body.add(screen.list, set, lines: size.lines, headings: headings) { entry, isSelected in
      let isFitting = screen.fits[entry] != nil && (order != .fit || !screen.list.search.isEmpty)
      return offerLine(
        entry, catalogue.offers[entry], screen.list, isFitting: isFitting,
        isSelected: isSelected, set)
    }
    return body
  }

  /// What the municipality is expected to have and does not name.
  private func addGaps(_ gaps: [MunicipalGap], to body: inout Body, _ set: Typesetter) {
    if gaps.isEmpty { return }
    body.add(Line(set.fold(content.wording.texts[.municipalityGaps]), .heading))
    for gap in gaps {
      body.add(
        set.labelled("-", content.wording.gap(gap), width: 2, role: .warning, labelRole: .warning))
    }
  }

  private func heading(_ section: OffersScreen.Section, _ set: Typesetter) -> Line {
    let wording = content.wording
    let text =
      switch section {
      case .forCase: wording.texts[.offersForCase]
      case .here: wording.texts[.offersHere]
      case .others: wording.texts[.offersAll]
      case .hidden: wording.texts[.offersHidden]
      case .category(let position):
        wording(content.offers?.categories[position].label) ?? ""
      case .presence(let presence): wording.texts[presence.title]
      }
    return Line(set.fold(text), .heading)
  }

  private func offerLine(
    _ position: Int, _ offer: Offer, _ list: FilterList, isFitting: Bool, isSelected: Bool,
    _ set: Typesetter
  ) -> Line {
    let fits = isFitting ? content.wording.texts[.offersFits] : ""
    let all = [fits, briefFacts(offer)].filter { !$0.isEmpty }.joined(separator: " · ")
    if set.isLinear {
      let parts = [content.wording(offer.name), all].filter { !$0.isEmpty }
      return Line(set.fold(parts.joined(separator: "; ")))
    }
    let facts = set.cut(all, to: set.columns / 2)
    let hasRoom = set.columns >= 60
    let room = hasRoom ? set.columns - 4 - set.width(facts) : set.columns - 2
    var line = Line()
    line.addRow(
      content.wording(offer.name), of: position, list, isSelected: isSelected, columns: room, set)
    if hasRoom { line.add(facts, .muted, at: set.columns - set.width(facts)) }
    return line
  }
}

extension OffersScreen.Order {
  /// What the order is called.
  var title: TextID {
    switch self {
    case .fit: .orderFit
    case .category: .orderCategory
    case .name: .orderName
    case .nearness: .orderNearness
    }
  }
}

extension Offer.Presence {
  /// Where the offers are, in words.
  var title: TextID {
    switch self {
    case .here: .presenceHere
    case .everywhere: .presenceEverywhere
    case .perhaps: .presencePerhaps
    case .elsewhere: .presenceElsewhere
    case .notHere: .presenceNotHere
    }
  }
}
