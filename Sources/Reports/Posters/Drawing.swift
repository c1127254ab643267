/// A drawing in SVG: boxes, lines and texts, placed in millimetres from the upper left corner.
struct Drawing {
  /// How a line is drawn.
  enum Stroke: String {
    case thin, thick, dashed
  }

  /// A rectangle.
  struct Box: Equatable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
  }

  private(set) var marks: [String] = []

  /// Draws a box; its corners are round, but not where it stands for a stop.
  mutating func box(_ box: Box, _ stroke: Stroke = .thin, corner: Double = 1, isGrey: Bool = false)
  {
    let shade = isGrey ? " grey" : ""
    let place = "x=\"\(box.x.short)\" y=\"\(box.y.short)\""
    let size = "width=\"\(box.width.short)\" height=\"\(box.height.short)\""
    marks.append(
      "<rect class=\"\(stroke.rawValue)\(shade)\" \(place) \(size) rx=\"\(corner.short)\"/>")
  }

  /// Draws a line through some points.
  mutating func line(_ points: [(x: Double, y: Double)], _ stroke: Stroke = .thin) {
    let path = points.map { "\($0.x.short),\($0.y.short)" }.joined(separator: " ")
    marks.append("<polyline class=\"\(stroke.rawValue)\" points=\"\(path)\"/>")
  }

  /// Draws the point of an arrow that comes from above.
  mutating func arrowhead(x: Double, y: Double) {
    let points = [(x - 0.9, y - 1.7), (x + 0.9, y - 1.7), (x, y)]
    let path = points.map { "\($0.0.short),\($0.1.short)" }.joined(separator: " ")
    marks.append("<polygon points=\"\(path)\"/>")
  }

  /// Writes a line of text, standing on `y`.
  mutating func text(_ text: String, x: Double, y: Double, _ size: Double, isBold: Bool = false) {
    guard !text.isEmpty else { return }
    let weight = isBold ? " class=\"bold\"" : ""
    marks.append(
      "<text\(weight) x=\"\(x.short)\" y=\"\(y.short)\" font-size=\"\(size.short)\">"
        + "\(text.onOneLine.html)</text>")
  }

  /// Writes lines below each other, the first one right below `top`.
  mutating func text(
    _ lines: [String], x: Double, top: Double, _ letters: Lettering, isBold: Bool = false
  ) {
    for (index, line) in lines.enumerated() {
      let y = top + letters.leading * Double(index) + letters.size
      text(line, x: x, y: y, letters.size, isBold: isBold)
    }
  }

  /// The drawing as a document, with a name for whoever hears it.
  func svg(_ paper: Paper, title: String, language: String) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" xml:lang="\(language)" lang="\(language)" \
    width="\(paper.width.short)mm" height="\(paper.height.short)mm" \
    viewBox="0 0 \(paper.width.short) \(paper.height.short)" role="img">
    <title>\(title.onOneLine.html)</title>
    <style>
    text { font-family: "Noto Sans", "Liberation Sans", Arial, sans-serif; fill: #111; }
    .bold { font-weight: bold; }
    rect, polyline { fill: none; stroke: #111; stroke-width: .35; }
    rect { fill: #fff; }
    rect.grey { fill: #eee; }
    rect.thick, polyline.thick { stroke-width: .9; }
    rect.dashed, polyline.dashed { stroke-dasharray: 1.6 1.2; }
    polygon { fill: #111; }
    </style>
    <rect x="0" y="0" width="100%" height="100%" style="stroke: none"/>
    \(marks.joined(separator: "\n"))
    </svg>

    """
  }
}

extension Double {
  /// The number with at most two decimals, as SVG writes it.
  fileprivate var short: String {
    let hundredths = Int((self * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
