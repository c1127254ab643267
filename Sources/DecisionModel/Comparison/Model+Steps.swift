extension Model {
  /// What happens at a node, taken apart for a reader.
  public struct Step: Hashable, Sendable {
    /// The position of the question that is asked.
    public let question: Int?
    /// Which rule decides, where rules do.
    public let policy: RuleList.Policy?
    /// The verdict where the walk ends.
    public let verdict: Int?
    /// Every way out, the one for "do not know" last.
    public let ways: [Tree.Branch]
    /// Whether the last way is for "do not know".
    public let hasUnknown: Bool
  }

  /// What happens at a node.
  @inline(never)
  public func step(at node: Int) -> Step {
    switch tree.nodes[node].kind {
    case .ask(let question, let branches, let unknown):
      Step(
        question: question, policy: nil, verdict: nil,
        ways: branches + [unknown].compactMap(\.self), hasUnknown: unknown != nil)
    case .decide(let policy, let rules):
      Step(question: nil, policy: policy, verdict: nil, ways: rules, hasUnknown: false)
    case .end(let verdict):
      Step(question: nil, policy: nil, verdict: verdict, ways: [], hasUnknown: false)
    }
  }
}
