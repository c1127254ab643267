import DecisionModel

/// The headings that offers are listed under, as far as they have been read.
struct OfferHeadings {
  var categories = Names(unknown: .unknownCategory)
  var groups = Names(unknown: .unknownGroup)
}

extension Draft {
  /// Reads `offers.yaml`.
  func offers(_ section: inout Section) -> OfferCatalogue? {
    var headings = OfferHeadings()
    let categories = section.each("categories", path: "categories", isRequired: true) {
      section -> Offer.Category? in
      Offer.Category(
        id: Offer.Category.ID(section.id(&headings.categories)), label: section.phrase("label"))
    }
    let groups = section.each("groups", path: "groups", isRequired: true) {
      section -> Offer.Group? in
      Offer.Group(
        id: Offer.Group.ID(section.id(&headings.groups)), label: section.phrase("label"),
        isGeneral: section.flag("general") ?? false)
    }
    var names = Names(unknown: .unknownOffer)
    let offers = section.each("offers", path: "offers", isRequired: true) {
      offer(&$0, &names, headings)
    }
    return OfferCatalogue(
      categories: categories, groups: groups, offers: offers,
      municipal: municipalRules(&section, names))
  }

  private func offer(
    _ section: inout Section, _ names: inout Names, _ headings: OfferHeadings
  ) -> Offer? {
    let document = section.document
    let id = Offer.ID(section.id(&names))
    let category = section.word("category")
    if !category.text.isEmpty { _ = headings.categories.position(of: category, in: document) }
    let reach: Offer.Reach = section.choice("reach", isRequired: true) ?? .type
    return Offer(
      id: id, name: section.phrase("name"), text: section.phrase("text"),
      exclusions: section.optionalPhrase("exclusions"),
      category: Offer.Category.ID(category.text),
      isLowThreshold: section.choice("low-threshold", isRequired: true) ?? .unknown,
      marks: marks(&section), noWaiting: section.choice("no-waiting") ?? .unknown,
      digital: section.choice("digital") ?? .unknown,
      outcomes: known(&section, "outcomes", outcomeNames).map { Outcome.ID($0) },
      areas: known(&section, "areas", areaNames).map { Advice.Area.ID($0) },
      groups: known(&section, "groups", headings.groups).map { Offer.Group.ID($0) },
      ages: ages(&section), step: step(&section),
      role: section.choice("role", isRequired: true) ?? .step, access: access(&section),
      phone: section.optionalPhone("phone"), hours: section.optionalPhrase("hours"),
      url: section.optionalAddress("url"), reach: reach, place: place(&section, reach),
      isSuggested: section.flag("suggest") ?? true, sourceURL: section.place("source-url"),
      sourceDate: section.optionalText("source-date"),
      confidence: section.choice("confidence", isRequired: true) ?? .low)
  }

  func known(_ section: inout Section, _ key: String, _ names: Names) -> [String] {
    section.words(key).compactMap { word in
      names.position(of: word, in: section.document).map { _ in word.text }
    }
  }

  func marks(_ section: inout Section) -> [Offer.Characteristic: Offer.Mark] {
    guard let item = section.optional("marks") else { return [:] }
    let marks = section.document.section(item, path: section.path) { section in
      var marks: [Offer.Characteristic: Offer.Mark] = [:]
      for mark in Offer.Characteristic.allCases { marks[mark] = section.choice(mark.rawValue) }
      return marks
    }
    return marks ?? [:]
  }

  func ages(_ section: inout Section) -> ClosedRange<Int> {
    let everybody = 0...120
    guard let word = section.optionalWord("ages") else { return everybody }
    return section.document.range(word, within: everybody, hasOpenEnds: true) ?? everybody
  }

  func step(_ section: inout Section, isRequired: Bool = true) -> Int? {
    guard let word = isRequired ? section.word("step") : section.optionalWord("step"),
      !word.text.isEmpty, let step = section.document.integer(word)
    else { return nil }
    if !(1...5).contains(step) { section.document.report(.outside(1...5), at: word) }
    return step
  }

  private func access(_ section: inout Section) -> [Offer.Access] {
    section.words("access", isRequired: true).compactMap { section.document.choice($0) }
  }

  private func place(_ section: inout Section, _ reach: Offer.Reach) -> Phrase? {
    guard let entry = section.entry("place") else { return nil }
    if reach != .local { section.document.report(.misplacedPlace, atKeyOf: entry) }
    return section.optionalPhrase("place")
  }
}

extension Remark {
  fileprivate static var misplacedPlace: Remark {
    Remark(.misplacedPlace, "only offers with 'reach: local' have a place")
  }
}
