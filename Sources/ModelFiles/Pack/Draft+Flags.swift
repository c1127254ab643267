import DecisionModel

extension Draft {
  /// Reads the red flags of `advice.yaml`.
  func flags(_ section: inout Section) -> [Flag] {
    let list = section.list("flags")
    section.document.checkCount(list.count, of: "flags", at: list.first)
    let reader = ConditionReader(document: section.document, draft: self, scope: .readings)
    var flags: [Flag] = []
    for item in list {
      let flag = section.document.section(item, path: "flags") { self.flag(&$0, reader) }
      if let flag { flags.append(flag) } else { flagNames.isComplete = false }
    }
    return flags
  }

  private func flag(_ section: inout Section, _ reader: ConditionReader) -> Flag? {
    let id = Flag.ID(section.id(&flagNames, letters: .mixed))
    let effect: Flag.Effect? = section.choice("effect", isRequired: true)
    let actions = section.words("do", isRequired: true)
    return Flag(
      id: id, effect: effect ?? .parallel,
      when: section.required("when").map(reader.condition) ?? .always,
      name: section.phrase("name"), why: section.phrase("why"),
      actions: actions.enumerated().map { section.phrase("do.\($0 + 1)", $1.text) },
      contacts: calls(&section), blocked: blocked(&section, effect),
      release: release(&section, effect), basis: section.basis(sources))
  }

  private func calls(_ section: inout Section) -> [Contact.ID] {
    section.words("call").compactMap { word in
      contacts.position(of: word, in: section.document).map { _ in Contact.ID(word.text) }
    }
  }

  private func blocked(_ section: inout Section, _ effect: Flag.Effect?) -> UInt64 {
    let isGiven = section.keys.contains { $0.key == "blocks" }
    let words = section.words("blocks", isRequired: isGiven || effect == .block)
    return words.reduce(0) { mask, word in
      guard let outcome = outcomeNames.position(of: word, in: section.document), outcome < 64
      else { return mask }
      return mask | 1 << UInt64(outcome)
    }
  }

  private func release(_ section: inout Section, _ effect: Flag.Effect?) -> Flag.Release? {
    guard let entry = section.entry("release") else { return nil }
    let document = section.document
    if let effect, effect != .hold { document.report(.misplacedRelease, atKeyOf: entry) }
    return document.section(entry.value, path: section.path) { section -> Flag.Release? in
      let question = section.word("question")
      let option = section.word("option")
      guard !question.text.isEmpty,
        let index = questionNames.position(of: question, in: document), !option.text.isEmpty
      else { return nil }
      let options = questions[index].options.map(\.id.text)
      guard let position = options.firstIndex(of: option.text) else {
        document.report(.unknown(.unknownOption, option.text, among: options), at: option)
        return nil
      }
      return Flag.Release(question: index, option: position)
    }
  }
}

extension Remark {
  fileprivate static var misplacedRelease: Remark {
    Remark(.misplacedRelease, "only flags with 'effect: hold' are released")
  }
}
