import DecisionModel
import Texts

/// One row of a tree on a poster.
struct TreeRow {
  /// What it shows.
  enum Kind {
    /// A node: its name stands in a box.
    case node
    /// A way out of one.
    case way
  }

  let kind: Kind
  let depth: Int
  /// The name, or when the way is taken.
  let text: String
  /// Below it, in small letters: the answers, or what the way rests on.
  var note = ""
  /// What the way leads to, unless that stands below it.
  var target = ""
  /// Whether the walk ends there, and how.
  var end: Outcome.Kind?

  /// The rows of a tree, as a level shows them.
  static func all(of outline: TreeOutline, _ wording: Wording, _ level: TreeLevel) -> [TreeRow] {
    var rows: [TreeRow] = []
    var next = 0
    while next < outline.rows.count {
      let row = outline.rows[next]
      defer { next += 1 }
      guard row.depth <= level.depth else { continue }
      switch row.place {
      case .node(let node):
        rows.append(TreeRow(node: node, row.depth, wording))
        let branches = wording.model.tree.nodes[node].allBranches
        if !level.hasRules, branches.count >= TreeLevel.manyRules,
          outline.isPlain(next, branches.count)
        {
          rows += summary(of: branches, row.depth + 1, wording)
          next += row.inside
        }
      case .way(let node, let branch):
        let hasInside = row.inside > 0 && row.depth < level.depth
        rows.append(
          TreeRow(way: branch, of: node, row.depth, wording, level, hasInside: hasInside))
      }
    }
    return rows
  }

  private init(kind: Kind, depth: Int, text: String) {
    self.kind = kind
    self.depth = depth
    self.text = text
  }

  private init(node index: Int, _ depth: Int, _ wording: Wording) {
    let node = wording.model.tree.nodes[index]
    let texts = wording.texts
    switch node.kind {
    case .decide(_, let rules):
      let count = texts.count(rules.count, one: .checkRulesOne, many: .checkRulesMany)
      self.init(kind: .node, depth: depth, text: "\(wording.node(index)) (\(count))")
    case .ask(let position, let branches, _):
      self.init(kind: .node, depth: depth, text: wording.node(index))
      let question = wording.model.questions[position]
      // Where the ways stand below, they name the answers.
      if branches.count == 1 {
        note = question.options.map { wording($0.label) }.joined(separator: " · ")
      }
    case .end(let verdict):
      self.init(kind: .node, depth: depth, text: wording.verdict(verdict))
      end = wording.end(.verdict(verdict))
    }
  }

  private init(
    way branch: Int, of index: Int, _ depth: Int, _ wording: Wording, _ level: TreeLevel,
    hasInside: Bool
  ) {
    let node = wording.model.tree.nodes[index]
    let way = node.allBranches[branch]
    self.init(kind: .way, depth: depth, text: wording.way(way, of: node))
    if !hasInside {
      target = wording.target(way.target)
      end = wording.end(way.target)
    }
    if level.hasSources { note = wording.basis(way.basis) }
  }

  /// The ways by what they lead to, in the order in which that is first met.
  private static func summary(
    of branches: [Tree.Branch], _ depth: Int, _ wording: Wording
  ) -> [TreeRow] {
    var targets: [Tree.Target] = []
    for branch in branches where !targets.contains(branch.target) { targets.append(branch.target) }
    return targets.map { target in
      let count = branches.count { $0.target == target }
      var row = TreeRow(
        kind: .way, depth: depth,
        text: wording.texts.count(count, one: .checkRulesOne, many: .checkRulesMany))
      row.target = wording.target(target)
      row.end = wording.end(target)
      return row
    }
  }
}

extension TreeOutline {
  /// Whether nothing but its own ways stands below a node.
  fileprivate func isPlain(_ row: Int, _ ways: Int) -> Bool { rows[row].inside == ways }
}

extension Wording {
  /// How the walk ends there; nil where it goes on.
  fileprivate func end(_ target: Tree.Target) -> Outcome.Kind? {
    switch target {
    case .verdict(let verdict):
      return model.tree.verdicts[verdict].outcomes.first.map { model.outcomes[$0].kind }
    case .node(let index):
      guard case .end(let verdict) = model.tree.nodes[index].kind else { return nil }
      return end(.verdict(verdict))
    }
  }
}
