import DecisionModel

extension Draft {
  /// Reads `outcomes.yaml` into ``outcomes``.
  func outcomes(_ section: inout Section) -> Bool? {
    let list = section.list("outcomes", isRequired: true)
    for item in list {
      let outcome = section.document.section(item, path: "outcomes") { self.outcome(&$0) }
      if let outcome { outcomes.append(outcome) } else { outcomeNames.isComplete = false }
    }
    section.document.checkCount(list.count, of: "outcomes", at: list.first)
    return true
  }

  private func outcome(_ section: inout Section) -> Outcome? {
    let id = Outcome.ID(section.id(&outcomeNames))
    let kind: Outcome.Kind = section.choice("kind", isRequired: true) ?? .suggestion
    let rank = section.integer("rank", isRequired: kind == .suggestion)
    if rank != nil, kind != .suggestion {
      section.document.report(.misplacedRank, at: section.word("rank"))
    }
    let basis = section.basis(sources)
    var names = Names("statement")
    return Outcome(
      id: id, kind: kind, rank: kind == .suggestion ? rank : nil, name: section.phrase("name"),
      short: section.phrase("short"), summary: section.phrase("summary"),
      isOrAbove: section.flag("or-above") ?? false, steps: section.steps(), basis: basis,
      statements: section.each("statements", path: "\(section.path).statements") {
        statement(&$0, &names, when: nil)
      })
  }

  /// A statement; without a reader of conditions it always applies.
  func statement(
    _ section: inout Section, _ names: inout Names, when reader: ConditionReader?
  ) -> Statement? {
    let id = Statement.ID(section.id(&names))
    let when = reader.flatMap { reader in section.optional("when").map(reader.condition) }
    return Statement(
      id: id, when: when ?? .always, name: section.optionalPhrase("name"),
      text: section.phrase("text"), basis: section.basis(sources))
  }
}

extension Section {
  fileprivate mutating func steps() -> ClosedRange<Int>? {
    guard let word = optionalWord("steps") else { return nil }
    return document.range(word, within: 1...5)
  }
}

extension Remark {
  fileprivate static var misplacedRank: Remark {
    Remark(.misplacedRank, "only suggestions have a rank")
  }
}
