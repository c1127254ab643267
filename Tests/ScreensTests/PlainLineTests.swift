import Canvas
import DecisionModel
import Reports
import Testing
import Texts

@testable import Screens

/// What may be typed in plain lines, and what is said about it.
struct PlainLineTests {
  @Test(arguments: ["tilbud", "TILBUD", "tilb", "/"])
  func `a command is called by its character, its word or its beginning`(line: String) throws {
    var session = try PlainSession()
    session.type(line)
    guard case .offers = session.state.top else {
      Issue.record("no offers: \(session.transcript)")
      return
    }
  }

  @Test func `a command of the page below leaves a page that is only read`() throws {
    var session = try PlainSession()
    session.type(["1", "1", "h", "s"])
    guard case .answers = session.state.top else {
      Issue.record("no answers: \(session.transcript)")
      return
    }
    #expect(session.state.layers.count == 3)
  }

  @Test func `an option is chosen by its words too`() throws {
    var session = try PlainSession()
    session.type(["1", "voksen"])
    #expect(session.state.present.trail.count == 1)
    #expect(session.transcript.contains("Er noe av dette en akutt fare nå?"))
  }

  @Test func `ticks are set as typed, whatever was ticked before`() throws {
    var session = try PlainSession()
    session.type(["1", "1", "1", "2, 4", "<", "4 3"])
    let question = session.state.content.model.questions[2]
    #expect(session.state.present.answers[question.id] == .ticked([2, 3]))
    session.type(["<", "3 4"])
    #expect(session.state.present.answers[question.id] == .ticked([2, 3]))
  }

  @Test func `a page that has been said is not said again`() throws {
    var session = try PlainSession()
    session.type("1")
    let answer = session.answer(to: "nei")
    #expect(
      answer == """
        «nei» er verken et svar eller en kommando her. ? viser hva som virker.
        Svar med et tall fra 1 til 3, eller 0 for vet ikke.
        > \("")
        """)
    let again = session.answer(to: "")
    #expect(again.contains("Hvor gammel er personen?"))
  }

  @Test func `what was typed wrongly is repeated short and harmless`() throws {
    var session = try PlainSession(columns: nil)
    let answer = session.answer(to: "\u{1B}[2J" + String(repeating: "x", count: 500))
    #expect(answer.hasPrefix("«\u{FFFD}[2J\(String(repeating: "x", count: 36))…» er verken"))
  }

  @Test(arguments: ["-1", "4", "99999999999999999999", "1 2", "1,5"])
  func `what is no answer changes nothing`(line: String) throws {
    var session = try PlainSession()
    session.type("1")
    session.type(line)
    #expect(session.state.present.answers.byQuestion.isEmpty)
  }

  @Test func `a text goes into the departure as it stands, and a lone mark goes back`() throws {
    var session = try PlainSession()
    session.type(["1", "1", "1", "1", "1", "1", "1", "1", "1"])
    session.type(["v", "2", "1", "? tilbake q", "velg annet", "3", "", "<", "<"])
    #expect(session.state.present.departure?.text == "? tilbake q")
  }

  @Test func `an identity number is refused in plain lines too`() throws {
    var session = try PlainSession()
    session.type(["1", "1", "1", "1", "1", "1", "1", "1", "1", "v", "2", "1", "01010750160"])
    #expect(session.state.present.departure == nil)
    let refusal = session.state.content.wording.texts[.departureIdentity]
    #expect(session.transcript.contains(refusal.prefix(40)))
  }

  @Test(arguments: Charset.allCases)
  func `nothing that is said could steer a terminal or draws a box`(charset: Charset) throws {
    var session = try PlainSession(charset: charset)
    session.type([
      "k", "<", "1", "1", "1", "1", "1", "1", "1", "1", "1", "h", "", "d", "", "/", "+",
    ])
    session.type(["2", "", "<", "e", "", "s", "<", "?", "", "g", "9999", "l", "l"])
    let scalars = session.transcript.unicodeScalars
    #expect(scalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(scalars.allSatisfy { !(0x2500...0x259F).contains($0.value) })
    if charset == .ascii { #expect(scalars.allSatisfy { $0.isASCII }) }
    let longest = session.transcript.split(separator: "\n").map(\.count).max() ?? 0
    #expect(longest <= 80)
  }

  @Test(arguments: 0..<40)
  func `no lines that nobody chose lead to a broken page`(seed: Int) throws {
    var chance = Chance(seed: seed)
    var session = try PlainSession()
    let lines = ["1", "2", "3", "0", "1 2", "", "<", "+", "?", "7", "12", "q", "n", "tekst", "-"]
    for _ in 0..<120 where !session.hasEnded {
      let letters = "ehdvtsrubackg/ln".map { String($0) }
      session.type(chance.pick(lines + letters) ?? "")
    }
    #expect(session.transcript.contains("> "))
  }
}
