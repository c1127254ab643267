/// Looks which tests of which rules some cases show to decide on their own.
struct TestTally {
  /// The rules among which one is chosen.
  private struct Block {
    var numbers: [Int]
    var conditions: [Condition]
    /// Whether a rule is only tried when those before it do not hold.
    var isInOrder: Bool
    var place: Place
  }

  /// When the rules of a block are tried.
  private enum Place {
    case always
    case node(Int)
    /// Once for each outcome that is shown.
    case readings
  }

  /// What has been seen of one test: whether it held, and whether the condition did.
  private struct Seen: Hashable {
    var test: Bool
    var condition: Bool
  }

  private let model: Model
  private let cases: [Facts]
  private let evaluator: Evaluator
  private let blocks: [Block]
  private let ruleCount: Int
  /// Every test of every rule, each once; the evaluator works them out as notes.
  private let tests: [Condition]
  private let positions: [Condition: Int]

  init(_ reasoner: Reasoner, _ cases: [Answers]) {
    model = reasoner.model
    self.cases = cases.map { [model] in Facts($0, for: model) }
    let entries = reasoner.evaluator.rules.entries
    ruleCount = entries.count
    blocks = TestTally.blocks(reasoner.model, entries)
    var tests: [Condition] = []
    var positions: [Condition: Int] = [:]
    for entry in entries {
      for test in entry.when.tests where positions[test] == nil {
        positions[test] = tests.count
        tests.append(test)
      }
    }
    self.tests = tests
    self.positions = positions
    evaluator = Evaluator(model.noting(tests))
  }

  private static func blocks(_ model: Model, _ entries: [RuleBook.Entry]) -> [Block] {
    let places = entries.map(\.place.block)
    return places.indices.filter { $0 == 0 || places[$0] != places[$0 - 1] }.map { start in
      let numbers = places.indices.filter { places[$0] == places[start] }
      let (place, policy) = TestTally.place(entries[start].place, model)
      return Block(
        numbers: numbers, conditions: numbers.map { entries[$0].when }, isInOrder: policy == .first,
        place: place)
    }
  }

  private static func place(
    _ place: RuleBook.Place, _ model: Model
  ) -> (Place, RuleList.Policy) {
    switch place {
    case .decision(let decision, _): return (.always, model.decisions[decision].policy)
    case .node(let node, _):
      guard case .decide(let policy, _) = model.tree.nodes[node].kind else {
        return (.node(node), .first)
      }
      return (.node(node), policy)
    case .referral: return (.always, model.advice.referral?.policy ?? .first)
    case .adaptation: return (.readings, model.advice.adaptation?.policy ?? .first)
    }
  }

  /// What is seen of every test, by the number of its rule.
  func shown() -> [[Coverage.Test]] {
    var seen = [[Set<Seen>]](repeating: [], count: ruleCount)
    for block in blocks {
      for (number, condition) in zip(block.numbers, block.conditions) {
        seen[number] = condition.tests.map { _ in [] }
      }
    }
    for facts in cases {
      let outline = evaluator.evaluate(facts)
      for block in blocks { look(at: block, facts, outline, &seen) }
    }
    var result = [[Coverage.Test]](repeating: [], count: ruleCount)
    for (number, condition) in blocks.flatMap({ zip($0.numbers, $0.conditions) }) {
      result[number] = zip(condition.tests, seen[number]).map { test, seen in
        let pairs = [true, false].map { condition in
          [true, false].map { seen.contains(Seen(test: $0, condition: condition)) }
        }
        let isStraight = pairs[0][0] && pairs[1][1] || !(pairs[1][0] && pairs[0][1])
        return Coverage.Test(
          condition: test, isShownToHold: isStraight ? pairs[0][0] : pairs[1][0],
          isShownToFail: isStraight ? pairs[1][1] : pairs[0][1])
      }
    }
    return result
  }

  private func look(
    at block: Block, _ facts: Facts, _ outline: Outline, _ seen: inout [[Set<Seen>]]
  ) {
    guard outline.verdict >= 0 || isAlways(block.place) else { return }
    let outcomes = outline.verdict >= 0 ? model.tree.verdicts[outline.verdict].outcomes : []
    let shown = outcomes.filter { model.outcomes[$0].kind == .suggestion }
    switch block.place {
    case .always: tryRules(block, outline, reading: nil, &seen)
    case .node(let node):
      guard outline.path.contains(node) else { return }
      if let question = model.tree.nodes[node].question,
        facts.slots[question].knowledge != .answered
      {
        return
      }
      tryRules(block, outline, reading: nil, &seen)
    case .readings: for reading in shown { tryRules(block, outline, reading: reading, &seen) }
    }
  }

  private func isAlways(_ place: Place) -> Bool {
    switch place {
    case .always, .node: true
    case .readings: false
    }
  }

  private func tryRules(
    _ block: Block, _ outline: Outline, reading: Int?, _ seen: inout [[Set<Seen>]]
  ) {
    for (number, condition) in zip(block.numbers, block.conditions) {
      var truths = condition.tests.map { truth(of: $0, outline, reading: reading) }
      let holds = condition.truth(truths)
      guard holds != .open else { return }
      for test in truths.indices where truths[test] != .open {
        let known = truths[test]
        truths[test] = known.negated
        let isDecisive = condition.truth(truths) == holds.negated
        truths[test] = known
        if isDecisive {
          seen[number][test].insert(Seen(test: known == .yes, condition: holds == .yes))
        }
      }
      if holds == .yes, block.isInOrder { return }
    }
  }

  private func truth(of test: Condition, _ outline: Outline, reading: Int?) -> Truth {
    if let reading, case .reading(let outcomes) = test {
      return outcomes & (1 << UInt64(reading)) != 0 ? .yes : .no
    }
    return positions[test].map { outline.notes[$0] } ?? .open
  }
}

extension RuleBook.Place {
  /// The same for all rules among which one is chosen.
  fileprivate var block: RuleBook.Place {
    switch self {
    case .decision(let decision, _): .decision(decision, rule: 0)
    case .node(let node, _): .node(node, branch: 0)
    case .referral: .referral(0)
    case .adaptation: .adaptation(0)
    }
  }
}

extension Model {
  /// The model with these conditions in place of its notes.
  fileprivate func noting(_ conditions: [Condition]) -> Model {
    let nothing = Phrase(key: "", text: "")
    let notes = conditions.enumerated().map { index, condition in
      Statement(
        id: Statement.ID(String(index)), when: condition, name: nil, text: nothing,
        basis: Basis(sources: [], strength: .modelChoice))
    }
    let advice = Advice(
      flags: advice.flags, referral: advice.referral, adaptation: advice.adaptation,
      provisional: [], duties: [], notes: notes, checklist: [], reviews: [], departures: [],
      areas: [])
    return Model(
      identity: identity, stages: [], sources: [], contacts: [], questions: questions,
      decisions: decisions, tree: tree, outcomes: outcomes, advice: advice)
  }
}
