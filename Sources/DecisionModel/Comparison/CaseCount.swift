/// Counts the ways to each leaf of a function, and finds one of them.
struct CaseCount {
  typealias Reference = DiagramStore.Reference

  private let store: DiagramStore

  init(_ store: DiagramStore) { self.store = store }

  /// By the value of a leaf, how many assignments of all variables lead to it, at most the largest
  /// number.
  func counts(below function: Reference) -> [Int: Int] {
    var memo: [Reference: [Int: Int]] = [:]
    return times(counts(function, &memo), 0..<store.variable(function))
  }

  private func counts(_ node: Reference, _ memo: inout [Reference: [Int: Int]]) -> [Int: Int] {
    if let value = DiagramStore.value(node) { return [value: 1] }
    if let known = memo[node] { return known }
    let variable = store.variable(node)
    var sum: [Int: Int] = [:]
    for cell in 0..<store.cells[variable] {
      let child = store.child(node, cell)
      let part = times(counts(child, &memo), variable + 1..<store.variable(child))
      for (leaf, count) in part {
        let (total, isTooLarge) = sum[leaf, default: 0].addingReportingOverflow(count)
        sum[leaf] = isTooLarge ? .max : total
      }
    }
    memo[node] = sum
    return sum
  }

  private func times(_ counts: [Int: Int], _ free: Range<Int>) -> [Int: Int] {
    var factor = 1
    for variable in free {
      let (product, isTooLarge) = factor.multipliedReportingOverflow(by: store.cells[variable])
      factor = isTooLarge ? .max : product
    }
    return counts.mapValues { count in
      let (product, isTooLarge) = count.multipliedReportingOverflow(by: factor)
      return isTooLarge ? .max : product
    }
  }

  /// A value for every variable that leads to a leaf; what does not matter keeps its value.
  func path(to leaf: Reference, from function: Reference, otherwise cells: [Int]) -> [Int] {
    var leads: [Reference: Bool] = [:]
    var cells = cells
    var node = function
    while node >= 0 {
      let variable = store.variable(node)
      let order = [cells[variable]] + (0..<store.cells[variable])
      let next = order.first { leadsThere(store.child(node, $0), leaf, &leads) }
      guard let next else { break }
      cells[variable] = next
      node = store.child(node, next)
    }
    return cells
  }

  private func leadsThere(
    _ node: Reference, _ leaf: Reference, _ leads: inout [Reference: Bool]
  ) -> Bool {
    if node < 0 { return node == leaf }
    if let known = leads[node] { return known }
    let result = (0..<store.cells[store.variable(node)]).contains {
      leadsThere(store.child(node, $0), leaf, &leads)
    }
    leads[node] = result
    return result
  }
}
