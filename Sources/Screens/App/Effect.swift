public import Texts

/// Work that has to happen outside of the screens.
public enum Effect: Hashable, Sendable {
  /// Read the offers of the pack, and report back.
  case readOffers
  /// Read the sources of the pack, and report back.
  case readSources
  /// Read the texts of a language, and report back.
  case readTexts(Language)
  /// Write a text to a new file, and report back.
  case write(path: String, text: String)
  /// Draw the whole screen again.
  case redraw
  /// Give the terminal back to the shell until the program is continued.
  case suspend
  /// Leave.
  case quit
}
