public import Canvas

/// Keys to be played through the screens, and places at which to look at them.
public struct Script: Hashable, Sendable {
  /// One thing that a script does.
  public enum Step: Hashable, Sendable {
    /// Something happens at the terminal.
    case event(Event)
    /// The screen is looked at; the name may be empty.
    case snapshot(String)
    /// So much time passes.
    case wait(milliseconds: Int)
    /// Something that a record says about its walk.
    case fact(RecordFact)
  }

  /// What is wrong with a line.
  public struct Fault: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
      /// No key has this name.
      case unknownKey(String)
      /// No instruction has this name.
      case unknownInstruction(String)
      /// A size is not written as columns, `x`, lines.
      case badSize(String)
      /// What follows an instruction of a record is not what it takes.
      case badValue(String, Value)
      /// The file does not begin as records do.
      case noRecord
      /// The record does not name its model.
      case noModel
      /// A picture was asked for, and the script shows no screen or more than one.
      case notOneSnapshot
    }

    /// What an instruction of a record takes.
    public enum Value: Hashable, Sendable {
      case milliseconds, mouse, form, model, language, municipality, day
    }

    /// What is wrong.
    public let kind: Kind
    /// The number of the line, from 1.
    public let line: Int
    /// The column of the word in characters, from 1.
    public let column: Int
    /// The line itself.
    public let text: String
  }

  /// What happens, in order.
  public let steps: [Step]

  /// Reads a script.
  ///
  /// Each line holds keys with blanks between: `Enter`, `Down`, `Esc`, `Ctrl-L`, `Space`, or a
  /// single character. A line that begins with a colon is an instruction: `:snapshot NAME`,
  /// `:resize 40x12`, `:text WORDS` types the words, `:paste WORDS` pastes them. Lines that
  /// begin with `#` followed by a blank, and empty lines, are passed over.
  /// - Throws: ``Fault`` for the first line that cannot be read.
  public init(_ source: String) throws(Fault) {
    var steps: [Step] = []
    for (index, line) in Script.lines(source).enumerated() {
      let reader = LineReader(text: String(line), number: index + 1)
      steps += try reader.steps()
    }
    self.steps = steps
  }

  /// Makes sure that a script shows one screen, which is what a picture can hold.
  /// - Throws: ``Fault`` at the second line that shows one, or at the last where none does.
  public static func requireOneSnapshot(_ source: String) throws(Fault) {
    let lines = Script.lines(source)
    let showing = lines.indices.filter { lines[$0].hasPrefix(":snapshot") }
    guard showing.count != 1 else { return }
    let index = showing.count > 1 ? showing[1] : lines.count - 1
    throw Fault(kind: .notOneSnapshot, line: index + 1, column: 1, text: String(lines[index]))
  }

  private static func lines(_ source: String) -> [Substring] {
    source.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }
}

/// Reads one line of a script.
private struct LineReader {
  let text: String
  let number: Int

  func steps() throws(Script.Fault) -> [Script.Step] {
    if text == "#" || text.hasPrefix("# ") { return [] }
    if text.hasPrefix(":"), text.count > 1 { return try instruction() }
    var steps: [Script.Step] = []
    for (column, word) in words {
      guard let key = Key(named: word) else { throw fault(.unknownKey(word), column) }
      steps.append(.event(.key(key)))
    }
    return steps
  }

  private func instruction() throws(Script.Fault) -> [Script.Step] {
    let parts = text.split(separator: " ", maxSplits: 1)
    let rest = parts.count > 1 ? String(parts[1]) : ""
    switch parts.first {
    case ":snapshot": return [.snapshot(rest)]
    case ":resize":
      guard let size = Size(named: rest) else { throw fault(.badSize(rest), 9) }
      return [.event(.resized(size))]
    case ":text": return rest.map { .event(.key(.character($0))) }
    case ":paste": return [.event(.paste(rest))]
    default:
      let step = try Script.Step.inRecord(words) { fault($0, $1) }
      guard let step else { throw fault(.unknownInstruction(String(parts.first ?? "")), 1) }
      return [step]
    }
  }

  private var words: [(column: Int, word: String)] {
    var words: [(Int, String)] = []
    var start: Int?
    let characters = Array(text)
    for (index, character) in (characters + [" "]).enumerated() {
      if character != " " && character != "\t" {
        start = start ?? index
      } else if let first = start {
        words.append((first + 1, String(characters[first..<index])))
        start = nil
      }
    }
    return words
  }

  private func fault(_ kind: Script.Fault.Kind, _ column: Int) -> Script.Fault {
    Script.Fault(kind: kind, line: number, column: column, text: text)
  }
}

extension Size {
  /// Reads a size such as `80x24`; nil when it is not one, or larger than 1,000 each way.
  public init?(named name: String) {
    let parts = name.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let lines = Int(parts[1]),
      (0...1_000).contains(columns), (0...1_000).contains(lines)
    else { return nil }
    self.init(columns: columns, lines: lines)
  }
}
