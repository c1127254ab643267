import DecisionModel
import Testing

/// The tree as an outline of rows.
struct TreeOutlineTests {
  @Test(arguments: 0..<200)
  func `every node that can be reached has one row, and every choice one for each way`(
    seed: Int
  ) {
    let tree = RandomModel.make(seed).tree
    let rows = TreeOutline(tree).rows
    var reached: Set<Int> = [tree.root]
    var open = [tree.root]
    while let node = open.popLast() {
      for target in tree.nodes[node].allBranches.compactMap(\.target.node)
      where reached.insert(target).inserted { open.append(target) }
    }
    let nodes = rows.compactMap { row -> Int? in
      if case .node(let node) = row.place { return node }
      return nil
    }
    #expect(nodes.count == reached.count)
    #expect(Set(nodes) == reached)
    for node in reached {
      let ways = rows.compactMap { row -> Int? in
        guard case .way(node, let branch) = row.place else { return nil }
        return branch
      }
      let branches = tree.nodes[node].allBranches
      let isPassage = branches.count == 1 && branches[0].target.node != nil
      #expect(ways == (isPassage ? [] : Array(branches.indices)))
    }
  }

  @Test(arguments: 0..<200)
  func `what belongs to a row lies deeper, and what follows does not`(seed: Int) {
    let rows = TreeOutline(RandomModel.make(seed).tree).rows
    #expect(rows.first?.depth == 0)
    for (index, row) in rows.enumerated() {
      let inside = rows[(index + 1)...].prefix { $0.depth > row.depth }
      #expect(row.inside == inside.count)
    }
  }
}
