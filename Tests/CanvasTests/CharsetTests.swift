import Canvas
import Testing

struct CharsetTests {
  @Test(
    arguments: [
      ("æøåÆØÅ", "aeoeaaAeOeAa"),
      ("a – b — c", "a - b - c"),
      ("“hei” ‘du’ «der»", "\"hei\" 'du' \"der\""),
      ("…", "..."),
      ("▸ • ─ │ ├─ └─ ✓ ·", "> * - | |- `- x ."),
      ("→ ← ↑ ↓", "-> <- ^ v"),
      ("é è ñ ç č š ž á Ž", "e e n c c s z a Z"),
      ("đ ŋ ŧ Đ", "d n t D"),
      ("§ 10", "par. 10"),
      ("作", "?"),
      ("e\u{316}", "e"),
      ("plain", "plain"),
    ]
  )
  func `ascii has a stand-in`(text: String, folded: String) {
    #expect(Charset.ascii.fold(text) == folded)
  }

  @Test func `latin-1 keeps what it has`() {
    #expect(Charset.latin1.fold("æøå é § «x» – … “y” ½") == "æøå é § «x» - ... \"y\" 1/2")
  }

  @Test func `utf-8 keeps everything`() {
    let text = "æøå – … “y” ▸ ✓ 作 ─├"
    #expect(Charset.utf8.fold(text) == text)
  }

  @Test(arguments: Charset.allCases)
  func `folding twice is folding once, and leaves only what can be shown`(charset: Charset) {
    let most: UInt32 = charset == .utf8 ? 0x10FFFF : charset == .latin1 ? 0xFF : 0x7F
    let wrong = (UInt32(0)...0x2FFFF).compactMap { Unicode.Scalar($0) }.filter { scalar in
      let folded = charset.fold(String(scalar))
      return charset.fold(folded) != folded || folded.unicodeScalars.contains { $0.value > most }
    }
    #expect(wrong.isEmpty)
  }
}
