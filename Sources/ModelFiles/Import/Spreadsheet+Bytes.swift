extension Spreadsheet {
  /// How the letters of a file are written.
  public enum Encoding: String, Sendable {
    /// UTF-8, with or without a byte order mark.
    case utf8 = "UTF-8"
    /// UTF-16 with a byte order mark, which some spreadsheet programs call Unicode text.
    case utf16 = "UTF-16"
    /// Windows-1252, which is what spreadsheet programs in Norway save unless asked otherwise.
    case windows1252 = "Windows-1252"
  }

  /// The text of some bytes: UTF-16 if they are marked so, UTF-8 if they can be that, otherwise
  /// Windows-1252.
  static func text(of bytes: [UInt8]) -> (text: String, encoding: Encoding) {
    if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes, isLittle: true), .utf16) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes, isLittle: false), .utf16) }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    if let text = String(validating: content, as: UTF8.self) { return (text, .utf8) }
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(scalar(ofWindows1252: byte)) }
    return (String(scalars), .windows1252)
  }

  /// The text after the mark; a unit that stands for nothing gives the replacement character.
  private static func utf16(_ bytes: [UInt8], isLittle: Bool) -> String {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The letter that a byte stands for; the five bytes without one give the replacement character.
  private static func scalar(ofWindows1252 byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(special[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }

  /// What the bytes 0x80 to 0x9F stand for, as the WHATWG encoding standard lists it.
  private static let special: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
