extension Finding {
  /// The finding as it is printed: place, message, the line with a caret, and the hint.
  public var rendered: String { rendered(in: Sentences()) }

  /// The finding as it is printed, with its message and its hint in another language.
  ///
  /// The severity and the code stay as they are, for editors and scripts that look for them.
  public func rendered(in sentences: Sentences) -> String {
    let said = said(in: sentences)
    var text = file
    if let place { text += ":\(place.line):\(place.column)" }
    text += ": \(severity.rawValue)[\(code)]: \(said.message)"
    if let place, !line.isEmpty {
      let number = String(place.line)
      let gap = String(repeating: " ", count: number.count)
      let caret =
        String(repeating: " ", count: caretOffset) + String(repeating: "^", count: length)
      text += "\n  \(number) | \(line)\n  \(gap) | \(caret)"
    }
    if let hint = said.hint { text += "\n  \(sentences.hint): \(hint)" }
    return text
  }
}

extension Faults: CustomStringConvertible {
  /// Every finding as it is printed, one after the other.
  public var description: String { findings.map(\.rendered).joined(separator: "\n") }
}
