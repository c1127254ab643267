import Canvas
import DecisionModel
import Reports
import Texts

extension AppState {
  /// What the map looks like: the tree or the grid, and what is said about what is selected.
  func mapChrome(_ screen: MapScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    if set.isLinear {
      return Chrome(heading: texts[.mapHeading], body: plainMap(screen, set))
    }
    let place = Pane.place(in: size, share: screen.sheet == .tree ? 3 : 5)
    let columns = place?.columns(of: size.columns)
    let list = Typesetter(columns: columns?.list ?? set.columns, charset: set.charset)
    var chrome = Chrome(
      heading: texts[screen.sheet == .tree ? .mapHeading : .mapGridHeading],
      aside: content.wording(content.model.identity.title),
      body: screen.sheet == .tree ? treeBody(screen, list) : gridBody(screen, list))
    if let place {
      let narrow = Typesetter(columns: columns?.pane ?? set.columns, charset: set.charset)
      let lines = screen.sheet == .tree ? rowDetails(screen, narrow) : cellDetails(screen, narrow)
      chrome.panes = [Pane(place: place, lines: lines, more: set.fold(texts[.mapMore]))]
    }
    if let search = screen.search {
      chrome.message = texts(screen.isLost ? .mapNothingFound : .mapSearching, search.value)
    }
    return chrome
  }

  /// The rows around the selected one; the others are only counted.
  func treeBody(_ screen: MapScreen, _ set: Typesetter) -> Body {
    var body = Body()
    let visible = screen.visible
    let place = visible.firstIndex(of: screen.cursor) ?? 0
    for (index, row) in visible.enumerated() {
      guard abs(index - place) <= size.lines else {
        body.add()
        continue
      }
      let line = treeLine(row, screen, set)
      body.add([line], row: row, isSelected: row == screen.cursor)
    }
    return body
  }

  private func treeLine(_ index: Int, _ screen: MapScreen, _ set: Typesetter) -> Line {
    let row = screen.outline.rows[index]
    let isSelected = index == screen.cursor
    let mark = row.inside == 0 ? " " : screen.folded.contains(index) ? "+" : "-"
    let front = "\(branches(index, screen.outline))\(mark) "
    let text = screen.pan > 0 ? mapText(index, screen) : cut(index, screen, beside: front, set)
    let shifted = String(set.fold(front + text).dropFirst(screen.pan))
    var line = Line(isSelected ? ">" : isWalked(row) ? "*" : " ", isSelected ? .selected : .accent)
    let role: Role = isSelected ? .selected : isWalked(row) ? .accent : .text
    line.add(set.cut(shifted, to: set.columns - 2), role, at: 2)
    return line
  }

  /// A row in words, so that what it leads to is seen where the row is too long.
  private func cut(
    _ index: Int, _ screen: MapScreen, beside front: String, _ set: Typesetter
  ) -> String {
    let text = mapText(index, screen)
    guard let arrow = text.ranges(of: Self.arrow).last else { return text }
    let target = String(text[arrow.lowerBound...])
    let room = set.columns - 2 - set.width(front) - set.width(target)
    return room < 12 ? text : set.cut(String(text[..<arrow.lowerBound]), to: room) + target
  }

  /// What stands before that to which a way leads.
  private static let arrow = " → "

  /// The lines that join a row to the one it belongs to.
  private func branches(_ index: Int, _ outline: TreeOutline) -> String {
    let depth = outline.rows[index].depth
    guard depth > 0 else { return "" }
    let after = index + outline.rows[index].inside + 1
    let isLast = after >= outline.rows.count || outline.rows[after].depth < depth
    return String(repeating: "│ ", count: depth - 1) + (isLast ? "└─" : "├─")
  }

  /// Whether the walk has passed here.
  private func isWalked(_ row: TreeOutline.Row) -> Bool {
    let rules = content.reasoner.evaluator.rules
    switch row.place {
    case .node(let node):
      return isAnswered(node) && decision.path.contains(node)
    case .way(let node, let branch):
      return isAnswered(node)
        && decision.rules.contains { rules.entries[$0].place == .node(node, branch: branch) }
    }
  }

  /// Whether the question of a node has been answered; a node that only decides or ends needs a
  /// walk that has come to its end.
  private func isAnswered(_ node: Int) -> Bool {
    guard let question = content.model.tree.nodes[node].question else {
      return !present.trail.isEmpty && decision.next == nil
    }
    return present.answers[content.model.questions[question].id] != nil
  }

  /// A row in words.
  func mapText(_ index: Int, _ screen: MapScreen) -> String {
    let tree = content.model.tree
    switch screen.outline.rows[index].place {
    case .node(let node): return nodeText(node)
    case .way(let node, let branch):
      let way = tree.nodes[node].allBranches[branch]
      let text = content.wording.way(way, of: tree.nodes[node])
      // What it leads to stands below it, unless it is drawn elsewhere.
      return screen.outline.rows[index].inside > 0
        ? text : text + Self.arrow + content.wording.target(way.target)
    }
  }

  private func nodeText(_ index: Int) -> String {
    let wording = content.wording
    let name = wording.target(.node(index))
    switch content.model.tree.nodes[index].kind {
    case .ask(let position, _, _):
      let question = content.model.questions[position]
      guard let answer = present.answers[question.id] else { return name }
      return "\(name): \(wording.answer(answer, to: question))"
    case .decide(_, let rules):
      return
        "\(name) (\(wording.texts.count(rules.count, one: .checkRulesOne, many: .checkRulesMany)))"
    case .end: return name
    }
  }
}
