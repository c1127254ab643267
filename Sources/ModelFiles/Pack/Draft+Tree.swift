import DecisionModel

extension Draft {
  /// Reads `tree.yaml`: the decisions and the tree.
  func tree(_ section: inout Section) -> Tree? {
    decisions(&section)
    let document = section.document
    let list = section.list("nodes", isRequired: true)
    nodeNames(list, in: document)
    var roads = Roads()
    let nodes = list.compactMap { item in
      document.section(item, path: "nodes") { self.node(&$0, &roads) }
    }
    let root = section.word("root")
    guard !root.text.isEmpty, let start = nodeNames.position(of: root, in: document),
      nodes.count == nodeNames.all.count
    else { return nil }
    roads.check(from: start, names: nodeNames, in: document)
    return Tree(nodes: nodes, root: start, verdicts: verdicts)
  }

  private func decisions(_ section: inout Section) {
    let list = section.list("decisions")
    let document = section.document
    allDecisions = Set(list.compactMap { $0.value(of: "id")?.text })
    for item in list {
      let decision = document.section(item, path: "decisions") { self.decision(&$0) }
      if let decision { decisions.append(decision) } else { decisionNames.isComplete = false }
    }
  }

  private func decision(_ section: inout Section) -> RuleList? {
    let id = section.word("id")
    section.enter(id.text)
    if Self.reservedWords.contains(id.text) {
      section.document.report(.reserved(id.text), at: id)
    }
    if questionNames.position(of: id.text) != nil {
      section.document.report(.taken(id.text, by: "question"), at: id)
    }
    var names = Names(unknown: .unknownResult)
    let list = ruleList(&section, id: id.text, name: section.phrase("name"), results: &names)
    // Only now: rules of this decision may not speak of it.
    decisionNames.add(id, in: section.document)
    return list
  }

  private func nodeNames(_ list: [Item], in document: Document) {
    for item in list {
      guard case .mapping = item.content else { continue }
      let id = item.value(of: "id")?.word ?? Word(text: "", spot: item.spot)
      nodeNames.add(id, in: document)
      if outcomeNames.position(of: id.text) != nil {
        document.report(.taken(id.text, by: "outcome"), at: id)
      }
    }
  }

  private func node(_ section: inout Section, _ roads: inout Roads) -> Tree.Node? {
    let id = section.word("id")
    section.enter(id.text)
    roads.enter()
    let name = section.optionalPhrase("name")
    let keys = section.keys.filter { ["ask", "decide", "end"].contains($0.key) }
    guard let first = keys.first else {
      section.document.report(.noKind, at: section.start)
      section.discard()
      return Tree.Node(id: Tree.Node.ID(id.text), name: name, kind: .end(verdict: 0))
    }
    for other in keys.dropFirst() {
      section.document.report(.twoKinds(first.key, other.key), atKeyOf: other)
      _ = section.entry(other.key)
    }
    let kind: Tree.Node.Kind =
      switch first.key {
      case "ask": ask(&section, id.text, &roads)
      case "decide": decide(&section, id.text, &roads)
      default: end(&section)
      }
    return Tree.Node(id: Tree.Node.ID(id.text), name: name, kind: kind)
  }

  private func end(_ section: inout Section) -> Tree.Node.Kind {
    let words = section.words("end", isRequired: true).flatMap { $0.split() }
    return .end(verdict: verdict(words, in: section.document) ?? 0)
  }

  private func decide(
    _ section: inout Section, _ id: String, _ roads: inout Roads
  ) -> Tree.Node.Kind {
    let word = section.word("decide")
    let policy: RuleList.Policy = section.document.choice(word) ?? .first
    if policy == .highest { section.document.report(.nothingHighest, at: word) }
    let rules = rules(&section, of: id, target: "to").map { rule in
      Tree.Branch(
        id: RuleList.Rule.ID(rule.id), when: rule.when,
        target: target(rule.then, &roads, in: section.document), reason: rule.reason,
        basis: rule.basis)
    }
    return .decide(policy: policy, rules: rules)
  }
}

extension Draft {
  /// Where words lead: to a node, or to a verdict of one or more outcomes.
  func target(_ words: [Word], _ roads: inout Roads, in document: Document) -> Tree.Target {
    let words = words.flatMap { $0.split() }
    if words.count == 1, let word = words.first {
      if let node = nodeNames.position(of: word.text) {
        roads.add(to: node, word)
        return .node(node)
      }
      if outcomeNames.position(of: word.text) == nil {
        if nodeNames.isComplete, outcomeNames.isComplete {
          document.report(.unknownTarget(word.text, nodeNames.all + outcomeNames.all), at: word)
        }
        roads.isComplete = false
        return .verdict(0)
      }
    }
    return .verdict(verdict(words, in: document) ?? 0)
  }

  /// The word before outcomes none of which comes first.
  static let unranked = "unranked"

  private func verdict(_ words: [Word], in document: Document) -> Int? {
    var outcomes: [Int] = []
    let isRanked = words.first?.text != Self.unranked
    for word in isRanked ? words : Array(words.dropFirst()) {
      guard let position = outcomeNames.position(of: word, in: document) else { continue }
      if outcomes.contains(position) {
        document.report(.repeated(word.text), at: word)
      } else {
        outcomes.append(position)
      }
    }
    if !isRanked, outcomes.count == 1, words.count == 2 {
      document.report(.unrankedAlone, at: words[0])
    }
    return outcomes.isEmpty
      ? nil : position(of: Tree.Verdict(outcomes: outcomes, isRanked: isRanked))
  }
}

extension Item {
  /// The value of a key, without noting that it was read.
  func value(of key: String) -> Item? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }
}

extension Remark {
  fileprivate static func taken(_ name: String, by kind: String) -> Remark {
    let article = kind == "outcome" ? "an" : "a"
    return Remark(
      .duplicateID, Sentence(form: "{0} is already the name of \(article) \(kind)", quoted(name)))
  }
  fileprivate static var noKind: Remark {
    Remark(.missingKey, "the node needs one of the keys 'ask', 'decide' and 'end'")
  }
  fileprivate static func twoKinds(_ first: String, _ second: String) -> Remark {
    Remark(.twoKinds, "a node has only one of '\(first)' and '\(second)'")
  }
  fileprivate static var unrankedAlone: Remark {
    Remark(
      .unrankedAlone, "one outcome needs no rank",
      hint: "leave out 'unranked', or name two outcomes or more")
  }
  fileprivate static var nothingHighest: Remark {
    Remark(.badValue, "a node cannot take the highest", hint: "use first or unique")
  }
  fileprivate static func unknownTarget(_ name: String, _ known: [String]) -> Remark {
    Remark(
      .unknownTarget, "unknown node or outcome \(quoted(name))",
      hint: didYouMean(name, among: known))
  }
}
