import Canvas
import Texts

/// One key of the bottom line, and what it does.
struct Hint: Hashable, Sendable {
  /// The key as it is printed.
  let key: String
  /// What it does, in a word or two.
  var title: String
  /// The sentence about it in the help.
  var explanation: TextID
  /// The key itself; nil for several keys at once.
  var press: Key?
}

/// The hints in lines of a width, as many as there is room for.
struct HintLines: Sendable {
  /// Where a hint stands.
  struct Span: Sendable {
    var line: Int
    var columns: Range<Int>
    var press: Key?
  }

  private(set) var lines = [Line()]
  private(set) var spans: [Span] = []
  /// Whether there was room for all of them.
  private(set) var isComplete = true

  /// Sets the hints in so many columns and lines at most.
  init(_ hints: [Hint], columns: Int, most: Int, _ charset: Charset) {
    spans.reserveCapacity(hints.count)
    for hint in hints {
      let key = charset.measured(hint.key)
      let title = charset.measured(hint.title)
      let width = key.columns + 1 + title.columns
      if start + width > columns {
        guard lines.count < most else {
          isComplete = false
          continue
        }
        lines.append(Line())
      }
      let first = start
      let last = lines.count - 1
      lines[last].add(key, .key, at: first)
      lines[last].add(title, .muted, at: lines[last].end + 1)
      spans.append(Span(line: last, columns: first..<lines[last].end, press: hint.press))
    }
  }

  private var start: Int {
    let end = lines[lines.count - 1].end
    return end == 0 ? 0 : end + 3
  }
}
