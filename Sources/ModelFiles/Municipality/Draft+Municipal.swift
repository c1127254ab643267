import DecisionModel

extension Draft {
  /// What `offers.yaml` expects of every municipality; nothing when it does not say.
  func municipalRules(_ section: inout Section, _ offers: Names) -> MunicipalRules {
    guard let item = section.optional("municipal") else { return MunicipalRules() }
    let rules = section.document.section(item, path: "municipal") { section in
      let months = section.word("checked-within-months")
      let basis = section.basis(sources)
      let expected = section.each("expected", path: "municipal.expected") {
        self.expectation(&$0, offers)
      }
      return MunicipalRules(
        monthsOfValidity: self.months(months, in: section.document), basis: basis,
        expected: expected)
    }
    return rules ?? MunicipalRules()
  }

  private func months(_ word: Word, in document: Document) -> Int? {
    guard !word.text.isEmpty, let months = document.integer(word) else { return nil }
    if !(1...120).contains(months) { document.report(.outside(1...120), at: word) }
    return months
  }

  private func expectation(_ section: inout Section, _ offers: Names) -> Expectation? {
    let id = Expectation.ID(section.id(&expectationNames))
    return Expectation(
      id: id, name: section.phrase("name"),
      offers: section.words("any-of", isRequired: true).compactMap { word in
        offers.position(of: word, in: section.document).map { _ in Offer.ID(word.text) }
      },
      basis: section.basis(sources))
  }
}
