/// The verdict diagram while some answers may be anything, worked out as far as somebody asks.
///
/// A state is what the answers so far leave: a node, or several of which any may be the one. It
/// looks at the first variable that any of them looks at and that has an answer. An end, which is
/// negative, stands for the outcomes that can come first; equal ends have equal references.
struct OpenVerdict {
  typealias Reference = DiagramStore.Reference

  /// The value of each variable that has an answer, otherwise -1.
  let answers: [Int]
  private let diagram: VerdictDiagram
  private let reasoner: Reasoner
  /// The values that a variable without an answer can have.
  private let open: [Range<Int>]
  /// What lies behind the variables without an answer, by node; known once somebody has asked.
  private var passed: [Reference]
  /// The nodes and leaves of the states that are more than one.
  private var groups: [[Reference]] = []
  private var groupNumbers: [[Reference]: Reference] = [:]
  private var followers: [GroupStep: Reference] = [:]
  private var ends: [[Int]] = []
  private var endOfLeaf: [Reference]

  private static let unknown = Reference.min

  private struct GroupStep: Hashable {
    var state: Reference
    var cell: Int
  }

  init(_ reasoner: Reasoner, _ answers: Answers) {
    let diagrams = reasoner.diagrams
    let facts = Facts(answers, for: reasoner.model)
    let assignment = diagrams.variables.assignment(facts, in: reasoner.model)
    self.reasoner = reasoner
    diagram = reasoner.verdict
    self.answers = diagrams.variables.all.indices.map { index in
      let variable = diagrams.variables.all[index]
      let isGiven = facts.slots[variable.question].knowledge == .answered
      return isGiven && variable.aspect != .isUnknown ? assignment[index] : -1
    }
    open = diagrams.variables.all.indices.map { diagrams.cells(of: $0, assignment) }
    passed = Array(repeating: Self.unknown, count: diagram.count)
    endOfLeaf = Array(repeating: Self.unknown, count: reasoner.model.tree.verdicts.count + 1)
  }

  /// The number of states that are known so far; each is less than this.
  var count: Int { diagram.count + groups.count }

  /// The state before anything is looked at.
  mutating func start() -> Reference { pass(diagram.root) }

  /// The variable that a state looks at.
  func variable(_ state: Reference) -> Int {
    if state < diagram.count { return Int(diagram.variables[Int(state)]) }
    return groups[Int(state) - diagram.count].reduce(Int.max) { least, member in
      member < 0 ? least : min(least, Int(diagram.variables[Int(member)]))
    }
  }

  /// The state that remains when the variable of a state has the value.
  mutating func child(_ state: Reference, _ cell: Int) -> Reference {
    if state < diagram.count { return pass(diagram.child(state, cell)) }
    let step = GroupStep(state: state, cell: cell)
    if let known = followers[step] { return known }
    let variable = variable(state)
    let members = groups[Int(state) - diagram.count].map { member in
      member >= 0 && diagram.variables[Int(member)] == variable
        ? diagram.child(member, cell) : member
    }
    let result = united(members)
    followers[step] = result
    return result
  }

  /// The outcomes that can come first at an end, rising.
  func outcomes(_ end: Reference) -> [Int] { ends[Int(-end) - 1] }

  /// The end to which the answers lead from a state.
  mutating func end(from state: Reference) -> Reference {
    var state = state
    while state >= 0 { state = child(state, answers[variable(state)]) }
    return state
  }
}

extension OpenVerdict {
  /// What remains of a node or a leaf once the variables without an answer are passed.
  private mutating func pass(_ member: Reference) -> Reference {
    if member < 0 { return end(of: member) }
    let known = passed[Int(member)]
    if known != Self.unknown { return known }
    let variable = Int(diagram.variables[Int(member)])
    let result: Reference
    if answers[variable] >= 0 {
      result = member
    } else if open[variable].count == 1 {
      result = pass(diagram.child(member, open[variable].lowerBound))
    } else {
      result = united(open[variable].map { diagram.child(member, $0) })
    }
    passed[Int(member)] = result
    return result
  }

  /// The state in which any of some nodes and leaves may be the one.
  private mutating func united(_ members: [Reference]) -> Reference {
    var found: Set<Reference> = []
    var isSeen: Set<Reference> = []
    var stack = members
    while let next = stack.popLast() {
      guard isSeen.insert(next).inserted else { continue }
      if next < 0 || answers[Int(diagram.variables[Int(next)])] >= 0 {
        found.insert(next)
      } else {
        stack += open[Int(diagram.variables[Int(next)])].map { diagram.child(next, $0) }
      }
    }
    let sorted = found.sorted()
    guard let last = sorted.last else { return end([]) }
    if last < 0 {
      let ends = sorted.map { end(of: $0) }
      return end(Set(ends.flatMap { outcomes($0) }).sorted())
    }
    if sorted.count == 1 { return last }
    if let known = groupNumbers[sorted] { return known }
    let number = Reference(count)
    groups.append(sorted)
    groupNumbers[sorted] = number
    return number
  }

  private mutating func end(of leaf: Reference) -> Reference {
    let place = min(DiagramStore.value(leaf) ?? 0, endOfLeaf.count - 1)
    if endOfLeaf[place] == Self.unknown { endOfLeaf[place] = end(reasoner.firsts(ofLeaf: place)) }
    return endOfLeaf[place]
  }

  private mutating func end(_ outcomes: [Int]) -> Reference {
    let known = ends.firstIndex(of: outcomes)
    if known == nil { ends.append(outcomes) }
    return Reference(-1 - (known ?? ends.count - 1))
  }
}
