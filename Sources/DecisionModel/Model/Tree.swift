/// The decision tree: named nodes that ask, decide or end.
public struct Tree: Hashable, Sendable {
  /// The nodes, in the order of the file.
  public let nodes: [Node]
  /// The position of the node where the walk begins.
  public let root: Int
  /// The distinct verdicts that leaves and rules lead to.
  public let verdicts: [Verdict]

  /// Makes a tree.
  public init(nodes: [Node], root: Int, verdicts: [Verdict]) {
    self.nodes = nodes
    self.root = root
    self.verdicts = verdicts
  }
}

extension Tree {
  /// One place in the tree.
  public struct Node: Hashable, Sendable {
    /// The name of a node.
    public typealias ID = Identifier<Node>

    /// What happens at a node.
    public enum Kind: Hashable, Sendable {
      /// The question at this position is asked; the first branch that holds is followed.
      ///
      /// When the answer is unknown or declined, the walk goes to `unknown` if there is one;
      /// otherwise every branch remains possible.
      case ask(question: Int, branches: [Branch], unknown: Branch?)
      /// Rules over earlier answers choose where to go.
      case decide(policy: RuleList.Policy, rules: [Branch])
      /// The walk ends.
      case end(verdict: Int)
    }

    /// The name of the node.
    public let id: ID
    /// What the person reads on the map.
    public let name: Phrase?
    /// What happens here.
    public let kind: Kind

    /// Makes a node.
    public init(id: ID, name: Phrase?, kind: Kind) {
      self.id = id
      self.name = name
      self.kind = kind
    }
  }

  /// A way out of a node.
  public struct Branch: Hashable, Sendable {
    /// The name of the rule, unique within the model.
    public let id: RuleList.Rule.ID
    /// When it is taken.
    public let when: Condition
    /// Where it leads.
    public let target: Target
    /// The reason in words, where the answers alone do not explain it.
    public let reason: Phrase?
    /// What it rests on.
    public let basis: Basis

    /// Makes a branch.
    public init(
      id: RuleList.Rule.ID, when: Condition, target: Target, reason: Phrase?, basis: Basis
    ) {
      self.id = id
      self.when = when
      self.target = target
      self.reason = reason
      self.basis = basis
    }
  }

  /// Where a branch leads.
  public enum Target: Hashable, Sendable {
    /// To the node at this position.
    case node(Int)
    /// To the verdict at this position; the walk ends.
    case verdict(Int)

    /// The node it leads to, or nil where the walk ends.
    public var node: Int? {
      if case .node(let node) = self { return node }
      return nil
    }
  }

  /// What the end of a walk says: one outcome, or several where sources disagree.
  public struct Verdict: Hashable, Sendable {
    /// Positions of outcomes in the model, the first reading first.
    public let outcomes: [Int]
    /// Whether the first one is the first reading; otherwise none of them comes first.
    public let isRanked: Bool

    /// Makes a verdict.
    public init(outcomes: [Int], isRanked: Bool = true) {
      self.outcomes = outcomes
      self.isRanked = isRanked
    }

    /// The position of the first reading, when one comes first.
    public var first: Int? { isRanked ? outcomes.first : nil }
  }
}
