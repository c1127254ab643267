/// How a role looks.
public struct Style: Hashable, Sendable {
  /// The colour of the characters; nil is the terminal's own.
  public var foreground: Colour?
  /// The colour behind them; nil is the terminal's own.
  public var background: Colour?
  /// Whether it is bold.
  public var isBold: Bool
  /// Whether it is underlined.
  public var isUnderlined: Bool
  /// Whether foreground and background change places.
  public var isReversed: Bool
  /// Whether it is dimmed.
  public var isDim: Bool

  /// Makes a style; without arguments, the terminal's own.
  public init(
    foreground: Colour? = nil,
    background: Colour? = nil,
    isBold: Bool = false,
    isUnderlined: Bool = false,
    isReversed: Bool = false,
    isDim: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.isBold = isBold
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
    self.isDim = isDim
  }
}
