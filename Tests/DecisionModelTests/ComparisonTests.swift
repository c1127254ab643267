import TestKit
import Testing

@testable import DecisionModel

/// Two models, against deciding every case by both.
struct ComparisonTests {
  @Test(arguments: 1...200)
  func `an edited model moves just the cases that trying them all finds`(seed: Int) throws {
    let old = RandomModel.make(seed)
    var random = SeededGenerator(spread: -seed)
    let new = old.edited(&random)
    try compare(old, new)
  }

  @Test func `a refinement that changes no outcome is no answer in any case`() throws {
    var small = SmallModel([
      .choice("a", 2), .make("r", .choice, options: 2, isRefinement: true), .choice("b", 3),
    ])
    small.decide([.when(.answer(1, 0), .node(1)), .otherwise(.node(2))])
    small.ask(2, [.otherwise(.node(2))])
    small.ask(0, [.when(.answer(0, 1), small.verdict(1)), .otherwise(small.verdict(0))])
    let old = try Reasoner(small.model)
    var moved = SmallModel(small.questions)
    moved.decide([.when(.answer(1, 0), .node(1)), .otherwise(.node(2))])
    moved.ask(2, [.otherwise(.node(2))])
    moved.ask(0, [.otherwise(moved.verdict(1))])
    let comparison = try Comparison(old, Reasoner(moved.model))
    // Only its answer asks for b; without it, there is one case for each answer to a.
    #expect(comparison.cases == 2 && comparison.moved == 1)
    try compare(small.model, moved.model)
  }

  @Test(arguments: 1...100)
  func `two models that share only some questions are compared by those`(seed: Int) throws {
    try compare(RandomModel.make(seed), RandomModel.make(seed + 1000))
  }

  @Test(arguments: 1...40)
  func `a model moves nothing away from itself`(seed: Int) throws {
    let model = RandomModel.make(seed)
    let comparison = try Comparison(Reasoner(model), Reasoner(model))
    #expect(comparison.moves.isEmpty && comparison.moved == 0)
    #expect(comparison.onlyOld.isEmpty && comparison.onlyNew.isEmpty)
    #expect(comparison.cases > 0)
  }

  @Test(arguments: 1...20)
  func `an edited model changes just the referrals, flags and so on that trying all finds`(
    seed: Int
  ) throws {
    let old = RandomModel.make(seed)
    var random = SeededGenerator(spread: -seed)
    try compareEffects(old, old.edited(&random))
  }

  @Test(arguments: 1...20)
  func `two models that share only some questions are compared in all they say`(seed: Int) throws {
    try compareEffects(RandomModel.make(seed), RandomModel.make(seed + 1000))
  }

  private func compareEffects(_ old: Model, _ new: Model) throws {
    let (before, after) = (try Reasoner(old), try Reasoner(new))
    let effects = try Comparison(before, after).effects
    var subjects: [Comparison.Effect.Subject] = [.referral, .hold]
    if old.advice.adaptation != nil, new.advice.adaptation != nil {
      subjects += old.outcomes.map { .adaptation($0.id) }
    }
    subjects += (old.advice.flags + new.advice.flags).map { .flag($0.id) }
    subjects += (old.advice.duties + new.advice.duties).map { .duty($0.id) }
    #expect(Set(subjects).isSuperset(of: effects.map(\.subject)))
    for subject in Set(subjects) {
      let brute = BruteComparison(before, after) { $0.value(of: subject, in: $1) }
      let expected = brute.moves.filter { !$0.key.old.union($0.key.new).contains(nil) }
      let moves = effects.first { $0.subject == subject }?.moves ?? []
      let found = moves.map { (BrutePair<Comparison.Effect.Value?>($0.old, $0.new), $0.count) }
      #expect(Dictionary(uniqueKeysWithValues: found) == expected, "\(subject)")
      for move in moves {
        #expect(brute.told(of: before, move.oldAnswers) == Set(move.old))
        #expect(brute.told(of: after, move.newAnswers) == Set(move.new))
      }
    }
  }

