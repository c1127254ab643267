import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// Opens the details of the case, or of what is selected on the map.
  mutating func openDetails() {
    if case .map = top {
      layers.append(.reading(ReadingScreen(subject: .place)))
    } else {
      layers.append(.reading(ReadingScreen(subject: .details)))
    }
  }

  /// Everything that is said about what is selected on the map.
  func placeBody(_ set: Typesetter) -> Body {
    var body = Body()
    for case .map(let screen) in layers.reversed().prefix(2) {
      body.add(screen.sheet == .tree ? rowDetails(screen, set) : cellDetails(screen, set))
    }
    return body
  }

  /// What is said about the selected row: the question or the rule, its reason and its source.
  func rowDetails(_ screen: MapScreen, _ set: Typesetter) -> [Line] {
    let tree = content.model.tree
    switch screen.outline.rows[screen.cursor].place {
    case .node(let node): return details(of: tree.nodes[node], set)
    case .way(let node, let branch):
      let way = tree.nodes[node].allBranches[branch]
      return details(of: way, set)
    }
  }

  private func details(of node: Tree.Node, _ set: Typesetter) -> [Line] {
    let wording = content.wording
    switch node.kind {
    case .ask(let index, _, _):
      let question = content.model.questions[index]
      return set.paragraph(wording(question.ask), .heading)
        + set.paragraph(wording(question.why) ?? "")
        + set.paragraph(wording.basis(question.basis), .muted)
    case .decide:
      return set.paragraph(wording(node.name) ?? node.id.text, .heading)
        + set.paragraph(wording.texts[.mapDecides])
    case .end(let verdict): return details(of: verdict, set)
    }
  }

  private func details(of way: Tree.Branch, _ set: Typesetter) -> [Line] {
    let wording = content.wording
    let condition = way.when == .always ? wording.texts[.mapElse] : wording.condition(way.when)
    var lines = set.paragraph(condition, .heading)
    if let reason = wording(way.reason) { lines += set.paragraph(reason) }
    lines += set.paragraph("\(wording.basis(way.basis)) · \(way.id.text)", .muted)
    if case .verdict(let verdict) = way.target { lines += details(of: verdict, set) }
    return lines
  }

  private func details(of verdict: Int, _ set: Typesetter) -> [Line] {
    content.model.tree.verdicts[verdict].outcomes.flatMap { index in
      let outcome = content.model.outcomes[index]
      return set.paragraph(content.wording(outcome.name), .accent)
        + set.paragraph(content.wording(outcome.summary))
    }
  }
}
