/// A set of positions in a list, one bit for each.
public struct PositionSet: Hashable, Sendable {
  private var words: [UInt64]

  /// No position of a list of so many.
  public init(of count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  /// The positions of a list of so many for which something holds.
  public init(of count: Int, where holds: (Int) -> Bool) {
    self.init(of: count)
    for position in 0..<count where holds(position) { insert(position) }
  }

  /// The number of positions in it.
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether a position is in it.
  public func contains(_ position: Int) -> Bool {
    words[position / 64] >> UInt64(position % 64) & 1 == 1
  }

  /// Puts a position in; it must be one of the list.
  public mutating func insert(_ position: Int) {
    words[position / 64] |= 1 << UInt64(position % 64)
  }

  /// Keeps what is in another set of the same list too.
  public mutating func formIntersection(_ other: PositionSet) {
    for word in words.indices { words[word] &= other.words[word] }
  }

  /// Adds what is in another set of the same list.
  public mutating func formUnion(_ other: PositionSet) {
    for word in words.indices { words[word] |= other.words[word] }
  }

  /// How many positions are in both sets of the same list.
  public func overlap(_ other: PositionSet) -> Int {
    words.indices.reduce(0) { $0 + (words[$1] & other.words[$1]).nonzeroBitCount }
  }
}