  @Test func `numbers that only one of the models takes are in no case, and are named`() throws {
    func model(_ range: ClosedRange<Int>) throws -> Reasoner {
      var small = SmallModel([.number("a", range)])
      small.ask(
        0,
        [
          .when(.number(question: 0, ranges: [3...4]), small.verdict(1)),
          .otherwise(small.verdict(0)),
        ])
      return try Reasoner(small.model)
    }
    let comparison = try Comparison(model(0...9), model(2...12))
    #expect(comparison.moves.isEmpty && comparison.effects.isEmpty)
    #expect(comparison.onlyOld.map(\.numbers) == [[0...1]])
    #expect(comparison.onlyNew.map(\.numbers) == [[10...12]])
  }

  @Test func `a question that is new leaves open what it decides`() throws {
    var small = SmallModel([.choice("a", 2)])
    small.ask(0, [.when(.answer(0, 1), small.verdict(1)), .otherwise(small.verdict(0))])
    let old = try Reasoner(small.model)
    var larger = SmallModel([.choice("a", 2), .choice("b", 2)])
    larger.ask(0, [.when(.answer(0, 1), .node(1)), .otherwise(larger.verdict(0))])
    larger.ask(1, [.when(.answer(1, 1), larger.verdict(2)), .otherwise(larger.verdict(1))])
    let comparison = try Comparison(old, Reasoner(larger.model))
    #expect(comparison.cases == 2 && comparison.moved == 1)
    #expect(comparison.onlyOld.isEmpty)
    #expect(comparison.onlyNew.map(\.question) == ["b"])
    let move = try #require(comparison.moves.first)
    #expect(move.old.map(\.outcomes) == [["two"]])
    #expect(Set(move.new.map(\.outcomes)) == [["two"], ["three"]])
    #expect(move.newAnswers == larger.model.answers(.option(1)))
  }

  @Test func `what would take too many nodes is refused`() throws {
    let old = try Reasoner(EightQuestions.model(seed: 8))
    let new = try Reasoner(EightQuestions.model(seed: 9))
    #expect(throws: Reasoner.TooLarge(nodes: 10)) { try Comparison(old, new, limit: 10) }
  }

  private func compare(_ old: Model, _ new: Model) throws {
    let (before, after) = (try Reasoner(old), try Reasoner(new))
    let comparison = try Comparison(before, after)
    let brute = BruteComparison(before, after) { $0.said($1) }
    #expect(comparison.cases == brute.cases)
    let moves = comparison.moves.map { (BrutePair($0.old, $0.new), $0.count) }
    #expect(Dictionary(uniqueKeysWithValues: moves) == brute.moves)
    for move in comparison.moves {
      #expect(brute.told(of: before, move.oldAnswers) == Set(move.old))
      #expect(brute.told(of: after, move.newAnswers) == Set(move.new))
    }
  }
}

/// What two models say of a case.
private struct BrutePair<Value: Hashable>: Hashable {
  var old: Set<Value>
  var new: Set<Value>

  init(_ old: [Value], _ new: [Value]) { (self.old, self.new) = (Set(old), Set(new)) }
}

/// Decides every case by both models, one by one.
private struct BruteComparison<Value: Hashable> {
  typealias Pair = BrutePair<Value>

  private(set) var cases = 0
  private(set) var moves: [Pair: Int] = [:]
  private let shared: [Question.ID]
  private let tell: (Model, BruteForce) -> Value

