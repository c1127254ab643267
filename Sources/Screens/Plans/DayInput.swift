import CarePlans
import DecisionModel
import Texts

/// A day as people write it: `1.12.`, `1.12.26`, `2026-12-01`, `1. desember`, `6 uker`.
struct DayInput: Sendable {
  /// The day that is meant; nil when it cannot be told.
  let day: Day?

  init(_ text: String, today: Day?, _ texts: Catalogue) {
    let text = text.trimmed
    // What stands before the number, a minus for instance, would be passed over.
    guard text.first?.isNumber == true else {
      day = nil
      return
    }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let parts = words.flatMap(\.numbersAndLetters)
    day =
      Day(text) ?? DayInput.date(parts, today, texts)
      ?? DayInput.interval(parts, today, texts)
  }

  private static func date(_ parts: [String], _ today: Day?, _ texts: Catalogue) -> Day? {
    guard (2...3).contains(parts.count), let day = Int(parts[0]),
      let month = Int(parts[1]) ?? self.month(parts[1], texts)
    else { return nil }
    if parts.count == 3 {
      guard let year = Int(parts[2]), [2, 4].contains(parts[2].count) else { return nil }
      return Day(year: year < 100 ? 2000 + year : year, month: month, day: day)
    }
    // Without a year, the next such day is meant.
    guard let today else { return nil }
    let days = (0...8).compactMap { Day(year: today.year + $0, month: month, day: day) }
    return days.first { $0 >= today }
  }

  private static func month(_ word: String, _ texts: Catalogue) -> Int? {
    let months = texts[.planReportMonths].lowercased().split(separator: ",")
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static func interval(_ parts: [String], _ today: Day?, _ texts: Catalogue) -> Day? {
    guard let today, parts.count == 2, let number = Int(parts[0]), (0...1_000).contains(number),
      let letter = parts[1].first
    else { return nil }
    let units = texts[.planDayUnits].split(separator: ",").map { $0.first }
    switch units.firstIndex(of: letter) {
    case 0: return today.later(days: number)
    case 1: return today.later(days: number * 7)
    case 2: return today.later(months: number)
    default: return nil
    }
  }
}

extension String {
  /// The runs of digits and of letters in a word.
  fileprivate var numbersAndLetters: [String] {
    var parts: [String] = []
    for character in self {
      if let last = parts.last?.last, last.isNumber == character.isNumber {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
      }
    }
    return parts
  }
}
