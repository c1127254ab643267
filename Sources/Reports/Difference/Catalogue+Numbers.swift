import Texts

extension Catalogue {
  /// A number with its digits in groups of three, which no line break parts.
  func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    guard digits.count > 4 || language == .en else { return String(digits) }
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 {
        text += language == .en ? "," : "\u{A0}"
      }
      text.append(digit.element)
    }
  }
}
