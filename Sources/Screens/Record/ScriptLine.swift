public import Canvas

extension Event {
  /// The event as a line of a script; nil for what no script can repeat.
  public var scriptLine: String? {
    switch self {
    case .key(let key): return key.scriptLine
    case .paste(let text):
      let line = String(text.map { $0.isWhitespace ? " " : $0 }).printable
      return ":paste \(line)"
    case .resized(let size):
      return ":resize \(min(size.columns, 1_000))x\(min(size.lines, 1_000))"
    case .mouse(let mouse):
      return ":mouse \(mouse.action) \(mouse.point.column) \(mouse.point.line)"
    case .interrupted: return nil
    }
  }
}

extension Key {
  fileprivate var scriptLine: String? {
    switch self {
    case .character(" "): return "Space"
    case .character(let character):
      // No terminal sends these as a key, and they would break the line.
      let isWhole = String(character).printable == String(character) && !character.isNewline
      guard isWhole else { return nil }
      let isAlone = character == "#" || character.isWhitespace
      return isAlone ? ":text \(character)" : String(character)
    case .control(let character):
      return character.isLetter && character.isASCII ? "Ctrl-\(character.uppercased())" : nil
    case .function(let number): return (1...12).contains(number) ? "F\(number)" : nil
    case .enter: return "Enter"
    case .escape: return "Esc"
    case .backspace: return "Backspace"
    case .delete: return "Delete"
    case .tab: return "Tab"
    case .backTab: return "BackTab"
    case .up: return "Up"
    case .down: return "Down"
    case .left: return "Left"
    case .right: return "Right"
    case .home: return "Home"
    case .end: return "End"
    case .pageUp: return "PageUp"
    case .pageDown: return "PageDown"
    }
  }
}

extension Mouse.Action {
  /// The action with this name in a script.
  init?(named name: String) {
    let actions: [Mouse.Action] = [.pressed, .released, .wheelUp, .wheelDown]
    guard let found = actions.first(where: { "\($0)" == name }) else { return nil }
    self = found
  }
}
