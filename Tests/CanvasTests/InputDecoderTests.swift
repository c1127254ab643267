import Canvas
import TestKit
import Testing

struct InputDecoderTests {
  private func events(_ text: String, charset: Charset = .utf8) -> [Event] {
    var decoder = InputDecoder(charset: charset)
    return decoder.decode(text.utf8.map(Input.byte))
  }

  private func keys(_ text: String) -> [Key] {
    events(text).compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  @Test func `characters are keys`() {
    #expect(keys("aæØ作") == ["a", "æ", "Ø", "作"].map { .character($0) })
    #expect(keys("\r\n\t\u{7F}\u{8}") == [.enter, .enter, .tab, .backspace, .backspace])
    #expect(keys("\u{3}\u{1A}\u{0}") == [.control("c"), .control("z"), .control(" ")])
  }

  @Test func `a character may come in pieces`() {
    var decoder = InputDecoder(charset: .utf8)
    let bytes = Array("ø作".utf8)
    let events = bytes.flatMap { decoder.decode([.byte($0)]) }
    #expect(events == [.key(.character("ø")), .key(.character("作"))])
  }

  @Test func `bytes that are no character are dropped and cost no other key`() {
    var decoder = InputDecoder(charset: .utf8)
    let bytes: [UInt8] = [0xFF, 0x61, 0xC3, 0x62, 0x80, 0xED, 0xA0, 0x80, 0x63, 0xC2, 0x9B, 0x64]
    let expected = ["a", "b", "c", "d"].map { Event.key(.character($0)) }
    #expect(decoder.decode(bytes.map(Input.byte)) == expected)
  }

  @Test func `escape alone is a key`() {
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}q") == [.escape, .character("q")])
  }

  @Test func `keys that the terminal's description lacks are known all the same`() {
    #expect(
      keys("\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[5~\u{1B}[Z") == [
        .up, .down, .right, .pageUp, .backTab,
      ])
    #expect(keys("\u{1B}[15~\u{1B}OP") == [.function(5), .function(1)])
  }

  @Test(
    arguments: [
      "\u{1B}[27;5;105~", "\u{1B}[?62;c", "\u{1B}[12;40R", "\u{1B}]11;rgb:00/11/22\u{7}",
      "\u{1B}]11;rgb:1111/2222/3333\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[<0;12M",
      "\u{1B}[<0;0;3M", "\u{1B}[<0;12;99999M", "\u{1B}[<35;12;3M", "\u{1B}[<2;12;3m", "\u{1B}[<;;M",
    ]
  )
  func `an answer of the terminal answers no question`(reply: String) {
    #expect(events(reply + "x") == [.key(.character("x"))])
  }

  @Test func `the mouse is read, with its cells counted from zero`() {
    #expect(events("\u{1B}[<0;12;3M") == [mouse(.pressed, 11, 2)])
    #expect(events("\u{1B}[<0;12;3m") == [mouse(.released, 11, 2)])
    #expect(
      events("\u{1B}[<64;1;1M\u{1B}[<65;500;1M") == [
        mouse(.wheelUp, 0, 0), mouse(.wheelDown, 499, 0),
      ])
    #expect(events("\u{1B}[<20;12;3M") == [mouse(.pressed, 11, 2)])
  }

  @Test func `the mouse of an old terminal is read, and its bytes are never keys`() {
    #expect(
      events("\u{1B}[M !!\u{1B}[M#!!q") == [
        mouse(.pressed, 0, 0), mouse(.released, 0, 0), .key(.character("q")),
      ])
    #expect(events("\u{1B}[M`1q") == [mouse(.wheelUp, 16, 80)])
  }

  @Test func `what the mouse says may be cut at any place`() {
    let bytes = Array("\u{1B}[<0;12;3Mx".utf8).map(Input.byte)
    for cut in 2...bytes.count {
      var decoder = InputDecoder(charset: .utf8)
      let events = decoder.decode(Array(bytes[..<cut])) + decoder.decode(Array(bytes[cut...]))
      #expect(events == [mouse(.pressed, 11, 2), .key(.character("x"))], "\(cut)")
    }
  }

  private func mouse(_ action: Mouse.Action, _ column: Int, _ line: Int) -> Event {
    .mouse(Mouse(action, at: Point(column: column, line: line)))
  }

  @Test func `pasted text is text, whatever is in it`() {
    var decoder = InputDecoder(charset: .utf8)
    let inputs: [Input] =
      [.pasteStart] + "q\u{3}\u{1B}å\r\nb\rc".utf8.map(Input.byte) + [.key(.up), .pasteEnd]
    #expect(decoder.decode(inputs) == [.paste("qå\nb\nc")])
  }

  @Test func `a paste may be cut at any place`() {
    let bytes = Array("\u{1B}[200~åb\u{1B}[201~x".utf8).map(Input.byte)
    for cut in 2...bytes.count {
      var decoder = InputDecoder(charset: .utf8)
      let events = decoder.decode(Array(bytes[..<cut])) + decoder.decode(Array(bytes[cut...]))
      #expect(events == [.paste("åb"), .key(.character("x"))], "\(cut)")
    }
  }

  @Test func `a paste without an end can be ended`() {
    var decoder = InputDecoder(charset: .utf8)
    #expect(decoder.decode([.pasteStart, .byte(0x61)]).isEmpty)
    #expect(decoder.isPasting)
    #expect(decoder.endPaste() == [.paste("a")])
    #expect(decoder.decode([.byte(0x62)]) == [.key(.character("b"))])
  }

  @Test func `in latin-1 a byte is a letter, in ascii it is nothing`() {
    var latin = InputDecoder(charset: .latin1)
    #expect(latin.decode([.byte(0xE6)]) == [.key(.character("æ"))])
    var ascii = InputDecoder(charset: .ascii)
    #expect(ascii.decode([.byte(0xE6), .byte(0x61)]) == [.key(.character("a"))])
  }

  @Test(arguments: UInt64(0)..<200)
  func `no bytes trap, and no character is a control`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var decoder = InputDecoder(charset: .utf8)
    for _ in 0..<20 {
      let bytes = (0..<30).map { _ in Input.byte(UInt8.random(in: 0...255, using: &random)) }
      for case .key(.character(let character)) in decoder.decode(bytes) {
        #expect(Charset.utf8.fold(String(character)) == String(character))
      }
    }
  }
}
