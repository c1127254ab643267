@testable import DecisionModel

/// A flaw without its cases.
struct FlawName: Hashable {
  var kind: Flaw.Kind
  var place: Flaw.Place
  var other: Flaw.Place?
}

/// Looks for flaws by going through every case, one by one, and sharing nothing with the proof
/// but the points where numbers are cut.
struct BruteProof {
  let model: Model
  /// By flaw: every case that shows it, whatever the answers that are not asked for.
  private(set) var cases: [FlawName: Set<Sheet>] = [:]
  /// By flaw: the cases that differ in what is asked for.
  private(set) var distinct: [FlawName: Set<Sheet>] = [:]
  private var sheets: [Sheet] = []
  private var forces: [BruteForce] = []
  /// The rules that decide something in some case.
  private(set) var decided: Set<RuleBook.Place> = []
  private var used: Set<Flaw.Place> = []
  private var overlapping: Set<Flaw.Place> = []

  init(_ model: Model, _ variables: Variables) {
    self.model = model
    sheets = model.everySheet(variables)
    forces = sheets.map { BruteForce(model, $0) }
    for force in forces { look(force) }
    for index in model.decisions.indices where !used.contains(.decision(index)) {
      for force in forces { use(index, force, force) }
    }
    lookForAbsences()
    for question in model.questions.indices { look(question) }
  }

  /// How many cases were gone through.
  var size: Int { sheets.count }

  private mutating func note(
    _ kind: Flaw.Kind, _ place: Flaw.Place, _ other: Flaw.Place? = nil, in force: BruteForce,
    reached: Set<Int>? = nil
  ) {
    let name = FlawName(kind: kind, place: place, other: other)
    let reached = reached ?? force.reached
    var sheet = force.sheet
    for question in sheet.values.indices where !reached.contains(question) {
      sheet.values[question] = .nothing
    }
    sheet.unknown.formIntersection(reached)
    cases[name, default: []].insert(force.sheet)
    distinct[name, default: []].insert(sheet)
  }

  private mutating func noteAbsence(_ kind: Flaw.Kind, _ place: Flaw.Place) {
    cases[FlawName(kind: kind, place: place, other: nil)] = []
    distinct[FlawName(kind: kind, place: place, other: nil)] = []
  }
}

extension BruteProof {
  private mutating func look(_ force: BruteForce) {
    var there = force
    there.reached = Set(model.questions.indices.filter { model.questions[$0].isRefinement })
    for node in force.path {
      if let question = model.tree.nodes[node].question { there.reached.insert(question) }
      look(at: node, there, force)
    }
    for (index, flag) in model.advice.flags.enumerated() where force.said.flags.contains(index) {
      for outcome in force.said.verdict ?? []
      where flag.blocked >> UInt64(outcome) & 1 == 1
        || (flag.effect == .stop && model.outcomes[outcome].kind == .suggestion)
      {
        note(.blockedOutcome, .flag(index), .outcome(outcome), in: force)
      }
    }
    let shown = (force.said.verdict ?? []).filter { model.outcomes[$0].kind == .suggestion }
    let advice = model.advice
    let asked =
      advice.flags.map(\.when) + (advice.referral?.rules.map(\.when) ?? [])
      + advice.duties.map(\.when)
    use(
      asked.reduce(into: []) { $0.formUnion($1.decisions) }, force, force,
      isMissed: !shown.isEmpty)
    if let list = advice.referral { use(list, .referral, force, force) { .referral($0) } }
    guard let list = advice.adaptation, !shown.isEmpty else { return }
    use(list.rules.reduce(into: []) { $0.formUnion($1.when.decisions) }, force, force)
    for outcome in shown {
      there = force
      there.reading = outcome
      use(list, .adaptation, there, force) { .adaptation($0) }
    }
  }

