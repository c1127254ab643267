import Testing

@testable import DecisionModel

/// The random models that can be gone through in a moment.
private let seeds = (1...290).filter { seed in
  let model = RandomModel.make(seed)
  let special = model.tree.nodes.count { node in
    if case .ask(_, _, .some) = node.kind { true } else { false }
  }
  return model.completionCount(of: Answers()) << special <= 500
}

/// What is proved, against every case gone through one by one.
struct ProofRandomTests {
  @Test(arguments: seeds)
  func `a proof finds what going through every case finds`(seed: Int) throws {
    let model = RandomModel.make(seed).varied(by: seed)
    let reasoner = try Reasoner(model)
    let brute = BruteProof(model, reasoner.diagrams.variables)
    let flaws = try reasoner.proof()
    var counts: [FlawName: Int] = [:]
    for flaw in flaws {
      let name = FlawName(kind: flaw.kind, place: flaw.place, other: flaw.other)
      #expect(counts.updateValue(flaw.count, forKey: name) == nil)
      guard flaw.count > 0 else { continue }
      let shown = model.completions(of: flaw.merged).map(model.tidied)
      let cases = brute.cases[name] ?? []
      #expect(shown.contains { cases.contains($0) }, "\(name): \(flaw.witness)")
    }
    #expect(counts == brute.distinct.mapValues(\.count))
  }

  @Test func `the random models show every kind of flaw`() throws {
    var kinds: Set<Flaw.Kind> = []
    for seed in seeds {
      kinds.formUnion(
        try Reasoner(RandomModel.make(seed).varied(by: seed)).proof().map(\.kind))
    }
    #expect(seeds.count >= 200)
    #expect(kinds == Set(Flaw.Kind.allCases))
  }
}

extension Flaw {
  /// The witness, with what is asked only after the answer was raised.
  fileprivate var merged: Answers {
    var answers = witness
    for (question, answer) in raised?.byQuestion ?? [:] where answers[question] == nil {
      answers[question] = answer
    }
    return answers
  }
}

extension Model {
  /// The case with "nothing ticked" for tick-lists that were not answered.
  fileprivate func tidied(_ sheet: Sheet) -> Sheet {
    var tidy = sheet
    for (index, question) in questions.enumerated() where question.kind == .many {
      if sheet.values[index] == .nothing { tidy.values[index] = .ticked([]) }
    }
    return tidy
  }

  /// The referral with results that have levels, the highest two the same.
  private func leveled(_ list: RuleList) -> RuleList {
    let results = list.results.enumerated().map { position, result in
      RuleList.Result(
        id: result.id, label: result.label, text: nil, level: position == 0 ? .consider : .refer,
        urgency: position == 2 ? .soon : Referral.Urgency.none)
    }
    return RuleList(
      id: list.id, name: list.name, policy: list.policy, results: results, rules: list.rules,
      otherwise: list.otherwise)
  }

  /// The model with flags that rule something out, and with nodes that say they are unique.
  fileprivate func varied(by seed: Int) -> Model {
    let nodes = tree.nodes.map { node in
      guard seed % 2 == 0, case .decide(_, let rules) = node.kind else { return node }
      return Tree.Node(id: node.id, name: nil, kind: .decide(policy: .unique, rules: rules))
    }
    let flags = advice.flags.enumerated().map { index, flag in
      Flag.make(
        flag.id.text, flag.effect, when: flag.when, release: flag.release,
        blocked: index == 0 ? UInt64(seed % 8) : 0)
    }
    return Model(
      identity: identity, stages: [], sources: [], contacts: [], questions: questions,
      decisions: decisions, tree: Tree(nodes: nodes, root: tree.root, verdicts: tree.verdicts),
      outcomes: outcomes,
      advice: Advice(
        flags: flags, referral: advice.referral.map(leveled), adaptation: advice.adaptation,
        provisional: [], duties: advice.duties, notes: [], checklist: [], reviews: [],
        departures: [], areas: []))
  }
}
