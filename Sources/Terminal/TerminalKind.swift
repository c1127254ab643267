/// What the name of a terminal says about what it understands.
struct TerminalKind {
  let name: String

  /// Whether it may be told to show a frame at once; most of those that cannot ignore it.
  var synchronizes: Bool { !isBasic }

  /// Whether its window has a title.
  var hasTitle: Bool { !isBasic }

  private var isBasic: Bool {
    name == "linux" || name == "dumb" || name.hasPrefix("vt") || name.hasPrefix("cons")
  }
}
