import Testing

@testable import DecisionModel

/// Days, and what they say about a model.
struct DayTests {
  @Test(arguments: ["2026-01-31", "2024-02-29", "2000-02-29", "0000-12-31", "9999-12-31"])
  func `a day of the calendar is read and written alike`(text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(
    arguments: [
      "2026-02-29", "1900-02-29", "2026-00-01", "2026-13-01", "2026-04-31", "2026-01-00",
      "2026-1-1", "26-01-01", "2026-01-01 ", "2026-01-01-01", "2026-+1-01", "", "i dag",
      "٢٠٢٦-01-01",
    ])
  func `what the calendar does not have is no day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(
    arguments: zip(
      ["2026-01-31", "2024-01-31", "2025-12-01", "2026-06-15", "2026-06-15"],
      [
        (1, "2026-02-28"), (1, "2024-02-29"), (1, "2026-01-01"), (12, "2027-06-15"),
        (0, "2026-06-15"),
      ]))
  func `months later is the same day, or the last of a shorter month`(
    text: String, expected: (Int, String)
  ) {
    #expect(Day(text)?.later(months: expected.0).description == expected.1)
  }

  @Test func `a model is overdue on the day after its review date`() {
    let identity = identity("1")
    #expect(Standing(of: identity, on: Day("2027-02-26")).overdueSince == nil)
    #expect(Standing(of: identity, on: Day("2027-02-27")).overdueSince == "2027-02-26")
    #expect(Standing(of: identity, on: nil).overdueSince == nil)
  }

  @Test func `the newest version with the same name replaces a model`() {
    let known = [identity("2025.2"), identity("2025.10"), identity("2030.1", of: "other")]
    #expect(Standing(of: identity("2025.2"), on: nil, knowing: known).replacedBy == "2025.10")
    #expect(Standing(of: identity("2025.10"), on: nil, knowing: known).replacedBy == nil)
    #expect(Standing(of: identity("2026.1"), on: nil, knowing: known).replacedBy == nil)
  }

  @Test func `versions are compared number by number`() {
    let rising = ["0.9", "1", "1.0", "1.0.1", "1.9", "1.10", "2025.2", "2025.10", "2026-01-02"]
    for (index, version) in rising.enumerated() {
      for (other, older) in rising.enumerated() {
        #expect(isVersion(version, newerThan: older) == (index > other), "\(version) \(older)")
      }
    }
    #expect(!isVersion("1.02", newerThan: "1.2"))
    #expect(isVersion("1.b", newerThan: "1.a"))
  }

  private func identity(_ version: String, of id: Model.Identity.ID = "model") -> Model.Identity {
    Model.Identity(
      id: id, version: version, title: phrase("t"), languages: ["nb"], status: phrase("s"),
      owner: phrase("o"), purpose: phrase("p"), use: phrase("u"), misuse: phrase("m"),
      notice: phrase("n"), validFrom: "2025-02-26", reviewBy: "2027-02-26")
  }
}
