public import Texts

/// Every key and what it does, as it stands in the manual and in the README.
public struct KeyList: Sendable {
  /// One row: the keys of a command, and a sentence about it.
  public struct Row: Hashable, Sendable {
    /// The keys, by the names that are printed on them.
    public let keys: [String]
    /// What they do.
    public let text: String
  }

  /// The rows, in the order of the command table; digits come first.
  public let rows: [Row]

  /// Takes the words of a language.
  public init(_ texts: Catalogue) {
    let digits = Row(keys: [texts[.helpDigitsKeys]], text: texts[.helpDigits])
    rows =
      [digits]
      + Command.table.map { command in
        Row(
          keys: command.keys.map { texts.name(of: $0) }, text: texts[command.explanation])
      }
  }

  /// The rows as a table in Markdown.
  public var markdown: String {
    let lines = rows.map { row in
      "| \(row.keys.map { "`\($0)`" }.joined(separator: " ")) | \(row.text) |"
    }
    return (["| key | does |", "|---|---|"] + lines).joined(separator: "\n")
  }
}
