/// A key, or what the terminal makes of one.
public enum Key: Hashable, Sendable {
  /// A character, also one that takes AltGr or a dead key to type.
  case character(Character)
  /// Return, or Enter on the number pad.
  case enter
  /// Escape.
  case escape
  /// The key that deletes to the left.
  case backspace
  /// The key that deletes to the right.
  case delete
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow left.
  case left
  /// The arrow right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// A function key, from 1.
  case function(Int)
  /// Control and a key, written as the small letter.
  case control(Character)
}
