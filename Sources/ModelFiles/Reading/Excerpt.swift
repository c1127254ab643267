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
    let start = line.index(line.startIndex, scalars: max(0, column - 1))
    let end = line.index(start, scalars: max(1, length))
    let before = line[..<start]
    let marked = line[start..<end]
    let lead = before.characterCount
    self.column = lead + 1
    if self.column + marked.prefix(Self.width).count <= Self.width {
      let shown = line.prefix(Self.width)
      self.line = String(shown).harmless
      if shown.endIndex < line.endIndex { self.line += "…" }
      offset = lead
    } else {
      let lead = before.suffix(Self.width / 2)
      let tail = line[start...].prefix(Self.width / 2)
      let isCut = lead.startIndex > line.startIndex
      self.line = (isCut ? "…" : "") + String(lead + tail).harmless
      if tail.endIndex < line.endIndex { self.line += "…" }
      offset = lead.count + (isCut ? 1 : 0)
    }
    self.length = max(1, marked.prefix(Self.width / 2).count)
  }
}

// A line may be a whole file, with hundreds of findings; where a byte is a character, nothing has to
// be counted.
extension Substring {
  /// The index so many scalars after another, or the end.
  fileprivate func index(_ start: Index, scalars count: Int) -> Index {
    guard self[start...].utf8.prefix(count).isPlain else {
      return unicodeScalars.index(start, offsetBy: count, limitedBy: endIndex) ?? endIndex
    }
    return utf8.index(start, offsetBy: count, limitedBy: endIndex) ?? endIndex
  }

  /// How many characters there are.
  fileprivate var characterCount: Int { utf8.isPlain ? utf8.count : count }
}

extension Substring.UTF8View {
  /// Whether each byte is a character: ASCII without a carriage return, which a newline may follow.
  fileprivate var isPlain: Bool {
    withContiguousStorageIfAvailable { bytes in
      bytes.reduce(0 as UInt8) { $0 | ($1 < 0x80 && $1 != 0x0D ? 0 : 1) } == 0
    } ?? allSatisfy { $0 < 0x80 && $0 != 0x0D }
  }
}
