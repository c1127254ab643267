/// Which node leads to which, and where the file says so.
struct Roads {
  /// Whether every target could be read; if not, nothing is said about nodes without a way to them.
  var isComplete = true
  private var ways: [[(node: Int, word: Word)]] = []

  /// Begins the next node.
  mutating func enter() { ways.append([]) }

  /// Adds a way from the node begun last.
  mutating func add(to node: Int, _ word: Word) { ways[ways.count - 1].append((node, word)) }

  /// Reports every way that leads back to where it came from, and every node without a way to it.
  func check(from root: Int, names: Names, in document: Document) {
    var state = [Mark](repeating: .new, count: ways.count)
    // Not recursive: a file may hold a chain of thousands of nodes.
    var path = [(node: root, next: 0)]
    state[root] = .open
    while let (node, next) = path.last {
      guard next < ways[node].count else {
        state[node] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let way = ways[node][next]
      switch state[way.node] {
      case .new:
        state[way.node] = .open
        path.append((way.node, 0))
      case .open:
        let loop = path.drop { $0.node != way.node }.map { names.all[$0.node] }
        document.report(.cycle(loop), at: way.word)
      case .done: break
      }
    }
    guard isComplete else { return }
    for (node, mark) in state.enumerated() where mark == .new {
      let name = names.all[node]
      if let place = names.place(of: name) {
        document.report(.unreachable(name), at: Word(text: name, spot: place))
      }
    }
  }

  private enum Mark { case new, open, done }
}

extension Remark {
  fileprivate static func cycle(_ loop: [String]) -> Remark {
    var way = loop.prefix(6).joined(separator: " → ")
    if loop.count > 6 { way += " → …" }
    return Remark(.cycle, "the walk would go round: \(way) → \(loop.first ?? "")")
  }
  fileprivate static func unreachable(_ name: String) -> Remark {
    Remark(
      .unreachableNode, "nothing leads to the node \(quoted(name))", severity: .warning)
  }
}
