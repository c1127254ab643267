import DecisionModel

/// Reads the file of one municipality.
///
/// Everything in it is named by the names of the model. It is read as strictly as the model is.
struct MunicipalityReader {
  /// The most bytes that a file may have.
  static let largestFile = 1_000_000

  private let model: Model
  private let catalogue: OfferCatalogue
  private let draft: Draft
  /// The offers of the model.
  let base: Names
  let headings: OfferHeadings

  /// Makes a reader of municipalities for a model with its offers.
  init(model: Model, offers: OfferCatalogue) {
    self.model = model
    catalogue = offers
    draft = Draft(model)
    base = Names(.unknownOffer, offers.offers.map(\.id.text))
    headings = OfferHeadings(
      categories: Names(.unknownCategory, offers.categories.map(\.id.text)),
      groups: Names(.unknownGroup, offers.groups.map(\.id.text)))
  }

  /// The municipality of a document, whose log keeps the keys of texts.
  ///
  /// A number that is given must be the one in the file.
  func municipality(
    _ document: Document, number: Municipality.Number?, contentHash: String
  ) -> Municipality? {
    guard let root = Composer.items(of: document) else { return nil }
    return document.section(root, path: "municipality") { section -> Municipality? in
      let identity = identity(&section, number)
      let base = self.base(&section)
      let languages = section.words("languages", isRequired: true)
      var entries = Names(unknown: .unknownOffer)
      let acute = self.acute(&section)
      let changes = self.changes(&section, &entries) + hidden(&section, &entries)
      let added = self.added(&section)
      let translations = section.translations(into: languages)
      guard let identity else { return nil }
      return Municipality(
        identity: identity, base: base, acute: acute, changes: changes, added: added,
        monthsOfValidity: catalogue.municipal.monthsOfValidity, translations: translations,
        contentHash: contentHash)
    }
  }

  private func identity(
    _ section: inout Section, _ expected: Municipality.Number?
  ) -> Municipality.Identity? {
    let document = section.document
    let word = section.word("municipality")
    let number = Municipality.Number(word.text)
    if number == nil, !word.text.isEmpty { document.report(.notAMunicipality(word.text), at: word) }
    if let number, let expected, number != expected {
      document.report(.otherNumber(number.text, expected.text), at: word)
    }
    let format = section.word("format")
    if !format.text.isEmpty, format.text != "1" {
      document.report(.otherFormat(format.text), at: format)
    }
    let name = section.phrase("name")
    let isExample = section.flag("example") ?? false
    let version = section.text("version")
    return number.map {
      Municipality.Identity(number: $0, name: name, isExample: isExample, version: version)
    }
  }

  private func base(_ section: inout Section) -> Municipality.Base {
    let base = section.required("base").flatMap { item in
      section.document.section(item, path: "base") { section -> Municipality.Base? in
        let (id, version) = (section.word("model"), section.word("version"))
        let own = model.identity
        if !id.text.isEmpty, id.text != own.id.text {
          section.document.report(.otherModel(id.text, own.id.text), at: id)
        } else if !version.text.isEmpty, version.text != own.version {
          section.document.report(.otherVersion(version.text, own.version), at: version)
        }
        return Municipality.Base(model: Model.Identity.ID(id.text), version: version.text)
      }
    }
    return base ?? Municipality.Base(model: "", version: "")
  }

  private func acute(_ section: inout Section) -> [LocalContact] {
    var names = Names("local contact")
    return section.each("acute", path: "acute") { section -> LocalContact? in
      let id = LocalContact.ID(section.id(&names))
      let (name, phone, use) = (
        section.phrase("name"), section.phone("phone"), section.phrase("use")
      )
      return section.day("checked").map {
        LocalContact(id: id, name: name, phone: phone, use: use, checked: $0)
      }
    }
  }

  private func added(_ section: inout Section) -> [Offer] {
    var names = Names(unknown: .unknownOffer)
    return section.each("offers", path: "offers") { section -> Offer? in
      let word = section.word("id")
      if base.position(of: word.text) != nil {
        section.document.report(.taken(word.text), at: word)
      }
      _ = section.id(&names)
      let like = section.optionalWord("like").flatMap { word in
        base.position(of: word, in: section.document).map { catalogue.offers[$0] }
      }
      return draft.localOffer(&section, id: Offer.ID(word.text), like: like, headings)
    }
  }
}

extension Names {
  /// The names of things that have been read already.
  init(_ unknown: Finding.Code, _ names: [String]) {
    self.init(unknown: unknown)
    let document = Document(name: "", text: "", log: FindingLog())
    for name in names {
      add(Word(text: name, spot: Spot(line: 1, column: 1)), letters: .mixed, in: document)
    }
  }
}

extension Remark {
  fileprivate static func otherNumber(_ number: String, _ expected: String) -> Remark {
    Remark(.badValue, "the file is named \(expected), but is about \(number)")
  }
  fileprivate static func otherModel(_ model: String, _ own: String) -> Remark {
    Remark(.wrongBase, "written for the model \(quoted(model)), but this is \(quoted(own))")
  }
  fileprivate static func otherVersion(_ version: String, _ own: String) -> Remark {
    Remark(
      .wrongBase, "written for version \(quoted(version)) of the model, but this is \(quoted(own))",
      hint: "look through it, and then write the new version here", severity: .warning)
  }
  fileprivate static func taken(_ name: String) -> Remark {
    Remark(
      .duplicateID, "the model has an offer \(quoted(name)) already",
      hint: "say how it is here under 'changes', or choose another id")
  }
}
