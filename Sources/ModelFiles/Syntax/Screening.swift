/// A look at the bytes of a file before a parser sees them.
///
/// The reading recurses, and the parser stops at the first fault. So what could hurt is found here:
/// nesting that is too deep, a second document, characters that must not appear.
struct Screening {
  /// How deep lists and mappings may lie inside each other.
  static let deepest = 64

  /// Whether the parser must not see the file at all.
  private(set) var isUnreadable = false
  /// Whether the text has to be mended before the parser sees it.
  private(set) var needsMending = false

  private let document: Document
  private var depth = NestingDepth()
  private var hasContent = false
  private var isTooDeep = false

  init(_ document: Document) {
    self.document = document
    var text = document.text
    text.withUTF8 { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var number = 1
    while start < bytes.count {
      let glance = LineGlance(bytes, from: start)
      var end = glance.end
      let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
      scanMarkers(line, number)
      if glance.mayBeForbidden { scanCharacters(line, number) }
      if !isTooDeep,
        let column = depth.addLine(line, limit: Self.deepest, mayNest: glance.mayNest)
      {
        isTooDeep = true
        isUnreadable = true
        document.report(.tooDeep, at: Spot(line: number, column: column + 1))
      }
      if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\r"),
        bytes[end + 1] == UInt8(ascii: "\n")
      {
        end += 1
      }
      start = end + 1
      number += 1
    }
  }

  /// Refuses directives, document ends, and every document start but the first.
  private mutating func scanMarkers(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) {
    guard let first = line.first else { return }
    let spot = Spot(line: number, column: 1)
    if first == UInt8(ascii: "%") { document.report(.directive, at: spot) }
    if line.count >= 3, first == line[1], first == line[2], line.count == 3 || line[3].isBlank {
      if first == UInt8(ascii: ".") || first == UInt8(ascii: "-") && hasContent {
        document.report(.severalDocuments, at: spot, length: 3)
        isUnreadable = true
      }
      if first == UInt8(ascii: "-") { hasContent = true }
    }
    if let text = line.first(where: { !$0.isBlank }), text != UInt8(ascii: "#"),
      text != UInt8(ascii: "%")
    {
      hasContent = true
    }
  }

  private mutating func scanCharacters(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) {
    var hasTab = false
    for (index, byte) in line.enumerated() {
      switch byte {
      case UInt8(ascii: "\t"):
        if !hasTab { document.report(.tab, at: line.spot(index, number)) }
        hasTab = true
        needsMending = true
      case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF:
        if let scalar = line.scalar(at: index), scalar.isSteering || scalar.value < 0x20 {
          document.report(.controlCharacter(scalar), at: line.spot(index, number))
          needsMending = true
        }
      default: break
      }
    }
  }
}

/// A line at first sight: where it ends, and whether it needs a closer look.
private struct LineGlance {
  private(set) var end: Int
  /// Whether there is a byte that a forbidden character could begin with.
  private(set) var mayBeForbidden = false
  /// Whether there is a bracket or a quotation mark.
  private(set) var mayNest = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    end = start
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return
      case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: mayBeForbidden = true
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
        UInt8(ascii: "\""), UInt8(ascii: "'"):
        mayNest = true
      default: break
      }
      end += 1
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The place of a byte in a line, counted in scalars.
  fileprivate func spot(_ index: Int, _ number: Int) -> Spot {
    Spot(line: number, column: self[..<index].count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// The scalar that begins at a byte; only what ``Unicode/Scalar/isSteering`` needs.
  fileprivate func scalar(at index: Int) -> Unicode.Scalar? {
    String(decoding: self[index..<Swift.min(index + 3, count)], as: UTF8.self).unicodeScalars.first
  }
}

extension UInt8 {
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}

extension Remark {
  fileprivate static var tooDeep: Remark {
    Remark(.tooDeep, "nested more than \(Screening.deepest) levels deep")
  }
  fileprivate static var directive: Remark {
    Remark(.directive, "directives are not allowed", hint: "put the text in quotes")
  }
  fileprivate static var severalDocuments: Remark {
    Remark(.severalDocuments, "a file holds one document", hint: "remove this line")
  }
  fileprivate static var tab: Remark {
    Remark(.tab, "tabs are not allowed", hint: "use spaces")
  }
  static func controlCharacter(_ scalar: Unicode.Scalar) -> Remark {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Remark(.controlCharacter, "the character U+\(number) is not allowed")
  }
}
