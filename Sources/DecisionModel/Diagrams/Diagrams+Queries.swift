extension Diagrams {
  /// The values of the variables that remain possible.
  func cells(of variable: Int, _ assignment: [Int]) -> Range<Int> {
    let fixed = assignment[variable]
    return fixed >= 0 ? fixed..<fixed + 1 : 0..<variables.all[variable].regular
  }

  /// The leaves that some completion of the answers leads to, rising.
  ///
  /// - Complexity: linear in the size of the diagram.
  func leaves(of reference: Reference, under assignment: [Int]) -> [Int] {
    var seen: Set<Reference> = []
    var leaves: Set<Int> = []
    var stack = [reference]
    while let next = stack.popLast() {
      if let value = DiagramStore.value(next) {
        leaves.insert(value)
      } else if seen.insert(next).inserted {
        for cell in cells(of: store.variable(next), assignment) {
          stack.append(store.child(next, cell))
        }
      }
    }
    return leaves.sorted()
  }

  /// Whether the answer to the question can still change the function.
  func depends(_ reference: Reference, on question: Int, under assignment: [Int]) -> Bool {
    let range = variables.ofQuestion[question]
    guard !range.isEmpty else { return false }
    var reader = RestrictedReader(diagrams: self, assignment: assignment)
    var stack = [reader.skip(reference)]
    var seen: Set<Reference> = []
    while let next = stack.popLast() {
      let variable = store.variable(next)
      guard variable < range.upperBound, seen.insert(next).inserted else { continue }
      let children = cells(of: variable, assignment).map { reader.skip(store.child(next, $0)) }
      if range.contains(variable) {
        let first = reader.identity(children[0])
        if children.contains(where: { reader.identity($0) != first }) { return true }
      }
      stack += children
    }
    return false
  }
}

/// Compares functions as they are once the known answers are put in.
private struct RestrictedReader {
  typealias Reference = DiagramStore.Reference

  let diagrams: Diagrams
  let assignment: [Int]
  /// The first variable below which nothing is fixed and nothing has an extra value.
  let free: Int
  private var known: [Reference: Int] = [:]
  private var numbers: [[Int]: Int] = [:]

  init(diagrams: Diagrams, assignment: [Int]) {
    self.diagrams = diagrams
    self.assignment = assignment
    let variables = diagrams.variables.all
    free =
      (variables.indices.last {
        assignment[$0] >= 0 || variables[$0].cells > variables[$0].regular
      } ?? -1) + 1
  }

  /// Passes the nodes whose variable is fixed.
  func skip(_ reference: Reference) -> Reference {
    var next = reference
    while next >= 0, assignment[diagrams.store.variable(next)] >= 0 {
      next = diagrams.store.child(next, assignment[diagrams.store.variable(next)])
    }
    return next
  }

  /// A number that two functions share exactly when they are equal under the answers.
  mutating func identity(_ reference: Reference) -> Int {
    let node = skip(reference)
    if node < 0 || diagrams.store.variable(node) >= free { return Int(node) << 1 }
    if let number = known[node] { return number }
    let variable = diagrams.store.variable(node)
    var parts: [Int] = [variable]
    for cell in diagrams.cells(of: variable, assignment) {
      parts.append(identity(diagrams.store.child(node, cell)))
    }
    let number: Int
    if parts.dropFirst().allSatisfy({ $0 == parts[1] }) {
      number = parts[1]
    } else if let same = numbers[parts] {
      number = same
    } else {
      number = numbers.count << 1 | 1
      numbers[parts] = number
    }
    known[node] = number
    return number
  }
}
