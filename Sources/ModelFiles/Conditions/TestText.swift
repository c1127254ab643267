/// The right side of a test, taken apart: `>= moderat`, `[3..7]`, `not(a, b)`, `-`.
struct TestText {
  /// One of the alternatives between commas.
  enum Member {
    case name(Word)
    case comparison(Comparison, Word)
    case range(ClosedOrOpen, lower: Word, upper: Word, whole: Word)
  }

  /// How a value is compared.
  enum Comparison: String {
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
  }

  /// Which ends belong to a range.
  struct ClosedOrOpen {
    let hasLower: Bool
    let hasUpper: Bool
  }

  /// Whether it is `-`, which holds for anything.
  private(set) var isAnything = false
  /// Whether it is `not(…)`.
  private(set) var isNegated = false
  /// The alternatives.
  private(set) var members: [Member] = []
  /// The whole text.
  let whole: Word

  /// Takes a test apart; nil when it is malformed, which is reported.
  init?(_ word: Word, in document: Document) {
    whole = word
    if word.text.isSimpleName {
      members = [.name(word)]
      return
    }
    var rest = word.trimmed
    if rest.text == "-" {
      isAnything = true
      return
    }
    if rest.text.hasPrefix("not("), rest.text.hasSuffix(")") {
      isNegated = true
      rest = rest.part(dropFirst: 4, dropLast: 1)
    }
    for piece in rest.split() {
      guard let member = Self.member(piece) else {
        document.report(.badTest(word.text), at: piece.text.isEmpty ? word : piece)
        return nil
      }
      members.append(member)
    }
  }

  private static func member(_ piece: Word) -> Member? {
    for comparison in [Comparison.atLeast, .atMost, .above, .below]
    where piece.text.hasPrefix(comparison.rawValue) {
      let operand = piece.part(dropFirst: comparison.rawValue.count, dropLast: 0).trimmed
      return operand.text.isName ? .comparison(comparison, operand) : nil
    }
    if let before = piece.text.bytesBeforeDots { return range(piece, before) }
    return piece.text.isName ? .name(piece) : nil
  }

  private static func range(_ piece: Word, _ before: Int) -> Member? {
    let first = piece.text.first
    let last = piece.text.last
    let hasOpening = first == "[" || first == "]"
    let hasClosing = last == "]" || last == "["
    guard hasOpening == hasClosing else { return nil }
    let rest = piece.text.utf8.count - before
    let lower = piece.part(dropFirst: hasOpening ? 1 : 0, dropLast: rest)
    let upper = piece.part(dropFirst: before + 2, dropLast: hasClosing ? 1 : 0)
    guard lower.text.isName || lower.trimmed.text.isEmpty,
      upper.text.isName || upper.trimmed.text.isEmpty
    else { return nil }
    let ends = ClosedOrOpen(hasLower: first != "]", hasUpper: last != "[")
    return .range(ends, lower: lower.trimmed, upper: upper.trimmed, whole: piece)
  }
}

extension String {
  /// Whether it is a name that cannot be anything else.
  fileprivate var isSimpleName: Bool {
    utf8.first != UInt8(ascii: "-") && !isEmpty
      && utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// Whether it can be a name or a number.
  fileprivate var isName: Bool {
    !isEmpty && utf8.allSatisfy { byte in !" <>=[](){}|,".utf8.contains(byte) }
  }

  /// How many bytes come before two dots.
  fileprivate var bytesBeforeDots: Int? {
    var count = 0
    var last: UInt8 = 0
    for byte in utf8 {
      if byte == UInt8(ascii: "."), last == byte { return count - 1 }
      last = byte
      count += 1
    }
    return nil
  }
}

extension Remark {
  fileprivate static func badTest(_ text: String) -> Remark {
    Remark(
      .badTest, "\(quoted(text)) is not a test",
      hint: "tests look like: a · a, b · not(a) · >= a · [3..7] · -")
  }
}
