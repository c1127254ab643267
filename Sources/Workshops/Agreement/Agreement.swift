/// How far people agree about several cases, beyond what chance would bring about.
public struct Agreement: Hashable, Sendable {
  /// The part of pairs that agree, from 0 to 1; pairs that come close count in part.
  public let observed: Double
  /// The part that would agree if everyone chose by chance, as often as the choices were made.
  public let expected: Double
  /// How many cases it rests on.
  public let cases: Int

  /// Kappa: 1 where all agree, 0 where they agree as often as by chance, below 0 where less often.
  ///
  /// It has no value where chance alone would make everyone agree, as when only one of the choices
  /// was ever made.
  public var kappa: Double? {
    let room = 1 - expected
    return room > 1e-12 ? (observed - expected) / room : nil
  }
}

extension Agreement {
  /// How far the people in a room agree with each other; nil unless two chose in one of the cases.
  ///
  /// Without closeness this is Fleiss' kappa (J. L. Fleiss, Psychological Bulletin 76, 1971). Where
  /// not everyone chose in every case, or choices have an order, it is its generalisation by
  /// K. L. Gwet (Handbook of Inter-Rater Reliability, 4th edition, 2014, chapter 3). A case in
  /// which fewer than two chose says nothing about pairs.
  public init?(among tallies: [Tally], closeness: Closeness = .none) {
    let choices = tallies.map(\.counts.count).max() ?? 0
    let paired = tallies.filter { $0.total > 1 }
    guard !paired.isEmpty else { return nil }
    observed = mean(paired.map { $0.agreeingPairs(closeness, choices) })
    let voted = tallies.filter { $0.total > 0 }
    let shares = (0..<choices).map { choice in
      mean(voted.map { $0.share(of: choice) ?? 0 })
    }
    expected = closeness.agreement(shares, shares)
    cases = paired.count
  }

  /// How far two people, or a room and a model, agree; nil without a pair.
  ///
  /// Without closeness this is Cohen's kappa (Educational and Psychological Measurement 20, 1960),
  /// with it Cohen's weighted kappa (Psychological Bulletin 70, 1968).
  /// - Parameter pairs: how often the one chose the row and the other the column.
  public init?(between pairs: [[Int]], closeness: Closeness = .none) {
    let choices = max(pairs.count, pairs.map(\.count).max() ?? 0)
    let total = Double(pairs.joined().reduce(0, +))
    guard total > 0 else { return nil }
    var (first, second) = (
      Array(repeating: 0.0, count: choices), Array(repeating: 0.0, count: choices)
    )
    var observed = 0.0
    for (row, counts) in pairs.enumerated() {
      for (column, count) in counts.enumerated() {
        let part = Double(count) / total
        first[row] += part
        second[column] += part
        observed += part * closeness.weight(row, column, of: choices)
      }
    }
    self.observed = observed
    expected = closeness.agreement(first, second)
    cases = Int(total)
  }
}

extension Tally {
  /// The part of all pairs of two people that agree.
  fileprivate func agreeingPairs(_ closeness: Closeness, _ choices: Int) -> Double {
    var sum = 0.0
    for (first, count) in counts.enumerated() where count > 0 {
      for (second, other) in counts.enumerated() where other > 0 {
        let pairs = first == second ? count * (count - 1) : count * other
        sum += Double(pairs) * closeness.weight(first, second, of: choices)
      }
    }
    return sum / Double(total * (total - 1))
  }
}

extension Closeness {
  /// How much two independent choices agree on average, each made with these parts.
  fileprivate func agreement(_ first: [Double], _ second: [Double]) -> Double {
    var sum = 0.0
    for (row, part) in first.enumerated() {
      for (column, other) in second.enumerated() {
        sum += part * other * weight(row, column, of: first.count)
      }
    }
    return sum
  }
}

private func mean(_ values: [Double]) -> Double {
  values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
}
