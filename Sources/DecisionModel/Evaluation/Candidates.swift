/// Goes through the rules of a block that can hold, in order.
struct Candidates {
  /// A rule that can hold.
  struct Candidate {
    /// Its position in the block.
    var position: Int
    /// Whether it certainly holds; otherwise it has to be evaluated.
    var isCertain: Bool
  }

  private let index: RuleIndex
  private var standing: ClauseStanding
  private var position = -1
  private var isDecided: Bool

  /// Begins before the first rule.
  init(_ index: RuleIndex, _ standing: ClauseStanding) {
    self.index = index
    self.standing = standing
    isDecided = index.decisions.isEmpty
  }

  /// The next rule that can hold.
  ///
  /// Decisions are not worked out for this; as soon as the rules tried so far have made them
  /// known, they narrow what is left.
  mutating func next(_ tables: IndexTables, _ outline: inout Outline) -> Candidate? {
    if index.isUnindexed {
      position += 1
      return position < index.count ? Candidate(position: position, isCertain: false) : nil
    }
    if !isDecided {
      isDecided = tables.narrow(&standing, byDecisionsOf: index, &outline)
    }
    guard standing.possible != 0 else { return nil }
    let bit = standing.possible & (~standing.possible &+ 1)
    let clause = Int(index.clauses.lowerBound) + bit.trailingZeroBitCount
    standing.possible &= ~tables.siblings[clause]
    let certain = isDecided ? standing.met : standing.met & index.free
    return Candidate(
      position: Int(tables.rules[clause]), isCertain: certain & bit != 0)
  }
}
