/// How many people chose each of the choices that a question has, for one case.
public struct Tally: Hashable, Sendable {
  /// By choice: how many people chose it.
  public private(set) var counts: [Int]

  /// Begins with nobody having chosen anything.
  public init(choices: Int) { counts = Array(repeating: 0, count: max(0, choices)) }

  /// Takes counts; a number below zero counts as zero.
  public init(_ counts: [Int]) { self.counts = counts.map { max(0, $0) } }

  /// How many people chose something.
  public var total: Int { counts.reduce(0, +) }

  /// Adds people who chose one of the choices; nothing happens for a choice there is not.
  public mutating func add(_ choice: Int, people: Int = 1) {
    guard counts.indices.contains(choice), people > 0 else { return }
    counts[choice] += people
  }

  /// How large a part of those who chose something chose this; nil when nobody chose anything.
  public func share(of choice: Int) -> Double? {
    guard total > 0 else { return nil }
    return counts.indices.contains(choice) ? Double(counts[choice]) / Double(total) : 0
  }

  /// How many people made one of these choices.
  public func count(of choices: Set<Int>) -> Int {
    choices.reduce(0) { $0 + (counts.indices.contains($1) ? counts[$1] : 0) }
  }

  /// The choices that most people made; several when they are equal, none without a vote.
  public var favourites: [Int] {
    guard let most = counts.max(), most > 0 else { return [] }
    return counts.indices.filter { counts[$0] == most }
  }
}
