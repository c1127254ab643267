public import Canvas
import Reports
import Texts

/// How the screens look, and what the terminal that shows them can do.
public struct Appearance: Hashable, Sendable {
  /// Why colours are not shown, whatever the theme.
  public enum Colourless: Hashable, Sendable {
    /// The environment asks for none.
    case asked
    /// The terminal does not have those that themes choose from.
    case terminal
  }

  /// The theme that was chosen.
  public var theme = Theme.Name.default
  /// Why colours are not shown, when they are not.
  public var colourless: Colourless?
  /// The characters that the terminal has.
  public var charset = Charset.utf8
  /// Whether the terminal may have a clipboard.
  public var hasClipboard = true
  /// Whether the terminal is asked for clicks and the wheel.
  public internal(set) var hasMouse = false

  /// Makes the look that one gets without asking for another.
  public init() {}
}

extension AppState {
  /// Goes to the next theme, and says its name.
  mutating func changeTheme() -> [Effect] {
    let texts = content.wording.texts
    appearance.theme = appearance.theme.next
    let name = texts[TextID(key: "theme.\(appearance.theme.rawValue)") ?? .themeDefault]
    message =
      switch appearance.colourless {
      case .asked: texts(.themeNoColor, name)
      case .terminal: texts(.themeFewColours, name)
      case nil: texts(.themeChanged, name)
      }
    return [.useTheme(appearance.theme), .rememberTheme(appearance.theme)]
  }

  /// Turns the mouse on or off, and says so.
  mutating func turnMouse() -> [Effect] {
    appearance.hasMouse.toggle()
    let texts = content.wording.texts
    message = texts[appearance.hasMouse ? .mouseTurnedOn : .mouseTurnedOff]
    return [.useMouse(appearance.hasMouse)]
  }
}
