import DecisionModel
import Reports
import Testing
import Texts

@testable import Screens

/// Days as people write them.
struct DayInputTests {
  private static let today = Day(year: 2026, month: 11, day: 22)

  @Test(arguments: [
    ("2026-12-01", "2026-12-01"), ("1.12.2026", "2026-12-01"), ("1.12.26", "2026-12-01"),
    ("01/12 2026", "2026-12-01"), (" 1. desember 2026 ", "2026-12-01"), ("1 des", "2026-12-01"),
    ("1.12.", "2026-12-01"), ("1.3", "2027-03-01"), ("22.11", "2026-11-22"),
    ("6 uker", "2027-01-03"), ("6u", "2027-01-03"), ("om", nil), ("10 dager", "2026-12-02"),
    ("3 måneder", "2027-02-22"), ("29.2.", "2028-02-29"), ("31.4.2026", nil), ("1.12.126", nil),
    ("14/3 2027", "2027-03-14"), (" 14. 3. 2027 ", "2027-03-14"), ("14.3.2027.1", nil),
    ("-3 uker", nil), ("−1.12.", nil), ("om 6 uker", nil), ("١٤.٣.٢٠٢٧", nil),
    ("99999999999999999999.1.1", nil),
    ("", nil), ("99999999999999999999 uker", nil), ("1.2.3.4", nil), ("i morgen", nil),
  ])
  func `a day is understood, or it is not`(text: String, day: String?) throws {
    let texts = try National.read().wording(.nb).texts
    #expect(DayInput(text, today: Self.today, texts).day?.description == day)
  }

  @Test func `without a day of today only whole dates are understood`() throws {
    let texts = try National.read().wording(.en).texts
    #expect(DayInput("1.12.", today: nil, texts).day == nil)
    #expect(DayInput("6 weeks", today: nil, texts).day == nil)
    #expect(DayInput("1 Dec 2026", today: nil, texts).day?.description == "2026-12-01")
  }
}
