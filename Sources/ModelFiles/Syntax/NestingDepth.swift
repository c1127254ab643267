/// Follows how deep lists and mappings of a YAML file lie inside each other, line by line.
///
/// It may take prose for structure, but only balanced prose; the parser has a bound of its own
/// (a thousand levels) for what prose could hide.
struct NestingDepth {
  private var indents: [Int] = []
  private var flow = 0
  private var quote: UInt8?
  private var last = UInt8(ascii: ":")

  /// Reads one line; returns the column, from 0, where the limit is passed.
  ///
  /// A line without brackets and quotation marks may not nest more than its indentation does.
  mutating func addLine(
    _ line: UnsafeBufferPointer<UInt8>, limit: Int, mayNest: Bool
  ) -> Int? {
    var index = 0
    if quote == nil {
      index = addIndent(line)
      if indents.count + flow > limit { return max(0, index - 1) }
      if flow == 0 {
        last = UInt8(ascii: ":")
        if !mayNest { return nil }
      }
    }
    while index < line.count {
      let byte = line[index]
      if let open = quote {
        skipQuoted(open, line, &index)
      } else if byte == UInt8(ascii: "#"), index == 0 || line[index - 1].isBlank {
        return nil
      } else {
        add(byte)
        if indents.count + flow > limit { return index }
      }
      index += 1
    }
    return nil
  }

  /// Takes the indentation and the leading `-`, `?` and `:` of a line; returns where they end.
  private mutating func addIndent(_ line: UnsafeBufferPointer<UInt8>) -> Int {
    var index = line.firstIndex { !$0.isBlank } ?? line.count
    guard index < line.count, line[index] != UInt8(ascii: "#") else { return index }
    while let indent = indents.last, indent >= index { indents.removeLast() }
    indents.append(index)
    while index < line.count, line[index].isIndicator,
      index + 1 == line.count || line[index + 1].isBlank
    {
      index = line[(index + 1)...].firstIndex { !$0.isBlank } ?? line.count
      if index < line.count { indents.append(index) }
    }
    return index
  }

  private mutating func skipQuoted(
    _ open: UInt8, _ line: UnsafeBufferPointer<UInt8>, _ index: inout Int
  ) {
    let byte = line[index]
    if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") {
      index += 1
    } else if byte == open {
      if open == UInt8(ascii: "'"), index + 1 < line.count, line[index + 1] == open {
        index += 1
      } else {
        quote = nil
        last = open
      }
    }
  }

  private mutating func add(_ byte: UInt8) {
    if byte.isBlank { return }
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"): if startsToken { flow += 1 }
    case UInt8(ascii: "]"), UInt8(ascii: "}"): flow = max(0, flow - 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): if startsToken { quote = byte }
    default: break
    }
    last = byte
  }

  private var startsToken: Bool {
    switch last {
    case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"): true
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","): flow > 0
    default: false
    }
  }
}

extension UInt8 {
  fileprivate var isIndicator: Bool {
    self == UInt8(ascii: "-") || self == UInt8(ascii: "?") || self == UInt8(ascii: ":")
  }
}
