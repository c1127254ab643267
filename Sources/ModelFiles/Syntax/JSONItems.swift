/// Reads strict JSON into items that know their places.
///
/// The decoders at hand give no places, and a YAML parser reads escapes and long keys otherwise.
struct JSONItems {
  private static let deepest = 64

  private let document: Document
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var spot = Spot(line: 1, column: 1)
  private var depth = 0

  /// The items of a document; nil when it is not JSON, which is reported.
  static func items(of document: Document) -> Item? {
    var reader = JSONItems(document)
    do throws(Fault) {
      reader.skipBlanks()
      guard reader.current != nil else { throw Fault(.empty, reader.spot) }
      let item = try reader.value()
      reader.skipBlanks()
      if reader.current != nil { throw Fault(.trailing, reader.spot) }
      return item
    } catch {
      document.report(error.remark, at: error.spot)
      return nil
    }
  }

  private init(_ document: Document) {
    self.document = document
    scalars = Array(document.text.unicodeScalars)
  }

  private struct Fault: Error {
    let remark: Remark
    let spot: Spot

    init(_ remark: Remark, _ spot: Spot) {
      self.remark = remark
      self.spot = spot
    }
  }

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func advance() {
    if scalars[index] == "\n" || scalars[index] == "\r" && next != "\n" {
      spot = Spot(line: spot.line + 1, column: 1)
    } else {
      spot.column += 1
    }
    index += 1
  }

  private var next: Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }

  private mutating func skipBlanks() {
    while let scalar = current, scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t"
    {
      advance()
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    advance()
    return true
  }

  private mutating func value() throws(Fault) -> Item {
    let start = spot
    switch current {
    case "{": return Item(content: .mapping(try members()), spot: start)
    case "[": return Item(content: .list(try elements()), spot: start)
    case "\"": return Item(content: .text(try string(), .quoted), spot: start)
    default: return Item(content: .text(try literal(), .plain), spot: start)
    }
  }

  private mutating func enter() throws(Fault) {
    depth += 1
    if depth > Self.deepest { throw Fault(.tooDeep(Self.deepest), spot) }
    advance()
    skipBlanks()
  }

  private mutating func elements() throws(Fault) -> [Item] {
    try enter()
    defer { depth -= 1 }
    var items: [Item] = []
    if take("]") { return items }
    while true {
      skipBlanks()
      items.append(try value())
      skipBlanks()
      if take("]") { return items }
      guard take(",") else { throw Fault(.expected("',' or ']'"), spot) }
    }
  }

  private mutating func members() throws(Fault) -> [Item.Entry] {
    try enter()
    defer { depth -= 1 }
    var entries: [Item.Entry] = []
    var places: [String: Spot] = [:]
    if take("}") { return entries }
    while true {
      skipBlanks()
      guard current == "\"" else { throw Fault(.expected("a key in quotation marks"), spot) }
      let place = Spot(line: spot.line, column: spot.column + 1)
      let key = try string()
      skipBlanks()
      guard take(":") else { throw Fault(.expected("':'"), spot) }
      skipBlanks()
      let value = try value()
      if let first = places[key] {
        document.report(.duplicateKey(key, first), at: Word(text: key, spot: place))
      } else {
        places[key] = place
        entries.append(Item.Entry(key: key, keySpot: place, value: value))
      }
      skipBlanks()
      if take("}") { return entries }
      guard take(",") else { throw Fault(.expected("',' or '}'"), spot) }
    }
  }

  private mutating func literal() throws(Fault) -> String {
    let start = spot
    var text = ""
    while let scalar = current,
      scalar.properties.isAlphabetic || "+-.0123456789".unicodeScalars.contains(scalar)
    {
      text.unicodeScalars.append(scalar)
      advance()
    }
    if ["true", "false", "null"].contains(text) || text.isJSONNumber { return text }
    throw Fault(.expected("a value"), start)
  }

  private mutating func string() throws(Fault) -> String {
    let start = spot
    advance()
    var text = String.UnicodeScalarView()
    while let scalar = current {
      if take("\"") { return String(text) }
      if scalar.value < 0x20 { throw Fault(.controlInText, spot) }
      if scalar == "\\" {
        text.append(try escaped())
      } else {
        text.append(scalar)
        advance()
      }
    }
    throw Fault(.openText, start)
  }

  private mutating func escaped() throws(Fault) -> Unicode.Scalar {
    let start = spot
    advance()
    guard let letter = current else { throw Fault(.badEscape, start) }
    advance()
    switch letter {
    case "\"", "\\", "/": return letter
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      var code = try hex(start)
      if (0xD800...0xDBFF).contains(code), current == "\\", next == "u" {
        advance()
        advance()
        let low = try hex(start)
        guard (0xDC00...0xDFFF).contains(low) else { throw Fault(.badEscape, start) }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw Fault(.badEscape, start) }
      return scalar
    default: throw Fault(.badEscape, start)
    }
  }

  private mutating func hex(_ start: Spot) throws(Fault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let scalar = current, scalar.isASCII, let digit = Character(scalar).hexDigitValue else {
        throw Fault(.badEscape, start)
      }
      code = code << 4 | UInt32(digit)
      advance()
    }
    return code
  }
}

extension String {
  /// Whether it is a number as JSON writes them.
  var isJSONNumber: Bool {
    var rest = Substring(self).utf8
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    func digits() -> Int {
      let count = rest.prefix(while: isDigit).count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let leadsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    if whole == 0 || leadsWithZero && whole > 1 { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      if digits() == 0 { return false }
    }
    if let e = rest.first, e == UInt8(ascii: "e") || e == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }
}

extension Remark {
  fileprivate static var empty: Remark { Remark(.emptyFile, "the file is empty") }
  fileprivate static var trailing: Remark {
    Remark(.jsonSyntax, "something follows the end of the value")
  }
  fileprivate static func expected(_ what: String) -> Remark {
    Remark(.jsonSyntax, "expected \(what)")
  }
  fileprivate static var controlInText: Remark {
    Remark(.jsonSyntax, "a text cannot hold a line break or a control character")
  }
  fileprivate static var openText: Remark { Remark(.jsonSyntax, "the text does not end") }
  fileprivate static var badEscape: Remark { Remark(.jsonSyntax, "unknown escape") }
  fileprivate static func tooDeep(_ limit: Int) -> Remark {
    Remark(.tooDeep, "nested more than \(limit) levels deep")
  }
}
