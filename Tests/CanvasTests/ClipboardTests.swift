import Canvas
import Testing

/// What is written so that the terminal puts a text on the clipboard.
struct ClipboardTests {
  @Test func `a terminal gets the text in base 64`() {
    #expect(Clipboard.sequence(for: "116 123") == "\u{1B}]52;c;MTE2IDEyMw==\u{7}")
    #expect(Clipboard.sequence(for: "Blå kors\n") == "\u{1B}]52;c;QmzDpSBrb3JzCg==\u{7}")
    #expect(Clipboard.sequence(for: "") == "\u{1B}]52;c;\u{7}")
  }

  @Test func `tmux gets it for itself and once more to let through`() {
    #expect(
      Clipboard.sequence(for: "a", through: .tmux)
        == "\u{1B}]52;c;YQ==\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;YQ==\u{7}\u{1B}\\")
  }

  @Test func `GNU screen gets it in pieces that are short enough, and all of it`() {
    let text = String(repeating: "ord ", count: 1_000)
    let pieces = Clipboard.sequence(for: text, through: .screen).split(separator: "\u{1B}\\")
    #expect(pieces.count > 10)
    #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 502 })
    #expect(pieces.map { $0.dropFirst(2) }.joined() == Clipboard.sequence(for: text))
  }

  @Test func `a text that is too long is not sent at all`() {
    let longest = String(repeating: "å", count: Clipboard.longest / 2)
    #expect(Clipboard.takes(longest))
    #expect(!Clipboard.takes(longest + "a"))
    #expect(Clipboard.sequence(for: longest + "a") == "")
  }

  @Test func `nothing in a text can end the sequence or begin another`() {
    let hostile = "a\u{7}\u{1B}\\\u{1B}]0;tittel\u{7}\u{9C}\u{1B}[2J"
    let sequence = Clipboard.sequence(for: hostile)
    let inside = sequence.dropFirst("\u{1B}]52;c;".count).dropLast()
    #expect(inside.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+/=".contains($0)) })
    #expect(sequence.unicodeScalars.filter { $0.value < 0x20 }.map(\.value) == [0x1B, 0x07])
  }
}
