/// Lines of a text that any system can take over: no marks, no long lines.
struct PlainLines {
  /// The most characters that a line has.
  static let columns = 78

  private(set) var lines: [String] = []

  /// The lines, each with its end.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Adds a sentence, in as many lines as it needs; an empty one adds nothing.
  ///
  /// Its first line is indented by `first`, the others by `indent`.
  mutating func add(_ sentence: String, indent: Int = 2, first: Int = 0) {
    func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
    add(words: sentence.onOneLine, first: blanks(first), rest: blanks(indent))
  }

  /// Adds a sentence whose lines after the first begin with a text.
  mutating func add(_ sentence: String, rest: String) {
    add(words: sentence.onOneLine, first: "", rest: rest)
  }

  /// Adds one item of a list.
  mutating func add(item: String) { add(words: item.onOneLine, first: "- ", rest: "  ") }

  /// Adds a heading and what stands under it; nothing when there are no items.
  mutating func add(_ heading: String, items: [String]) {
    guard !items.isEmpty else { return }
    add(heading)
    for item in items { add(item: item) }
  }

  /// Adds a line as it is, such as one of a drawing.
  mutating func add(line: String) { lines.append(line) }

  /// Adds an empty line.
  mutating func addGap() { lines.append("") }

  private mutating func add(words text: String, first: String, rest: String) {
    guard !text.isEmpty else { return }
    var line = first
    var isFresh = true
    for word in text.wordsKeptTogether {
      if !isFresh, line.count + 1 + word.count > Self.columns {
        lines.append(line)
        (line, isFresh) = (rest, true)
      }
      line += isFresh ? word : " \(word)"
      isFresh = false
    }
    lines.append(line)
  }
}

extension String {
  /// The words, with a section sign and its number, and a source and its strength, as one.
  fileprivate var wordsKeptTogether: [String] {
    var words: [String] = []
    for word in split(separator: " ") {
      let last = words.last ?? ""
      if !words.isEmpty, word == "·" || last.hasSuffix("·") || last.hasSuffix("§") {
        words[words.count - 1] += " \(word)"
      } else {
        words.append(String(word))
      }
    }
    return words
  }

  /// The text on one line, without anything that could steer a terminal or turn the line.
  public var onOneLine: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .format: continue
      case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      case .unassigned, .privateUse, .surrogate: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
