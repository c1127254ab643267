import Canvas
import Glibc
import Testing

/// The C library's opinion, which ncurses follows; its header is not visible from Swift.
@_silgen_name("wcwidth")
private func wcwidth(_ scalar: Int32) -> Int32

@Suite(.serialized)
struct TextWidthTests {
  @Test func `the table agrees with the C library`() throws {
    try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0x52F, 0x1E00...0x20CF, 0x20D0...0x218B, 0x2190...0x23FF,
      0x2500...0x27BF, 0x2E80...0x2FDF, 0x3000...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE20...0xFE2F, 0xFF00...0xFFEF, 0x1F300...0x1F6FF, 0x20000...0x2A6DF,
    ]
    let wrong = ranges.joined().compactMap { Unicode.Scalar($0) }.filter { scalar in
      let expected = wcwidth(Int32(scalar.value))
      guard expected >= 0, scalar.isDrawn else { return false }
      return TextWidth.width(of: String(scalar)) != expected
    }
    #expect(wrong.isEmpty)
  }

  @Test func `widths of words`() {
    #expect(TextWidth.width(of: "Særtrekk – ✓") == 12)
    #expect(TextWidth.width(of: "作者") == 4)
    #expect(TextWidth.width(of: "a\u{30A}") == 1)
    #expect(TextWidth.width(of: "") == 0)
  }

  @Test(arguments: ["Særtrekk – …", "作者 x", "e\u{301}\u{316}", "\u{1B}[0m\t\n", "👍🏽🇳🇴", "\u{200B}"])
  func `the width is what putting takes`(text: String) {
    var frame = Frame(size: Size(columns: 40, lines: 1))
    #expect(frame.put(text, at: .zero) == TextWidth.width(of: text))
  }
}

extension Unicode.Scalar {
  /// Whether it is drawn as it is.
  fileprivate var isDrawn: Bool {
    Charset.utf8.fold(String(self)).unicodeScalars.elementsEqual([self])
  }
}
