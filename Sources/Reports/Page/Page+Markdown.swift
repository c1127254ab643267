extension Page {
  /// The page as Markdown; nothing in a text is taken for a mark.
  var markdown: String {
    var text = "# \(title.markdown)\n"
    for block in blocks {
      switch block {
      case .heading(let heading): text += "\n## \(heading.markdown)\n"
      case .rule: text += "\n---\n"
      case .paragraph(let paragraph): text += "\n\(paragraph.markdown)\n"
      case .fact(let name, let value): text += "\n**\(name.markdown):** \(value.markdownRest)\n"
      case .items(let items):
        text += "\n" + items.map { "- \($0.markdownLine)\n" }.joined()
      case .steps(let steps):
        let lines = steps.enumerated().map { "\($0 + 1). \($1.markdownLine)\n" }
        text += "\n" + lines.joined()
      case .table(let headings, let rows):
        text += "\n| " + headings.map { $0.markdownLine }.joined(separator: " | ") + " |\n"
        text += "|" + headings.map { _ in "---|" }.joined() + "\n"
        for row in rows {
          text += "| " + row.map { $0.markdownLine }.joined(separator: " | ") + " |\n"
        }
      }
    }
    return text
  }
}

extension String {
  /// The text with every character escaped that Markdown would take for a mark.
  fileprivate var markdownLine: String { markdownLine(isFirst: true) }

  /// The same, for what stands behind something else on its first line.
  fileprivate var markdownRest: String {
    filledLines.enumerated().map { $1.markdownLine(isFirst: $0 > 0) }.joined(separator: "  \n")
  }

  private func markdownLine(isFirst: Bool) -> String {
    onOneLine.reduce(into: "") { text, character in
      switch character {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!":
        text += "\\\(character)"
      // Only at the beginning of a line would these be marks.
      case "+", "-", "=", ".", ")":
        let isMark = isFirst && text.allSatisfy { $0.isNumber }
        text += isMark ? "\\\(character)" : String(character)
      default: text.append(character)
      }
    }
  }

  /// The same, with line breaks kept.
  fileprivate var markdown: String {
    filledLines.map { $0.markdownLine }.joined(separator: "  \n")
  }
}