  init(_ before: Reasoner, _ after: Reasoner, tell: @escaping (Model, BruteForce) -> Value) {
    self.tell = tell
    let (old, new) = (before.model, after.model)
    let common = old.questions.indices.compactMap { index -> (Int, Int)? in
      let question = old.questions[index]
      guard let other = new.questionIndex(question.id),
        question.isShared(with: new.questions[other]), question.values != [.nothing]
      else { return nil }
      return (index, other)
    }
    shared = common.map { old.questions[$0.0].id }
    let rows = common.map { pair in
      answers(old.questions[pair.0], new.questions[pair.1], old, new, before, after)
    }
    var told: [[Answer?]: Pair] = [:]
    var asked: [[Answer?]: Set<Int>] = [:]
    let everyRow = rows.reduce([[]] as [[Answer?]]) { all, row in
      all.flatMap { one in row.map { one + [$0] } }
    }
    for row in everyRow {
      var given = Answers()
      for (id, answer) in zip(shared, row) { given[id] = answer }
      let (first, second) = (forces(old, given), forces(new, given))
      told[row] = Pair(first.map { tell(old, $0) }, second.map { tell(new, $0) })
      asked[row] = Set(
        common.indices.filter { position in
          first.contains { $0.reached.contains(common[position].0) }
            || second.contains { $0.reached.contains(common[position].1) }
        })
    }
    let idle = common.indices.filter { position in
      guard old.questions[common[position].0].isRefinement else { return false }
      var groups: [[Answer?]: Set<Pair>] = [:]
      for (row, pair) in told {
        var rest = row
        rest[position] = nil
        groups[rest, default: []].insert(pair)
      }
      return groups.values.allSatisfy { $0.count == 1 }
    }
    var distinct: [[Answer?]: Pair] = [:]
    // A refinement that changes nothing is not answered, even where an answer to it would have led
    // past other questions.
    for (row, pair) in told where idle.allSatisfy({ [nil, .ticked([])].contains(row[$0]) }) {
      var normal = row
      for position in row.indices where !(asked[row]?.contains(position) ?? false) {
        normal[position] = .declined
      }
      distinct[normal] = pair
    }
    cases = distinct.count
    for pair in distinct.values where pair.old != pair.new { moves[pair, default: 0] += 1 }
  }

  /// Everything that a model can say of some answers to the shared questions.
  func told(of reasoner: Reasoner, _ answers: Answers) -> Set<Value> {
    Set(forces(reasoner.model, answers).map { tell(reasoner.model, $0) })
  }

  private func forces(_ model: Model, _ answers: Answers) -> [BruteForce] {
    var sheets = [Sheet(values: [])]
    for (index, question) in model.questions.enumerated() {
      let answer = answers[question.id]
      var values = question.values(given: answer)
      var unknown = [question.isUnknown(answer)]
      if !shared.contains(question.id) {
        values = question.values + (question.isRefinement ? [.nothing] : [])
        if model.leadsSomewhere(index) { unknown = [false, true] }
      }
      sheets = sheets.flatMap { sheet in
        values.flatMap { value in
          unknown.map { isUnknown in
            Sheet(
              values: sheet.values + [value],
              unknown: isUnknown ? sheet.unknown.union([index]) : sheet.unknown)
          }
        }
      }
    }
    return sheets.map { BruteForce(model, $0) }
  }
}

/// Every answer that both models know, and that a rule of either tells from the others.
private func answers(
  _ old: Question, _ new: Question, _ before: Model, _ after: Model, _ first: Reasoner,
  _ second: Reasoner
) -> [Answer?] {
  var answers: [Answer?] = []
  switch (old.kind, new.kind) {
  case (.many, .many):
    let options = old.options.indices.filter { index in
      !old.options[index].isNone
        && new.optionIndex(old.options[index].id).map { !new.options[$0].isNone } ?? false
    }
    let sets = options.reduce([[]] as [Set<Int>]) { sets, option in
      sets + sets.map { $0.union([option]) }
    }
    answers = sets.map { .ticked($0) }
  case (.number(let range), .number(let other)):
    let cuts = [first, second].flatMap { reasoner in
      reasoner.diagrams.variables.all.flatMap { variable -> [Int] in
        guard reasoner.model.questions[variable.question].id == old.id,
          case .stretch(let starts) = variable.aspect
        else { return [] }
        return starts
      }
    }
    let common = range.clamped(to: other)
    answers = Set(cuts.filter(common.contains) + [common.lowerBound]).map { .number($0) }
  default:
    answers = old.options.indices.filter { new.optionIndex(old.options[$0].id) == $0 }
      .map { .option($0) }
  }
  if old.isRefinement, old.kind != .many { answers.append(nil) }
  let isSpecial = [(before, old), (after, new)].contains { model, question in
    model.questionIndex(question.id).map(model.leadsSomewhere) ?? false
  }
  return answers + (isSpecial ? [.unknown] : [])
}

