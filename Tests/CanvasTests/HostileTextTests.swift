import Canvas
import Testing

struct HostileTextTests {
  private func shown(_ text: String) -> String {
    var frame = Frame(size: Size(columns: 40, lines: 1))
    frame.put(text, at: .zero)
    return frame.text
  }

  @Test func `an escape sequence is only letters`() {
    #expect(shown("a\u{1B}[31mb") == "a\u{FFFD}[31mb")
    #expect(shown("a\u{9B}31mb") == "a\u{FFFD}31mb")
    #expect(shown("a\u{7F}\u{0}\u{7}b") == "a\u{FFFD}\u{FFFD}\u{FFFD}b")
  }

  @Test func `white space of all kinds is a blank`() {
    #expect(shown("a\tb\nc\u{2028}d\u{A0}e") == "a b c d e")
    #expect(shown("a\r\nb") == "a b")
  }

  @Test func `no control character of any plane reaches a cell`() {
    let unsafe = (UInt32(0)...0x10FFFF).compactMap { Unicode.Scalar($0) }.filter(\.isUnsafe)
    let harmless = ["", "\u{FFFD}", " ", "\n"]
    let wrong = unsafe.filter { !harmless.contains(Charset.utf8.fold(String($0))) }
    #expect(wrong.isEmpty)
  }

  @Test(
    arguments: [
      "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{061C}",
      "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{FE0F}", "\u{AD}",
    ]
  )
  func `what is invisible is dropped`(scalar: String) {
    #expect(shown("a" + scalar + "b") == "ab")
    #expect(TextWidth.width(of: "a" + scalar + "b") == 2)
  }

  @Test func `no pile of marks grows beyond a cell`() {
    let pile = "e" + String(repeating: "\u{316}", count: 50)
    var frame = Frame(size: Size(columns: 3, lines: 1))
    #expect(frame.put(pile + "x", at: .zero) == 2)
    #expect(frame[.zero].text.unicodeScalars.count <= 3)
    #expect(shown("\u{301}x") == "x")
  }

  @Test func `letters and accents apart are joined`() {
    #expect(Array(Charset.utf8.fold("A\u{30A}rsak").unicodeScalars).count == 5)
    #expect(Charset.latin1.fold("a\u{30A}") == "å")
  }
}

extension Unicode.Scalar {
  /// Whether a terminal might obey it, or nobody knows what it does.
  fileprivate var isUnsafe: Bool {
    switch properties.generalCategory {
    case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
