import DecisionModel

extension Draft {
  /// Reads `advice.yaml`.
  func advice(_ section: inout Section) -> Advice? {
    let document = section.document
    let flags = flags(&section)
    let referral = results(
      "referral", &section, &referralNames, isReferral: true, scope: [.readings, .flags])
    let adaptation = results(
      "adaptation", &section, &adaptationNames, scope: [.readings, .flags, .referral])
    let reader = ConditionReader(
      document: document, draft: self, scope: [.readings, .flags, .referral])
    return Advice(
      flags: flags, referral: referral, adaptation: adaptation,
      provisional: provisional(&section),
      duties: statements("duties", &section, reader),
      notes: statements("notes", &section, reader),
      checklist: statements("checklist", &section, nil), reviews: reviews(&section, reader),
      departures: departures(&section), areas: areas(&section, reader))
  }

  private func results(
    _ key: String, _ section: inout Section, _ names: inout Names, isReferral: Bool = false,
    scope: ConditionReader.Scope
  ) -> RuleList? {
    guard let item = section.optional(key) else { return nil }
    var found = names
    listPlaces[key] = item.spot
    let list = section.document.section(item, path: key) { section -> RuleList? in
      let name = section.optionalPhrase("name") ?? Phrase(key: "\(key).name", text: "")
      return ruleList(
        &section, id: key, name: name, results: &found, isReferral: isReferral, scope: scope)
    }
    names = found
    return list
  }

  private func provisional(_ section: inout Section) -> [Advice.Provisional] {
    let reader = ConditionReader(
      document: section.document, draft: self, scope: [.flags, .missing])
    return section.each("provisional", path: "provisional") { section in
      let id = RuleList.Rule.ID(section.id(&ruleNames))
      let when = section.required("when").map(reader.condition) ?? .always
      let word = section.word("to")
      let outcome =
        word.text.isEmpty ? nil : outcomeNames.position(of: word, in: section.document)
      return Advice.Provisional(
        id: id, when: when, outcome: outcome ?? 0, reason: section.optionalPhrase("reason"),
        basis: section.basis(sources))
    }
  }

  private func statements(
    _ key: String, _ section: inout Section, _ reader: ConditionReader?
  ) -> [Statement] {
    var names = Names("statement")
    return section.each(key, path: key) { statement(&$0, &names, when: reader) }
  }

  private func reviews(_ section: inout Section, _ reader: ConditionReader) -> [Advice.Review] {
    var count = 0
    return section.each("reviews", path: "reviews") { section in
      count += 1
      section.enter("\(count)")
      let when = section.required("when").map(reader.condition) ?? .always
      let word = section.word("weeks")
      let weeks = word.text.isEmpty ? nil : section.document.range(word, within: 1...520)
      return Advice.Review(
        when: when, weeks: weeks ?? 1...1, text: section.phrase("text"),
        basis: section.basis(sources))
    }
  }

  private func departures(_ section: inout Section) -> [Advice.DepartureReason] {
    var names = Names("reason")
    return section.each("departure", path: "departure") { section in
      Advice.DepartureReason(
        id: Advice.DepartureReason.ID(section.id(&names)), label: section.phrase("label"))
    }
  }

  private func areas(_ section: inout Section, _ reader: ConditionReader) -> [Advice.Area] {
    section.each("areas", path: "areas") { section in
      Advice.Area(
        id: Advice.Area.ID(section.id(&areaNames)), label: section.phrase("label"),
        when: section.required("when").map(reader.condition) ?? .always)
    }
  }
}