extension Model {
  /// Whether "do not know" leads somewhere of its own.
  fileprivate func leadsSomewhere(_ question: Int) -> Bool {
    if questions[question].isRefinement { return false }
    if case .assume = questions[question].unknown { return false }
    return tree.nodes.contains { node in
      if case .ask(question, _, .some) = node.kind { return true }
      return false
    }
  }

  /// What a case says of one thing; nil where there is nothing to compare.
  fileprivate func value(
    of subject: Comparison.Effect.Subject, in force: BruteForce
  ) -> Comparison.Effect.Value? {
    func result(_ position: Int?, _ list: RuleList?) -> Comparison.Effect.Value {
      position.flatMap { position in list.map { .result($0.results[position].id) } } ?? .nothing
    }
    switch subject {
    case .referral: return result(force.said.referral, advice.referral)
    case .adaptation(let id):
      let outcome = outcomes.firstIndex { $0.id == id }
      guard let outcome, let said = force.said.adaptation[outcome] else { return nil }
      return result(said, advice.adaptation)
    case .hold: return force.said.isHeld ? .yes : .no
    case .flag(let id):
      return advice.flags.indices.contains {
        advice.flags[$0].id == id && force.said.flags.contains($0)
      }
        ? .yes : .no
    case .duty(let id):
      return advice.duties.indices.contains {
        advice.duties[$0].id == id && force.said.duties.contains($0)
      } ? .yes : .no
    }
  }

  fileprivate func said(_ force: BruteForce) -> Comparison.Said {
    let ids = (force.said.verdict ?? []).map { outcomes[$0].id }
    return Comparison.Said(outcomes: ids, isRanked: true)
  }

  /// The model with one of its ways leading elsewhere, and one of its verdicts changed.
  fileprivate func edited(_ random: inout SeededGenerator) -> Model {
    var nodes = tree.nodes
    let place = random.number(0...nodes.count - 1)
    let node = nodes[place]
    let verdict = Tree.Target.verdict(random.number(0...tree.verdicts.count - 1))
    func moved(_ branches: [Tree.Branch], _ random: inout SeededGenerator) -> [Tree.Branch] {
      guard !branches.isEmpty else { return [] }
      var branches = branches
      let position = random.number(0...branches.count - 1)
      branches[position] = .when(branches[position].when, verdict)
      return branches
    }
    var kind = node.kind
    switch node.kind {
    case .ask(let question, let branches, let unknown):
      kind = .ask(
        question: question, branches: moved(branches, &random),
        unknown: random.chance(50) ? unknown : nil)
    case .decide(let policy, let rules):
      kind = .decide(policy: policy, rules: moved(rules, &random))
    case .end: kind = .end(verdict: random.number(0...tree.verdicts.count - 1))
    }
    nodes[place] = Tree.Node(id: node.id, name: node.name, kind: kind)
    return Model(
      identity: identity, stages: stages, sources: sources, contacts: contacts,
      questions: questions, decisions: decisions,
      tree: Tree(nodes: nodes, root: tree.root, verdicts: tree.verdicts), outcomes: outcomes,
      advice: advice)
  }
}
