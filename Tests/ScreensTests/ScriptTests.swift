import Canvas
import Testing

@testable import Screens

/// Scripts of keys.
struct ScriptTests {
  @Test func `keys have the names that people use`() throws {
    let script = try Script("Enter esc Space Ctrl-L F1 F12 x Æ ? : PgDn backtab")
    let keys: [Key] = [
      .enter, .escape, .character(" "), .control("l"), .function(1), .function(12),
      .character("x"), .character("Æ"), .character("?"), .character(":"), .pageDown, .backTab,
    ]
    #expect(script.steps == keys.map { .event(.key($0)) })
  }

  @Test func `instructions type, paste, resize and look`() throws {
    let script = try Script(
      """
      # En merknad.

      :text a b
      :paste c  d
      :resize 40x12
      :snapshot forslag
      :snapshot
      """)
    let expected: [Script.Step] = [
      .event(.key(.character("a"))), .event(.key(.character(" "))), .event(.key(.character("b"))),
      .event(.paste("c  d")), .event(.resized(Size(columns: 40, lines: 12))),
      .snapshot("forslag"), .snapshot(""),
    ]
    #expect(script.steps == expected)
  }

  @Test func `lines may end as on Windows`() throws {
    #expect(try Script("a\r\nb\r\n").steps == Script("a\nb\n").steps)
  }

  @Test func `a key that does not exist is found with its place`() throws {
    let fault = #expect(throws: Script.Fault.self) { try Script("Enter\n  Down  Dwn 1") }
    #expect(fault?.kind == .unknownKey("Dwn"))
    #expect(fault.map { [$0.line, $0.column] } == [2, 9])
    #expect(fault?.text == "  Down  Dwn 1")
  }

  @Test(arguments: ["F0", "F13", "Ctrl-", "Ctrl-ab", "12", "#x", "Entér"])
  func `this is no key`(name: String) {
    #expect(throws: Script.Fault.self) { try Script(name) }
  }

  @Test func `an instruction that does not exist is found with its place`() throws {
    let fault = #expect(throws: Script.Fault.self) { try Script("\n\n:klikk her") }
    #expect(fault?.kind == .unknownInstruction(":klikk"))
    #expect(fault.map { [$0.line, $0.column] } == [3, 1])
  }

  @Test(arguments: [
    ("", 1), ("Enter\n1\n", 3), (":snapshot a\n:snapshot b\n:snapshot c\n", 2),
    ("1\r\n:snapshot\r\n2\r\n:snapshot", 4),
  ])
  func `a picture shows one screen`(source: String, line: Int) throws {
    let fault = #expect(throws: Script.Fault.self) { try Script.requireOneSnapshot(source) }
    #expect(fault?.kind == .notOneSnapshot)
    #expect(fault.map { [$0.line, $0.column] } == [line, 1])
    #expect(throws: Never.self) { try Script.requireOneSnapshot("Enter\n:snapshot\n") }
  }

  @Test(arguments: ["", "40", "40x", "x12", "40x12x3", "-1x5", "1001x5", "40 x 12", "axb"])
  func `this is no size`(name: String) throws {
    let fault = #expect(throws: Script.Fault.self) { try Script(":resize \(name)") }
    #expect(fault?.kind == .badSize(name))
    #expect(fault.map { [$0.line, $0.column] } == [1, 9])
  }

  @Test func `a size may be nothing at all`() throws {
    #expect(Size(named: "0x0") == .zero)
    #expect(Size(named: "1000x1000") == Size(columns: 1_000, lines: 1_000))
  }
}
