import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// Stepped or mixed: in one row when every reading is adapted alike, otherwise one for each.
  var adaptationRows: [ResultRow] {
    guard let list = content.model.advice.adaptation else { return [] }
    let texts = content.wording.texts
    if decision.isHeld {
      return [ResultRow(label: texts[.resultAdaptation], text: texts[.resultAfterHold])]
    }
    let adapted = decision.readings.compactMap { reading in
      reading.adaptation.map { (reading.outcome, content.wording.choice($0, of: list)) }
    }
    let strength = content.wording.texts[.strengthModelChoice]
    if Set(adapted.map(\.1)).count == 1, let only = adapted.first {
      return [ResultRow(label: texts[.resultAdaptation], text: only.1, strength: strength)]
    }
    let text = adapted.map { "\(content.wording.short($0.0)): \($0.1)" }.joined(separator: "; ")
    return adapted.isEmpty
      ? []
      : [ResultRow(label: texts[.resultAdaptation], text: text, strength: strength)]
  }

  /// The three offers that fit best.
  var offerRows: [ResultRow] {
    let texts = content.wording.texts
    guard let catalogue = content.offers else {
      return [ResultRow(label: texts[.resultOffers], text: texts[.resultOffersLoading])]
    }
    let fits = catalogue.suggestions(
      for: decision, chosen: present.departure?.outcome, in: content.model
    ).prefix(3)
    if fits.isEmpty {
      return [ResultRow(label: texts[.resultOffers], text: texts[.resultOffersNone])]
    }
    return fits.enumerated().map { index, fit in
      ResultRow(
        label: index == 0 ? texts[.resultOffers] : "",
        text: content.wording(fit.offer.name), strength: briefFacts(fit.offer), patience: 5,
        canBeLeftOut: index > 0, isOneLine: true)
    }
  }

  /// How to reach an offer, and whether a referral is needed, in a few words.
  func briefFacts(_ offer: Offer) -> String {
    let texts = content.wording.texts
    var facts = content.wording.brief(offer, in: content.setting)
    if offer.local != nil {
      if offer.local?.hiddenBecause != nil { return facts.joined(separator: " · ") }
    } else if let phone = offer.phone {
      facts.append(phone)
    } else if offer.reach == .type {
      facts.append(texts[.offersLocal])
    } else if let url = offer.url {
      facts.append(url)
    }
    // What the municipality says of referrals stands on the page of the offer.
    if offer.marks[.noReferral] == .yes, offer.local?.referral == nil {
      facts.append(texts[.offersNoReferral])
    }
    return facts.joined(separator: " · ")
  }

  /// Why this suggestion, what would change it, and what is missing.
  var reasonRows: [ResultRow] {
    let texts = content.wording.texts
    var rows: [ResultRow] = []
    let most = settlesMost
    let missing = decision.openQuestions.map { question in
      let name = content.wording(content.model.questions[question].name)
      return question == most ? texts(.resultSettles, name) : name
    }
    if !missing.isEmpty {
      rows.append(
        ResultRow(
          label: texts[.resultMissing], text: missing.joined(separator: ", "), role: .warning,
          patience: 3))
    }
    if let reason = placementReason {
      rows.append(
        ResultRow(label: texts[.resultWhy], text: reason, patience: 4, canBeLeftOut: true))
    }
    let changes = changesInWords(onlyCertain: true)
    if !changes.isEmpty {
      rows.append(
        ResultRow(
          label: texts[.resultChanges], text: changes.joined(separator: "; "), patience: 6,
          canBeLeftOut: true))
    }
    rows.append(ResultRow(label: "", text: texts[.resultNotStandardised], role: .muted))
    return rows
  }

  /// What decided the placement, in words.
  private var placementReason: String? {
    if let index = decision.provisionalRule,
      let reason = content.wording(content.model.advice.provisional[index].reason)
    {
      return reason
    }
    let reasons = decidedCase.tellingRules.filter(\.isAboutPlacement)
      .map { content.wording.reason($0, present.answers) }
      .filter { !$0.isEmpty }
    return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
  }

  /// Every single other answer that leads to another suggestion, in words.
  ///
  /// Answers that would stop the walk are left out: they are no alternative to weigh. So are,
  /// if asked for, those after which the suggestion would still be open.
  func changesInWords(onlyCertain: Bool) -> [String] {
    content.reasoner.changes(from: present.answers)
      .filter { isAnotherSuggestion($0.outcomes) && !(onlyCertain && $0.outcomes.count > 1) }
      .map { content.wording.change([$0.alteration], gives: $0.outcomes) }
  }

  /// Whether all of the outcomes are suggestions, and there are any.
  func isAnotherSuggestion(_ outcomes: [Int]) -> Bool {
    !outcomes.isEmpty
      && outcomes.allSatisfy { content.model.outcomes[$0].kind == .suggestion }
  }
}

extension RuleBook.Entry {
  /// Whether the rule has to do with where the case belongs.
  fileprivate var isAboutPlacement: Bool {
    switch place {
    case .decision, .node: true
    case .referral, .adaptation: false
    }
  }
}
