public import DecisionModel
import Texts

extension PlainLines {
  /// Which municipality was chosen, and which version of its file.
  mutating func addMunicipality(_ subject: DecidedCase) {
    guard let municipality = subject.setting.municipality else { return }
    let identity = municipality.identity
    add(
      subject.wording.texts(
        .recordMunicipality, subject.wording.municipality(identity), identity.number.text,
        identity.version, String(municipality.contentHash.prefix(12))))
  }

  /// The municipality's own numbers for acute help, wherever the national ones are named.
  mutating func addLocalContacts(_ subject: DecidedCase) {
    let contacts = subject.localContacts
    if contacts.isEmpty { return }
    let wording = subject.wording
    add(
      wording.texts(
        .recordLocalContacts,
        wording.list(contacts.map { wording.acute($0, in: subject.setting) })))
  }

  /// What the municipality is expected to have and does not name.
  mutating func addGaps(_ gaps: [MunicipalGap], _ subject: DecidedCase) {
    add("\(subject.wording.texts[.municipalityGaps]):", items: gaps.map(subject.wording.gap))
  }
}

extension DecidedCase {
  /// The municipality's own numbers for acute help, when a flag says to call somebody.
  public var localContacts: [LocalContact] {
    contacts.isEmpty ? [] : setting.municipality?.acute ?? []
  }
}
