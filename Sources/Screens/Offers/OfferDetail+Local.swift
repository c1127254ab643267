import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// What the municipality says about an offer; what it does not say is left out.
  func localFacts(_ offer: Offer) -> [(TextID, String)] {
    guard let local = offer.local else { return [] }
    let wording = content.wording
    let facts: [(TextID, Phrase?)] = [
      (.localContact, local.contact), (.localAddress, local.address), (.localPrice, local.price),
      (.localReferral, local.referral), (.localWaiting, local.waiting),
      (.localLanguages, local.languages), (.localNote, local.note),
    ]
    return facts.compactMap { label, phrase in phrase.map { (label, wording($0)) } }
      + [(.localChecked, local.checked.description)]
  }

  /// That the municipality does not have an offer, made it up, or checked it too long ago.
  func addDoubts(_ offer: Offer, to body: inout Body, _ set: Typesetter) {
    guard let local = offer.local else { return }
    let texts = content.wording.texts
    if let reason = content.wording(local.hiddenBecause) {
      body.add(set.paragraph("\(texts[.offersHidden]): \(reason)", .warning))
    }
    if content.setting.municipality?.identity.isExample == true {
      body.add(set.paragraph(texts[.municipalityExampleOffer], .warning))
    }
    if content.setting.isOutdated(local.checked), let rules = content.offers?.municipal {
      let months = rules.monthsOfValidity ?? 0
      let text = texts(
        months == 1 ? .localOutdatedOne : .localOutdatedMany, String(months),
        content.wording.basis(rules.basis))
      body.add(set.paragraph(text, .warning))
    }
  }
}
