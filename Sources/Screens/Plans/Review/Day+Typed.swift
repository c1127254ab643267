import DecisionModel

extension Day {
  /// A day as people write it: `2027-03-14`, `14.3.2027`, `14.3.27` or `14/3 2027`.
  init?(typed text: String) {
    if let day = Day(text.trimmed) {
      self = day
      return
    }
    let parts = text.split { !$0.isASCII || !$0.isNumber }.map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], var year = parts[2] else {
      return nil
    }
    if (0...99).contains(year) { year += 2000 }
    self.init(year: year, month: month, day: day)
  }
}
