extension Theme {
  /// The theme with this name.
  public init(_ name: Name) {
    self =
      switch name {
      case .default: .own
      case .mono: .mono
      case .highContrast: .highContrast
      case .dark: .dark
      case .light: .light
      }
  }

  /// The terminal's own colours.
  ///
  /// What asks for care brings its own background along: nothing is known of the terminal's.
  private static let own = mono.with([
    .border: Style(isDim: true),
    .warning: Style(foreground: .black, background: .cube(5, 4, 2), isBold: true),
    .danger: Style(foreground: .white, background: .cube(3, 0, 0), isBold: true),
  ])

  private static let mono = Theme([
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

  private static let highContrast = mono.on(.black, .white).with([
    .heading: Style(foreground: .cube(5, 5, 0), background: .black, isBold: true),
    .title: Style(foreground: .cube(5, 5, 0), background: .black, isBold: true),
    .selected: Style(foreground: .black, background: .cube(5, 5, 0), isBold: true),
    .key: Style(foreground: .cube(2, 5, 5), background: .black, isBold: true),
    .warning: Style(foreground: .black, background: .cube(5, 3, 0), isBold: true),
    .danger: Style(foreground: .black, background: .white, isBold: true),
  ])

  private static let dark = mono.on(.grey(2), .grey(20)).with([
    .muted: Style(foreground: .grey(16), background: .grey(2)),
    .border: Style(foreground: .grey(14), background: .grey(2)),
    .heading: Style(foreground: .cube(2, 4, 5), background: .grey(2), isBold: true),
    .title: Style(foreground: .white, background: .grey(2), isBold: true),
    .selected: Style(foreground: .black, background: .cube(2, 4, 5), isBold: true),
    .accent: Style(foreground: .cube(5, 4, 2), background: .grey(2), isBold: true),
    .key: Style(foreground: .cube(5, 4, 2), background: .grey(2), isBold: true),
    .warning: Style(foreground: .cube(5, 3, 1), background: .grey(2), isBold: true),
    .danger: Style(foreground: .white, background: .cube(3, 0, 0), isBold: true),
    .field: Style(foreground: .white, background: .grey(6), isUnderlined: true),
  ])

  private static let light = mono.on(.white, .grey(3)).with([
    .muted: Style(foreground: .grey(8), background: .white),
    .border: Style(foreground: .grey(8), background: .white),
    .heading: Style(foreground: .cube(0, 1, 2), background: .white, isBold: true),
    .title: Style(foreground: .black, background: .white, isBold: true),
    .selected: Style(foreground: .white, background: .cube(0, 1, 2), isBold: true),
    .accent: Style(foreground: .cube(0, 1, 3), background: .white, isBold: true),
    .key: Style(foreground: .cube(0, 1, 2), background: .white, isBold: true),
    .warning: Style(foreground: .cube(2, 1, 0), background: .white, isBold: true),
    .danger: Style(foreground: .white, background: .cube(3, 0, 0), isBold: true),
    .field: Style(foreground: .black, background: .grey(22), isUnderlined: true),
  ])
}

extension Theme {
  /// The theme with other looks for some roles.
  private func with(_ other: [Role: Style]) -> Theme {
    Theme(styles.merging(other) { _, new in new })
  }

  /// The theme in two colours, running text included.
  private func on(_ background: Colour, _ foreground: Colour) -> Theme {
    var painted: [Role: Style] = [:]
    for role in Role.allCases {
      var style = self[role]
      style.background = background
      style.foreground = foreground
      painted[role] = style
    }
    return Theme(painted)
  }
}
