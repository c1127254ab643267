/// Why the terminal cannot be drawn on.
public enum StartFailure: Error, Hashable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// The environment does not say what kind of terminal it is.
  case noType
  /// No description of this kind of terminal is installed.
  case unknownType(String)
  /// This kind of terminal cannot place the cursor.
  case tooSimple(String)
  /// The system gave no pipe, or there is a screen already.
  case noResources
}
