/// A look for every role.
public struct Theme: Hashable, Sendable {
  private var styles: [Role: Style]

  /// Makes a theme; roles that are not named look like the terminal's own text.
  public init(_ styles: [Role: Style]) {
    self.styles = styles
  }

  /// The look of a role.
  public subscript(_ role: Role) -> Style { styles[role] ?? Style() }

  /// Whether any role has a colour.
  public var hasColours: Bool {
    styles.values.contains { $0.foreground != nil || $0.background != nil }
  }

  /// The terminal's own colours, with a colour only where bold says the same.
  ///
  /// Red and magenta are the two of the eight that can be read on both black and white.
  public static let `default` = {
    var theme = mono
    theme.styles[.muted] = Style(isDim: true)
    theme.styles[.border] = Style(isDim: true)
    theme.styles[.warning] = Style(foreground: .magenta, isBold: true)
    theme.styles[.danger] = Style(foreground: .red, isBold: true)
    return theme
  }()

  /// No colours at all, for terminals without them and for people who asked for none.
  public static let mono = Theme([
    .heading: Style(isBold: true),
    .title: Style(isBold: true),
    .selected: Style(isReversed: true),
    .accent: Style(isBold: true),
    .warning: Style(isBold: true),
    .danger: Style(isBold: true, isReversed: true),
    .link: Style(isUnderlined: true),
    .key: Style(isBold: true),
    .field: Style(isUnderlined: true),
  ])
}
