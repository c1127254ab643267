import DecisionModel

extension DocumentWriter {
  func flag(_ raised: Decision.RaisedFlag) -> DecisionDocument.Flag {
    let model = subject.model
    let flag = model.advice.flags[raised.flag]
    return DecisionDocument.Flag(
      id: flag.id.text, effect: flag.effect.rawValue,
      certainty: raised.isCertain ? "raised" : "cannot-rule-out", name: wording(flag.name),
      why: wording(flag.why), actions: flag.actions.map { wording($0) },
      contacts: model.contacts.filter { flag.contacts.contains($0.id) }.map(contact),
      blocks: outcomes(model.outcomes.indices.filter { flag.blocked & (1 << $0) != 0 }),
      sources: flag.basis.names, strength: flag.basis.strength.rawValue)
  }

  private func contact(_ contact: Contact) -> DecisionDocument.Contact {
    DecisionDocument.Contact(
      id: contact.id.text, name: wording(contact.name), phone: contact.phone,
      use: wording(contact.use))
  }

  func statement(_ statement: Statement) -> DecisionDocument.Statement {
    DecisionDocument.Statement(
      id: statement.id.text, name: wording(statement.name), text: wording(statement.text),
      sources: statement.basis.names, strength: statement.basis.strength.rawValue)
  }

  func review(_ index: Int) -> DecisionDocument.Review {
    let review = subject.model.advice.reviews[index]
    return DecisionDocument.Review(
      weeks: DecisionDocument.Interval(from: review.weeks.lowerBound, to: review.weeks.upperBound),
      text: wording(review.text), sources: review.basis.names,
      strength: review.basis.strength.rawValue)
  }

  func offer(_ fit: OfferFit) -> DecisionDocument.Offer {
    let offer = fit.offer
    let known = offer.marks.filter { $0.value != .unknown }
    return DecisionDocument.Offer(
      id: offer.id.text, name: wording(offer.name),
      fit: DecisionDocument.Fit(
        areas: fit.areas.map { subject.model.advice.areas[$0].id.text },
        outcomes: outcomes(fit.outcomes), usualStep: fit.isUsualStep,
        forEveryone: fit.isForEveryone),
      lowThreshold: offer.isLowThreshold.rawValue,
      marks: Dictionary(uniqueKeysWithValues: known.map { ($0.key.rawValue, $0.value.rawValue) }),
      access: offer.access.map(\.rawValue), reach: offer.reach.rawValue, phone: offer.phone,
      hours: wording(offer.hours), url: offer.url, local: offer.local.map(local))
  }
}
