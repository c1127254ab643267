import Canvas
import Testing

/// Frames as pictures in SVG.
struct PictureTests {
  private func frame(_ columns: Int, _ lines: Int = 1) -> Frame {
    Frame(size: Size(columns: columns, lines: lines))
  }

  @Test func `a picture holds the colours of the roles, the letters and the cursor`() {
    var frame = frame(12, 3)
    frame.title = "One & two"
    frame.put("Question", at: Point(column: 1, line: 0), role: .title)
    frame.put("> 1  <b>", at: Point(column: 1, line: 1), role: .selected)
    frame.put("Name", at: Point(column: 2, line: 2), role: .field)
    frame.cursor = Point(column: 6, line: 2)
    frame.isCursorVisible = true
    #expect(
      frame.svg(theme: Theme(.light)) == """
        <svg xmlns="http://www.w3.org/2000/svg" width="126" height="72" \
        viewBox="0 0 126 72" role="img">
        <title>One &amp; two</title>
        <style>
        text { font: 15px "DejaVu Sans Mono", Menlo, Consolas, monospace; white-space: pre; }
        .text { fill: #262626; }
        .title { fill: #000000; font-weight: bold; }
        .selected { fill: #ffffff; font-weight: bold; }
        .field { fill: #000000; text-decoration: underline; }
        </style>
        <rect width="100%" height="100%" fill="#ffffff"/>
        <text class="title" x="18" y="23" textLength="72" \
        lengthAdjust="spacingAndGlyphs" xml:space="preserve">Question</text>
        <rect x="18" y="27" width="72" height="18" fill="#005f87"/>
        <text class="selected" x="18" y="41" textLength="72" \
        lengthAdjust="spacingAndGlyphs" xml:space="preserve">&gt; 1  &lt;b&gt;</text>
        <rect x="27" y="45" width="36" height="18" fill="#e4e4e4"/>
        <text class="field" x="27" y="59" textLength="36" \
        lengthAdjust="spacingAndGlyphs" xml:space="preserve">Name</text>
        <rect x="63" y="45" width="9" height="18" fill="none" stroke="#262626"/>
        </svg>

        """)
  }

  @Test func `what the theme leaves to the terminal is dark on white`() {
    var frame = frame(6)
    frame.put("a", at: Point(column: 0, line: 0))
    frame.put("b", at: Point(column: 2, line: 0), role: .selected)
    #expect(
      frame.svg(theme: Theme(.mono)) == """
        <svg xmlns="http://www.w3.org/2000/svg" width="72" height="36" \
        viewBox="0 0 72 36" role="img">
        <title>Veiviser</title>
        <style>
        text { font: 15px "DejaVu Sans Mono", Menlo, Consolas, monospace; white-space: pre; }
        .text { fill: #1a1a1a; }
        .selected { fill: #ffffff; }
        </style>
        <rect width="100%" height="100%" fill="#ffffff"/>
        <text class="text" x="9" y="23" textLength="9" \
        lengthAdjust="spacingAndGlyphs" xml:space="preserve">a</text>
        <rect x="27" y="9" width="9" height="18" fill="#1a1a1a"/>
        <text class="selected" x="27" y="23" textLength="9" \
        lengthAdjust="spacingAndGlyphs" xml:space="preserve">b</text>
        </svg>

        """)
  }

  @Test func `a wide character has two columns of its own`() {
    var frame = frame(6)
    frame.put("a\u{4F60}b", at: Point(column: 0, line: 0))
    let pieces = texts(of: frame)
    #expect(
      pieces == [
        "x=\"9\" y=\"23\" textLength=\"9\" a", "x=\"18\" y=\"23\" textLength=\"18\" \u{4F60}",
        "x=\"36\" y=\"23\" textLength=\"9\" b",
      ])
  }

  @Test func `blanks at the ends take no room, and blanks between words do`() {
    var frame = frame(12)
    frame.put("  a  b  ", at: Point(column: 0, line: 0))
    #expect(texts(of: frame) == ["x=\"27\" y=\"23\" textLength=\"36\" a  b"])
  }

  @Test func `what XML would take for markup is text`() {
    var frame = frame(12)
    frame.title = "</title>\u{1B}[2J\u{FFFF}"
    frame.put("&lt;<\">&", at: Point(column: 0, line: 0))
    let picture = frame.svg(theme: Theme(.mono))
    #expect(picture.contains("<title>&lt;/title&gt; [2J\u{FFFD}</title>"))
    #expect(picture.contains(">&amp;lt;&lt;&quot;&gt;&amp;</text>"))
  }

  @Test(arguments: Role.allCases)
  func `every role that is drawn has a rule`(role: Role) {
    var frame = frame(4)
    frame.put("a", at: Point(column: 0, line: 0), role: role)
    for name in Theme.Name.allCases {
      let picture = frame.svg(theme: Theme(name))
      #expect(picture.contains("\n.\(role) { fill: #"))
      #expect(picture.contains("<text class=\"\(role)\""))
    }
  }

  @Test(arguments: [Size.zero, Size(columns: 1, lines: 0), Size(columns: 0, lines: 3)])
  func `a frame without cells is an empty sheet`(size: Size) {
    let picture = Frame(size: size).svg(theme: Theme(.dark))
    #expect(!picture.contains("<text"))
    #expect(picture.hasSuffix("<rect width=\"100%\" height=\"100%\" fill=\"#1c1c1c\"/>\n</svg>\n"))
  }

  /// Each text element, as where it is and what it says.
  private func texts(of frame: Frame) -> [String] {
    frame.svg(theme: Theme(.mono)).split(separator: "\n").filter { $0.hasPrefix("<text") }
      .map { line in
        let end = line.firstIndex(of: ">") ?? line.startIndex
        let words = line[..<end].split(separator: " ")
        let place = words.filter { word in
          ["x=", "y=", "textLength="].contains { word.hasPrefix($0) }
        }
        let said = line[line.index(after: end)...].dropLast("</text>".count)
        return place.joined(separator: " ") + " " + said
      }
  }
}
