import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// What the model is, how far it can be trusted, and what a check of it finds.
  func aboutBody(_ set: Typesetter) -> Body {
    let wording = content.wording
    let texts = wording.texts
    let identity = content.model.identity
    var body = Body()
    body.add(set.paragraph(wording(identity.notice)))
    body.add()
    let folder = content.folder.map { [(TextID.aboutFolder, $0)] } ?? []
    let facts: [(TextID, String)] =
      [
        (.aboutName, wording(identity.title)), (.aboutId, identity.id.text),
        (.aboutVersion, identity.version), (.aboutHash, content.contentHash),
      ] + folder + [
        (.startStatus, wording(identity.status)), (.aboutOwner, wording(identity.owner)),
        (.aboutValidFrom, identity.validFrom), (.aboutReviewBy, identity.reviewBy),
        (.aboutLanguages, wording.list(identity.languages)),
        (.startPurpose, wording(identity.purpose)), (.startUse, wording(identity.use)),
        (.startMisuse, wording(identity.misuse)),
      ]
    for (label, text) in facts { body.add(set.labelled(texts[label], text, width: 18)) }
    for doubt in doubts { body.add(set.paragraph(doubt, .warning)) }
    addChoices(to: &body, set)
    addMunicipality(to: &body, set)
    addCheck(to: &body, set)
    return body
  }

  /// What speaks against using the model now.
  private var doubts: [String] {
    let texts = content.wording.texts
    let standing = content.setting.standing
    return [
      standing.overdueSince.map { texts(.resultOverdue, $0) },
      standing.replacedBy.map { texts(.resultReplaced, content.model.identity.version, $0) },
    ].compactMap { $0 }
  }

  /// How much in the model no source says.
  private func addChoices(to body: inout Body, _ set: Typesetter) {
    let texts = content.wording.texts
    let parts = content.wording.parts(content.offers, content.glossary)
    let based = parts.count { $0.basis != nil }
    let text = texts(.aboutChoicesOf, String(parts.modelChoices), String(based))
    body.add(set.labelled(texts[.aboutChoices], text, width: 18))
  }

  private func addMunicipality(to body: inout Body, _ set: Typesetter) {
    let wording = content.wording
    let texts = wording.texts
    body.add()
    body.add(Line(set.fold(texts[.aboutMunicipality]), .heading))
    guard let municipality = content.setting.municipality else {
      return body.add(set.paragraph(texts[.aboutNoMunicipality]))
    }
    let identity = municipality.identity
    let facts: [(TextID, String)] = [
      (.aboutName, "\(identity.number) \(wording.municipality(identity))"),
      (.aboutVersion, identity.version), (.aboutHash, municipality.contentHash),
      (.aboutBase, "\(municipality.base.model) \(municipality.base.version)"),
      (
        .aboutOffers,
        texts(
          .aboutOffersOf, String(municipality.added.count), String(municipality.changes.count))
      ),
    ]
    for (label, text) in facts where !text.isEmpty {
      body.add(set.labelled(texts[label], text, width: 18))
    }
    if municipality.base.version != content.model.identity.version {
      body.add(set.paragraph(texts(.municipalityOtherVersion, municipality.base.version), .warning))
    }
  }

  private func addCheck(to body: inout Body, _ set: Typesetter) {
    let texts = content.wording.texts
    body.add()
    body.add(Line(set.fold(texts[.aboutCheck]), .heading))
    guard let check = content.check else {
      return body.add(Line(set.fold(texts[.aboutChecking]), .muted))
    }
    for line in check.lines {
      if set.isLinear {
        body.add(set.paragraph(line))
        continue
      }
      let hanging = line.startOfSecondWord
      body.add(
        wrap(set.fold(line), columns: set.columns, hanging: hanging).map { Line($0) })
    }
  }
}

extension String {
  /// Where the second word of an indented line begins; 0 in any other line.
  fileprivate var startOfSecondWord: Int {
    let indent = prefix { $0 == " " }.count
    guard indent > 0 else { return 0 }
    let word = dropFirst(indent).prefix { $0 != " " }.count
    return indent + word + dropFirst(indent + word).prefix { $0 == " " }.count
  }
}
