import CarePlans
import TestKit
import Testing

/// Identity numbers, telephone numbers and e-mail addresses in free text.
struct PersonalMarkTests {
  /// The first number from `rest` on that is right for a day and a month as they are written.
  private static func number(_ day: Int, _ month: Int, _ rest: Int) -> [Int]? {
    (rest..<rest + 20).lazy.compactMap { completed(day, month, $0) }.first
  }

  private static func completed(_ day: Int, _ month: Int, _ rest: Int) -> [Int]? {
    let text = pad(day, 2) + pad(month, 2) + pad(rest, 5)
    var digits = text.compactMap(\.wholeNumberValue)
    for weights in [[3, 7, 6, 1, 8, 9, 4, 5, 2], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]] {
      let control = (11 - zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11) % 11
      if control == 10 { return nil }
      digits.append(control)
    }
    return digits
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }

  private func kinds(_ text: String) -> [PersonalMark.Kind] {
    FreeTextCheck().marks(in: text).map(\.kind)
  }

  @Test(arguments: [0, 40], [0, 20, 40, 60, 65, 80])
  func `every kind of identity number is found`(day: Int, month: Int) throws {
    for (d, m, rest) in [(1, 1, 70_123), (31, 12, 99_876), (15, 6, 5_432), (29, 2, 444)] {
      let text = try #require(Self.number(d + day, m + month, rest)).map(String.init).joined()
      #expect(FreeTextCheck().marks(in: "Se \(text).").map(\.text) == [text])
      #expect(text.containsIdentityNumber)
    }
  }

  @Test func `a number with one wrong digit is no identity number`() throws {
    let digits = try #require(Self.number(17, 5, 1_499))
    for place in digits.indices {
      for digit in 0...9 where digit != digits[place] {
        var wrong = digits
        wrong[place] = digit
        #expect(!wrong.map(String.init).joined().containsIdentityNumber, "\(place): \(digit)")
      }
    }
  }

  @Test(arguments: [
    "", " ", "-", ".", "/", "–", "\u{A0}", "\u{2009}", "\u{202F}", " - ", "\n", ", ",
  ])
  func `digits may be written with something between them`(separator: String) throws {
    let digits = try #require(Self.number(1, 11, 80_333))
    for cut in 1..<11 {
      let text = [digits[..<cut], digits[cut...]]
        .map { $0.map(String.init).joined() }.joined(separator: separator)
      let marks = FreeTextCheck().marks(in: "x\(text)y")
      #expect(marks.map(\.kind) == [.identityNumber])
      #expect(marks.first?.range == 1..<1 + text.count)
      #expect(marks.first?.text == text)
    }
    #expect(digits.map(String.init).joined(separator: separator).containsIdentityNumber)
  }

  @Test func `digits of other scripts count too`() throws {
    let digits = try #require(Self.number(1, 11, 80_333))
    let wide = digits.map { String(UnicodeScalar(0xFF10 + UInt32($0)) ?? "?") }.joined()
    #expect(wide.containsIdentityNumber)
  }

  @Test func `a number inside a longer one is found once`() throws {
    let digits = try #require(Self.number(1, 11, 80_333)).map(String.init).joined()
    #expect(kinds("9\(digits)9").filter { $0 == .identityNumber }.count == 1)
    #expect(kinds("\(digits) og \(digits)") == [.identityNumber, .identityNumber])
  }

  @Test(arguments: [
    "41234567", "412 34 567", "22 33 44 55", "2233 4455", "+47 412 34 567", "0047 22334455",
    "+4741234567", "004722334455", "41.23.45.67", "22-33-44-55", "+46 70 123 45 67",
    "+1 202 555 0123",
  ])
  func `a telephone number is asked about`(text: String) {
    #expect(FreeTextCheck().marks(in: "Ring \(text) i dag").map(\.text) == [text])
    #expect(kinds(text) == [.phone])
  }

  @Test(arguments: [
    "113", "116 117", "1412", "22.11.2026", "2026-11-22", "uke 45 og 46", "kl. 14.30", "3 av 10",
    "1 234 567", "10 000 000 kr", "AUDIT 16", "120/80", "HF2", "ICD F10.2", "12345678", "",
  ])
  func `other numbers are not`(text: String) {
    #expect(kinds(text) == [])
  }

  @Test(arguments: ["kari.nordmann@example.org", "a@b.no", "æ.ø+x@dømme.example"])
  func `an address is asked about`(text: String) {
    #expect(FreeTextCheck().marks(in: "<\(text)>.").map(\.text) == [text])
    #expect(kinds(text) == [.email])
  }

  @Test(arguments: ["@", "a@", "@b.no", "a@b", "meld @ resepsjonen", "a@b."])
  func `an at sign alone is no address`(text: String) {
    #expect(kinds(text) == [])
  }

  @Test func `what a known service has is not asked about, however it is written`() {
    let check = FreeTextCheck().knowing(["Vakttelefon: 22 33 44 55, post@kommune.example"])
    #expect(check.marks(in: "Ring +47 2233 4455 eller POST@kommune.example") == [])
    #expect(check.marks(in: "22 33 44 56").map(\.kind) == [.phone])
  }

  @Test func `an identity number is refused although somebody says that it is a service`() throws {
    let digits = try #require(Self.number(1, 11, 80_333)).map(String.init).joined()
    #expect(FreeTextCheck().knowing([digits]).marks(in: digits).map(\.kind) == [.identityNumber])
  }

  @Test(arguments: UInt64(0)..<300)
  func `ranges are inside the text and do not overlap`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = Array("0123456789 .-+@ab\né👨‍👩‍👧")
    let text = String(
      (0..<60).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] })
    let characters = Array(text)
    var end = 0
    for mark in FreeTextCheck().marks(in: text) {
      #expect(mark.range.lowerBound >= end && mark.range.upperBound <= characters.count)
      #expect(String(characters[mark.range]) == mark.text)
      end = mark.kind == .identityNumber ? mark.range.upperBound : end
    }
  }
}
