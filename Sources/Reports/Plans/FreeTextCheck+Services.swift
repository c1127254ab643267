public import CarePlans
public import DecisionModel

extension FreeTextCheck {
  /// A check that knows the telephone numbers and addresses of a model's contacts and offers, and
  /// those of a municipality.
  public init(model: Model, offers: OfferCatalogue, municipality: Municipality?) {
    let catalogue = municipality.map(offers.merged) ?? offers
    var texts = model.contacts.map(\.phone)
    texts += municipality?.acute.map(\.phone) ?? []
    for offer in catalogue.offers {
      let local = offer.local
      let phrases = [offer.text, offer.hours, local?.contact, local?.note, local?.referral]
      texts += [offer.phone, offer.url].compactMap(\.self) + phrases.compactMap { $0?.text }
    }
    self = FreeTextCheck().knowing(texts)
  }
}

extension PlanWords {
  /// The words that a plan keeps of what a walk ended with.
  public init(_ wording: Wording) {
    self.init(
      phrase: { wording($0) }, answer: { answer, question in wording.answer(answer, to: question) })
  }
}
