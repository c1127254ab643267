/// A report or a hand-out before it is known how it is written: as plain text, Markdown or HTML.
struct Page: Hashable, Sendable {
  enum Block: Hashable, Sendable {
    /// A heading of the second level, or deeper.
    case heading(String)
    /// A sentence or several.
    case paragraph(String)
    /// A name and what it holds.
    case fact(String, String)
    /// A list.
    case items([String])
    /// A list whose order means something; numbered from 1.
    case steps([String])
    /// A table: its headings, and its rows.
    case table([String], [[String]])
    /// The end of what came before.
    case rule
  }

  /// The heading of the page.
  var title: String
  /// What stands on it.
  var blocks: [Block] = []

  mutating func heading(_ text: String) { blocks.append(.heading(text)) }

  mutating func paragraph(_ text: String) { if !text.isEmpty { blocks.append(.paragraph(text)) } }

  mutating func fact(_ name: String, _ value: String) {
    if !value.isEmpty { blocks.append(.fact(name, value)) }
  }

  mutating func items(_ items: [String]) {
    let filled = items.filter { !$0.isEmpty }
    if !filled.isEmpty { blocks.append(.items(filled)) }
  }

  mutating func steps(_ steps: [String]) {
    let filled = steps.filter { !$0.isEmpty }
    if !filled.isEmpty { blocks.append(.steps(filled)) }
  }

  /// Adds a heading and what follows; nothing when nothing follows.
  mutating func section(_ heading: String, _ body: (inout Page) -> Void) {
    var page = Page(title: "")
    body(&page)
    if page.blocks.isEmpty { return }
    self.heading(heading)
    blocks += page.blocks
  }
}

extension Page {
  /// The page as plain text with lines of at most 78 columns.
  var plain: String {
    var lines = PlainLines()
    lines.add(title)
    for block in blocks {
      switch block {
      case .heading(let text):
        lines.addGap()
        lines.add(text.uppercased())
      case .rule: lines.addGap()
      case .paragraph(let text): for line in text.filledLines { lines.add(line) }
      case .fact(let name, let value):
        lines.add("\(name): \(value.filledLines.joined(separator: " "))")
      case .items(let items):
        for item in items { lines.add(item: item.filledLines.joined(separator: " ")) }
      case .steps(let steps):
        for (index, step) in steps.enumerated() {
          let text = step.filledLines.joined(separator: " ")
          lines.add("\(index + 1). \(text)", indent: 3)
        }
      case .table(let headings, let rows):
        for row in rows {
          let cells = zip(headings, row).enumerated().compactMap { index, cell in
            cell.1.isEmpty ? nil : index == 0 ? cell.1 : "\(cell.0.lowercasedFirst): \(cell.1)"
          }
          lines.add(item: cells.joined(separator: "; "))
        }
      }
    }
    return lines.text
  }
}

extension String {
  /// The lines of a text, without empty ones.
  var filledLines: [String] { split(separator: "\n").map(String.init) }

  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
