import Canvas
import TestKit
import Testing

struct FrameTests {
  @Test func `a frame shows what was put on it`() {
    var frame = Frame(size: Size(columns: 20, lines: 3))
    #expect(frame.put("Alvorlighet", at: Point(column: 1, line: 0), role: .heading) == 11)
    frame.rule(line: 1)
    frame.put("▸ 1  Milde", at: Point(column: 1, line: 2))
    frame.paint(frame.bounds.row(2), .selected)
    frame.cursor = Point(column: 1, line: 2)
    #expect(
      frame.text == """
         Alvorlighet
        ────────────────────
         ▸ 1  Milde
        """
    )
    #expect(
      frame.marked == """
        | {heading:Alvorlighet}        |
        |{border:────────────────────}|
        |{selected: '▸ 1  Milde         }|
        """
    )
  }

  @Test func `a visible cursor is marked`() {
    var frame = Frame(size: Size(columns: 4, lines: 1))
    frame.put("ab", at: .zero, role: .field)
    frame.cursor = Point(column: 2, line: 0)
    frame.isCursorVisible = true
    #expect(frame.marked == "|{field:ab}^  |")
  }

  @Test func `text is clipped on all sides`() {
    var frame = Frame(size: Size(columns: 5, lines: 1))
    #expect(frame.put("abcdefgh", at: Point(column: -2, line: 0)) == 7)
    #expect(frame.text == "cdefg")
    #expect(frame.put("xyz", at: Point(column: 3, line: 0)) == 2)
    #expect(frame.put("xyz", at: Point(column: 0, line: 0), maximum: 1) == 1)
    #expect(frame.text == "xdexy")
    #expect(frame.put("xyz", at: Point(column: 0, line: -1)) == 0)
    #expect(frame.put("xyz", at: Point(column: 5, line: 0)) == 0)
    #expect(frame.put("xyz", at: Point(column: 0, line: 0), maximum: -1) == 0)
  }

  @Test(arguments: 0..<200)
  func `a text put at once shows as its characters put one after the other`(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let letters = [
      "a", "Z", "~", " ", "å", "Ø", "§", "–", "·", "→", "│", "漢", "👩", "e\u{301}", "ŋ",
    ]
    let charset = Charset.allCases[seed % Charset.allCases.count]
    var whole = Frame(size: Size(columns: 9, lines: 1), charset: charset)
    var piecewise = whole
    for _ in 0..<6 {
      let kinds = Int.random(in: 1...letters.count, using: &random)
      let pieces = (0..<Int.random(in: 0..<8, using: &random)).map { _ in
        letters[Int.random(in: 0..<kinds, using: &random)]
      }
      let column = Int.random(in: -4..<9, using: &random)
      let role = Role.allCases[Int.random(in: 0..<Role.allCases.count, using: &random)]
      let used = whole.put(pieces.joined(), at: Point(column: column, line: 0), role: role)
      var next = column
      for piece in pieces {
        let columns = piecewise.put(piece, at: Point(column: next, line: 0), role: role)
        if columns == 0 { break }
        next += columns
      }
      #expect(used == next - column)
      #expect(whole == piecewise)
    }
  }

  @Test func `a wide character is never cut in half`() {
    var frame = Frame(size: Size(columns: 5, lines: 1))
    #expect(frame.put("作者作", at: .zero) == 4)
    #expect(frame.text == "作者")
    frame.put("x", at: Point(column: 1, line: 0))
    #expect(frame.text == " x者")
    frame.put("y", at: Point(column: 2, line: 0))
    #expect(frame.text == " xy")
  }

  @Test func `lines fill a rectangle and no more`() {
    var frame = Frame(size: Size(columns: 8, lines: 4))
    let rect = Rect(column: 2, line: 1, columns: 3, lines: 2)
    #expect(frame.put(["abcd", "efgh", "ijkl"], in: rect) == 2)
    #expect(frame.text == "\n  abc\n  efg\n")
  }

  @Test(arguments: awkwardSizes)
  func `nothing traps at any size`(size: Size) {
    for charset in Charset.allCases {
      var frame = Frame(size: size, charset: charset)
      for number in awkwardNumbers {
        let rect = Rect(column: number, line: number, columns: number, lines: number)
        let point = Point(column: number, line: number)
        frame.put("æøå 作者 e\u{301} – …", at: point, role: .danger, maximum: number)
        frame.put("作者作者", at: Point(column: number, line: 0))
        frame.put(["en", "to"], in: rect)
        frame.fill(rect, with: "作", role: .accent)
        frame.rule(line: number, from: number, columns: number)
        frame.divider(rect)
        frame.paint(rect, .key)
        frame.cursor = point
        _ = frame[point]
      }
      #expect(frame.size == size)
      checkInvariants(frame)
    }
  }

  @Test func `an absurd size is cut down`() {
    let frame = Frame(size: Size(columns: Int.max, lines: 1))
    #expect(frame.size == Size(columns: 2_000, lines: 1))
  }

  @Test func `a frame of few characters has only those`() {
    var frame = Frame(size: Size(columns: 30, lines: 2), charset: .ascii)
    frame.put("▸ Rådgiver – bør", at: .zero)
    frame.rule(line: 1, columns: 4)
    #expect(frame.text == "> Raadgiver - boer\n----")
  }
}

/// Checks that every wide character has its right half, and no half is alone.
func checkInvariants(_ frame: Frame) {
  let broken = (0..<frame.size.lines).filter { line in
    let widths = (0..<frame.size.columns).map { frame[Point(column: $0, line: line)].width }
    return zip(widths, widths.dropFirst() + [1]).contains { ($0 == 2) != ($1 == 0) }
      || widths.first == 0
  }
  #expect(broken.isEmpty)
}
