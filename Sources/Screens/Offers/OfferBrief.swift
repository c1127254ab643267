import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// What is said about the selected offer beside or below the list.
  ///
  /// Beside it there is room for everything; below it stands what one needs to choose.
  func brief(_ screen: OffersScreen, _ set: Typesetter, _ place: Pane.Place) -> [Line] {
    guard let position = screen.list.selected, let offer = content.offers?.offers[position] else {
      return []
    }
    switch place {
    case .below(let lines): return shortBrief(offer, screen.fits[position], set, lines: lines - 1)
    default:
      return set.paragraph(content.wording(offer.name), .heading) + offerBody(position, set).lines
    }
  }

  /// What one needs to choose, in so many lines; the description takes what the rest leaves.
  private func shortBrief(
    _ offer: Offer, _ fit: OfferFit?, _ set: Typesetter, lines room: Int
  ) -> [Line] {
    let texts = content.wording.texts
    func fact(_ label: TextID, _ text: String, most: Int) -> [Line] {
      set.labelled(texts[label], text, width: 14).cut(to: most, set)
    }
    var facts = fit.map { fact(.offersFitsBecause, reasons(for: $0), most: 2) } ?? []
    if let reason = content.wording(offer.local?.hiddenBecause) {
      facts += fact(.offersHidden, reason, most: 2)
    } else {
      facts += fact(.localContact, contactFacts(offer), most: 1)
    }
    facts += fact(.offersBriefMarks, briefMarks(offer), most: 2)
    if let checked = offer.local?.checked {
      facts += fact(.localChecked, checked.description, most: 1)
    } else if !origin(offer).isEmpty {
      facts += fact(.offersChecked, origin(offer), most: 1)
    }
    let name = set.cut(content.wording(offer.name), to: set.columns)
    let text = set.paragraph(content.wording(offer.text))
      .cut(to: max(1, room - 1 - facts.count), set)
    return [Line(name, .heading)] + text + facts
  }

  /// How to reach an offer: whom, the number, when, and where.
  private func contactFacts(_ offer: Offer) -> String {
    let wording = content.wording
    let facts = [
      wording(offer.local?.contact), offer.phone, wording(offer.hours), offer.url,
      wording(offer.local?.address),
      offer.local.flatMap { wording.doubt($0.checked, in: content.setting) },
    ].compactMap { $0 }
    return facts.isEmpty ? wording.texts[.offersLocal] : facts.joined(separator: " · ")
  }

  /// The marks that most people ask for, in words.
  private func briefMarks(_ offer: Offer) -> String {
    let texts = content.wording.texts
    let marks: [(TextID, Offer.Mark)] = [
      (.offersLowThreshold, offer.isLowThreshold),
      (.characteristicNoReferral, offer.marks[.noReferral] ?? .unknown),
      (.characteristicDigital, offer.digital),
      (.characteristicAffordable, offer.marks[.affordable] ?? .unknown),
    ]
    return marks.map { "\(texts[$0]): \(mark($1))" }.joined(separator: " · ")
  }

  /// Why an offer is listed where it is, the most important reason first.
  func reasons(for fit: OfferFit) -> String {
    let wording = content.wording
    let texts = wording.texts
    let areas = fit.areas.map { wording(content.model.advice.areas[$0].label) }
    let outcomes = fit.outcomes.map { wording(content.model.outcomes[$0].short) }
    let reasons: [String?] = [
      areas.isEmpty ? nil : texts(.fitAreas, wording.list(areas)),
      fit.offer.local == nil ? nil : texts[.fitHere],
      fit.isForEveryone ? texts[.fitEveryone] : nil,
      fit.offer.isLowThreshold == .yes ? texts[.fitLowThreshold] : nil,
      fit.isUsualStep ? texts[.fitStep] : nil,
      outcomes.isEmpty ? nil : texts(.fitOutcomes, wording.list(outcomes)),
    ]
    return reasons.compactMap { $0 }.joined(separator: " · ")
  }

  /// How the offer fits the case, where its list is open below; nil when it is none of those.
  func fit(of position: Int) -> OfferFit? {
    for case .offers(let screen) in layers.reversed() { return screen.fits[position] }
    return nil
  }
}

extension AppState {
  /// The offer that is selected or shown, as a text to be copied: name, contact, hours and source.
  var offerCopy: String? {
    switch top {
    case .offers(let screen): screen.list.selected.flatMap(copy)
    case .reading(let screen):
      if case .offer(let position) = screen.subject { copy(of: position) } else { nil }
    default: nil
    }
  }

  /// The telephone number of that offer; nil when none is known.
  var offerPhone: String? {
    switch top {
    case .offers(let screen): screen.list.selected.flatMap { content.offers?.offers[$0].phone }
    case .reading(let screen):
      if case .offer(let position) = screen.subject {
        content.offers?.offers[position].phone
      } else {
        nil
      }
    default: nil
    }
  }

  private func copy(of position: Int) -> String? {
    guard let offer = content.offers?.offers[position] else { return nil }
    let wording = content.wording
    let texts = wording.texts
    let facts =
      contactLines(offer) + localFacts(offer)
      + [(.offersChecked, origin(offer))].filter { !$0.1.isEmpty }
    let warning =
      content.setting.municipality?.identity.isExample == true && offer.local != nil
      ? [texts[.municipalityExampleOffer]] : []
    return
      ([wording(offer.name)] + warning + [wording(offer.text)]
      + facts.map { "\(texts[$0.0]): \($0.1)" })
      .map(\.printable).joined(separator: "\n") + "\n"
  }

  private func contactLines(_ offer: Offer) -> [(TextID, String)] {
    let wording = content.wording
    let facts: [(TextID, String?)] = [
      (.offersPhone, offer.phone), (.offersHours, wording(offer.hours)), (.offersUrl, offer.url),
    ]
    return facts.compactMap { label, text in text.map { (label, $0) } }
  }
}
