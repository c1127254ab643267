import CarePlans
import DecisionModel
import Texts

/// The next review as a file for calendars: an event that takes the whole day.
public struct PlanCalendar: Sendable {
  /// The file; its lines end as the format asks.
  public let text: String

  /// Writes the event; nil when no day has been set.
  public init?(_ subject: PlanSubject) {
    guard let day = subject.plan.reviewDay else { return nil }
    let summary = subject.texts.texts(.planReportCalendar, subject.plan.label)
    let stamp = (subject.revision.day ?? day).basic
    let lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Veiviser//Veiviser//NO", "BEGIN:VEVENT",
      "UID:\(subject.history.id.text)@veiviser.invalid", "DTSTAMP:\(stamp)T000000Z",
      "SEQUENCE:\(subject.revision.number)", "DTSTART;VALUE=DATE:\(day.basic)",
      "DTEND;VALUE=DATE:\(day.later(days: 1).basic)", "SUMMARY:\(summary.calendarText)",
      "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
    ]
    text = lines.map { $0.foldedForCalendar + "\r\n" }.joined()
  }
}

extension Day {
  /// The day as `YYYYMMDD`.
  fileprivate var basic: String { description.split(separator: "-").joined() }
}

extension String {
  /// The text with the characters escaped that mean something in a calendar.
  fileprivate var calendarText: String {
    onOneLine.reduce(into: "") { text, character in
      if "\\;,".contains(character) { text.append("\\") }
      text.append(character)
    }
  }

  /// The line in pieces of at most 75 bytes; no character is cut in two.
  fileprivate var foldedForCalendar: String {
    var result = ""
    var width = 0
    for character in self {
      let count = character.utf8.count
      if width + count > 75 {
        result += "\r\n "
        width = 1
      }
      result.append(character)
      width += count
    }
    return result
  }
}
