import CNcurses
import Canvas

/// What the name of a terminal says about what it understands.
struct TerminalKind {
  let name: String
  /// What the environment says stands between the program and the terminal.
  let between: Clipboard.Between
  /// Whether it knows little more than letters; asked for every frame, so looked up once.
  private let isBasic: Bool

  init(name: String, between: Clipboard.Between) {
    self.name = name
    self.between = between
    isBasic = name == "linux" || name == "dumb" || name.hasPrefix("vt") || name.hasPrefix("cons")
  }

  /// Whether it may be told to show a frame at once; most of those that cannot ignore it.
  var synchronizes: Bool { !isBasic }

  /// Whether its window has a title.
  var hasTitle: Bool { !isBasic }
}

extension TerminalKind {
  /// The kind that the environment names.
  static var current: TerminalKind {
    TerminalKind(
      name: String(cString: cn_type()),
      between: cn_is_set("TMUX") ? .tmux : cn_is_set("STY") ? .screen : .nothing)
  }
}
