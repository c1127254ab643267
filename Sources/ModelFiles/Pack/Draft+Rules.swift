import DecisionModel

/// A condition, what follows from it as written, and why.
struct RuleDraft {
  let id: String
  let when: Condition
  /// What follows; several words when a list is given.
  let then: [Word]
  let reason: Phrase?
  let basis: Basis
}

extension Draft {
  /// The rules of a section: from `rules` or from `table`.
  ///
  /// `target` is the key of what follows. Rules of a table are named after their row.
  func rules(
    _ section: inout Section, of name: String, target: String, scope: ConditionReader.Scope = [],
    inherited: Basis? = nil
  ) -> [RuleDraft] {
    let document = section.document
    let reader = ConditionReader(document: document, draft: self, scope: scope)
    let inherited = section.hasBasis ? section.basis(sources, inherited: inherited) : inherited
    let table = section.optional("table")
    let both = table == nil ? nil : section.entry("rules")
    let list = section.list("rules", isRequired: table == nil)
    if let table {
      if let both { document.report(.rulesAndTable, at: list.first ?? both.value) }
      return self.table(table, named: name, path: section.path, reader, inherited: inherited)
    }
    return list.compactMap { item in
      document.section(item, path: "\(section.path).rules") { section in
        let id = section.id(&ruleNames)
        let when = section.required("when").map(reader.condition) ?? .always
        return RuleDraft(
          id: id, when: when, then: section.words(target, isRequired: true),
          reason: section.optionalPhrase("reason"),
          basis: section.basis(sources, inherited: inherited))
      }
    }
  }

  /// Reads a list of results and the rules that lead to them.
  func ruleList(
    _ section: inout Section, id: String, name: Phrase, results names: inout Names,
    isReferral: Bool = false, scope: ConditionReader.Scope = []
  ) -> RuleList {
    let document = section.document
    let policy: RuleList.Policy = section.choice("policy", isRequired: true) ?? .first
    let results = results(&section, &names, isReferral: isReferral)
    let known = names
    func result(_ words: [Word]) -> Int {
      for extra in words.dropFirst() { document.report(.oneResult, at: extra) }
      return words.first.flatMap { known.position(of: $0, in: document) } ?? 0
    }
    let otherwise = section.optionalWord("else").map { result([$0]) }
    let rules = rules(&section, of: id, target: "then", scope: scope).map { rule in
      RuleList.Rule(
        id: RuleList.Rule.ID(rule.id), when: rule.when, then: result(rule.then),
        reason: rule.reason, basis: rule.basis)
    }
    return RuleList(
      id: RuleList.ID(id), name: name, policy: policy, results: results, rules: rules,
      otherwise: otherwise)
  }

  private func results(
    _ section: inout Section, _ names: inout Names, isReferral: Bool
  ) -> [RuleList.Result] {
    let path = "\(section.path).results"
    let list = section.list("results", isRequired: true)
    section.document.checkCount(list.count, of: "results", at: list.first)
    var results: [RuleList.Result] = []
    for item in list {
      let result = section.document.section(item, path: path) { section -> RuleList.Result? in
        RuleList.Result(
          id: RuleList.Result.ID(section.id(&names)), label: section.phrase("label"),
          text: section.optionalPhrase("text"),
          level: isReferral ? section.choice("level", isRequired: true) : nil,
          urgency: isReferral ? section.choice("urgency", isRequired: true) : nil)
      }
      if let result { results.append(result) } else { names.isComplete = false }
    }
    return results
  }
}

extension Section {
  /// Whether `source` or `strength` is given here.
  var hasBasis: Bool { keys.contains { $0.key == "source" || $0.key == "strength" } }
}

extension Remark {
  fileprivate static var rulesAndTable: Remark {
    Remark(.rulesAndTable, "give either 'rules' or 'table', not both")
  }
  fileprivate static var oneResult: Remark {
    Remark(.oneResult, "a rule leads to one result")
  }
}
