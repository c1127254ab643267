/// The verdict diagram by itself: its nodes numbered from the leaves up, without gaps.
///
/// A reference that is negative stands for a leaf, as in the store that it is taken from.
struct VerdictDiagram: Sendable {
  typealias Reference = DiagramStore.Reference

  /// Where it begins.
  let root: Reference
  /// The variable of each node.
  let variables: [Int32]
  /// Where the children of each node begin.
  private let starts: [Int32]
  private let children: [Reference]

  /// Takes the verdict out of the diagrams of a model.
  /// - Complexity: linear in the size of the verdict diagram.
  init(_ diagrams: Diagrams) {
    let store = diagrams.store
    var isReached = [Bool](repeating: false, count: store.count)
    var stack = [diagrams.verdict]
    while let next = stack.popLast() {
      guard next >= 0, !isReached[Int(next)] else { continue }
      isReached[Int(next)] = true
      for cell in 0..<store.cells[store.variable(next)] { stack.append(store.child(next, cell)) }
    }
    var numbers = [Reference](repeating: 0, count: store.count)
    var variables: [Int32] = []
    var starts: [Int32] = []
    var children: [Reference] = []
    // In the store children come before those that have them.
    for node in 0..<store.count where isReached[node] {
      let reference = Reference(node)
      numbers[node] = Reference(variables.count)
      variables.append(Int32(store.variable(reference)))
      starts.append(Int32(children.count))
      for cell in 0..<store.cells[store.variable(reference)] {
        let child = store.child(reference, cell)
        children.append(child < 0 ? child : numbers[Int(child)])
      }
    }
    root = diagrams.verdict < 0 ? diagrams.verdict : numbers[Int(diagrams.verdict)]
    self.variables = variables
    self.starts = starts
    self.children = children
  }

  /// The number of nodes.
  var count: Int { variables.count }

  /// What remains when the variable of a node has the value.
  func child(_ node: Reference, _ cell: Int) -> Reference {
    children[Int(starts[Int(node)]) + cell]
  }
}
