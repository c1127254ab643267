extension PlanPage {
  /// The page as HTML that prints well on A4.
  ///
  /// It needs nothing from elsewhere. Headings, lists and tables are marked up as what they are,
  /// and nothing is said by colour alone.
  func html(language: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>\(title.html)</title>
    <style>
    \(PlanPage.style)
    </style>
    </head>
    <body>
    <main>
    <h1>\(title.html)</h1>
    \(blocks.htmlLines.joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }

  private static let style = """
    @page { size: A4; margin: 18mm 16mm; }
    html { font: 11pt/1.45 "Noto Sans", "Liberation Sans", Arial, sans-serif; color: #111; }
    body { margin: 0 auto; max-width: 178mm; padding: 1rem; background: #fff; }
    h1 { font-size: 1.6em; margin: 0 0 .6em; }
    h2 { font-size: 1.2em; margin: 1.3em 0 .4em; border-bottom: 1px solid #555; }
    h1, h2 { break-after: avoid; }
    dl { margin: 0; }
    dt { font-weight: bold; margin-top: .35em; }
    dd { margin: 0 0 .2em; }
    p, li, dd, td, th { overflow-wrap: anywhere; }
    tr, li { break-inside: avoid; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border: 1px solid #555; padding: .25em .4em; text-align: left; vertical-align: top; }
    @media print { body { padding: 0; max-width: none; } }
    """
}

extension [PlanPage.Block] {
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

extension PlanPage.Block {
  fileprivate var htmlLines: [String] {
    switch self {
    case .rule: return ["<hr>"]
    case .heading(let text): return ["<h2>\(text.html)</h2>"]
    case .paragraph(let text): return ["<p>\(text.html)</p>"]
    case .fact(let name, let value): return ["<dt>\(name.html)</dt>", "<dd>\(value.html)</dd>"]
    case .items(let items): return ["<ul>"] + items.map { "<li>\($0.html)</li>" } + ["</ul>"]
    case .table(let headings, let rows):
      let head = headings.map { "<th scope=\"col\">\($0.html)</th>" }.joined()
      let body = rows.map { row in
        let cells = row.enumerated().map { index, cell in
          index == 0 ? "<th scope=\"row\">\(cell.html)</th>" : "<td>\(cell.html)</td>"
        }
        return "<tr>\(cells.joined())</tr>"
      }
      return ["<table>", "<thead><tr>\(head)</tr></thead>", "<tbody>"] + body
        + ["</tbody>", "</table>"]
    }
  }
}

extension String {
  /// The text as it stands in HTML; line breaks are kept.
  var html: String {
    planLines.map(\.onOneLine).map { line in
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
