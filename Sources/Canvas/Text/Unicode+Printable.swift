extension Unicode.Scalar {
  /// What is drawn instead of the scalar, or nil when nothing is.
  ///
  /// Nothing that comes out of it can steer a terminal or reorder a line. A newline stays,
  /// because wrapping needs it; drawing makes it a blank.
  var printable: Unicode.Scalar? {
    if isPrintableAlone { return self }
    return switch value {
    case 0x0A: self
    case 0x09: " "
    case 0x0D, 0xFE00...0xFE0F: nil
    default: printableByCategory
    }
  }

  /// Whether it is one of those that make up nearly all text; they take room and are safe.
  fileprivate var isPrintableAlone: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2190...0x23FF,
      0x2500...0x27FF:
      true
    default: false
    }
  }

  /// Whether it is one of those that are drawn as they are, in one column, and are no blank that
  /// is drawn as another one.
  var isNarrow: Bool {
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2190...0x2319,
      0x2500...0x25FC:
      true
    default: false
    }
  }

  private var printableByCategory: Unicode.Scalar? {
    switch properties.generalCategory {
    case .format: nil
    case .lineSeparator, .paragraphSeparator: " "
    case .control, .unassigned, .privateUse, .surrogate: "\u{FFFD}"
    default: self
    }
  }
}

extension String {
  /// Whether it is printable ASCII, so that nothing about it has to be looked up.
  var isPlain: Bool { hasOnly { $0 &- 0x20 < 0x5F } }

  /// Whether every scalar is drawn as it is and takes a column.
  ///
  /// Bytes are looked at first: they are enough for ASCII and the Latin letters up to U+02FF.
  var isNarrow: Bool {
    hasOnly { $0 &- 0x20 < 0xAC && $0 != 0x7F && $0 != 0xC2 }
      || unicodeScalars.allSatisfy(\.isNarrow)
  }

  /// Whether a test holds for every byte; without a way out of the loop many are tested at once.
  @inline(__always)
  private func hasOnly(_ isAllowed: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      bytes.reduce(0 as UInt8) { $0 | (isAllowed($1) ? 0 : 1) } == 0
    } ?? utf8.allSatisfy(isAllowed)
  }

  /// Whether every scalar is drawn as it is, and none stands on another.
  private var isPrintable: Bool {
    unicodeScalars.allSatisfy { $0.isPrintableAlone }
  }

  /// The text without control characters, but with its line breaks and tabs.
  public var withoutControls: String {
    if isPlain { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isKept = scalar == "\n" || scalar == "\r" || scalar == "\t"
      if isKept || scalar.properties.generalCategory != .control { scalars.append(scalar) }
    }
    return String(scalars)
  }

  /// The text without what cannot be drawn, and with letters and their accents joined.
  public var printable: String {
    if isPlain || isNarrow || isPrintable { return self }
    var scalars = String.UnicodeScalarView()
    var hasMarks = false
    for scalar in unicodeScalars {
      guard let drawn = scalar.printable else { continue }
      hasMarks = hasMarks || (drawn.value >= 0x300 && TextWidth.width(of: drawn) == 0)
      scalars.append(drawn)
    }
    return hasMarks ? String(scalars).composed : String(scalars)
  }
}
