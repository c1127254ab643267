extension Page {
  /// The page as HTML that prints well on A4.
  ///
  /// It needs nothing from elsewhere. Headings, lists and tables are marked up as what they are,
  /// and nothing is said by colour alone.
  func html(language: String) -> String {
    Page.html(
      language: language, title: title, style: Page.style,
      body: """
        <main>
        <h1>\(title.html)</h1>
        \(blocks.htmlLines.joined(separator: "\n"))
        </main>

        """)
  }

  /// A document of HTML that needs nothing from elsewhere, around what is in it.
  static func html(language: String, title: String, style: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>\(title.html)</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  private static let style = """
    @page { size: A4; margin: 12mm 16mm; }
    html { font: 11pt/1.4 "Noto Sans", "Liberation Sans", Arial, sans-serif; color: #111; }
    body { margin: 0 auto; max-width: 178mm; padding: 1rem; background: #fff; }
    h1 { font-size: 1.6em; margin: 0 0 .4em; }
    h2 { font-size: 1.2em; margin: 1em 0 .3em; border-bottom: 1px solid #555; }
    h1, h2, dt { break-after: avoid; }
    p { margin: .3em 0; }
    dl { display: grid; grid-template-columns: 45mm 1fr; gap: .2em 1em; margin: .3em 0; }
    dt { font-weight: bold; }
    dd { margin: 0; }
    ul, ol { margin: .3em 0; padding-left: 1.5em; }
    li + li { margin-top: .2em; }
    p, li, dd, dt { overflow-wrap: anywhere; }
    tr, li { break-inside: avoid; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .95em; }
    th, td { border: 1px solid #555; padding: .2em .4em; text-align: left; vertical-align: top; }
    th, td { max-width: 45mm; overflow-wrap: break-word; hyphens: auto; }
    hr { border: 0; border-top: 1px solid #555; margin: .8em 0 .4em; }
    @media (max-width: 30em) { dl { display: block; } dd { margin-bottom: .3em; } }
    @media print {
      html { font-size: 10pt; line-height: 1.3; }
      body { padding: 0; max-width: none; }
      h2 { margin-top: .7em; }
    }
    """
}

extension [Page.Block] {
  /// The blocks as lines of HTML; names that follow each other share a list.
  fileprivate var htmlLines: [String] {
    var lines: [String] = []
    var isInFacts = false
    for block in self {
      if case .fact = block {
        if !isInFacts { lines.append("<dl>") }
        isInFacts = true
      } else if isInFacts {
        lines.append("</dl>")
        isInFacts = false
      }
      lines += block.htmlLines
    }
    return isInFacts ? lines + ["</dl>"] : lines
  }
}

extension Page.Block {
  fileprivate var htmlLines: [String] {
    switch self {
    case .rule: return ["<hr>"]
    case .heading(let text): return ["<h2>\(text.html)</h2>"]
    case .paragraph(let text): return ["<p>\(text.html)</p>"]
    case .fact(let name, let value): return ["<dt>\(name.html)</dt>", "<dd>\(value.html)</dd>"]
    case .items(let items): return ["<ul>"] + items.map { "<li>\($0.html)</li>" } + ["</ul>"]
    case .steps(let steps): return ["<ol>"] + steps.map { "<li>\($0.html)</li>" } + ["</ol>"]
    case .table(let headings, let rows):
      let head = headings.map { "<th scope=\"col\">\($0.html)</th>" }.joined()
      let body = rows.map { row in
        let cells = row.enumerated().map { index, cell in
          index == 0 ? "<th scope=\"row\">\(cell.html)</th>" : "<td>\(cell.html)</td>"
        }
        return "<tr>\(cells.joined())</tr>"
      }
      // What scrolls must be reachable by keys.
      return [
        "<div class=\"wide\" tabindex=\"0\">", "<table>", "<thead><tr>\(head)</tr></thead>",
        "<tbody>",
      ] + body + ["</tbody>", "</table>", "</div>"]
    }
  }
}

extension String {
  /// The text as it stands in HTML; line breaks are kept.
  var html: String {
    filledLines.map(\.onOneLine).map { line in
      line.reduce(into: "") { text, character in
        switch character {
        case "&": text += "&amp;"
        case "<": text += "&lt;"
        case ">": text += "&gt;"
        case "\"": text += "&quot;"
        default: text.append(character)
        }
      }
    }.joined(separator: "<br>")
  }
}
