/// Goes through the rules of a block that can hold, in order.
struct Candidates {
  private let index: RuleIndex
  private var left: UInt64
  private var position = -1
  private var isDecided: Bool

  /// Begins before the first rule.
  init(_ index: RuleIndex, _ left: UInt64) {
    self.index = index
    self.left = left
    isDecided = index.decisions.isEmpty
  }

  /// The position of the next rule that can hold.
  ///
  /// Decisions are not worked out for this; as soon as the rules tried so far have made them
  /// known, they narrow what is left.
  mutating func next(_ tables: IndexTables, _ outline: Outline) -> Int? {
    guard index.count <= 64 else {
      position += 1
      return position < Int(index.count) ? position : nil
    }
    if !isDecided, let decided = tables.candidates(decided: index, outline) {
      left &= decided
      isDecided = true
    }
    guard left != 0 else { return nil }
    let next = left.trailingZeroBitCount
    left &= left - 1
    return next
  }
}
