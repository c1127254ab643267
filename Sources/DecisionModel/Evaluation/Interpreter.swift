/// A model laid out in flat tables, so that evaluating it follows no pointers and counts no
/// references.
struct Interpreter: Sendable {
  /// A rule of a decision: where its condition begins, and its result.
  struct Rule: Sendable {
    var start: Int32
    var result: Int32
  }

  /// A decision: a run of rules, and what holds when none does, or -1.
  struct List: Sendable {
    var isHighest: Bool
    var rules: Range<Int32>
    var otherwise: Int32
    /// The number of its first rule in the ``RuleBook``.
    var firstNumber: Int32
    /// Which of the rules can hold.
    var index: RuleIndex
  }

  /// A way out of a node: where its condition begins, and where it leads.
  struct Way: Sendable {
    var start: Int32
    /// A node, or a verdict when negative.
    var target: Int32

    /// The verdict that the way leads to, or nil.
    var verdict: Int? { target < 0 ? Int(-target) - 1 : nil }

    init(start: Int32, target: Tree.Target) {
      self.start = start
      switch target {
      case .node(let node): self.target = Int32(node)
      case .verdict(let verdict): self.target = Int32(-verdict - 1)
      }
    }
  }

  /// A node: a run of ways, the question it asks or -1, and the way for "do not know" or -1.
  struct Node: Sendable {
    var ways: Range<Int32>
    var question: Int32
    var unknown: Int32
    /// The verdict where the walk ends here, otherwise -1.
    var verdict: Int32
    /// The number of its first way in the ``RuleBook``.
    var firstNumber: Int32
    /// Whether its first way is taken whatever the answer is, unless that is unknown.
    var isPassage: Bool
    /// Which of the ways can be taken.
    var index: RuleIndex
  }

  /// A verdict: its outcomes as a mask, the first of them or -1, and how many they are.
  struct Verdict: Sendable {
    var mask: UInt64
    var first: Int32
    var count: Int32
  }

  let instructions: [Program.Instruction]
  let code: Evaluator.Code
  let questions: [Question]
  let refinements: [Int32]
  /// The decisions, then the referral, then the adaptation.
  let lists: [List]
  let rules: [Rule]
  let nodes: [Node]
  let ways: [Way]
  let verdicts: [Verdict]
  let suggestions: UInt64
  let root: Int
  let order: [Int]
  /// The decisions that rest on each question, one question after the other.
  let dependents: [Int]
  /// Where those of each question begin in ``dependents``, and at last where they end.
  let dependentStart: [Int]
  let decisionCount: Int
  let hasReferral: Bool
  let hasAdaptation: Bool
  let outcomeCount: Int
  let words: Int
  let tested: [UInt64]
  let tables: IndexTables
  let flagIndex: RuleIndex
  let dutyIndex: RuleIndex
  let noteIndex: RuleIndex
}

extension Interpreter {
  /// Lays out a model.
  init(_ model: Model, _ book: RuleBook) {
    var program = Program(questions: model.questions)
    let code = Evaluator.Code(model, &program)
    self.code = code
    instructions = program.instructions
    questions = model.questions
    refinements = model.questions.indices.filter { model.questions[$0].isRefinement }.map(
      Int32.init)
    let advice = [
      (model.advice.referral, code.referral, book.referralStart),
      (model.advice.adaptation, code.adaptation, book.adaptationStart),
    ]
    let decisions = model.decisions.indices.map {
      (model.decisions[$0], code.decisions[$0], book.decisionStart[$0])
    }
    var tables = IndexTables()
    (lists, rules) = Interpreter.lists(
      decisions + advice.map { ($0 ?? .empty, $1, $2) }, model, &tables)
    (nodes, ways) = Interpreter.nodes(model, code.nodes, book, &tables)
    flagIndex = tables.add(model.advice.flags.map(\.when), model, areFlags: true)
    dutyIndex = tables.add(model.advice.duties.map(\.when), model)
    noteIndex = tables.add(model.advice.notes.map(\.when), model)
    self.tables = tables
    verdicts = model.tree.verdicts.map {
      Verdict(mask: $0.mask, first: Int32($0.first ?? -1), count: Int32($0.outcomes.count))
    }
    suggestions = model.outcomes.indices.filter { model.outcomes[$0].kind == .suggestion }
      .reduce(0) { $0 | 1 << UInt64($1) }
    root = model.tree.root
    order = model.tree.topologicalOrder()
    let dependents = model.dependentDecisions()
    self.dependents = dependents.flatMap { $0 }
    dependentStart = dependents.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    decisionCount = model.decisions.count
    hasReferral = model.advice.referral != nil
    hasAdaptation = model.advice.adaptation != nil
    outcomeCount = model.outcomes.count
    words = book.questionWords
    tested = book.tested.flatMap { $0 }
  }

  private static func lists(
    _ sources: [(list: RuleList, code: [Int32], firstNumber: Int)], _ model: Model,
    _ tables: inout IndexTables
  ) -> ([List], [Rule]) {
    var lists: [List] = []
    var rules: [Rule] = []
    for (list, code, firstNumber) in sources {
      let start = Int32(rules.count)
      for (rule, start) in zip(list.rules, code) {
        rules.append(Rule(start: start, result: Int32(rule.then)))
      }
      lists.append(
        List(
          isHighest: list.policy == .highest, rules: start..<Int32(rules.count),
          otherwise: Int32(list.otherwise ?? -1), firstNumber: Int32(firstNumber),
          index: tables.add(list.rules.map(\.when), model)))
    }
    return (lists, rules)
  }

  private static func nodes(
    _ model: Model, _ code: [[Int32]], _ book: RuleBook, _ tables: inout IndexTables
  ) -> ([Node], [Way]) {
    var ways: [Way] = []
    let nodes = model.tree.nodes.enumerated().map { index, node in
      let start = Int32(ways.count)
      ways += zip(node.branches, code[index]).map { Way(start: $1, target: $0.target) }
      var result = Node(
        ways: start..<Int32(ways.count), question: Int32(node.question ?? -1), unknown: -1,
        verdict: -1, firstNumber: Int32(book.nodeStart[index]),
        isPassage: node.branches.first?.when == .always,
        index: tables.add(node.branches.map(\.when), model))
      if case .ask(_, _, .some(let unknown)) = node.kind {
        result.unknown = Int32(ways.count)
        ways.append(Way(start: 0, target: unknown.target))
      }
      if case .end(let verdict) = node.kind { result.verdict = Int32(verdict) }
      return result
    }
    return (nodes, ways)
  }
}

extension RuleList {
  /// A decision that says nothing.
  fileprivate static let empty = RuleList(
    id: "", name: Phrase(key: "", text: ""), policy: .first, results: [], rules: [],
    otherwise: nil)
}

extension Tree.Verdict {
  /// Its outcomes as a mask.
  var mask: UInt64 { outcomes.reduce(0) { $0 | 1 << UInt64($1) } }
}
