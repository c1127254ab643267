import DecisionModel

extension MunicipalityReader {
  /// What the municipality says about offers of the model.
  func changes(_ section: inout Section, _ entries: inout Names) -> [OfferChange] {
    section.each("changes", path: "changes") { section -> OfferChange? in
      let id = offer(&section, &entries)
      let phone = section.optionalPhone("phone")
      let hours = section.optionalPhrase("hours")
      let url = section.optionalAddress("url")
      let local = section.local(.filledIn)
      guard let id, let local else { return nil }
      return OfferChange(offer: id, phone: phone, hours: hours, url: url, local: local)
    }
  }

  /// What the municipality does not have.
  func hidden(_ section: inout Section, _ entries: inout Names) -> [OfferChange] {
    section.each("hidden", path: "hidden") { section -> OfferChange? in
      let id = offer(&section, &entries)
      let reason = section.phrase("reason")
      let checked = section.day("checked")
      guard let id, let checked else { return nil }
      let local = Offer.Local(origin: .hidden(because: reason), checked: checked)
      return OfferChange(offer: id, local: local)
    }
  }

  /// The offer that an entry is about; there may be one entry for each.
  private func offer(_ section: inout Section, _ entries: inout Names) -> Offer.ID? {
    let word = section.word("offer")
    section.enter(word.text)
    guard !word.text.isEmpty, base.position(of: word, in: section.document) != nil else {
      return nil
    }
    entries.add(word, letters: .mixed, in: section.document)
    return Offer.ID(word.text)
  }
}

extension Section {
  /// A day that must be given, written as `YYYY-MM-DD`.
  mutating func day(_ key: String) -> Day? {
    let word = word(key)
    guard !word.text.isEmpty else { return nil }
    guard let day = Day(word.text) else {
      document.report(.notADay(word.text), at: word)
      return nil
    }
    if let today = document.log.today, today < day {
      document.report(.stillToCome(word.text, today), at: word)
    }
    return day
  }

  /// What a municipality says about an offer; nil without the day it was checked.
  mutating func local(_ origin: Offer.Local.Origin) -> Offer.Local? {
    let contact = optionalPhrase("contact")
    let address = optionalPhrase("address")
    let price = optionalPhrase("price")
    let referral = optionalPhrase("referral")
    let waiting = optionalPhrase("waiting")
    let languages = optionalPhrase("languages")
    let note = optionalPhrase("note")
    return day("checked").map {
      Offer.Local(
        origin: origin, contact: contact, address: address, price: price, referral: referral,
        waiting: waiting, languages: languages, note: note, checked: $0)
    }
  }
}

extension Draft {
  /// An offer of a municipality.
  ///
  /// What it does not say is that of the offer it is like, or else unknown.
  func localOffer(
    _ section: inout Section, id: Offer.ID, like: Offer?, _ headings: OfferHeadings
  ) -> Offer? {
    let document = section.document
    let (name, text) = (section.phrase("name"), section.optionalPhrase("text"))
    let category = like == nil ? section.word("category") : section.optionalWord("category")
    if let category, !category.text.isEmpty {
      _ = headings.categories.position(of: category, in: document)
    }
    if text == nil, like == nil { _ = section.required("text") }
    func listed(_ key: String, _ names: Names) -> [String]? {
      section.entry(key) == nil ? nil : known(&section, key, names)
    }
    let marks = marks(&section)
    let local = section.local(.added(like: like?.id))
    let offer = Offer(
      id: id, name: name, text: text ?? like?.text ?? name,
      exclusions: section.optionalPhrase("exclusions") ?? like?.exclusions,
      category: category.map { Offer.Category.ID($0.text) } ?? like?.category ?? "",
      isLowThreshold: section.choice("low-threshold") ?? like?.isLowThreshold ?? .unknown,
      marks: like?.marks.merging(marks) { $1 } ?? marks,
      noWaiting: section.choice("no-waiting") ?? like?.noWaiting ?? .unknown,
      digital: section.choice("digital") ?? like?.digital ?? .unknown,
      outcomes: listed("outcomes", outcomeNames)?.map { Outcome.ID($0) } ?? like?.outcomes ?? [],
      areas: listed("areas", areaNames)?.map { Advice.Area.ID($0) } ?? like?.areas ?? [],
      groups: listed("groups", headings.groups)?.map { Offer.Group.ID($0) } ?? like?.groups ?? [],
      ages: section.entry("ages") == nil ? like?.ages ?? 0...120 : ages(&section),
      step: step(&section, isRequired: false) ?? like?.step,
      role: section.choice("role") ?? like?.role ?? .parallel,
      access: localAccess(&section) ?? like?.access ?? [], phone: section.optionalPhone("phone"),
      hours: section.optionalPhrase("hours"), url: section.optionalAddress("url"), reach: .type,
      place: nil, isSuggested: section.flag("suggest") ?? like?.isSuggested ?? true,
      sourceURL: section.optionalPlace("source-url"),
      sourceDate: section.optionalText("source-date"), confidence: nil, local: local)
    return local == nil ? nil : offer
  }

  private func localAccess(_ section: inout Section) -> [Offer.Access]? {
    guard section.entry("access") != nil else { return nil }
    return section.words("access").compactMap { section.document.choice($0) }
  }
}

extension Remark {
  fileprivate static func notADay(_ text: String) -> Remark {
    Remark(.badDate, "\(quoted(text)) is not a day", hint: "write it like 2026-01-31")
  }
  fileprivate static func stillToCome(_ text: String, _ today: Day) -> Remark {
    Remark(
      .badDate, "nobody can have made sure on \(text): today is \(today)",
      hint: "write the day on which somebody made sure", severity: .warning)
  }
}
