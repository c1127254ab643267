public import DecisionModel
public import Texts

extension Catalogue {
  /// The name of a municipality; one that is made up says so.
  func municipality(_ name: String, isExample: Bool) -> String {
    isExample ? self(.placeExample, name) : name
  }

  /// Where the person is, for the first line of a screen.
  public func place(_ name: String, isExample: Bool) -> Whereabouts {
    Whereabouts(name, isExample: isExample, self)
  }
}

extension Wording {
  /// The name of a municipality; one that is made up says so.
  public func municipality(_ identity: Municipality.Identity) -> String {
    texts.municipality(self(identity.name), isExample: identity.isExample)
  }

  /// Where the person is, for the first line of a screen.
  public func place(_ identity: Municipality.Identity) -> Whereabouts {
    texts.place(self(identity.name), isExample: identity.isExample)
  }

  /// A local number for acute help in one line; one that is made up says so first.
  public func acute(_ contact: LocalContact, in setting: Setting) -> String {
    var text = "\(contact.phone) \(self(contact.name))"
    if setting.municipality?.identity.isExample == true {
      text = texts(.municipalityExampleNumber, text)
    }
    if let doubt = doubt(contact.checked, in: setting) { text += " (\(doubt))" }
    return text
  }

  /// That an entry was checked too long ago; nil when it was not.
  public func doubt(_ checked: Day, in setting: Setting) -> String? {
    setting.isOutdated(checked) ? texts(.municipalityOutdated, checked.description) : nil
  }

  /// What a municipality says about an offer in a few words, the most useful first.
  public func brief(_ offer: Offer, in setting: Setting) -> [String] {
    guard let local = offer.local else { return [] }
    if let reason = local.hiddenBecause { return [self(reason)] }
    let address = offer.url ?? self(local.contact)
    return [doubt(local.checked, in: setting), offer.phone ?? address, self(local.waiting)]
      .compactMap { $0 }
  }

  /// A gap in one line: what is expected, why it is missing, and what says so.
  public func gap(_ gap: MunicipalGap) -> String {
    let reason = self(gap.reason) ?? texts[.municipalityNotNamed]
    return "\(self(gap.expectation.name)): \(reason) (\(basis(gap.expectation.basis)))"
  }
}
