/// Reduced, ordered decision diagrams over variables of several values, shared in one store.
///
/// Equal functions have equal references. The operations follow R. E. Bryant, "Graph-Based
/// Algorithms for Boolean Function Manipulation" (1986), with many-valued nodes and leaves.
struct DiagramStore: Sendable {
  /// A node, or a leaf when negative.
  typealias Reference = Int32

  /// The store has grown past its limit.
  struct LimitReached: Error, Equatable {
    /// The number of nodes that may not be passed.
    let nodes: Int
  }

  /// The leaf for false.
  static let no = leaf(0)
  /// The leaf for true.
  static let yes = leaf(1)

  /// The reference of a leaf with this value.
  static func leaf(_ value: Int) -> Reference { Reference(-value - 1) }

  /// The value of a leaf, or nil for a node.
  static func value(_ reference: Reference) -> Int? { reference < 0 ? Int(-reference) - 1 : nil }

  /// The number of values of each variable.
  let cells: [Int]
  /// The largest number of nodes.
  let limit: Int

  private var nodes: [Node] = []
  private var children: [Reference] = []
  private var nodeTable = HashIndex()
  private var choiceTable = HashIndex()
  private var choices: [Choice] = []
  /// The children of the nodes that are being made, those of the innermost one last.
  private var pending: [Reference] = []
  /// How many of the pending children there are; what lies behind them is room for more.
  private var height = 0
  /// What each node became in the mapping of this number, so that no mapping starts by clearing.
  private var mapped: [(mapping: Int32, result: Reference)] = []
  private var mappings: Int32 = 0

  /// The variable that a node looks at, and where its children begin.
  private struct Node: Sendable {
    var variable: Int32
    var start: Int32
  }

  /// A choice that was made before, and what came of it.
  private struct Choice: Sendable {
    var condition: Reference
    var then: Reference
    var otherwise: Reference
    var result: Reference

    var hash: UInt64 { Self.hash(condition, then, otherwise) }

    static func hash(_ a: Reference, _ b: Reference, _ c: Reference) -> UInt64 {
      HashIndex.mix(HashIndex.mix(UInt64(UInt32(bitPattern: a)), b), c)
    }
  }

  /// Makes an empty store.
  init(cells: [Int], limit: Int) {
    self.cells = cells
    self.limit = limit
  }

  /// The number of nodes.
  var count: Int { nodes.count }

  /// The number of nodes, of which one with many children counts for several.
  var size: Int { nodes.count + children.count / Self.childrenOfOne }

  /// How many children a node may have to count for one.
  private static let childrenOfOne = 32

  /// The variable of a node; for a leaf, one past the last.
  func variable(_ reference: Reference) -> Int {
    reference < 0 ? cells.count : Int(nodes[Int(reference)].variable)
  }

  /// The function that remains when the variable has the value.
  func child(_ reference: Reference, _ cell: Int) -> Reference {
    children[Int(nodes[Int(reference)].start) + cell]
  }

  /// The node that looks at a variable; its children, when all the same.
  mutating func node(_ variable: Int, _ parts: [Reference]) throws(LimitReached) -> Reference {
    let base = makeRoom(for: parts.count)
    for (offset, part) in parts.enumerated() { pending[base + offset] = part }
    return try node(variable, since: base)
  }

  /// Makes room for the children of one more node; returns where they begin.
  private mutating func makeRoom(for count: Int) -> Int {
    let base = height
    height += count
    while pending.count < height { pending += Array(repeating: Self.no, count: height) }
    return base
  }

  /// The node with the children that are pending since then, which it takes away.
  private mutating func node(_ variable: Int, since base: Int) throws(LimitReached) -> Reference {
    let count = height - base
    height = base
    guard count > 0 else { return Self.no }
    let first = pending[base]
    var isConstant = true
    var hash = UInt64(truncatingIfNeeded: variable)
    for position in base..<(base + count) {
      if pending[position] != first { isConstant = false }
      hash = HashIndex.mix(hash, pending[position])
    }
    if isConstant { return first }
    let found = nodeTable.find(hash) { candidate in
      guard Int(nodes[candidate].variable) == variable else { return false }
      let start = Int(nodes[candidate].start)
      for offset in 0..<count where children[start + offset] != pending[base + offset] {
        return false
      }
      return true
    }
    if let found { return Reference(found) }
    return try newNode(variable, base..<base + count, hash)
  }

