import CNcurses
public import Canvas

/// The screen and the keyboard, from `init` until `end`.
///
/// There can be one at a time. Whatever ends the program, a crash too, gives the terminal back
/// as it was.
public struct Terminal: ~Copyable {
  /// The characters that it can show.
  public let charset: Charset
  /// How large it is.
  public internal(set) var size: Size
  /// What is left on the ordinary screen when the program is stopped.
  public var stopNotice = ""

  let kind: TerminalKind
  var decoder: InputDecoder
  /// What stands on the screen; nil when that is not known.
  var shown: Frame?
  var title = ""
  /// When the window last got a new size.
  var lastResize: ContinuousClock.Instant?
  /// Whether the descriptor that is waited for could be read.
  var hasWatched = false
  /// Whether there is nobody left to draw for.
  var isGone = false
  private var hasEnded = false

  /// Takes over the terminal of the process.
  public init(theme: Theme) throws(StartFailure) {
    charset = Self.charset()
    kind = TerminalKind.current
    if let failure = StartFailure(cn_start(), kind.name) { throw failure }
    size = Self.currentSize
    decoder = InputDecoder(charset: charset)
    setTheme(theme)
  }

  deinit {
    if !hasEnded { cn_end() }
  }

  /// Gives the terminal back.
  public mutating func end() {
    if hasEnded { return }
    if !isGone { restoreTitle() }
    hasEnded = true
    cn_end()
  }

  /// The characters that the locale of the environment has, also without a terminal.
  public static func charset() -> Charset {
    switch String(cString: cn_set_locale()) {
    case "UTF-8": .utf8
    case "ISO-8859-1", "ISO-8859-15": .latin1
    default: .ascii
    }
  }

  static var currentSize: Size {
    Size(columns: Int(cn_columns()), lines: Int(cn_lines()))
  }
}

extension Terminal {
  /// Whether it has the palette that themes choose from.
  public var hasPalette: Bool { cn_colours() == 256 }

  /// Gives every role its look; without the palette, the look that needs none.
  public mutating func setTheme(_ theme: Theme) {
    let theme = hasPalette ? theme : Theme(.mono)
    let styles = Role.allCases.map { cn_style(theme[$0]) }
    cn_set_styles(styles, styles.count, theme.hasColours)
    shown = nil
  }

  /// Shows a frame, and writes no more than what differs from the one before.
  public mutating func show(_ frame: Frame) {
    if isGone || hasEnded { return }
    let changes = Changes(from: shown, to: frame)
    if shown?.size != frame.size { cn_erase() }
    for run in changes.runs { draw(run) }
    let cursor = frame.cursor ?? .zero
    cn_refresh(
      Int32(min(max(cursor.line, 0), max(size.lines - 1, 0))),
      Int32(min(max(cursor.column, 0), max(size.columns - 1, 0))),
      frame.isCursorVisible,
      kind.synchronizes && changes.count * 4 > size.columns * size.lines
    )
    show(title: frame.charset.fold(frame.title))
    shown = frame
  }

  /// Draws everything anew at the next `show`, whatever others have written to the screen.
  public mutating func redraw() {
    shown = nil
    cn_repaint()
  }

  /// Stops the program as the shell's job control expects, and returns when it goes on.
  public mutating func suspend() {
    restoreTitle()
    cn_suspend(stopNotice.isEmpty ? nil : charset.fold(stopNotice) + "\n")
    while cn_next_signal() != cn_signal_none {}
    forgetScreen()
  }
}
