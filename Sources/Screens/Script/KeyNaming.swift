import Canvas

extension Key {
  /// The key with this name in a script, such as `Enter`, `Ctrl-L`, `F1` or `x`.
  init?(named name: String) {
    if let key = Key.byName[name.lowercased()] {
      self = key
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else if name.lowercased().hasPrefix("ctrl-"), name.count == 6,
      let letter = name.lowercased().last
    {
      self = .control(letter)
    } else if name.uppercased().hasPrefix("F"), let number = Int(name.dropFirst()),
      (1...12).contains(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static let byName: [String: Key] = [
    "enter": .enter, "esc": .escape, "escape": .escape, "space": .character(" "),
    "backspace": .backspace, "delete": .delete, "tab": .tab, "backtab": .backTab, "up": .up,
    "down": .down, "left": .left, "right": .right, "home": .home, "end": .end,
    "pageup": .pageUp, "pgup": .pageUp, "pagedown": .pageDown, "pgdn": .pageDown,
  ]
}
