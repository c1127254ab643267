import DecisionModel

extension Draft {
  /// Reads a node that asks a question.
  func ask(_ section: inout Section, _ id: String, _ roads: inout Roads) -> Tree.Node.Kind {
    let document = section.document
    let name = section.word("ask")
    let question = name.text.isEmpty ? nil : questionNames.position(of: name, in: document)
    let known = question.flatMap { $0 < questions.count ? $0 : nil }
    let asked = known.map { questions[$0].basis } ?? Basis(sources: [], strength: .modelChoice)
    let basis = section.hasBasis ? section.basis(sources, inherited: asked) : asked
    let path = "\(section.path).branches"
    let list = section.list("branches", isRequired: true)
    var branches: [Tree.Branch] = []
    for (index, item) in list.enumerated() {
      let branch = document.section(item, path: path) { section in
        self.branch(
          &section, id: "\(id)-\(index + 1)", question: known, basis, &roads,
          isLast: index == list.count - 1)
      }
      if let branch { branches.append(branch) }
    }
    let unknown = section.words("unknown")
    let way =
      unknown.isEmpty
      ? nil
      : Tree.Branch(
        id: RuleList.Rule.ID("\(id)-unknown"), when: .missing(question: known ?? 0),
        target: target(unknown, &roads, in: document), reason: nil, basis: basis)
    return .ask(question: known ?? 0, branches: branches, unknown: way)
  }

  private func branch(
    _ section: inout Section, id: String, question: Int?, _ inherited: Basis,
    _ roads: inout Roads, isLast: Bool
  ) -> Tree.Branch? {
    let document = section.document
    ruleNames.add(Word(text: id, spot: section.start.spot), letters: .mixed, in: document)
    section.enter(id)
    let when: Condition
    let words: [Word]
    if let otherwise = section.entry("else") {
      if !isLast { document.report(.elseNotLast, atKeyOf: otherwise) }
      when = .always
      words = section.words("else", isRequired: true)
    } else {
      when = test(&section, question)
      words = section.words("to", isRequired: true)
    }
    return Tree.Branch(
      id: RuleList.Rule.ID(id), when: when,
      target: target(words, &roads, in: document), reason: section.optionalPhrase("reason"),
      basis: section.hasBasis ? section.basis(sources, inherited: inherited) : inherited)
  }

  private func test(_ section: inout Section, _ question: Int?) -> Condition {
    let word = section.word("when")
    guard !word.text.isEmpty, let question, let test = TestText(word, in: section.document) else {
      return .always
    }
    return ConditionReader(document: section.document, draft: self).test(test, ofQuestion: question)
  }
}

extension Remark {
  fileprivate static var elseNotLast: Remark {
    Remark(.elseNotLast, "'else' must be the last branch", hint: "no later branch is reached")
  }
}
