import Canvas
import Testing

struct WrapTests {
  @Test func `lines break at blanks`() {
    #expect(wrap("Hva gjelder det i dag", columns: 11) == ["Hva gjelder", "det i dag"])
  }

  @Test func `a word that is too long is cut without a hyphen`() {
    #expect(wrap("en lavterskeltilbud to", columns: 8) == ["en", "lavtersk", "eltilbud", "to"])
  }

  @Test func `lines after the first hang`() {
    #expect(
      wrap("1. Henvis til vurdering nå", columns: 14, hanging: 3)
        == ["1. Henvis til", "   vurdering", "   nå"]
    )
  }

  @Test func `paragraphs and leading blanks are kept`() {
    #expect(wrap("en\n\n  to tre\n", columns: 6) == ["en", "", "  to", "tre", ""])
    #expect(wrap("", columns: 5) == [""])
  }

  @Test func `blanks at a break are left out`() {
    #expect(wrap("en   to   ", columns: 4) == ["en", "to"])
    #expect(wrap("en  to", columns: 9) == ["en  to"])
  }

  @Test func `a blank that may not break does not`() {
    #expect(wrap("ring 22\u{A0}22 nå", columns: 9) == ["ring", "22\u{A0}22 nå"])
  }

  @Test(arguments: [-1, 0, 1, 2, 3, 7, 20, 80])
  func `no line is wider than its columns, and no letter is lost`(columns: Int) {
    let text = "Særtrekk: «rus» – og 作者 i en-lang-sammensetning\n  innrykk  og\tmer \u{1B}[0m"
    for indent in [-1, 0, 2, 100] {
      let lines = wrap(text, columns: columns, hanging: indent)
      if columns >= 2 {
        #expect(lines.allSatisfy { TextWidth.width(of: $0) <= columns })
      }
      guard columns > 0 else {
        #expect(lines.isEmpty)
        continue
      }
      let letters = lines.joined().filter { $0 != " " }
      #expect(letters == Charset.utf8.fold(text).filter { $0 != " " && $0 != "\n" })
    }
  }

  @Test func `a cut is shown`() {
    #expect(truncate("lavterskel", columns: 10) == "lavterskel")
    #expect(truncate("lavterskel", columns: 5) == "lavt…")
    #expect(truncate("lavterskel", columns: 5, charset: .ascii) == "la...")
    #expect(truncate("lavterskel", columns: 2, charset: .ascii) == "..")
    #expect(truncate("作者作者", columns: 4) == "作…")
    #expect(truncate("lavterskel", columns: 0) == "")
    #expect(truncate("lavterskel", columns: -4) == "")
  }
}