  private mutating func newNode(
    _ variable: Int, _ parts: Range<Int>, _ hash: UInt64
  ) throws(LimitReached) -> Reference {
    guard size < limit else { throw LimitReached(nodes: limit) }
    if nodeTable.isFull { nodeTable.grow(hash: nodeHash) }
    nodeTable.insert(hash, nodes.count)
    nodes.append(Node(variable: Int32(variable), start: Int32(children.count)))
    children += pending[parts]
    return Reference(nodes.count - 1)
  }

  private func nodeHash(_ node: Int) -> UInt64 {
    let variable = Int(nodes[node].variable)
    let start = Int(nodes[node].start)
    return children[start..<start + cells[variable]]
      .reduce(UInt64(truncatingIfNeeded: variable), HashIndex.mix)
  }

  /// The function that is `then` where the condition holds, and `otherwise` elsewhere.
  mutating func choose(
    _ condition: Reference, _ then: Reference, _ otherwise: Reference
  ) throws(LimitReached) -> Reference {
    // Where the condition holds, it is true itself.
    let then = then == condition ? Self.yes : then
    let otherwise = otherwise == condition ? Self.no : otherwise
    if condition == Self.yes || then == otherwise { return then }
    if condition == Self.no { return otherwise }
    if then == Self.yes && otherwise == Self.no { return condition }
    let hash = Choice.hash(condition, then, otherwise)
    let found = choiceTable.find(hash) { position in
      let choice = choices[position]
      return choice.condition == condition && choice.then == then
        && choice.otherwise == otherwise
    }
    if let found { return choices[found].result }
    let result = try newChoice(condition, then, otherwise)
    if choiceTable.isFull { choiceTable.grow { choices[$0].hash } }
    choiceTable.insert(hash, choices.count)
    choices.append(
      Choice(condition: condition, then: then, otherwise: otherwise, result: result))
    return result
  }

  /// Chooses for every value of the first variable that any of the functions looks at.
  private mutating func newChoice(
    _ condition: Reference, _ then: Reference, _ otherwise: Reference
  ) throws(LimitReached) -> Reference {
    let top = min(variable(condition), variable(then), variable(otherwise))
    let starts = (start(condition, top), start(then, top), start(otherwise, top))
    let base = makeRoom(for: cells[top])
    for cell in 0..<cells[top] {
      pending[base + cell] = try choose(
        starts.0 < 0 ? condition : children[starts.0 + cell],
        starts.1 < 0 ? then : children[starts.1 + cell],
        starts.2 < 0 ? otherwise : children[starts.2 + cell])
    }
    return try node(top, since: base)
  }

  /// Where the children of a function begin; -1 when it does not look at the variable first.
  private func start(_ reference: Reference, _ top: Int) -> Int {
    variable(reference) == top ? Int(nodes[Int(reference)].start) : -1
  }
}

extension DiagramStore {
  /// Both hold.
  mutating func and(_ a: Reference, _ b: Reference) throws(LimitReached) -> Reference {
    try choose(a, b, Self.no)
  }

  /// The first holds, and the second does not.
  mutating func and(_ a: Reference, not b: Reference) throws(LimitReached) -> Reference {
    try choose(b, Self.no, a)
  }

  /// At least one holds.
  mutating func or(_ a: Reference, _ b: Reference) throws(LimitReached) -> Reference {
    try choose(a, Self.yes, b)
  }

  /// It does not hold.
  mutating func not(_ a: Reference) throws(LimitReached) -> Reference {
    try choose(a, Self.no, Self.yes)
  }

  /// The function with every leaf replaced.
  mutating func map(
    _ reference: Reference, _ leaf: (Int) -> Reference
  ) throws(LimitReached) -> Reference {
    mappings += 1
    let missing = count - mapped.count
    if missing > 0 { mapped += Array(repeating: (0, Self.no), count: missing) }
    return try mapPart(reference, leaf)
  }

  private mutating func mapPart(
    _ reference: Reference, _ leaf: (Int) -> Reference
  ) throws(LimitReached) -> Reference {
    if let value = Self.value(reference) { return leaf(value) }
    let known = mapped[Int(reference)]
    if known.mapping == mappings { return known.result }
    let variable = variable(reference)
    let base = makeRoom(for: cells[variable])
    for cell in 0..<cells[variable] {
      pending[base + cell] = try mapPart(child(reference, cell), leaf)
    }
    let result = try node(variable, since: base)
    mapped[Int(reference)] = (mappings, result)
    return result
  }
}
