public import Canvas
public import DecisionModel
public import Texts

/// Work that has to happen outside of the screens.
public enum Effect: Hashable, Sendable {
  /// Read the offers of the pack, and report back.
  case readOffers
  /// Read the sources of the pack, and report back.
  case readSources
  /// Read the glossary of the pack, and report back.
  case readGlossary
  /// Check the pack, and report back in a language.
  case checkPack(Language)
  /// Read the texts of a language, and report back.
  case readTexts(Language)
  /// Find out which municipalities there are, and report back.
  case listMunicipalities
  /// Read the file of a municipality, and report back.
  case readMunicipality(Municipality.Number)
  /// Remember the municipality for the next time; nil is the whole country.
  case rememberMunicipality(Municipality.Number?)
  /// Remember the language for the next time.
  case rememberLanguage(Language)
  /// Write a text to a new file, and report back.
  case write(path: String, text: String)
  /// Add a case to a file of cases, or write a new one, and report back.
  case bless(path: String, entry: String)
  /// Do something with plans.
  indirect case plan(PlanEffect)
  /// Do something for a workshop.
  case workshop(WorkshopEffect)
  /// Give every role the look of this theme.
  case useTheme(Theme.Name)
  /// Remember the theme for the next time.
  case rememberTheme(Theme.Name)
  /// Ask the terminal for clicks and the wheel, or no longer.
  case useMouse(Bool)
  /// Hand a text to the clipboard.
  case copy(String)
  /// Draw the whole screen again.
  case redraw
  /// Give the terminal back to the shell until the program is continued.
  case suspend
  /// Leave.
  case quit
}
