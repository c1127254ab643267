extension String {
  /// The text with what the parser would stumble over replaced, one for one, so columns stay.
  ///
  /// All of it has been reported before.
  var mended: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\n", "\r": result.append(scalar)
      case "\t": result.append(" ")
      default: result.append(scalar.value < 0x20 || scalar.isSteering ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }
}
