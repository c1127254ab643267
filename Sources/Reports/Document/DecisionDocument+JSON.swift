import FoundationEssentials

extension DecisionDocument {
  /// The document as JSON with sorted keys and a newline at the end.
  ///
  /// Characters that could steer a terminal are written as escapes.
  public func json() throws -> String { try JSONText.write(self) }
}

/// Writes documents as JSON.
enum JSONText {
  /// A document with sorted keys and a newline at the end; what could steer is escaped.
  static func write(_ document: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let bytes = try encoder.encode(document)
    return String(decoding: bytes, as: UTF8.self).withEmptyClosed.withSteeringEscaped + "\n"
  }
}

extension String {
  /// A pretty-printed JSON text in which what is empty stands on one line.
  fileprivate var withEmptyClosed: String {
    var lines: [Substring] = []
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      // The encoder writes an empty list as two brackets around an empty line.
      if lines.count > 1, lines[lines.count - 1].isEmpty {
        lines.removeLast()
        lines[lines.count - 1] += line.drop { $0 == " " }
      } else {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// A JSON text in which everything unseen but newlines is written as an escape.
  fileprivate var withSteeringEscaped: String {
    guard unicodeScalars.contains(where: \.isSteering) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isSteering {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isSteering: Bool {
    guard value >= 0x7F else { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}
