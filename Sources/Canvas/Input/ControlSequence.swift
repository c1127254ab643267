/// What follows an escape and a bracket.
///
/// ncurses recognises the keys that a terminal is described to have; these are the ones that
/// terminals send all the same, with modifiers or in the other cursor mode.
struct ControlSequence {
  enum Progress { case more, done, broken }

  private static let longest = 64

  private var parameters: [UInt8] = []
  private var final: UInt8 = 0

  /// Adds a byte, and tells whether the sequence goes on.
  mutating func add(_ byte: UInt8) -> Progress {
    switch byte {
    case 0x20...0x3F where parameters.count < Self.longest:
      parameters.append(byte)
      return .more
    case 0x40...0x7E:
      final = byte
      return .done
    default:
      return .broken
    }
  }

  /// Whether what follows was pasted.
  var isPasteStart: Bool { final == UInt8(ascii: "~") && number == 200 }

  /// What the mouse did, when the sequence says it.
  var mouse: Mouse? {
    guard parameters.first == UInt8(ascii: "<"), final == UInt8(ascii: "M") || isRelease
    else { return nil }
    let numbers = String(decoding: parameters.dropFirst(), as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let code = numbers[0], let column = numbers[1], let line = numbers[2]
    else { return nil }
    return Mouse(code: code, column: column, line: line, isRelease: isRelease)
  }

  private var isRelease: Bool { final == UInt8(ascii: "m") }

  /// Whether three bytes follow that say what the mouse did.
  var isOldMouse: Bool { final == UInt8(ascii: "M") && parameters.isEmpty }

  /// The key, without its modifiers.
  var key: Key? {
    switch final {
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "~"): number.flatMap(Self.key(numbered:))
    default: isPlain ? Self.key(shifted: final) : nil
    }
  }

  private var isPlain: Bool { !isOldMouse && (parameters.isEmpty || number == 1) }

  /// The key that is sent with a letter.
  static func key(shifted letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private var number: Int? {
    Int(String(decoding: parameters.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self))
  }

  private static func key(numbered number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 4, 8: .end
    case 3: .delete
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }
}
