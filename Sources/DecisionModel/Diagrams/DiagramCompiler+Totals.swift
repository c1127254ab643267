extension DiagramCompiler {
  /// Whether the number of parts that hold lies in the range.
  mutating func count(
    _ parts: [Condition], _ range: ClosedRange<Int>
  ) throws(DiagramStore.LimitReached) -> Reference {
    var conditions: [Reference] = []
    for part in parts { conditions.append(try compile(part)) }
    var row = (0...parts.count).map { range.contains($0) ? DiagramStore.yes : DiagramStore.no }
    for condition in conditions.reversed() {
      for held in 0..<(row.count - 1) {
        row[held] = try store.choose(condition, row[held + 1], row[held])
      }
      row.removeLast()
    }
    return row[0]
  }

  /// Whether the weighted sum lies in one of the ranges.
  mutating func sum(
    _ terms: [Condition.Term], _ ranges: [ClosedRange<Int>]
  ) throws(DiagramStore.LimitReached) -> Reference {
    var addends: [Addend] = []
    for term in terms { addends += try self.addends(of: term) }
    var memo: [Step: Reference] = [:]
    return try sum(addends, from: 0, total: 0, ranges, &memo)
  }

  /// What one variable adds: cases that exclude each other, and what each is worth.
  private struct Addend {
    var cases: [(condition: Reference, worth: Int)]
  }

  private struct Step: Hashable {
    var position: Int
    var total: Int
  }

  private mutating func sum(
    _ addends: [Addend], from position: Int, total: Int, _ ranges: [ClosedRange<Int>],
    _ memo: inout [Step: Reference]
  ) throws(DiagramStore.LimitReached) -> Reference {
    guard position < addends.count else {
      return ranges.contains { $0.contains(total) } ? DiagramStore.yes : DiagramStore.no
    }
    let step = Step(position: position, total: total)
    if let known = memo[step] { return known }
    var result = try sum(addends, from: position + 1, total: total, ranges, &memo)
    for (condition, worth) in addends[position].cases {
      let then = try sum(addends, from: position + 1, total: total + worth, ranges, &memo)
      result = try store.choose(condition, then, result)
    }
    memo[step] = result
    return result
  }

  private mutating func addends(
    of term: Condition.Term
  ) throws(DiagramStore.LimitReached) -> [Addend] {
    let question = model.questions[term.question]
    if case .score = question.kind {
      var parts: [Addend] = []
      for item in model.questions.items(of: term.question) {
        parts += try addends(of: Condition.Term(question: item, weight: term.weight))
      }
      return parts
    }
    var addends: [Addend] = []
    for variable in variables.ofQuestion[term.question] {
      let worths = worths(of: variable, question, weight: term.weight)
      var cases: [(Reference, Int)] = []
      for (cell, worth) in worths where worth != 0 {
        var cells = [Reference](
          repeating: DiagramStore.no, count: variables.all[variable].cells)
        cells[cell] = DiagramStore.yes
        let condition = try store.and(reached[term.question], try store.node(variable, cells))
        cases.append((condition, worth))
      }
      addends.append(Addend(cases: cases))
    }
    return addends
  }

  private func worths(of variable: Int, _ question: Question, weight: Int) -> [(Int, Int)] {
    switch variables.all[variable].aspect {
    case .choice:
      return question.options.indices.map { ($0, question.options[$0].points * weight) }
    case .tick(let option): return [(1, question.options[option].points * weight)]
    case .stretch(let starts): return starts.indices.map { ($0, starts[$0] * weight) }
    case .isUnknown: return []
    }
  }
}

extension Model {
  /// The values at which some condition cuts each number; every value where it is summed up.
  func cuts() -> [Int: Set<Int>] {
    var cuts: [Int: Set<Int>] = [:]
    var summed: Set<Int> = []
    for condition in everyCondition { condition.collectCuts(&cuts, &summed) }
    for index in questions.indices {
      if case .score = questions[index].kind { summed.formUnion(questions.items(of: index)) }
    }
    for index in summed {
      if case .number(let range) = questions[index].kind { cuts[index] = Set(range) }
    }
    return cuts
  }

  /// The conditions of every rule, branch, flag and statement.
  var everyCondition: [Condition] {
    decisions.flatMap { $0.rules.map(\.when) }
      + tree.nodes.flatMap { $0.branches.map(\.when) }
      + advice.flags.map(\.when)
      + (advice.referral?.rules.map(\.when) ?? [])
      + (advice.adaptation?.rules.map(\.when) ?? [])
      + advice.duties.map(\.when) + advice.notes.map(\.when)
      + advice.reviews.map(\.when) + advice.areas.map(\.when)
  }
}

extension Condition {
  fileprivate func collectCuts(_ cuts: inout [Int: Set<Int>], _ summed: inout Set<Int>) {
    switch self {
    case .number(let question, let ranges):
      for range in ranges {
        cuts[question, default: []].insert(range.lowerBound)
        if range.upperBound < .max { cuts[question, default: []].insert(range.upperBound + 1) }
      }
    case .all(let parts), .any(let parts), .count(let parts, _):
      for part in parts { part.collectCuts(&cuts, &summed) }
    case .not(let part): part.collectCuts(&cuts, &summed)
    case .sum(let terms, _): summed.formUnion(terms.map(\.question))
    default: break
    }
  }
}
