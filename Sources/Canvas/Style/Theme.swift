/// A look for every role.
public struct Theme: Hashable, Sendable {
  /// The themes that there are.
  public enum Name: String, CaseIterable, Sendable {
    /// The terminal's own colours.
    case `default`
    /// No colours at all.
    case mono
    /// White and yellow on black, as far apart as they can be.
    case highContrast = "high-contrast"
    /// Light on dark.
    case dark
    /// Dark on light.
    case light

    /// The theme that comes after this one; the first after the last.
    public var next: Name {
      let names = Name.allCases
      let place = names.firstIndex(of: self).map { $0 + 1 } ?? 0
      return names[place % names.count]
    }
  }

  let styles: [Role: Style]

  /// Makes a theme; roles that are not named look like running text.
  init(_ styles: [Role: Style]) {
    self.styles = styles
  }

  /// The look of a role.
  public subscript(_ role: Role) -> Style { styles[role] ?? styles[.text] ?? Style() }

  /// Whether any role has a colour.
  public var hasColours: Bool {
    styles.values.contains { $0.foreground != nil || $0.background != nil }
  }
}
