/// Makes events of what a terminal sends.
///
/// A character may be cut at any byte. Bytes that are no character are dropped, and so are
/// control sequences that mean nothing here, so that no unknown key can answer a question.
public struct InputDecoder: Sendable {
  private enum State {
    case ground
    case escape
    case sequence(ControlSequence)
    case shifted
    case string
    /// The bytes of a mouse event in the old form that are still to come.
    case mouse([UInt8])
  }

  /// A paste longer than this ends by itself.
  private static let longestPaste = 1 << 20
  private static let pasteEnd = Array("\u{1B}[201~".utf8)[...]

  private let charset: Charset
  private var state = State.ground
  private var character = PartialCharacter()
  private var paste: [UInt8]?
  private var events: [Event] = []

  /// Makes a decoder for a terminal with these characters.
  public init(charset: Charset) {
    self.charset = charset
  }

  /// Whether a paste has begun and not ended.
  public var isPasting: Bool { paste != nil }

  /// Decodes what came together; an escape at the end of it was the key.
  public mutating func decode(_ batch: [Input]) -> [Event] {
    for input in batch { take(input) }
    settle()
    defer { events = [] }
    return events
  }

  /// Ends a paste whose end never came.
  public mutating func endPaste() -> [Event] {
    finishPaste()
    defer { events = [] }
    return events
  }

  private mutating func take(_ input: Input) {
    switch input {
    case .byte(let byte): if paste == nil { take(byte) } else { addToPaste(byte) }
    case .key(let key): if paste == nil { press(key) }
    case .pasteStart: if paste == nil { startPaste() }
    case .pasteEnd: finishPaste()
    }
  }

  private mutating func press(_ key: Key) {
    settle()
    state = .ground
    events.append(.key(key))
  }

  /// Lets what cannot go on in the next batch be what it is.
  private mutating func settle() {
    switch state {
    case .escape: events.append(.key(.escape))
    case .shifted: events += [.key(.escape), .key(.character("O"))]
    case .ground, .string: break
    case .sequence, .mouse: return
    }
    state = .ground
  }
}

extension InputDecoder {
  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeInGround(byte)
    case .escape: takeAfterEscape(byte)
    case .sequence(var sequence):
      switch sequence.add(byte) {
      case .more: state = .sequence(sequence)
      case .broken: leave(.ground, with: byte)
      case .done:
        state = sequence.isOldMouse ? .mouse([]) : .ground
        perform(sequence)
      }
    case .mouse(let bytes): takeOldMouse(bytes + [byte])
    case .shifted:
      state = .ground
      if let key = ControlSequence.key(shifted: byte) { events.append(.key(key)) }
    case .string:
      if byte == 0x07 || byte == 0x1B { state = byte == 0x07 ? .ground : .escape }
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): state = .sequence(ControlSequence())
    case UInt8(ascii: "O"): state = .shifted
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"): state = .string
    case UInt8(ascii: "\\"): state = .ground
    default:
      events.append(.key(.escape))
      leave(.ground, with: byte)
    }
  }

  private mutating func leave(_ next: State, with byte: UInt8) {
    state = next
    take(byte)
  }

  private mutating func takeInGround(_ byte: UInt8) {
    if byte == 0x1B {
      state = .escape
    } else if let key = Key(ascii: byte) {
      character = PartialCharacter()
      events.append(.key(key))
    } else if let scalar = scalar(endingIn: byte), scalar.printable == scalar {
      events.append(.key(.character(Character(scalar))))
    }
  }

  private mutating func scalar(endingIn byte: UInt8) -> Unicode.Scalar? {
    switch charset {
    case .ascii: nil
    case .latin1: Unicode.Scalar(byte)
    case .utf8: character.add(byte)
    }
  }

  private mutating func takeOldMouse(_ bytes: [UInt8]) {
    state = bytes.count < 3 ? .mouse(bytes) : .ground
    if bytes.count == 3, let mouse = Mouse(oldForm: bytes) { events.append(.mouse(mouse)) }
  }

  private mutating func perform(_ sequence: ControlSequence) {
    if sequence.isPasteStart {
      startPaste()
    } else if let mouse = sequence.mouse {
      events.append(.mouse(mouse))
    } else if let key = sequence.key {
      events.append(.key(key))
    }
  }
}

extension InputDecoder {
  private mutating func startPaste() {
    settle()
    state = .ground
    paste = []
  }

  private mutating func addToPaste(_ byte: UInt8) {
    guard var bytes = paste else { return }
    paste = nil
    bytes.append(byte)
    let isEnded = byte == Self.pasteEnd.last && bytes.suffix(Self.pasteEnd.count) == Self.pasteEnd
    if isEnded { bytes.removeLast(Self.pasteEnd.count) }
    paste = bytes
    if isEnded || bytes.count >= Self.longestPaste { finishPaste() }
  }

  private mutating func finishPaste() {
    guard let bytes = paste else { return }
    paste = nil
    var scalars = String.UnicodeScalarView()
    for scalar in text(of: bytes).unicodeScalars {
      if scalar == "\n", scalars.last == "\r" { scalars.removeLast() }
      scalars.append(scalar)
    }
    let lines = String(scalars.lazy.map { $0 == "\r" ? "\n" : $0 }.map { Character($0) })
    events.append(.paste(lines.withoutControls.printable))
  }

  private func text(of bytes: [UInt8]) -> String {
    switch charset {
    case .utf8: String(decoding: bytes, as: UTF8.self)
    case .latin1: String(bytes.map { Character(Unicode.Scalar($0)) })
    case .ascii: String(decoding: bytes.filter { $0 < 0x80 }, as: UTF8.self)
    }
  }
}
