/// The bytes of a UTF-8 character that have come so far.
struct PartialCharacter {
  private var bytes: [UInt8] = []

  /// Adds a byte, and returns the character that it completes.
  mutating func add(_ byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xC0 != 0x80 { bytes = [] }
    bytes.append(byte)
    guard let length = Self.length(first: bytes[0]) else {
      bytes = []
      return nil
    }
    if bytes.count < length { return nil }
    defer { bytes = [] }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }

  /// How many bytes a character has that begins with this one.
  private static func length(first byte: UInt8) -> Int? {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }
}
