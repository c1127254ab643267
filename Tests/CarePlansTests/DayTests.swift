import CarePlans
import DecisionModel
import Testing

/// Counting days.
struct PlanDayTests {
  @Test func `days follow each other through leap years and centuries`() throws {
    var day = try #require(Day("1999-12-28"))
    let first = day
    for count in 1...40_000 {
      let next = day.later(days: 1)
      #expect(next > day && day.days(until: next) == 1)
      if count % 997 == 0 {
        #expect(first.days(until: next) == count)
        #expect(first.later(days: count) == next)
        #expect(next.days(until: first) == -count)
      }
      day = next
    }
    #expect(day.description == "2109-07-04")
  }

  @Test func `the calendar ends`() throws {
    let last = try #require(Day("9999-12-31"))
    #expect(last.later(days: 1) == last)
    #expect(try #require(Day("9999-12-01")).later(days: 1_000) == last)
  }

  @Test(arguments: [(0, PlanDue.due), (-1, .overdue), (7, .due), (8, .later)])
  func `a review is due a week before its day`(days: Int, expected: PlanDue) throws {
    let today = try #require(Day("2026-11-22"))
    let day = days < 0 ? try #require(Day("2026-11-21")) : today.later(days: days)
    #expect(PlanDue(day, on: today) == expected)
    #expect(PlanDue(day, on: nil) == .none)
  }
}
