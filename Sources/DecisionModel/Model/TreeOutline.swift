/// A decision tree as an outline that can be drawn line by line.
///
/// Where the ways out of a node meet again, the outline goes on at the level of that node; what
/// lies between stands one level deeper. Every node has one row. A way to a node that is drawn
/// elsewhere only names it.
public struct TreeOutline: Hashable, Sendable {
  /// One line of the outline.
  public struct Row: Hashable, Sendable {
    /// What the line shows.
    public enum Place: Hashable, Sendable {
      /// The node at this position of the tree.
      case node(Int)
      /// A way out of a node; the position counts the branches, the one for "unknown" last.
      case way(node: Int, branch: Int)
    }

    /// What it shows.
    public let place: Place
    /// How deep it lies below the root, from 0.
    public let depth: Int
    /// How many of the rows after it belong to it.
    public internal(set) var inside = 0
  }

  /// The rows, from the root on.
  public private(set) var rows: [Row] = []

  /// Lays out a tree; nodes that cannot be reached from its root are left out.
  ///
  /// - Complexity: O(*n* · *b* / 64) in the number of nodes *n* and of branches *b*.
  public init(_ tree: Tree) {
    var layout = Layout(tree)
    layout.add(chainFrom: tree.root, depth: 0)
    rows = layout.rows
  }

  /// The row that shows a node, if there is one.
  public func row(of node: Int) -> Int? { rows.firstIndex { $0.place == .node(node) } }
}

extension TreeOutline {
  private struct Layout {
    let tree: Tree
    /// The nodes in an order in which every way leads forward.
    let order: [Int]
    /// By node: the nodes that can follow it, itself included, as a mask over their places.
    let following: [[UInt64]]
    var rows: [Row] = []
    var drawn: Set<Int> = []
    /// Nodes at which the chains that are being drawn go on.
    var ends: Set<Int> = []

    init(_ tree: Tree) {
      self.tree = tree
      order = tree.topologicalOrder()
      var places = [Int](repeating: 0, count: tree.nodes.count)
      for (place, node) in order.enumerated() { places[node] = place }
      let words = (order.count + 63) / 64
      var following = [[UInt64]](
        repeating: Array(repeating: 0, count: words), count: tree.nodes.count)
      for node in order.reversed() {
        var mask = following[node]
        mask[places[node] / 64] |= 1 << UInt64(places[node] % 64)
        for target in tree.nodes[node].nextNodes {
          for word in mask.indices { mask[word] |= following[target][word] }
        }
        following[node] = mask
      }
      self.following = following
    }

    /// Adds a node and all that follows it, up to where an outer chain goes on.
    mutating func add(chainFrom first: Int, depth: Int) {
      var next: Int? = first
      while let node = next, !ends.contains(node), drawn.insert(node).inserted {
        let row = rows.count
        rows.append(Row(place: .node(node), depth: depth))
        next = meeting(after: node)
        let isNew = next.map { ends.insert($0).inserted } ?? false
        addWays(of: node, depth: depth + 1)
        if isNew, let next { ends.remove(next) }
        rows[row].inside = rows.count - row - 1
      }
    }

    /// The first node that all ways out of this one come to, those that end aside.
    private func meeting(after node: Int) -> Int? {
      let targets = tree.nodes[node].nextNodes
      guard var common = targets.first.map({ following[$0] }) else { return nil }
      for target in targets {
        for word in common.indices { common[word] &= following[target][word] }
      }
      guard let word = common.firstIndex(where: { $0 != 0 }) else { return nil }
      return order[word * 64 + common[word].trailingZeroBitCount]
    }

    private mutating func addWays(of node: Int, depth: Int) {
      let branches = tree.nodes[node].allBranches
      let isPassage = branches.count == 1 && branches[0].target.node != nil
      guard !isPassage else { return }
      for (index, branch) in branches.enumerated() {
        let row = rows.count
        rows.append(Row(place: .way(node: node, branch: index), depth: depth))
        if let target = branch.target.node { add(chainFrom: target, depth: depth + 1) }
        rows[row].inside = rows.count - row - 1
      }
    }
  }
}
