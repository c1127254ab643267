public import DecisionModel

extension Day: Codable {
  /// Reads a day that is written as `YYYY-MM-DD`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is not a day")
    }
    self = day
  }

  /// Writes the day as `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Day {
  /// The number of days since 1 March of the year 0; days that follow each other differ by one.
  private var number: Int {
    let (y, m) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let cycle = (y + 400) / 400 - 1
    let yearOfCycle = y - cycle * 400
    let dayOfYear = (153 * m + 2) / 5 + day - 1
    return cycle * 146_097 + yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
  }

  /// How many days there are from this day to another; negative when the other comes before.
  public func days(until other: Day) -> Int { other.number - number }

  /// The day so many days later; the last day there is when the calendar ends before.
  public func later(days: Int) -> Day {
    var result = self
    var rest = max(0, days)
    while rest > 0 {
      let month = result.later(months: 1)
      let first = Day(year: month.year, month: month.month, day: 1) ?? result
      let step = result.days(until: first)
      guard step > 0 else { return Day(year: 9999, month: 12, day: 31) ?? result }
      if rest < step {
        return Day(year: result.year, month: result.month, day: result.day + rest) ?? result
      }
      rest -= step
      result = first
    }
    return result
  }
}
