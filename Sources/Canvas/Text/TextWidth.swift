/// How many columns text takes on a terminal.
public enum TextWidth {
  /// The columns of a text as it is drawn: what is dropped then takes none.
  public static func width(of text: String) -> Int { MeasuredText(text).columns }

  /// The columns of a text, scalar by scalar.
  static func sum(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      sum + (scalar.printable.map(width) ?? 0)
    }
  }

  /// The columns of a text of which everything is drawn.
  static func width(ofPrintable text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The columns of the bytes of such a text.
  static func width(ofPrintable bytes: ArraySlice<UInt8>) -> Int {
    // Below U+0300, where a scalar takes at most two bytes, every one of them takes a column.
    if bytes.allSatisfy({ $0 < 0xCC }) { return bytes.scalarCount }
    return width(ofPrintable: String(decoding: bytes, as: UTF8.self))
  }

  /// The columns of one scalar: 0, 1 or 2.
  static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300, 0x2000..<0x20D0, 0x2100..<0x231A, 0x2400..<0x25FD: 1
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: 0
    default: widthByTable(of: scalar)
    }
  }

  private static func widthByTable(of scalar: Unicode.Scalar) -> Int {
    if isWide(scalar.value) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return 1
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }
}

extension Sequence<UInt8> {
  /// How many scalars the bytes of UTF-8 hold.
  var scalarCount: Int {
    withContiguousStorageIfAvailable { bytes in bytes.reduce(0) { $0 + $1.scalars } }
      ?? reduce(0) { $0 + $1.scalars }
  }
}

extension UInt8 {
  /// How many scalars begin with the byte.
  fileprivate var scalars: Int { self & 0xC0 == 0x80 ? 0 : 1 }
}
