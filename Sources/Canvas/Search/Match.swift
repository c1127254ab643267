/// How a text fits what is searched for, the best way first.
public enum Match: UInt8, Comparable, CaseIterable, Sendable {
  /// The name begins with it.
  case start
  /// A word of the name begins with it.
  case word
  /// It stands inside the name.
  case inside
  /// It stands in what is said besides the name.
  case beside
  /// Its letters stand in the name in their order, with others between them.
  case scattered

  /// Whether one way of fitting is better than another.
  public static func < (a: Match, b: Match) -> Bool { a.rawValue < b.rawValue }
}