  private mutating func look(at node: Int, _ there: BruteForce, _ force: BruteForce) {
    let branches: [(Tree.Branch, Int)]
    var holds: [Bool] = []
    var isUnique = false
    switch model.tree.nodes[node].kind {
    case .end: return
    case .ask(let question, let regular, let unknown):
      branches = (unknown.map { [($0, regular.count)] } ?? []) + zip(regular, 0...)
      if unknown != nil { holds.append(there.sheet.unknown.contains(question)) }
      holds += regular.map { there.holds($0.when) }
    case .decide(let policy, let rules):
      isUnique = policy == .unique
      branches = Array(zip(rules, 0...))
      holds = rules.map { there.holds($0.when) }
    }
    let taken = holds.firstIndex(of: true)
    let tried = branches.prefix((taken ?? branches.count) + 1)
    use(tried.reduce(into: []) { $0.formUnion($1.0.when.decisions) }, there, force)
    used.insert(.node(node))
    if let taken {
      decided.insert(.node(node, branch: branches[taken].1))
    } else {
      note(.gap, .node(node), in: force)
    }
    noteOverlaps(holds, .node(node), isUnique: isUnique, force) {
      .node(node, branch: branches[$0].1)
    }
  }

  private mutating func noteOverlaps(
    _ holds: [Bool], _ place: Flaw.Place, isUnique: Bool, _ force: BruteForce,
    _ rule: (Int) -> RuleBook.Place
  ) {
    let holding = holds.indices.filter { holds[$0] }
    if holding.count > 1 { overlapping.insert(place) }
    guard isUnique else { return }
    for second in holding {
      for first in holding where first < second {
        note(.overlap, .rule(rule(second)), .rule(rule(first)), in: force)
      }
    }
  }

  private mutating func use(
    _ tested: Set<Int>, _ there: BruteForce, _ force: BruteForce, isMissed: Bool = true
  ) {
    var all = tested
    for decision in tested.sorted(by: >) { all.formUnion(earlier(decision)) }
    for decision in all { use(decision, there, force, isMissed: isMissed) }
  }

  private func earlier(_ decision: Int) -> Set<Int> {
    model.decisions[decision].rules.reduce(into: []) { all, rule in
      for earlier in rule.when.decisions { all.formUnion(self.earlier(earlier).union([earlier])) }
    }
  }

  private mutating func use(
    _ decision: Int, _ there: BruteForce, _ force: BruteForce, isMissed: Bool = true
  ) {
    use(model.decisions[decision], .decision(decision), there, force, isMissed: isMissed) {
      .decision(decision, rule: $0)
    }
  }

  private mutating func use(
    _ list: RuleList, _ place: Flaw.Place, _ there: BruteForce, _ force: BruteForce,
    isMissed: Bool = true, _ rule: (Int) -> RuleBook.Place
  ) {
    used.insert(place)
    let holds = list.rules.map { there.holds($0.when) }
    let holding = holds.indices.filter { holds[$0] }
    let top = holding.map { list.rules[$0].then }.max()
    let deciding =
      list.policy == .highest ? holding.first { list.rules[$0].then == top } : holding.first
    if let deciding {
      decided.insert(rule(deciding))
    } else if list.otherwise == nil, isMissed {
      note(.gap, place, in: force)
    }
    noteOverlaps(holds, place, isUnique: list.policy == .unique, force, rule)
  }
}

extension BruteProof {
  private mutating func lookForAbsences() {
    let passed = Set(forces.flatMap(\.path))
    for (index, node) in model.tree.nodes.enumerated() {
      guard passed.contains(index) else {
        noteAbsence(.unreachableNode, .node(index))
        continue
      }
      let rules = node.allBranches.indices.map { RuleBook.Place.node(index, branch: $0) }
      var policy: RuleList.Policy?
      if case .decide(let stated, _) = node.kind { policy = stated }
      lookForAbsences(rules, .node(index), policy)
    }
    for (index, list) in model.decisions.enumerated() {
      let rules = list.rules.indices.map { RuleBook.Place.decision(index, rule: $0) }
      lookForAbsences(rules, .decision(index), list.policy)
    }
    for (list, place) in [
      (model.advice.referral, Flaw.Place.referral), (model.advice.adaptation, .adaptation),
    ] {
      guard let list else { continue }
      let rules = list.rules.indices.map {
        place == .referral ? RuleBook.Place.referral($0) : .adaptation($0)
      }
      lookForAbsences(rules, place, list.policy)
    }
    let named = Set(forces.flatMap { $0.said.verdict ?? [] })
    for outcome in model.outcomes.indices where !named.contains(outcome) {
      noteAbsence(.unreachableOutcome, .outcome(outcome))
    }
  }

