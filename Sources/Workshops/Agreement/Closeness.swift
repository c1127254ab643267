/// How much two different choices count as agreeing.
public enum Closeness: String, CaseIterable, Sendable {
  /// Not at all: for choices without an order.
  case none
  /// The less, the more steps lie between them: for choices with an order.
  case linear
  /// The same with the square of the steps, so that neighbours count as nearly equal.
  case quadratic

  /// What a pair of choices counts, from 0 to 1, where there are so many choices in all.
  public func weight(_ first: Int, _ second: Int, of choices: Int) -> Double {
    if first == second { return 1 }
    guard choices > 1, self != .none else { return 0 }
    let distance = Double(abs(first - second)) / Double(choices - 1)
    return 1 - (self == .linear ? distance : distance * distance)
  }
}
