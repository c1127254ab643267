import DecisionModel

/// What one question is answered with when nothing is left open.
enum Value: Hashable {
  case option(Int)
  case ticked(Set<Int>)
  case number(Int)
  /// A refinement that nobody has answered, or a score, which is not answered itself.
  case nothing
}

/// One complete case: what is true of every question, and which of them the person cannot answer.
struct Sheet: Hashable {
  var values: [Value]
  var unknown: Set<Int> = []
}

/// What a model says about one complete case.
struct Consequences: Hashable {
  /// The outcomes of the verdict; nil where no rule applies.
  var verdict: [Int]?
  var flags: Set<Int> = []
  var isHeld = false
  var referral: Int?
  var adaptation: [Int: Int?] = [:]
  var duties: Set<Int> = []
}

/// Reads a model word for word, in two-valued logic: slow, simple, and nothing shared with the
/// evaluator or the diagrams.
struct BruteForce {
  let model: Model
  let sheet: Sheet
  var said = Consequences()
  var reached: Set<Int>
  var path: [Int] = []
  var taken: [[Int]] = []
  var reading: Int?

  init(_ model: Model, _ sheet: Sheet) {
    self.model = model
    self.sheet = sheet
    reached = Set(model.questions.indices.filter { model.questions[$0].isRefinement })
    walk()
    let advice = model.advice
    for (index, flag) in advice.flags.enumerated() where holds(flag.when) {
      said.flags.insert(index)
      if flag.effect == .hold, !isReleased(flag) { said.isHeld = true }
    }
    said.referral = advice.referral.flatMap { result(of: $0) }
    if let adaptation = advice.adaptation {
      for outcome in said.verdict ?? [] where model.outcomes[outcome].kind == .suggestion {
        reading = outcome
        said.adaptation[outcome] = result(of: adaptation)
        reading = nil
      }
    }
    said.duties = Set(advice.duties.indices.filter { holds(advice.duties[$0].when) })
  }

  private func isReleased(_ flag: Flag) -> Bool {
    flag.release.map { sheet.values[$0.question] == .option($0.option) } ?? false
  }

  private mutating func walk() {
    var node = model.tree.root
    while true {
      path.append(node)
      let branches: [Tree.Branch]
      switch model.tree.nodes[node].kind {
      case .end(let verdict):
        said.verdict = model.tree.verdicts[verdict].outcomes
        return
      case .ask(let question, let regular, let unknown):
        reached.insert(question)
        branches = regular
        if let unknown, sheet.unknown.contains(question) {
          taken.append([node, regular.count])
          guard follow(unknown.target, &node) else { return }
          continue
        }
      case .decide(_, let rules): branches = rules
      }
      guard let position = branches.firstIndex(where: { holds($0.when) }) else { return }
      taken.append([node, position])
      guard follow(branches[position].target, &node) else { return }
    }
  }

  private mutating func follow(_ target: Tree.Target, _ node: inout Int) -> Bool {
    switch target {
    case .node(let next):
      node = next
      return true
    case .verdict(let verdict):
      said.verdict = model.tree.verdicts[verdict].outcomes
      return false
    }
  }

  func result(of list: RuleList) -> Int? {
    let holding = list.rules.filter { holds($0.when) }.map(\.then)
    return (list.policy == .highest ? holding.max() : holding.first) ?? list.otherwise
  }
}

extension BruteForce {
  func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .always: true
    case .option(let question, let options):
      reached.contains(question) && isOne(of: options, sheet.values[question])
    case .noneTicked(let question):
      reached.contains(question) && [.ticked([]), .nothing].contains(sheet.values[question])
    case .number(let question, let ranges): number(question, ranges)
    case .missing: false
    case .all(let parts): parts.allSatisfy(holds)
    case .any(let parts): parts.contains(where: holds)
    case .not(let part): !holds(part)
    case .count(let parts, let range): range.contains(parts.count(where: holds))
    case .sum(let terms, let ranges):
      ranges.contains { $0.contains(terms.reduce(0) { $0 + $1.weight * points($1.question) }) }
    case .decision(let decision, let results):
      contains(results, result(of: model.decisions[decision]))
    case .outcome(let outcomes): contains(outcomes, said.verdict?.first)
    case .reading(let outcomes):
      reading.map { contains(outcomes, $0) }
        ?? (said.verdict ?? []).contains { contains(outcomes, $0) }
    case .readings(let range): said.verdict.map { range.contains($0.count) } ?? false
    case .referral(let results): contains(results, said.referral)
    case .flag(let flags): said.flags.contains { contains(flags, $0) }
    }
  }

  private func contains(_ mask: UInt64, _ member: Int?) -> Bool {
    member.map { mask >> UInt64($0) & 1 == 1 } ?? false
  }

  private func isOne(of options: UInt64, _ value: Value) -> Bool {
    switch value {
    case .option(let option): contains(options, option)
    case .ticked(let ticked): ticked.contains { contains(options, $0) }
    case .number, .nothing: false
    }
  }

  private func number(_ question: Int, _ ranges: [ClosedRange<Int>]) -> Bool {
    if case .score = model.questions[question].kind {
      guard isReached(question) else { return false }
      return ranges.contains { $0.contains(points(question)) }
    }
    guard reached.contains(question), case .number(let value) = sheet.values[question] else {
      return false
    }
    return ranges.contains { $0.contains(value) }
  }

  /// Whether a question was asked, or an item of a score or of a score in it.
  private func isReached(_ question: Int) -> Bool {
    guard case .score(let names) = model.questions[question].kind else {
      return reached.contains(question)
    }
    return names.compactMap(model.questionIndex).contains(where: isReached)
  }

  /// What the answer counts; nothing when the question was not reached.
  private func points(_ question: Int) -> Int {
    if case .score(let names) = model.questions[question].kind {
      return names.compactMap(model.questionIndex).reduce(0) { $0 + points($1) }
    }
    guard reached.contains(question) else { return 0 }
    let options = model.questions[question].options
    switch sheet.values[question] {
    case .option(let option): return options[option].points
    case .ticked(let ticked): return ticked.reduce(0) { $0 + options[$1].points }
    case .number(let number): return number
    case .nothing: return 0
    }
  }
}
