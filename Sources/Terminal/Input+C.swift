import CNcurses
import Canvas

extension Input {
  /// Makes an input of what was read, or nil when nothing was.
  init?(_ input: cn_input) {
    switch input.kind {
    case cn_input_byte: self = .byte(input.byte)
    case cn_input_key: self = .key(Key(input.key, number: Int(input.number)))
    case cn_input_paste_start: self = .pasteStart
    case cn_input_paste_end: self = .pasteEnd
    default: return nil
    }
  }
}

extension Key {
  fileprivate init(_ key: cn_key, number: Int) {
    self =
      switch key {
      case cn_key_up: .up
      case cn_key_down: .down
      case cn_key_left: .left
      case cn_key_right: .right
      case cn_key_home: .home
      case cn_key_end: .end
      case cn_key_page_up: .pageUp
      case cn_key_page_down: .pageDown
      case cn_key_enter: .enter
      case cn_key_backspace: .backspace
      case cn_key_delete: .delete
      case cn_key_back_tab: .backTab
      default: .function(number)
      }
  }
}

extension StartFailure {
  init?(_ result: cn_start_result, _ kind: String) {
    switch result {
    case cn_started: return nil
    case cn_not_a_terminal: self = .notATerminal
    case cn_no_type: self = .noType
    case cn_unknown_type: self = .unknownType(kind)
    case cn_too_simple: self = .tooSimple(kind)
    default: self = .noResources
    }
  }
}
