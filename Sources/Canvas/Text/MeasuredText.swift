/// A text and what must be known to draw it, found out once however often it is drawn.
public struct MeasuredText: Hashable, Sendable {
  /// The text.
  public let text: String
  /// The columns that it takes as it is drawn: what is dropped then takes none.
  public let columns: Int
  /// Whether every scalar is drawn as it is and takes one column.
  let isNarrow: Bool
  /// Whether it is printable ASCII.
  let isPlain: Bool

  /// Measures a text; time in proportion to its length.
  public init(_ text: String) {
    self.text = text
    isPlain = text.isPlain
    isNarrow = isPlain || text.isNarrow
    columns =
      isPlain ? text.utf8.count : isNarrow ? text.utf8.scalarCount : TextWidth.sum(of: text)
  }

  /// Takes a part of a narrow text, whose columns are known.
  init(narrow text: String, columns: Int, isPlain: Bool) {
    self.text = text
    self.columns = columns
    self.isPlain = isPlain
    isNarrow = true
  }
}

extension Charset {
  /// The text as the terminal can show it, measured; what ``fold(_:)`` makes of it.
  public func measured(_ text: String) -> MeasuredText {
    let measured = MeasuredText(text)
    return shows(measured) ? measured : MeasuredText(fold(text))
  }

  /// Whether the text is shown as it stands, a column for each scalar.
  func shows(_ text: MeasuredText) -> Bool { text.isPlain || (text.isNarrow && self == .utf8) }
}
