import Canvas
import Texts

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