  private mutating func lookForAbsences(
    _ rules: [RuleBook.Place], _ place: Flaw.Place, _ policy: RuleList.Policy?
  ) {
    guard used.contains(place) else { return }
    for rule in rules where !decided.contains(rule) { noteAbsence(.deadRule, .rule(rule)) }
    if policy == .first, rules.count > 1, !overlapping.contains(place) {
      noteAbsence(.couldBeUnique, place)
    }
  }

  private mutating func look(_ question: Int) {
    if case .score = model.questions[question].kind { return }
    var groups: [Sheet: [Value: BruteForce]] = [:]
    var said: [Sheet: Set<Consequences>] = [:]
    for force in forces {
      var rest = force.sheet
      rest.values[question] = .nothing
      rest.unknown.remove(question)
      said[rest, default: []].insert(force.said)
      if !force.sheet.unknown.contains(question) {
        groups[rest, default: [:]][force.sheet.values[question]] = force
      }
    }
    if said.values.allSatisfy({ $0.count == 1 }) {
      let asking = forces.filter { $0.reached.contains(question) }
      if asking.isEmpty { noteAbsence(.uselessQuestion, .question(question)) }
      for force in asking { note(.uselessQuestion, .question(question), in: force) }
    }
    guard model.questions[question].kind == .ordinal, !model.questions[question].isRefinement
    else { return }
    for values in groups.values {
      for option in model.questions[question].options.indices.dropLast() {
        guard let low = values[.option(option)], let high = values[.option(option + 1)] else {
          continue
        }
        compare(low, high, .step(question: question, option: option))
      }
    }
  }

  private mutating func compare(_ low: BruteForce, _ high: BruteForce, _ place: Flaw.Place) {
    guard let below = low.said.verdict?.first.flatMap({ model.outcomes[$0].rank }),
      let above = high.said.verdict?.first.flatMap({ model.outcomes[$0].rank })
    else { return }
    let reached = low.reached.union(high.reached)
    if above < below { note(.notMonotone, place, in: low, reached: reached) }
    guard let below = low.said.referral, let above = high.said.referral, above < below else {
      return
    }
    let results = model.advice.referral?.results ?? []
    let isLevel = results[above].level == results[below].level && results[above].level != nil
    note(isLevel ? .lessUrgent : .notMonotone, place, .referral, in: low, reached: reached)
  }
}

extension Model {
  /// Every case there is, also with "do not know" where that leads somewhere of its own.
  func everySheet(_ variables: Variables) -> [Sheet] {
    let values = questions.enumerated().map { index, question in
      question.values(cutAt: variables.ofQuestion[index].map { variables.all[$0].aspect })
    }
    let rows = values.reduce([[]] as [[Value]]) { rows, values in
      rows.flatMap { row in values.map { row + [$0] } }
    }
    let special = questions.indices.filter { question in
      variables.ofQuestion[question].contains { variables.all[$0].aspect == .isUnknown }
    }
    let unknown = special.reduce([[]] as [Set<Int>]) { sets, question in
      sets + sets.map { $0.union([question]) }
    }
    return rows.flatMap { row in unknown.map { Sheet(values: row, unknown: $0) } }
  }
}

extension Question {
  fileprivate func values(cutAt aspects: [Variables.Aspect]) -> [Value] {
    var values = self.values
    if case .stretch(let starts)? = aspects.last { values = starts.map { .number($0) } }
    if isRefinement, kind != .many { values.append(.nothing) }
    return values
  }
}
