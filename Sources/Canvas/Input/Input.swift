/// What a terminal sends, before it is known what it means.
public enum Input: Hashable, Sendable {
  /// One byte.
  case byte(UInt8)
  /// A key that the terminal's description names.
  case key(Key)
  /// From here on everything is text.
  case pasteStart
  /// The end of that.
  case pasteEnd
}
