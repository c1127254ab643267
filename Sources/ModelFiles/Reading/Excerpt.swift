/// The part of a line that a finding shows, and where its caret stands.
struct Excerpt {
  /// The most characters that are shown of a line.
  static let width = 100

  /// What is shown.
  var line = ""
  /// How many characters come before the caret.
  var offset = 0
  /// How many characters the caret spans.
  var length = 0
  /// The column in characters, from 1.
  var column = 1

  init() {}

  /// Cuts the part around a column out of a line; column and length count Unicode scalars.
  init(of line: Substring, column: Int, length: Int) {
    let scalars = line.unicodeScalars
    let start =
      scalars.index(scalars.startIndex, offsetBy: max(0, column - 1), limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    let end =
      scalars.index(start, offsetBy: max(1, length), limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    let before = line[..<start]
    let marked = line[start..<end]
    self.column = before.count + 1
    if self.column + marked.count <= Self.width {
      self.line = String(line.prefix(Self.width)).harmless
      if line.count > Self.width { self.line += "…" }
      offset = before.count
    } else {
      let lead = before.suffix(Self.width / 2)
      let tail = line[start...].prefix(Self.width / 2)
      let isCut = lead.startIndex > line.startIndex
      self.line = (isCut ? "…" : "") + String(lead + tail).harmless
      if tail.endIndex < line.endIndex { self.line += "…" }
      offset = lead.count + (isCut ? 1 : 0)
    }
    self.length = max(1, min(marked.count, Self.width / 2))
  }
}
