import DecisionModel

extension DocumentWriter {
  func municipality(_ gaps: [MunicipalGap]) -> DecisionDocument.Municipality? {
    guard let municipality = subject.setting.municipality else { return nil }
    let identity = municipality.identity
    return DecisionDocument.Municipality(
      number: identity.number.text, name: wording(identity.name), example: identity.isExample,
      version: identity.version, baseVersion: municipality.base.version,
      contentHash: municipality.contentHash, acute: municipality.acute.map(contact),
      gaps: gaps.map(gap))
  }

  private func contact(_ contact: LocalContact) -> DecisionDocument.LocalContact {
    DecisionDocument.LocalContact(
      id: contact.id.text, name: wording(contact.name), phone: contact.phone,
      use: wording(contact.use), checked: contact.checked.description,
      outdated: subject.setting.isOutdated(contact.checked))
  }

  private func gap(_ gap: MunicipalGap) -> DecisionDocument.Gap {
    DecisionDocument.Gap(
      id: gap.expectation.id.text, name: wording(gap.expectation.name),
      reason: wording(gap.reason), sources: gap.expectation.basis.names,
      strength: gap.expectation.basis.strength.rawValue)
  }

  func local(_ local: Offer.Local) -> DecisionDocument.Local {
    let identity = subject.setting.municipality?.identity
    return DecisionDocument.Local(
      municipality: identity?.number.text ?? "", example: identity?.isExample ?? false,
      own: local.isOwn, contact: wording(local.contact), address: wording(local.address),
      price: wording(local.price), referral: wording(local.referral),
      waiting: wording(local.waiting), languages: wording(local.languages),
      note: wording(local.note), checked: local.checked.description,
      outdated: subject.setting.isOutdated(local.checked))
  }
}

extension Offer.Local {
  /// Whether the municipality added the offer.
  fileprivate var isOwn: Bool {
    if case .added = origin { return true }
    return false
  }
}
