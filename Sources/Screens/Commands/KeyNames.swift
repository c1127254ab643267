import Canvas
import Texts

extension Command {
  /// The commands of the bottom line that work, as keys and words.
  ///
  /// A key that is passed over, because it is text at the moment, is not shown.
  static func hints(
    _ texts: Catalogue, passingOver isText: (Key) -> Bool = { _ in false },
    where isEnabled: (CommandID) -> Bool
  ) -> [Hint] {
    var hints: [Hint] = []
    // More than any screen has.
    hints.reserveCapacity(16)
    for command in table where command.isOnBottomLine && isEnabled(command.id) {
      guard let key = command.keys.first(where: { !isText($0) }) else { continue }
      let hint = Hint(
        key: texts.name(of: key), title: texts[command.title], explanation: command.explanation,
        press: key)
      hints.append(hint)
    }
    return hints
  }
}

extension Catalogue {
  /// The name of a key as it is printed.
  func name(of key: Key) -> String {
    switch key {
    case .character(" "): self[.keysSpace]
    case .character(let character): String(character)
    case .control(let character): self(.keysControl, character.uppercased())
    case .enter: self[.keysEnter]
    case .escape: self[.keysEscape]
    case .tab, .backTab: self[.keysTab]
    case .up: self[.keysUp]
    case .down: self[.keysDown]
    case .left: self[.keysLeft]
    case .right: self[.keysRight]
    case .home: self[.keysHome]
    case .end: self[.keysEnd]
    case .pageUp: self[.keysPageUp]
    case .pageDown: self[.keysPageDown]
    case .backspace, .delete: "⌫"
    case .function(let number): "F\(number)"
    }
  }
}
