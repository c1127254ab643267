/// Something that happened to the program from outside.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted; lines end with a newline.
  case paste(String)
  /// The window has a new size.
  case resized(Size)
  /// A mouse button was used.
  case mouse(Mouse)
  /// The system wants something.
  case interrupted(Interruption)
}

/// What the mouse did, and where.
public struct Mouse: Hashable, Sendable {
  /// What was done with it.
  public enum Action: Hashable, Sendable {
    /// The first button went down.
    case pressed
    /// The first button came up.
    case released
    /// The wheel turned away from the hand.
    case wheelUp
    /// The wheel turned towards the hand.
    case wheelDown
  }

  /// What was done with it.
  public let action: Action
  /// The cell it pointed at.
  public let point: Point

  /// Makes a mouse event.
  public init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }
}

/// What the system wants of the program.
public enum Interruption: Hashable, Sendable {
  /// End now, and save first.
  case terminate
  /// The terminal is gone; end without drawing.
  case hangup
  /// End as if the user had asked, from outside.
  case interrupt
  /// The program was stopped and runs again; the screen must be drawn anew.
  case continued
}
