import Canvas
import DecisionModel
import Testing
import Texts

@testable import Screens

/// Free text that could tell who the person is.
struct IdentityNumberTests {
  @Test(arguments: SyntheticNumber.kinds)
  func `an identity number is refused, and the text says why`(date: [Int]) throws {
    let number = try #require(SyntheticNumber(date: date))
    for text in number.writings {
      var session = try Position.departures.session()
      try session.type("1\n:text Gjelder \(text) i dag\nEnter")
      #expect(session.state.present.departure == nil, "\(text)")
      #expect(session.screen.contains(session.texts[.departureIdentity]), "\(text)")
    }
  }

  @Test func `an identity number is refused when it is pasted`() throws {
    let number = try #require(SyntheticNumber(date: [1, 8, 8, 1, 9, 0]))
    var session = try Position.departures.session()
    try session.type("1\n:paste Se \(number.digits)\nEnter")
    #expect(session.state.present.departure == nil)
  }

  @Test func `a refused text stays, so that the number can be taken out`() throws {
    let number = try #require(SyntheticNumber(date: [1, 8, 8, 1, 9, 0]))
    var session = try Position.departures.session()
    try session.type("1\n:text Ønsker mer \(number.digits)\nEnter")
    for _ in number.digits { session.press(.backspace) }
    try session.type("Enter")
    #expect(session.state.present.departure?.text == "Ønsker mer")
  }

  @Test(arguments: [
    "Ring 22 33 44 55", "Ring 22334455 eller 99 88 77 66", "24 timer, 7 dager", "12345678901",
    "Uke 12 til 18 i 2025", "00000000000",
  ])
  func `other numbers are taken`(text: String) throws {
    var session = try Position.departures.session()
    try session.type("1\n:text \(text)\nEnter")
    #expect(session.state.present.departure?.text == text)
  }

  @Test func `a long text is cut at 500 characters`() throws {
    var session = try Position.departures.session()
    try session.type("1")
    session.take(.paste(String(repeating: "å", count: 600)))
    for _ in 0..<20 { session.press(.character("x")) }
    try session.type("Enter")
    #expect(session.state.present.departure?.text == String(repeating: "å", count: 500))
  }

  @Test func `a reason is needed`() throws {
    var session = try Position.departures.session()
    try session.type("1 Space Space Enter")
    #expect(session.state.present.departure == nil)
    #expect(session.screen.contains(session.texts[.departureTextNeeded]))
  }
}

/// A made-up identity number with right control digits; the month of a synthetic person is
/// raised by 80, so that it belongs to nobody.
private struct SyntheticNumber {
  let digits: String

  /// Dates of birth: of a synthetic person, and of one with a D-number, the day raised by 40.
  static let kinds = [[1, 8, 8, 1, 9, 0], [3, 1, 9, 2, 4, 7], [5, 8, 8, 5, 7, 1]]

  /// The first number of that day that has control digits.
  init?(date: [Int]) {
    for serial in 0..<1_000 {
      let digits = date + [serial / 100, serial / 10 % 10, serial % 10]
      guard let first = Self.control(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) else { continue }
      let ten = digits + [first]
      guard let second = Self.control(ten, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) else { continue }
      self.digits = (ten + [second]).map(String.init).joined()
      return
    }
    return nil
  }

  /// The digit that makes the weighted sum divisible by eleven, if there is one.
  private static func control(_ digits: [Int], _ weights: [Int]) -> Int? {
    let sum = zip(digits, weights).map { $0 * $1 }.reduce(0, +)
    return (0...9).first { (sum + $0) % 11 == 0 }
  }

  /// The ways in which people write it.
  var writings: [String] {
    let all = Array(digits)
    func part(_ range: Range<Int>) -> String { String(all[range]) }
    return [
      digits, part(0..<6) + " " + part(6..<11), part(0..<6) + "-" + part(6..<11),
      part(0..<2) + "." + part(2..<4) + "." + part(4..<6) + " " + part(6..<11),
      "12" + digits, digits + "7",
      [0..<2, 2..<4, 4..<6, 6..<9, 9..<11].map(part).joined(separator: " "),
    ]
  }
}
