/// What a piece of the screen is; a theme says how that looks.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Running text.
  case text
  /// Text that explains or can be skipped.
  case muted
  /// The heading of a part of the screen.
  case heading
  /// The name of the screen.
  case title
  /// The row that the keys act on.
  case selected
  /// What stands out among its like: a match, the walked path.
  case accent
  /// What asks for care.
  case warning
  /// What must not be missed.
  case danger
  /// An address.
  case link
  /// A key that does something now.
  case key
  /// Rules and lines.
  case border
  /// Where text can be typed.
  case field
}
