/// Functions that say which values remain possible, for every way of answering some questions.
///
/// Equal functions have equal references, as in the store beneath.
struct Projection {
  typealias Reference = DiagramStore.Reference
  typealias LimitReached = DiagramStore.LimitReached

  var store: DiagramStore
  /// The sets that leaves stand for, each rising.
  private(set) var sets: [[Int]] = []
  private var numbers: [[Int]: Int] = [:]
  private var unions: [UInt64: Reference] = [:]

  init(cells: [Int], limit: Int) { store = DiagramStore(cells: cells, limit: limit) }

  /// The function that always leaves these values.
  mutating func leaf(_ values: [Int]) -> Reference {
    if let known = numbers[values] { return DiagramStore.leaf(known) }
    numbers[values] = sets.count
    sets.append(values)
    return DiagramStore.leaf(sets.count - 1)
  }

  /// The values of a leaf.
  func values(_ leaf: Reference) -> [Int] {
    DiagramStore.value(leaf).map { sets[$0] } ?? []
  }

  /// What either function leaves.
  mutating func union(_ a: Reference, _ b: Reference) throws(LimitReached) -> Reference {
    if a == b { return a }
    if a < 0, b < 0 { return leaf(Set(values(a) + values(b)).sorted()) }
    let (first, second) = a < b ? (a, b) : (b, a)
    let key = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    if let known = unions[key] { return known }
    guard unions.count < store.limit else { throw LimitReached(nodes: store.limit) }
    let top = min(store.variable(a), store.variable(b))
    var parts: [Reference] = []
    for cell in 0..<store.cells[top] {
      parts.append(try union(part(of: a, top, cell), part(of: b, top, cell)))
    }
    let result = try store.node(top, parts)
    unions[key] = result
    return result
  }

  /// What remains of a function when a variable at or above its top has the value.
  func part(of function: Reference, _ top: Int, _ cell: Int) -> Reference {
    store.variable(function) == top ? store.child(function, cell) : function
  }
}

extension Projection {
  /// How the values of a variable enter.
  enum Role {
    /// The function still depends on it.
    case kept
    /// It is one of these, and it is not known which.
    case open(Range<Int>)
  }

  /// Takes a function over from diagrams with the same variables.
  mutating func take(
    _ function: Reference, from diagrams: Diagrams, roles: [Role], leaves: (Int) -> [Int]
  ) throws(LimitReached) -> Reference {
    var memo: [Reference: Reference] = [:]
    return try take(function, diagrams, roles, leaves, &memo)
  }

  private mutating func take(
    _ function: Reference, _ diagrams: Diagrams, _ roles: [Role], _ leaves: (Int) -> [Int],
    _ memo: inout [Reference: Reference]
  ) throws(LimitReached) -> Reference {
    if let known = memo[function] { return known }
    if let value = DiagramStore.value(function) {
      let result = leaf(leaves(value))
      memo[function] = result
      return result
    }
    let variable = diagrams.store.variable(function)
    var result: Reference
    switch roles[variable] {
    case .kept:
      var parts: [Reference] = []
      for cell in 0..<store.cells[variable] {
        let child = diagrams.store.child(function, cell)
        parts.append(try take(child, diagrams, roles, leaves, &memo))
      }
      result = try store.node(variable, parts)
    case .open(let cells):
      let first = diagrams.store.child(function, cells.lowerBound)
      result = try take(first, diagrams, roles, leaves, &memo)
      for cell in cells.dropFirst() {
        let child = diagrams.store.child(function, cell)
        result = try union(result, try take(child, diagrams, roles, leaves, &memo))
      }
    }
    memo[function] = result
    return result
  }
}
