import DecisionModel

extension Draft {
  /// Reads `glossary.yaml`.
  func glossary(_ section: inout Section) -> [GlossaryEntry]? {
    var names = Names("term")
    return section.each("terms", path: "glossary", isRequired: true) { section -> GlossaryEntry? in
      GlossaryEntry(
        id: GlossaryEntry.ID(section.id(&names)), term: section.phrase("term"),
        meaning: section.phrase("meaning"), basis: section.basis(sources))
    }
  }

  /// Reads `cases.yaml`, or a file like it beside a model.
  ///
  /// - Parameter taken: the names of cases in other files, with the files in which they stand.
  func cases(_ section: inout Section, taken: [String: String] = [:]) -> [TrainingCase]? {
    var names = Names("case")
    return section.each("cases", path: "cases", isRequired: true) { section -> TrainingCase? in
      if let name = section.keys.first(where: { $0.key == "id" })?.value,
        let file = name.text.flatMap({ taken[$0] })
      {
        section.document.report(.takenCase(name.text ?? "", file), at: name)
      }
      let id = TrainingCase.ID(section.id(&names, letters: .mixed))
      let answers = section.required("answers").map { item in
        AnswerReader(document: section.document, draft: self).answers(item)
      }
      let path = section.path
      let document = section.document
      let expected = section.required("expect").flatMap { item in
        document.section(item, path: path) { self.expected(&$0) }
      }
      return TrainingCase(
        id: id, title: section.phrase("title"), story: section.phrase("story"),
        why: section.optionalPhrase("why"), ambiguity: section.optionalPhrase("ambiguity"),
        level: section.choice("level"), learning: section.optionalPhrase("learning"),
        answers: answers ?? Answers(), expected: expected ?? .nothing,
        sources: sources(&section))
    }
  }

  private func sources(_ section: inout Section) -> [Source.ID] {
    section.words("source", isRequired: true).compactMap { word in
      sources.allow(word, in: section.document) ? Source.ID(word.text) : nil
    }
  }

  private func expected(_ section: inout Section) -> TrainingCase.Expected {
    let document = section.document
    let readings = section.words("readings", isRequired: true)
    for word in readings { _ = outcomeNames.position(of: word, in: document) }
    let first = section.word("first")
    if !first.text.isEmpty, first.text != "none",
      !readings.contains(where: { $0.text == first.text })
    {
      document.report(.firstIsNoReading(first.text), at: first)
    }
    let flags = section.words("flags")
    for word in flags { _ = flagNames.position(of: word, in: document) }
    return TrainingCase.Expected(
      readings: readings.map { Outcome.ID($0.text) },
      first: first.text == "none" ? nil : Outcome.ID(first.text),
      referral: result(&section, "referral", referralNames),
      adaptation: result(&section, "adaptation", adaptationNames),
      flags: Set(flags.map { Flag.ID($0.text) }), isHeld: section.flag("held") ?? false)
  }

  private func result(
    _ section: inout Section, _ key: String, _ names: Names
  ) -> RuleList.Result.ID? {
    guard let word = section.optionalWord(key) else { return nil }
    return names.position(of: word, in: section.document).map { _ in RuleList.Result.ID(word.text) }
  }
}

extension TrainingCase.Expected {
  /// Stands in for an expectation that could not be read.
  fileprivate static var nothing: Self {
    Self(readings: [], first: nil, referral: nil, adaptation: nil, flags: [], isHeld: false)
  }
}

extension Remark {
  fileprivate static func takenCase(_ name: String, _ file: String) -> Remark {
    Remark(
      .duplicateID, "the case \(quoted(name)) already stands in \(file)",
      hint: "choose another id")
  }
  fileprivate static func firstIsNoReading(_ name: String) -> Remark {
    Remark(
      .notAReading, "\(quoted(name)) is not one of the readings",
      hint: "write 'none' when no reading comes first")
  }
}
