extension String {
  /// The text with every character that could steer a terminal replaced by one that is seen.
  var harmless: String {
    guard unicodeScalars.contains(where: { !$0.isHarmless }) else { return self }
    var result = UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar.harmless) }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether it may be printed as it is.
  var isHarmless: Bool {
    value >= 0x20 && value < 0x7F
      || value >= 0xA0 && !isSteering && properties.generalCategory != .format
  }

  /// Whether it breaks lines or turns the direction of writing without being seen.
  var isSteering: Bool {
    switch value {
    case 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE,
      0xFFFF:
      true
    default: false
    }
  }

  fileprivate var harmless: Unicode.Scalar {
    if isHarmless { return self }
    if value < 0x20 { return Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}" }
    return value == 0x7F ? "\u{2421}" : "\u{FFFD}"
  }
}
