import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// Everything that is known about one offer.
  func offerBody(_ position: Int, _ set: Typesetter) -> Body {
    var body = Body()
    guard let offer = content.offers?.offers[position] else { return body }
    let wording = content.wording
    let texts = wording.texts
    body.add(set.paragraph(wording(offer.text)))
    if let exclusions = wording(offer.exclusions) {
      body.add(set.labelled(texts[.offersExclusions], exclusions, width: 18))
    }
    if !offer.isSuggested {
      body.add(set.paragraph(texts[.offersNotSuggested], .warning))
    }
    addDoubts(offer, to: &body, set)
    if let fit = fit(of: position) {
      body.add(set.labelled(texts[.offersFitsBecause], reasons(for: fit), width: 18))
    }
    body.add()
    for (label, text) in localFacts(offer) + facts(offer) {
      body.add(set.labelled(texts[label], text, width: 18))
    }
    body.add()
    body.add(Line(set.fold(texts[.offersMarks]), .heading))
    for (label, mark) in marks(offer) {
      body.add(set.labelled(texts[label], self.mark(mark), width: 42, labelRole: .text))
    }
    body.add()
    if !origin(offer).isEmpty {
      body.add(set.labelled(texts[.offersChecked], origin(offer), width: 18, role: .link))
    }
    if let confidence = offer.confidence.map(confidence) {
      body.add(set.labelled(texts[.offersConfidence], confidence, width: 18))
    }
    return body
  }

  private func facts(_ offer: Offer) -> [(TextID, String)] {
    let wording = content.wording
    let outcomes = content.model.outcomes.filter { offer.outcomes.contains($0.id) }
      .map { wording($0.short) }
    let areas = content.model.advice.areas.filter { offer.areas.contains($0.id) }
      .map { wording($0.label) }
    let groups = content.offers?.groups.filter { offer.groups.contains($0.id) }
      .map { wording($0.label) }
    let facts: [(TextID, String?)] = [
      (.offersPhone, offer.phone), (.offersHours, wording(offer.hours)), (.offersUrl, offer.url),
      (.offersReach, reach(offer)),
      (.offersAccess, offer.access.map(access).joined(separator: ", ")),
      (.offersLowThreshold, mark(offer.isLowThreshold)),
      (.characteristicNoWaiting, mark(offer.noWaiting)),
      (.characteristicDigital, mark(offer.digital)),
      (.offersGroups, groups?.joined(separator: ", ")), (.offersAges, ages(offer.ages)),
      (.offersAreas, areas.joined(separator: ", ")),
      (.offersOutcomes, outcomes.joined(separator: ", ")),
      (.offersStep, offer.step.map { wording.texts(.offersStepOf, String($0)) }),
    ]
    return facts.compactMap { label, text in
      text.flatMap { $0.isEmpty ? nil : (label, $0) }
    }
  }

  /// The nine marks of a low-threshold service in the order of the guideline.
  private func marks(_ offer: Offer) -> [(TextID, Offer.Mark)] {
    Offer.Characteristic.allCases.map { characteristic in
      (
        TextID(key: "characteristic.\(characteristic.rawValue)") ?? .markUnknown,
        offer.marks[characteristic] ?? .unknown
      )
    }
  }

  /// What is known about a mark, in one word.
  func mark(_ mark: Offer.Mark) -> String {
    let texts = content.wording.texts
    switch mark {
    case .yes: return texts[.markYes]
    case .no: return texts[.markNo]
    case .varies: return texts[.markVaries]
    case .unknown: return texts[.markUnknown]
    }
  }

  private func access(_ access: Offer.Access) -> String {
    let texts = content.wording.texts
    switch access {
    case .selfReferral: return texts[.accessSelfReferral]
    case .gp: return texts[.accessGp]
    case .municipality: return texts[.accessMunicipality]
    case .specialist: return texts[.accessSpecialist]
    }
  }

  private func reach(_ offer: Offer) -> String {
    let texts = content.wording.texts
    if offer.local != nil, offer.reach != .national {
      return offer.local?.hiddenBecause == nil ? texts[.reachHere] : texts[.offersHidden]
    }
    switch offer.reach {
    case .type: return texts[.reachType]
    case .national: return texts[.reachNational]
    case .local: return texts(.offersOnlyIn, content.wording(offer.place) ?? "")
    }
  }

  private func ages(_ ages: ClosedRange<Int>) -> String? {
    let texts = content.wording.texts
    switch (ages.lowerBound > 0, ages.upperBound < 120) {
    case (true, true):
      return texts(.offersYearsBetween, String(ages.lowerBound), String(ages.upperBound))
    case (true, false): return texts(.offersYearsFrom, String(ages.lowerBound))
    case (false, true): return texts(.offersYearsTo, String(ages.upperBound))
    case (false, false): return nil
    }
  }

  func origin(_ offer: Offer) -> String {
    [offer.sourceURL, offer.sourceDate.map { "(\($0))" }].compactMap { $0 }
      .joined(separator: " ")
  }

  private func confidence(_ confidence: Offer.Confidence) -> String {
    let texts = content.wording.texts
    switch confidence {
    case .high: return texts[.confidenceHigh]
    case .medium: return texts[.confidenceMedium]
    case .low: return texts[.confidenceLow]
    }
  }
}
