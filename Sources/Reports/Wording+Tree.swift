public import DecisionModel
import Texts

extension Wording {
  /// When a way out of a node is taken; what the node itself asks goes without saying.
  public func way(_ way: Tree.Branch, of node: Tree.Node) -> String {
    let question = node.question.map { model.questions[$0] }
    switch way.when {
    case .always: return texts[.mapElse]
    case .missing: return texts[.questionUnknown]
    case .noneTicked(let index) where index == node.question:
      return question.map { answer(.ticked([]), to: $0) } ?? ""
    case .option(let index, let options) where index == node.question:
      return (question?.options ?? []).enumerated()
        .filter { options >> UInt64($0.offset) & 1 == 1 }
        .map { self($0.element.label) }.joined(separator: ", ")
    default: return condition(way.when)
    }
  }

  /// Where a way leads: the name of a node, or the short names of what the walk ends with.
  public func target(_ target: Tree.Target) -> String {
    switch target {
    case .verdict(let verdict): return self.verdict(verdict)
    case .node(let index):
      if case .end(let verdict) = model.tree.nodes[index].kind { return self.verdict(verdict) }
      return node(index)
    }
  }

  /// What the end of a walk says, in short names.
  public func verdict(_ index: Int) -> String {
    let verdict = model.tree.verdicts[index]
    return verdict.outcomes.map(short).joined(separator: verdict.isRanked ? ", " : " / ")
  }
}
